// Holds every rule to its document, and every document to what the program
// says.

#include "rules/rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/compare/rule.h"
#include "checker/testing/readme.h"
#include "checker/testing/rule_trial.h"
#include "checker/testing/short_articles.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// What a failing test calls its parameter.
void PrintTo(const RuleDescriptor& rule, std::ostream* os) { *os << rule.id; }

namespace {

using ::crosscheck_testing::ParseReadme;
using ::crosscheck_testing::ParseShortArticles;
using ::crosscheck_testing::Readme;
using ::crosscheck_testing::ReadmeExample;
using ::crosscheck_testing::Reversed;
using ::crosscheck_testing::RuleTrial;
using ::crosscheck_testing::SpokenFinding;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char kSilent[] = "silent";

const RuleSet& Rules() {
  static const auto* const rules = new RuleSet(AllRules());
  return *rules;
}

const RuleTrial& Trial() {
  static const auto* const trial = new RuleTrial(Rules());
  return *trial;
}

// "disjoint_bounds" for "disjoint-bounds".
std::string FolderOf(absl::string_view id) {
  return absl::StrReplaceAll(id, {{"-", "_"}});
}

std::string ReadmePath(absl::string_view id) {
  return absl::StrCat("rules/", FolderOf(id), "/README.md");
}

Readme ReadmeOf(absl::string_view id) {
  std::ifstream in(ReadmePath(id), std::ios::binary);
  return ParseReadme(std::string(std::istreambuf_iterator<char>(in), {}));
}

bool IsFacetRule(absl::string_view id) {
  return std::any_of(
      Rules().facet.begin(), Rules().facet.end(),
      [&](const auto& rule) { return rule->descriptor().id == id; });
}

bool IsClaimRule(absl::string_view id) {
  return std::any_of(
      Rules().claim.begin(), Rules().claim.end(),
      [&](const auto& rule) { return rule->descriptor().id == id; });
}

std::string TagOf(v1::Verdict verdict) {
  return absl::AsciiStrToLower(v1::Verdict_Name(verdict));
}

// An example that speaks has one finding of the verdict it is tagged with, and
// in the document of a rule that finds, this rule finds it.
void ExpectSpeaks(const ReadmeExample& example, absl::string_view id,
                  const std::vector<Article>& articles) {
  const std::vector<SpokenFinding> findings = Trial().Check(articles);
  ASSERT_THAT(findings, SizeIs(1)) << Trial().Explain(articles);
  EXPECT_EQ(TagOf(findings[0].verdict), example.tag)
      << Trial().Explain(articles);
  if (!IsFacetRule(id)) {
    EXPECT_EQ(findings[0].rule, id) << Trial().Explain(articles);
  }
}

// One that is silent has no finding, and in the document of a facet rule it is
// this rule that keeps one away.
void ExpectSilent(absl::string_view id, const std::vector<Article>& articles) {
  EXPECT_THAT(Trial().Check(articles), IsEmpty()) << Trial().Explain(articles);
  if (IsFacetRule(id)) {
    EXPECT_TRUE(Trial().ToldApartBy(id, articles))
        << "not told apart by this rule alone\n"
        << Trial().Explain(articles);
  }
}

class RuleTest : public testing::TestWithParam<RuleDescriptor> {};

TEST_P(RuleTest, ReadmeNamesAndSumsUpTheRule) {
  const Readme readme = ReadmeOf(GetParam().id);
  EXPECT_EQ(readme.title, GetParam().id) << ReadmePath(GetParam().id);
  EXPECT_EQ(readme.summary, GetParam().summary);
}

TEST_P(RuleTest, ReadmeShowsWhereItSpeaksAndWhereItIsSilent) {
  const Readme readme = ReadmeOf(GetParam().id);
  if (IsFacetRule(GetParam().id)) {
    EXPECT_THAT(readme.sections, Contains("Told apart"));
    EXPECT_THAT(readme.sections, Contains("Compared"));
  } else {
    EXPECT_THAT(readme.sections, Contains("Flagged"));
    EXPECT_THAT(readme.sections, Contains("Not flagged"));
  }
  int speaking = 0;
  int silent = 0;
  for (const ReadmeExample& example : readme.examples) {
    const bool expect_silence =
        example.section == "Told apart" || example.section == "Not flagged";
    EXPECT_EQ(example.tag == kSilent, expect_silence)
        << "line " << example.line << " in section " << example.section;
    ++(example.tag == kSilent ? silent : speaking);
  }
  EXPECT_GE(speaking, 1);
  EXPECT_GE(silent, 2);
}

TEST_P(RuleTest, ReadmeExamplesHold) {
  const absl::string_view id = GetParam().id;
  for (const ReadmeExample& example : ReadmeOf(id).examples) {
    SCOPED_TRACE(
        absl::StrCat(ReadmePath(id), ":", example.line, "\n", example.text));
    const absl::StatusOr<std::vector<Article>> articles =
        ParseShortArticles(example.text);
    ASSERT_TRUE(articles.ok()) << articles.status();
    ASSERT_GE(articles->size(), IsClaimRule(id) ? 1u : 2u);
    for (const auto& in_order : {*articles, Reversed(*articles)}) {
      if (example.tag == kSilent) {
        ExpectSilent(id, in_order);
      } else {
        ExpectSpeaks(example, id, in_order);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, RuleTest, testing::ValuesIn(DescribeRules(Rules())),
    [](const testing::TestParamInfo<RuleDescriptor>& info) {
      return FolderOf(info.param.id);
    });

TEST(AllRulesTest, EachIdOnce) {
  std::set<absl::string_view> ids;
  for (const RuleDescriptor& rule : DescribeRules(Rules())) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
  }
}

TEST(AllRulesTest, EachFolderIsARule) {
  std::set<std::string> folders;
  for (const RuleDescriptor& rule : DescribeRules(Rules())) {
    folders.insert(FolderOf(rule.id));
  }
  for (const auto& entry : std::filesystem::directory_iterator("rules")) {
    if (!entry.is_directory()) continue;
    EXPECT_EQ(folders.count(entry.path().filename().string()), 1u)
        << entry.path() << " is not in rules.cc";
  }
}

}  // namespace
}  // namespace crosscheck
