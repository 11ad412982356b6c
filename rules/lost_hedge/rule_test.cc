#include "rules/lost_hedge/rule.h"

#include <vector>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/draft_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::DraftAnswer;
using ::crosscheck_testing::Killed;

// How many sources the rule speaks by; 0 if it does not speak.  `also`: what
// else the draft says.
size_t SpeaksBy(const ClaimMaker& draft, const std::vector<ClaimMaker>& said,
                const std::vector<ClaimMaker>& also = {}) {
  const DraftAnswer answer = Ask(*NewLostHedgeRule(), draft, said, also);
  if (answer.judgement) {
    EXPECT_EQ(answer.judgement.verdict, v1::REVIEW);
    EXPECT_EQ(answer.judgement.severity, v1::LOW);
  }
  return answer.sources;
}

TEST(LostHedgeRuleTest, SpeaksWhereEverySourceHedges) {
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {Killed().AtLeast(41)}), 1u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {Killed().About(41)}), 1u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(41),
                     {Killed().MoreThan(41), Killed().AtLeast(41)}),
            2u);
  EXPECT_EQ(
      SpeaksBy(Killed().Flat(41), {Killed().AtLeast(41), Killed().Flat(40)}),
      1u)
      << "who has another figure does not count";
}

TEST(LostHedgeRuleTest, IsSilentOtherwise) {
  EXPECT_EQ(
      SpeaksBy(Killed().Flat(41), {Killed().AtLeast(41), Killed().Flat(41)}),
      0u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {Killed().AtLeast(41)},
                     {Killed().AtLeast(41)}),
            0u)
      << "a headline without it";
  EXPECT_EQ(SpeaksBy(Killed().AtLeast(41), {Killed().AtLeast(41)}), 0u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(46), {Killed().AtLeast(41)}), 0u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(200), {Killed().Vague(200, 999)}), 0u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(30), {Killed().Range(30, 40)}), 0u);
}

}  // namespace
}  // namespace crosscheck
