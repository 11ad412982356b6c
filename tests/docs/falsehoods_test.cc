// Holds docs/falsehoods.md to what the program makes of its examples.

#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/compare/rule.h"
#include "checker/testing/readme.h"
#include "checker/testing/rule_trial.h"
#include "checker/testing/short_articles.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"
#include "rules/rules.h"

namespace crosscheck_testing {

// What a failing test calls its parameter.
void PrintTo(const ReadmeExample& example, std::ostream* os) {
  *os << "docs/falsehoods.md:" << example.line;
}

namespace {

constexpr char kDocument[] = "docs/falsehoods.md";

std::vector<ReadmeExample> Examples() {
  std::ifstream in(kDocument, std::ios::binary);
  return ParseReadme(std::string(std::istreambuf_iterator<char>(in), {}))
      .examples;
}

const RuleTrial& Trial() {
  static const auto* const rules =
      new crosscheck::RuleSet(crosscheck::AllRules());
  static const auto* const trial = new RuleTrial(*rules);
  return *trial;
}

// "silent", or the verdicts in lower case.
std::string Outcome(const std::vector<crosscheck::Article>& articles) {
  std::string outcome;
  for (const SpokenFinding& finding : Trial().Check(articles)) {
    absl::StrAppend(
        &outcome, outcome.empty() ? "" : " ",
        absl::AsciiStrToLower(crosscheck::v1::Verdict_Name(finding.verdict)));
  }
  return outcome.empty() ? "silent" : outcome;
}

class FalsehoodsTest : public testing::TestWithParam<ReadmeExample> {};

TEST_P(FalsehoodsTest, Holds) {
  const absl::StatusOr<std::vector<crosscheck::Article>> articles =
      ParseShortArticles(GetParam().text);
  ASSERT_TRUE(articles.ok()) << articles.status();
  EXPECT_EQ(Outcome(*articles), GetParam().tag) << Trial().Explain(*articles);
  EXPECT_EQ(Outcome(Reversed(*articles)), GetParam().tag)
      << "the other way round\n"
      << Trial().Explain(Reversed(*articles));
}

INSTANTIATE_TEST_SUITE_P(All, FalsehoodsTest, testing::ValuesIn(Examples()),
                         [](const testing::TestParamInfo<ReadmeExample>& info) {
                           return absl::StrCat("Line", info.param.line);
                         });

TEST(FalsehoodsDocumentTest, HasExamples) {
  EXPECT_THAT(Examples(), testing::SizeIs(testing::Ge(20)));
}

}  // namespace
}  // namespace crosscheck_testing
