#include "checker/testing/draft_rule_calls.h"

#include "checker/claim/claim.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Claim;

std::vector<Claim> MakeAll(const std::vector<ClaimMaker>& makers) {
  std::vector<Claim> claims;
  claims.reserve(makers.size());
  for (const ClaimMaker& maker : makers) claims.push_back(maker.Make());
  return claims;
}

std::vector<const Claim*> PointersTo(const std::vector<Claim>& claims) {
  std::vector<const Claim*> pointers;
  pointers.reserve(claims.size());
  for (const Claim& claim : claims) pointers.push_back(&claim);
  return pointers;
}

}  // namespace

DraftAnswer Ask(const crosscheck::DraftRule& rule, const ClaimMaker& draft,
                const std::vector<ClaimMaker>& said,
                const std::vector<ClaimMaker>& also) {
  const Claim claim = draft.Make();
  const std::vector<Claim> others = MakeAll(also);
  const std::vector<Claim> claims = MakeAll(said);
  std::vector<const Claim*> own = PointersTo(others);
  own.push_back(&claim);
  const crosscheck::DraftJudgement judged =
      rule.Judge(claim, own, PointersTo(claims), TestContext());
  EXPECT_EQ(static_cast<bool>(judged.judgement), !judged.sources.empty());
  return {judged.judgement, judged.sources.size()};
}

}  // namespace crosscheck_testing
