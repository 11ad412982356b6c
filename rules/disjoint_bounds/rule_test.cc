#include "rules/disjoint_bounds/rule.h"

#include <memory>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Residents;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;
using ::crosscheck_testing::TestContext;
using ::crosscheck_testing::Truce;
using ::crosscheck_testing::VoteShare;

class DisjointBoundsRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DisjointBoundsRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewDisjointBoundsRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, SameThing()), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DisjointBoundsRuleTest,
    testing::ValuesIn<RuleRow>({
        // An attacker who died is counted or not.
        {"AttackerCounted", Killed().Flat(4).AttackerDied(), Killed().Flat(5),
         "silent"},
        {"AttackerAndMore", Killed().Flat(4).AttackerDied(), Killed().Flat(6),
         "CONFLICT HIGH"},
        {"AttackerAlive", Killed().Flat(4), Killed().Flat(5), "CONFLICT LOW"},
        // What the words allow has nothing in common.
        {"ElevenAndFourteenOnOneDay", Killed().Flat(11).Reported("2024-03-14"),
         Killed().Flat(14).Reported("2024-03-14"), "CONFLICT HIGH"},
        {"NoOneAndNine", Killed().None(), Killed().Flat(9), "CONFLICT HIGH"},
        {"HedgedIsLessThanFlat", Residents().About(38000),
         Residents().Flat(24000), "CONFLICT MEDIUM"},
        {"SaidBySomebodyIsLessThanOwnVoice", Killed().Flat(9).By("police"),
         Killed().Flat(19), "CONFLICT MEDIUM"},
        {"NearbyIsLow", Residents().About(250000), Residents().About(300000),
         "CONFLICT LOW"},
        {"FewerThanTenAndFourteen", Killed().LessThan(10), Killed().Flat(14),
         "CONFLICT MEDIUM"},
        {"AtMostTenAndAtLeastTwelve", Killed().AtMost(10), Killed().AtLeast(12),
         "CONFLICT LOW"},
        {"DozensAndSixHundred", Killed().Vague(24, 99), Killed().Flat(640),
         "CONFLICT MEDIUM"},
        {"RangeAndOneBeyond", Killed().Range(70, 80), Killed().Flat(190),
         "CONFLICT MEDIUM"},
        {"TermsAreExact", Truce().Flat(48).Hours(), Truce().Flat(3).Days(),
         "CONFLICT HIGH"},
        {"FeetAndMetres", Open().Flat(25.7).Feet(), Open().Flat(12.1).Metres(),
         "CONFLICT HIGH"},
        // In whatever unit each is written, and on either side of zero.
        {"FeetNearMetres", Open().Flat(25.7).Feet(), Open().Flat(8.62).Metres(),
         "CONFLICT LOW"},
        {"AcresNearHectares",
         Open().Flat(500).Unit("[acr_us]", "area", 4046.87, "m2"),
         Open().Flat(250).Unit("har", "area", 10000, "m2"), "CONFLICT LOW"},
        {"NearBelowZero", Open().Flat(-15).Unit("Cel", "temperature", 1, "K"),
         Open().Flat(-17).Unit("Cel", "temperature", 1, "K"), "CONFLICT LOW"},
        {"AcrossZero", Open().Flat(-15).Unit("Cel", "temperature", 1, "K"),
         Open().Flat(15).Unit("Cel", "temperature", 1, "K"), "CONFLICT HIGH"},
        {"PercentBeyondRounding", VoteShare().Flat(78).Percent(),
         VoteShare().Flat(54).Percent(), "CONFLICT HIGH"},

        // Nobody grows younger, nor two years in half a year.
        {"MoreDeadInTheReportOfALaterWeekday",
         Killed().Flat(5).ToldOnWeekday(5), Killed().Flat(7).ToldOnWeekday(6),
         "SUPERSEDED LOW"},
        {"FewerDeadInTheReportOfALaterWeekday",
         Killed().Flat(7).ToldOnWeekday(5), Killed().Flat(5).ToldOnWeekday(6),
         "CONFLICT HIGH"},
        {"ToldOnOneWeekday", Killed().Flat(5).ToldOnWeekday(5),
         Killed().Flat(7).ToldOnWeekday(5), "CONFLICT HIGH"},
        {"YoungerInALaterReport", Open().Flat(57).Age().Reported("2024-03-14"),
         Open().Flat(56).Age().Reported("2024-06-14"), "CONFLICT LOW"},
        {"TwoYearsOlderInThreeMonths",
         Open().Flat(56).Age().Reported("2024-03-14"),
         Open().Flat(58).Age().Reported("2024-06-14"), "CONFLICT LOW"},
        {"OlderInTheSameWeek", Open().Flat(56).Age().Reported("2024-03-14"),
         Open().Flat(57).Age().Reported("2024-03-18"), "CONFLICT LOW"},
        {"OlderOnNobodyKnowsWhatDay", Open().Flat(56).Age(),
         Open().Flat(57).Age(), "CONFLICT LOW"},

        // What a person has to look at.
        {"ThirtyAndThirtyTwo", Killed().Flat(30), Killed().Flat(32),
         "REVIEW LOW"},
        {"TouchesTheBoundAbove", Killed().Flat(400), Killed().MoreThan(400),
         "REVIEW LOW"},
        {"TouchesTheBoundBelow", Killed().Flat(10), Killed().LessThan(10),
         "REVIEW LOW"},
        {"OnlyOneReportIsDated", Killed().Flat(9).Reported("2024-03-14"),
         Killed().Flat(14), "REVIEW LOW"},

        // What has moved on.
        {"ConvertedAndRounded",
         Open().Flat(320).Unit("km", "length", 1000, "m"),
         Open().Flat(200).Unit("[mi_i]", "length", 1609.344, "m"), "silent"},
        {"MoreThanConverted", Open().Flat(290).Unit("km", "length", 1000, "m"),
         Open().Flat(200).Unit("[mi_i]", "length", 1609.344, "m"),
         "CONFLICT LOW"},
        {"StageOfAToll", Killed().Flat(9).Stage(), Killed().Flat(14),
         "SUPERSEDED LOW"},
        {"OfferOfAnotherDay", Truce().Flat(48).Hours().Reported("2024-03-14"),
         Truce().Flat(5).Days().Reported("2024-03-18"), "SUPERSEDED LOW"},

        // What can both hold.
        {"SameFigure", Killed().Flat(9), Killed().Flat(9), "silent"},
        {"SameTermInOtherUnits", Truce().Flat(48).Hours(),
         Truce().Flat(2).Days(), "silent"},
        {"HundredsAndMoreThan400", Killed().Vague(200, 999),
         Killed().MoreThan(400), "silent"},
        {"DozensAndThirty", Killed().Vague(24, 99), Killed().Flat(30),
         "silent"},
        {"DozensAndALittleMore", Killed().Vague(24, 99), Killed().Flat(110),
         "silent"},
        {"AtLeastTwelveAndFourteen", Killed().AtLeast(12), Killed().Flat(14),
         "silent"},
        {"AtLeastIncludesItsFigure", Killed().AtLeast(12), Killed().Flat(12),
         "silent"},
        {"AtMostIncludesItsFigure", Killed().AtMost(12), Killed().Flat(12),
         "silent"},
        {"WithinTheRange", Killed().Range(70, 80), Killed().Flat(74), "silent"},
        {"RoundedAndExact", Residents().Flat(38000), Residents().Flat(38412),
         "silent"},
        {"NearlyFortyThousand", Residents().Almost(40000),
         Residents().Flat(38412), "silent"},
        {"AboutAndPlain", Residents().About(40000), Residents().Flat(38412),
         "silent"},
        {"AboutThirtyAndThirtyThree", Killed().About(30), Killed().Flat(33),
         "silent"},
        {"FeetAndMetresWithinRounding", Open().Flat(25.7).Feet(),
         Open().Flat(7.84).Metres(), "silent"},
        {"PercentWithinRounding", VoteShare().Flat(32).Percent(),
         VoteShare().Flat(32.4).Percent(), "silent"},

        {"ABirthdayBetween", Open().Flat(56).Age().Reported("2024-03-14"),
         Open().Flat(57).Age().Reported("2024-06-14"), "silent"},
        {"ThreeBirthdaysBetween", Open().Flat(56).Age().Reported("2022-03-14"),
         Open().Flat(59).Age().Reported("2024-06-14"), "silent"},

        // Not its business.
        {"ATimeAndAFigure", AttackTime().OnDay("2024-03-13"), Killed().Flat(9),
         "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

TEST(DisjointBoundsRuleTest, LeavesAloneWhatIsNotComparable) {
  Comparison comparison = SameThing();
  comparison.comparable = false;
  EXPECT_EQ(Ask(*NewDisjointBoundsRule(), Killed().Flat(11), Killed().Flat(14),
                comparison),
            "not taken");
}

struct SlipRow {
  ClaimMaker a;
  ClaimMaker b;
  absl::string_view want;  // How the reason starts.
};

TEST(DisjointBoundsSlipTest, IsNamed) {
  const std::unique_ptr<const FactRule> rule = NewDisjointBoundsRule();
  const std::vector<SlipRow> rows = {
      {Residents().Flat(38000), Residents().Flat(380000), "one is ten times"},
      {Residents().About(4500), Residents().Flat(450), "one is ten times"},
      {Killed().Flat(12), Killed().Flat(1200), "one is a hundred times"},
      {Killed().Flat(45), Killed().Flat(54), "two digits are swapped"},
      {Killed().Flat(1928), Killed().Flat(1982), "two digits are swapped"},

      {Killed().Flat(2), Killed().Flat(20), "more than"},
      {Killed().Flat(45), Killed().Flat(64), "more than"},
      {Killed().Flat(123), Killed().Flat(321), "more than"},
      {Killed().Flat(12), Killed().Flat(210), "more than"},
      {Killed().Flat(120), Killed().Flat(21), "more than"},
      {Killed().None(), Killed().Flat(12), "more than"},
  };
  for (const SlipRow& row : rows) {
    const Claim a = row.a.Make();
    const Claim b = row.b.Make();
    for (const Judgement& judged :
         {rule->Judge(a, b, SameThing(), TestContext()),
          rule->Judge(b, a, SameThing(), TestContext())}) {
      EXPECT_TRUE(absl::StartsWith(judged.reason, row.want))
          << a.quantity->value << " and " << b.quantity->value << ": "
          << judged.reason;
    }
  }
}

}  // namespace
}  // namespace crosscheck
