#include "checker/frontends/cli/narrow.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

const RuleEntry kRules[] = {
    {"disjoint-bounds", "", "", v1::CONFLICT},
    {"falling-toll", "", "", v1::REVIEW},
};

// Two articles in one folder, and a finding on both.
class Newsroom {
 public:
  Newsroom() {
    example_.articles[0].path = "flood/post.txt";
    Finding& finding = example_.findings.front();
    finding.rule = "disjoint-bounds";
    finding.fingerprint = "28231c1d52b66bb5";
    finding.message = "People killed: \"eleven\"\nand \"14\".";
  }

  absl::StatusOr<ArticleSet> Narrow(const CliOptions& options) {
    return crosscheck::Narrow(options, example_.articles, kRules,
                              example_.findings, suppressions);
  }

  void ClearFindings() { example_.findings.clear(); }

  size_t findings() const { return example_.findings.size(); }

  Suppressions suppressions;

 private:
  ReportExample example_;
};

struct OnlyCase {
  const char* name;
  const char* only;
  size_t findings;
  size_t unlisted;
};

class OnlyTest : public testing::TestWithParam<OnlyCase> {};

TEST_P(OnlyTest, KeepsWhatHasTheName) {
  Newsroom newsroom;
  CliOptions options;
  options.only = GetParam().only;
  const absl::StatusOr<ArticleSet> unlisted = newsroom.Narrow(options);
  ASSERT_TRUE(unlisted.ok()) << unlisted.status();
  EXPECT_EQ(newsroom.findings(), GetParam().findings);
  EXPECT_EQ(unlisted->size(), GetParam().unlisted);
}

INSTANTIATE_TEST_SUITE_P(
    Names, OnlyTest,
    testing::ValuesIn<OnlyCase>({
        {"Everything", "", 1, 0},
        {"ArticleByPath", "flood/post.txt", 1, 1},
        {"ArticleByBaseName", "post.txt", 1, 1},
        {"ArticlesByPattern", "*.txt", 1, 0},
        {"Rule", "disjoint-bounds", 1, 2},
        {"RulesByPattern", "disjoint-*", 1, 2},
        {"RuleThatFindsNothing", "falling-toll", 0, 2},
        {"Fingerprint", "28231c1d52b66bb5", 1, 2},
        // As a list of test results has it; the brackets are no pattern.
        {"TestCase",
         "disjoint-bounds.People killed: \"eleven\" and \"14\". "
         "[28231c1d52b66bb5]",
         1, 2},
    }),
    [](const testing::TestParamInfo<OnlyCase>& info) {
      return info.param.name;
    });

TEST(NarrowTest, ANameOfNothingIsAnError) {
  for (const char* only : {"pots.txt", "disjoint", "28231c1d", "post"}) {
    Newsroom newsroom;
    CliOptions options;
    options.only = only;
    EXPECT_EQ(newsroom.Narrow(options).status().code(),
              absl::StatusCode::kInvalidArgument)
        << only;
  }
}

class PartsTest : public testing::TestWithParam<bool> {};

TEST_P(PartsTest, HaveEverythingOnce) {
  const bool clean = GetParam();
  for (const uint32_t count : {1U, 2U, 5U}) {
    size_t findings = 0;
    size_t listed = 0;
    for (uint32_t index = 0; index < count; ++index) {
      Newsroom newsroom;
      if (clean) newsroom.ClearFindings();
      CliOptions options;
      options.part = {index, count};
      const absl::StatusOr<ArticleSet> unlisted = newsroom.Narrow(options);
      ASSERT_TRUE(unlisted.ok());
      // Where the finding is not, its articles are not told of as clean.
      const size_t here = 2 - unlisted->size();
      if (!clean && newsroom.findings() == 0) {
        EXPECT_EQ(here, 0U) << count;
      }
      findings += newsroom.findings();
      listed += here;
    }
    EXPECT_EQ(findings, clean ? 0U : 1U) << count;
    if (clean) {
      EXPECT_EQ(listed, 2U) << count;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Findings, PartsTest, testing::Bool());

TEST(NarrowTest, DecisionsStayWithTheirFindings) {
  const v1::Decision decision;
  for (const uint32_t index : {0U, 1U}) {
    Newsroom newsroom;
    newsroom.suppressions.of_finding = {&decision};
    CliOptions options;
    options.part = {index, 2};
    ASSERT_TRUE(newsroom.Narrow(options).ok());
    EXPECT_EQ(newsroom.suppressions.of_finding.size(), newsroom.findings());
  }
}

TEST(NarrowTest, WhatIsMissedIsOfTheFirstPart) {
  v1::Note missed;
  missed.set_code("N305");
  v1::Note other;
  other.set_code("N302");
  for (const uint32_t index : {0U, 1U}) {
    Newsroom newsroom;
    newsroom.suppressions.notes = {missed, other};
    CliOptions options;
    options.part = {index, 2};
    ASSERT_TRUE(newsroom.Narrow(options).ok());
    EXPECT_EQ(newsroom.suppressions.notes.size(), index == 0 ? 2U : 1U);
  }
}

}  // namespace
}  // namespace crosscheck
