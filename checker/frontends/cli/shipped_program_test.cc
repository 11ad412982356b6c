#include "checker/frontends/cli/shipped_program.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/frontends/cli/program.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

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

TEST(ShippedProgramTest, SaysItsVersionAndWidths) {
  EXPECT_THAT(ShippedProgram().Version(),
              MatchesRegex("crosscheck [0-9.]+, lexicon [0-9a-f]+"));
  EXPECT_NE(ShippedProgram().Widths(), "");
}

}  // namespace
}  // namespace crosscheck
