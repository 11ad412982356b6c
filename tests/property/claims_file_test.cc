// A run on files of claims says what one on the articles says.

#include "checker/pipeline/claims_file.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "checker/ingest/article_reader.h"
#include "checker/ingest/problem.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/claim_codec.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "rules/rules.h"

namespace crosscheck {
namespace {

constexpr char kMadeBy[] = "crosscheck, tests";

const Pipeline& ThePipeline() {
  static const auto* const rules = new RuleSet(AllRules());
  static const auto* const pipeline = new Pipeline(*rules);
  return *pipeline;
}

std::vector<Claim> ClaimsOf(const Article& article) {
  return ThePipeline().Extract(absl::MakeSpan(&article, 1), {}).claims;
}

std::string FileOf(const ReadResult& read) {
  const absl::StatusOr<std::string> bytes =
      EncodeClaimsFile(read, ClaimsOf, kMadeBy);
  EXPECT_TRUE(bytes.ok()) << bytes.status();
  return bytes.value_or("");
}

std::vector<std::string> PathsIn(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// Every claim in the form it is stored in, every fact and finding in words.
std::string Dump(const PipelineResult& result) {
  std::string text = EncodeClaims(result.claims);
  for (const Fact& fact : result.facts) {
    absl::StrAppend(&text, fact.kind, " ", fact.label, " ", fact.claims.size(),
                    "\n");
  }
  for (const Finding& finding : result.findings) {
    absl::StrAppend(&text, finding.fingerprint, " ", finding.rule, " ",
                    finding.message, "\n");
  }
  return text;
}

class StoryTest : public testing::TestWithParam<std::string> {};

TEST_P(StoryTest, SaysTheSame) {
  ReadResult articles;
  ReadResult files;
  ExtractedClaims claims;
  for (const std::string& path : PathsIn("examples/" + GetParam())) {
    const ReadResult read = ReadFiles({Input{path}});
    ASSERT_FALSE(read.incomplete());
    articles.articles.push_back(read.articles.front());
    ASSERT_TRUE(
        DecodeClaimsFile(FileOf(read), kMadeBy, false, files, claims).ok());
  }
  Settle(articles);
  Settle(files);
  ASSERT_GT(articles.articles.size(), 1U);
  ASSERT_EQ(files.articles.size(), articles.articles.size());
  PipelineOptions options;
  options.extracted = &claims;
  const PipelineResult want = ThePipeline().Check(articles.articles, {});
  ASSERT_FALSE(want.findings.empty());
  EXPECT_EQ(Dump(ThePipeline().Check(files.articles, options)), Dump(want));
}

INSTANTIATE_TEST_SUITE_P(Examples, StoryTest,
                         testing::Values("flood", "recall", "strike"),
                         [](const testing::TestParamInfo<std::string>& info) {
                           return info.param;
                         });

Article WireOf(const std::string& text) {
  Article article;
  article.id = "wire.txt";
  article.published = "2024-03-10";
  article.body.text = text;
  return article;
}

TEST(ExtractedClaimsTest, AreThoseOfJustThisArticle) {
  const Article wire = WireOf("The flood killed 16 people.");
  ExtractedClaims claims;
  claims.Add(wire, EncodeClaims({}));  // None, so that it shows.
  PipelineOptions options;
  options.extracted = &claims;
  const auto count = [&options](const Article& article) {
    return ThePipeline()
        .Extract(absl::MakeSpan(&article, 1), options)
        .claims.size();
  };
  EXPECT_EQ(count(wire), 0U);

  // Its record alone is no other article's.
  Article longer = wire;
  longer.body.text += " ";
  EXPECT_EQ(count(longer), 1U);

  Article renamed = wire;
  renamed.id = "wire.txt#2";
  EXPECT_EQ(count(renamed), 0U);

  // Another date makes other days of the same words.
  Article dated = wire;
  dated.published = "2024-03-11";
  EXPECT_EQ(count(dated), 1U);
  EXPECT_EQ(count(WireOf("The flood killed 17 people.")), 1U);

  options.mentions = true;
  EXPECT_GT(count(wire), 0U);
}

ReadResult OneOfEach() {
  ReadResult read;
  read.articles = {WireOf("The flood killed 16 people.")};
  read.problems = {FileProblem(problem_code::kMalformed, "wire.txt", "cut")};
  read.problems.front().byte = int64_t{5} << 30;
  read.files = {1, 2, 3};
  return read;
}

TEST(ClaimsFileTest, HoldsAllThatWasRead) {
  const ReadResult read = OneOfEach();
  ReadResult back;
  ExtractedClaims claims;
  ASSERT_TRUE(
      DecodeClaimsFile(FileOf(read), kMadeBy, /*reference=*/true, back, claims)
          .ok());
  ASSERT_EQ(back.articles.size(), 1U);
  EXPECT_TRUE(back.articles.front().reference);
  EXPECT_EQ(back.articles.front().body.text, read.articles.front().body.text);
  ASSERT_EQ(back.problems.size(), 1U);
  EXPECT_TRUE(back.problems.front() == read.problems.front());
  EXPECT_EQ(FormatCounts(back.files), FormatCounts(read.files));
}

TEST(ClaimsFileTest, TakesNoClaimsOfAnotherLexicon) {
  ReadResult back;
  ExtractedClaims claims;
  const absl::Status status = DecodeClaimsFile(
      FileOf(OneOfEach()), "crosscheck, another", false, back, claims);
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_TRUE(back.articles.empty());
}

TEST(ClaimsFileTest, NoticesEveryChangedAndMissingByte) {
  const std::string bytes = FileOf(OneOfEach());
  for (size_t i = 0; i < bytes.size(); ++i) {
    std::string changed = bytes;
    changed[i] ^= 4;
    for (const std::string& file : {changed, bytes.substr(0, i)}) {
      ReadResult back;
      ExtractedClaims claims;
      EXPECT_EQ(DecodeClaimsFile(file, kMadeBy, false, back, claims).code(),
                absl::StatusCode::kDataLoss)
          << i;
      EXPECT_TRUE(back.articles.empty() && back.problems.empty());
    }
  }
}

}  // namespace
}  // namespace crosscheck
