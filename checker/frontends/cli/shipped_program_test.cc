#include "checker/frontends/cli/shipped_program.h"

#include <map>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/frontends/cli/program.h"
#include "checker/report/report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::testing::MatchesRegex;
using ::testing::StartsWith;

TEST(ShippedProgramTest, EveryRuleHasItsDocument) {
  EXPECT_FALSE(ShippedProgram().Rules().empty());
  for (const RuleEntry& rule : ShippedProgram().Rules()) {
    EXPECT_FALSE(rule.summary.empty()) << rule.id;
    EXPECT_THAT(rule.document, StartsWith(absl::StrCat("# ", rule.id, "\n")));
  }
}

TEST(ShippedProgramTest, RulesAreAsStrongAsTheirExamples) {
  std::map<std::string, v1::Verdict> verdicts;
  for (const RuleEntry& rule : ShippedProgram().Rules()) {
    verdicts[rule.id] = rule.verdict;
  }
  EXPECT_EQ(verdicts["disjoint-bounds"], v1::CONFLICT);
  EXPECT_EQ(verdicts["outdated"], v1::REVIEW);
  // It only tells claims apart.
  EXPECT_EQ(verdicts["different-places"], v1::VERDICT_UNSPECIFIED);
}

TEST(ShippedProgramTest, SaysItsVersionAndWidths) {
  EXPECT_THAT(ShippedProgram().Version(),
              MatchesRegex("crosscheck [0-9.]+, lexicon [0-9a-f]+"));
  EXPECT_NE(ShippedProgram().Widths(), "");
}

}  // namespace
}  // namespace crosscheck
