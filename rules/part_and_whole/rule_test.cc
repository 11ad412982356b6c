#include "rules/part_and_whole/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::TestContext;

class PartAndWholeRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(PartAndWholeRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewPartAndWholeRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PartAndWholeRuleTest,
    testing::ValuesIn<RuleRow>({
        {"TheSameNoun", Killed().Flat(9).Counting("person"),
         Killed().Flat(9).Counting("person"), "equal"},
        {"NoNounNeeded", Killed().Flat(9), Killed().Flat(9), "equal"},

        {"ChildrenAndPeople", Killed().Flat(3).Counting("child"),
         Killed().Flat(9).Counting("person"), "within"},
        {"CiviliansAndChildren", Killed().Flat(9).Counting("civilian"),
         Killed().Flat(3).Counting("child"), "contains"},
        {"NamedAsAPart", Killed().Flat(3).Counting("person").Included(),
         Killed().Flat(9).Counting("person"), "within"},
        {"NotNarrower", Killed().Flat(3).CountingA("different", "person"),
         Killed().Flat(9).Counting("person"), "equal"},
        {"ANarrowerNoun", Killed().Flat(3).CountingA("foreign", "person"),
         Killed().Flat(9).Counting("person"), "within"},

        {"SoldiersAndCivilians", Killed().Flat(9).Counting("soldier"),
         Killed().Flat(20).Counting("civilian"), "apart"},
        {"SoldiersAndChildren", Killed().Flat(9).Counting("soldier"),
         Killed().Flat(3).Counting("child"), "apart"},
        {"HousesAndPeople", Open().Flat(9).Counting("house"),
         Open().Flat(9).Counting("person"), "apart"},
        {"AnotherFour", Killed().Flat(4).Counting("person").Added(),
         Killed().Flat(9).Counting("person"), "apart"},
        {"DifferentSorts", Open().Flat(9).CountingA("foreign", "soldier"),
         Open().Flat(20).CountingA("government", "soldier"), "apart"},
        {"HousesAndBoats", Open().Flat(1850).Counting("house"),
         Open().Flat(1950).Counting("boat"), "apart"},
        {"OneNounLeftOut", Open().Flat(9).Counting("house"), Open().Flat(9),
         "unknown"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

// Of one figure miswritten an unknown noun may be another word for it.
TEST(PartAndWholeRuleTest, SwappedDigitsBridgeNounsThatNobodyKnows) {
  const auto relation = [](double a, double b, const char* class_of_b) {
    Claim operations = Open().Flat(a).Counting("operation").Make();
    operations.counted_class.clear();
    Claim procedures = Open().Flat(b).Counting("procedure").Make();
    procedures.counted_class = class_of_b;
    return NewPartAndWholeRule()
        ->Relate(operations, procedures, TestContext())
        .relation;
  };
  EXPECT_EQ(relation(1140, 1410, ""), Relation::kUnknown);
  EXPECT_EQ(relation(1140, 1510, ""), Relation::kApart);
  EXPECT_EQ(relation(31, 13, ""), Relation::kApart) << "may be chance";
}

}  // namespace
}  // namespace crosscheck
