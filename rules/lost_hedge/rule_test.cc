#include "rules/lost_hedge/rule.h"

#include <memory>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::TestContext;

// How many sources the rule speaks by; 0 if it does not speak.  `also`: what
// else the draft says.
size_t SpeaksBy(const ClaimMaker& draft, const std::vector<ClaimMaker>& said,
                const std::vector<ClaimMaker>& also = {}) {
  const std::unique_ptr<const DraftRule> rule = NewLostHedgeRule();
  const Claim claim = draft.Make();
  std::vector<Claim> others;
  for (const ClaimMaker& one : also) others.push_back(one.Make());
  std::vector<const Claim*> own = {&claim};
  for (const Claim& other : others) own.push_back(&other);
  std::vector<Claim> claims;
  for (const ClaimMaker& one : said) claims.push_back(one.Make());
  std::vector<const Claim*> sources;
  for (const Claim& source : claims) sources.push_back(&source);
  const DraftJudgement judged = rule->Judge(claim, own, sources, TestContext());
  EXPECT_EQ(static_cast<bool>(judged.judgement), !judged.sources.empty());
  if (judged.judgement) {
    EXPECT_EQ(judged.judgement.verdict, v1::REVIEW);
    EXPECT_EQ(judged.judgement.severity, v1::LOW);
  }
  return judged.sources.size();
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
