#include "checker/report/records.h"

#include <optional>

#include "checker/claim/claim_record.h"
#include "checker/claim/quantity.h"
#include "checker/compare/fact.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

TEST(FindingRecordTest, HoldsSidesAndCompatible) {
  const ReportExample example;
  ClaimRecorder recorder(example.claims, "test");
  const v1::Finding record =
      FindingRecord(example.findings[0], /*suppressed=*/nullptr, recorder);
  EXPECT_EQ(record.rule(), "disjoint-bounds");
  EXPECT_EQ(record.verdict(), v1::CONFLICT);
  EXPECT_EQ(record.severity(), v1::HIGH);
  EXPECT_EQ(record.fingerprint(), "0123456789abcdef");
  EXPECT_EQ(record.message(), example.findings[0].message);
  ASSERT_EQ(record.sides_size(), 2);
  EXPECT_EQ(record.sides(0).label(), "A");
  ASSERT_EQ(record.sides(0).claims_size(), 1);
  EXPECT_EQ(record.sides(0).claims(0).surface(), "Eleven");
  EXPECT_EQ(record.sides(1).claims(0).origin().path(), "valley.txt");
  ASSERT_EQ(record.compatible_size(), 1);
  EXPECT_EQ(record.compatible(0).surface(), "hundreds");
}

TEST(FactRecordTest, HoldsValuesAndClaims) {
  const ReportExample example;
  ClaimRecorder recorder(example.claims, "test");
  v1::Fact record = FactRecord(example.facts[0], recorder);
  EXPECT_EQ(record.claims_size(), 3);
  record.clear_claims();
  EXPECT_EQ(record.ShortDebugString(),
            "kind: \"toll.killed\" place: \"Orvana valley\" "
            "counted: \"people\" best: 14 lower: 11 upper: 999 unit: \"1\" "
            "independent_sources: 2");
}

TEST(FactRecordTest, LeavesOutWhatCannotBeNamed) {
  const ReportExample example;
  ClaimRecorder recorder(example.claims, "test");
  Fact fact = example.facts[0];
  fact.best = std::nullopt;
  fact.range = {};
  const v1::Fact record = FactRecord(fact, recorder);
  EXPECT_FALSE(record.has_best());
  EXPECT_FALSE(record.has_lower());
  EXPECT_FALSE(record.has_upper());
}

}  // namespace
}  // namespace crosscheck
