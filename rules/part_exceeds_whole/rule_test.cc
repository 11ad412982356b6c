#include "rules/part_exceeds_whole/rule.h"

#include <memory>

#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::PartAndWhole;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;

class PartExceedsWholeRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(PartExceedsWholeRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewPartExceedsWholeRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, PartAndWhole(Relation::kWithin)),
            row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PartExceedsWholeRuleTest,
    testing::ValuesIn<RuleRow>({
        // a is the part, b the whole.
        {"MoreChildrenThanPeople", Killed().Flat(19), Killed().Flat(16),
         "CONFLICT MEDIUM"},
        {"AtLeastMoreThanTheWhole", Killed().AtLeast(19), Killed().Flat(16),
         "CONFLICT MEDIUM"},
        {"MoreThanTheMost", Killed().Flat(19), Killed().AtMost(16),
         "CONFLICT MEDIUM"},

        {"Fewer", Killed().Flat(3), Killed().Flat(16), "silent"},
        {"AllOfThem", Killed().Flat(16), Killed().Flat(16), "silent"},
        {"TheWholeMayBeMore", Killed().Flat(19), Killed().MoreThan(10),
         "silent"},
        {"ThePartMayBeLess", Killed().AtMost(19), Killed().Flat(16), "silent"},
        {"HundredsOfThousands", Killed().Vague(200, 999), Killed().Flat(310),
         "silent"},
        {"WithinRounding", Killed().Flat(38412), Killed().Flat(38000),
         "silent"},
        {"NoneOfThem", Killed().None(), Killed().Flat(16), "silent"},
        {"Times", AttackTime().OnDay("2024-03-13"),
         AttackTime().OnDay("2024-03-14"), "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

TEST(PartExceedsWholeRuleTest, LeavesAloneWhatIsNoPart) {
  EXPECT_EQ(Ask(*NewPartExceedsWholeRule(), Killed().Flat(19),
                Killed().Flat(16), SameThing()),
            "not taken");
}

}  // namespace
}  // namespace crosscheck
