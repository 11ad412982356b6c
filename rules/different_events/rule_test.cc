#include "rules/different_events/rule.h"

#include <memory>

#include "absl/strings/string_view.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::TestContext;

class DifferentEventsRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DifferentEventsRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewDifferentEventsRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DifferentEventsRuleTest,
    testing::ValuesIn<RuleRow>({
        {"OneContent", Killed().Flat(9).Words("car bomb bank kill"),
         Killed().Flat(14).Words("car bomb bank kill"), "equal"},
        {"MostOfTheContent", Killed().Flat(9).Words("car bomb bank city kill"),
         Killed().Flat(14).Words("car bomb bank die monday"), "equal"},

        {"SomeOfTheContent", Killed().Flat(9).Words("car bomb bank city kill"),
         Killed().Flat(14).Words("car bomb market soldier die"), "overlaps"},
        {"OneName", Killed().Flat(9).Words("bomb bank").Names("drevnova"),
         Killed().Flat(14).Words("market gunman").Names("drevnova"),
         "overlaps"},
        {"OtherContent", Killed().Flat(9).Words("car bomb bank kill"),
         Killed().Flat(14).Words("gunman market shoot"), "unknown"},
        // One word in common is all words of a short sentence.
        {"TooFewWords", Killed().Flat(9).Words("kill"),
         Killed().Flat(14).Words("kill"), "overlaps"},
        {"Contrast", Open().Flat(9).Words("driver pay litre petrol"),
         Open().Flat(14).Words("driver pay litre diesel"), "apart"},
        {"BothSides", Open().Flat(9).Words("driver pay litre petrol"),
         Open().Flat(14).Words("driver pay litre diesel petrol"), "equal"},
        {"CountedNouns", Open().Flat(9).Counting("petrol").Words("truck sell"),
         Open().Flat(14).Counting("diesel").Words("truck sell"), "apart"},
        {"ATollCountsAllSorts", Killed().Flat(9).Words("fire petrol tank kill"),
         Killed().Flat(14).Words("fire diesel tank kill"), "equal"},
        {"NoWords", Killed().Flat(9), Killed().Flat(14), "unknown"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

// "It opened in 1998", and nothing else.
TEST(DifferentEventsTest, OneWordIsEnoughForTextsOfOneSentence) {
  const std::unique_ptr<const FacetRule> rule = NewDifferentEventsRule();
  const auto relation = [&](const ClaimMaker& maker, bool whole,
                            absl::string_view other) {
    Claim a = ClaimMaker(maker).Words("open").Make();
    Claim b = ClaimMaker(maker).Words(other).Make();
    a.whole_text = true;
    b.whole_text = whole;
    return rule->Relate(a, b, TestContext()).relation;
  };
  EXPECT_EQ(relation(Open().Flat(9), true, "open"), Relation::kEqual);
  EXPECT_NE(relation(Open().Flat(9), false, "open"), Relation::kEqual);
  EXPECT_NE(relation(Open().Flat(9), true, "open door"), Relation::kEqual);
  EXPECT_NE(relation(Killed().Flat(9), true, "open"), Relation::kEqual);
}

}  // namespace
}  // namespace crosscheck
