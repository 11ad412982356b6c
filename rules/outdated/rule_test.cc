#include "rules/outdated/rule.h"

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
using ::crosscheck_testing::Residents;

// How many sources the rule speaks by; 0 if it does not speak.  `also`: what
// else the draft says.
size_t SpeaksBy(const ClaimMaker& draft, const std::vector<ClaimMaker>& said,
                const std::vector<ClaimMaker>& also = {}) {
  const DraftAnswer answer = Ask(*NewOutdatedRule(), draft, said, also);
  if (answer.judgement) {
    EXPECT_EQ(answer.judgement.verdict, v1::REVIEW);
  }
  return answer.sources;
}

ClaimMaker On(absl::string_view day, double value) {
  return Killed().Flat(value).Reported(day);
}

TEST(OutdatedRuleTest, SpeaksWhereTheNewestSourcesHaveMore) {
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {On("2024-03-16", 118)}), 1u);
  EXPECT_EQ(SpeaksBy(On("2024-03-14", 41), {On("2024-03-16", 118)}), 1u);
  EXPECT_EQ(
      SpeaksBy(Killed().Flat(41), {On("2024-03-14", 41), On("2024-03-16", 118),
                                   On("2024-03-16", 120)}),
      2u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(41),
                     {Killed().AtLeast(60).Reported("2024-03-16")}),
            1u);
}

TEST(OutdatedRuleTest, IsSilentOtherwise) {
  EXPECT_EQ(SpeaksBy(Killed().Flat(118), {On("2024-03-16", 118)}), 0u);
  EXPECT_EQ(SpeaksBy(Killed().Flat(118), {On("2024-03-16", 41)}), 0u)
      << "the sources went back: another rule's business";
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {On("2024-03-16", 118)},
                     {Killed().Flat(118)}),
            0u)
      << "the draft tells of both stages";
  EXPECT_EQ(SpeaksBy(On("2024-03-17", 41), {On("2024-03-16", 118)}), 0u)
      << "the draft is newer";
  EXPECT_EQ(SpeaksBy(Killed().Flat(41),
                     {On("2024-03-16", 118), On("2024-03-16", 41)}),
            0u)
      << "one of the newest agrees";
  EXPECT_EQ(SpeaksBy(Killed().Flat(41), {Killed().Flat(118)}), 0u)
      << "nobody knows which is newer";
  EXPECT_EQ(SpeaksBy(Residents().Flat(38000),
                     {Residents().Flat(45000).Reported("2024-03-16")}),
            0u)
      << "residents are no toll";
}

}  // namespace
}  // namespace crosscheck
