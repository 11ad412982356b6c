#include "rules/different_places/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::Born;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::RuleRow;

class DifferentPlacesRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DifferentPlacesRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewDifferentPlacesRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DifferentPlacesRuleTest,
    testing::ValuesIn<RuleRow>({
        {"OneTown", Killed().Flat(9).In("Drevnova"),
         Killed().Flat(14).In("Drevnova"), "equal"},
        {"OneTownCarriedAlong", Killed().Flat(9).In("Drevnova").CarriedAlong(),
         Killed().Flat(14).In("Drevnova"), "equal"},

        {"TownAndCountry", Killed().Flat(9).In("Drevnova", "Slovakia"),
         Killed().Flat(14).In("Slovakia"), "within"},
        {"CountryAndPartOfATown", Killed().Flat(14).In("Slovakia"),
         Killed().Flat(9).In("east Drevnova", "Drevnova", "Slovakia"),
         "contains"},

        {"TwoTowns", Killed().Flat(9).In("Drevnova"),
         Killed().Flat(14).In("Hradnik"), "apart"},
        {"TwoTownsOfOneCountry", Killed().Flat(9).In("Drevnova", "Slovakia"),
         Killed().Flat(14).In("Hradnik", "Slovakia"), "apart"},
        {"TwoCountries", Killed().Flat(9).In("Nepal"),
         Killed().Flat(14).In("India"), "apart"},
        // A text about one town may speak of another without naming it.
        {"AnotherTownCarriedAlong",
         Killed().Flat(9).In("Drevnova").CarriedAlong(),
         Killed().Flat(14).In("Hradnik"), "unknown"},
        // Of one birth one place is wrong; what is founded lies where it lies.
        {"BirthsOfOneName",
         Born().OnDay("1901-05-04").In("Drevnova").Names("Jana Holm"),
         Born().OnDay("1903-05-04").In("Hradnik").Names("Jana Holm"),
         "unknown"},
        {"BirthsOfTwoNames",
         Born().OnDay("1901-05-04").In("Drevnova").Names("Jana Holm"),
         Born().OnDay("1903-05-04").In("Hradnik").Names("Erik Lund"), "apart"},
        {"SchoolsOfOneName",
         FoundedOn().OnDay("1901-05-04").In("Drevnova").Names("Jana Holm"),
         FoundedOn().OnDay("1903-05-04").In("Hradnik").Names("Jana Holm"),
         "apart"},
        {"OneWithoutPlace", Killed().Flat(9).In("Drevnova"), Killed().Flat(14),
         "unknown"},
        {"NoPlace", Killed().Flat(9), Killed().Flat(14), "unknown"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
