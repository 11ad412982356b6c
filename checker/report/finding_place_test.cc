#include "checker/report/finding_place.h"

#include <vector>

#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

TEST(LevelOfTest, IsThatOfSarif) {
  EXPECT_EQ(LevelOf(v1::CONFLICT), "error");
  EXPECT_EQ(LevelOf(v1::REVIEW), "warning");
  EXPECT_EQ(LevelOf(v1::SUPERSEDED), "note");
  EXPECT_EQ(LevelOf(v1::VERDICT_UNSPECIFIED), "note");
}

TEST(ClaimToShowTest, IsOfADraftIfThereIsOne) {
  ReportExample example;
  const Finding& finding = example.findings.front();
  EXPECT_EQ(ClaimToShow(finding), &example.claims[0]);
  example.articles[0].reference = true;
  EXPECT_EQ(ClaimToShow(finding), &example.claims[1]);
  example.articles[1].reference = true;
  EXPECT_EQ(ClaimToShow(finding), &example.claims[0]);
  EXPECT_EQ(ClaimToShow(Finding()), nullptr);
}

TEST(RelatedClaimsTest, LeavesOutWhatIsShown) {
  const ReportExample example;
  const Finding& finding = example.findings.front();
  const std::vector<RelatedClaim> related =
      RelatedClaims(finding, &example.claims[1]);
  ASSERT_EQ(related.size(), 2U);
  EXPECT_EQ(related[0].claim, &example.claims[0]);
  EXPECT_EQ(related[0].label, "A");
  EXPECT_EQ(related[1].claim, &example.claims[2]);
  EXPECT_EQ(related[1].label, "compatible");
  EXPECT_EQ(RelatedClaims(finding, nullptr).size(), 3U);
  EXPECT_TRUE(RelatedClaims(Finding(), nullptr).empty());
}

}  // namespace
}  // namespace crosscheck
