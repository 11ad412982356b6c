#include "checker/normalize/canonical.h"

#include <string>

#include "absl/strings/str_format.h"
#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;
using ::crosscheck_testing::EnglishUnits;

// "length 30.48 m", "time 604800..1209600 s".
std::string Describe(const Claim& claim) {
  const Interval& bounds = claim.canonical;
  std::string values = absl::StrFormat("%.8g", bounds.lower);
  if (bounds.lower != bounds.upper) {
    values += absl::StrFormat("..%.8g", bounds.upper);
  }
  return claim.dimension + " " + values + " " + claim.canonical_unit;
}

struct CanonicalCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;
  std::string want;
};

class CanonicalTest : public testing::TestWithParam<CanonicalCase> {};

TEST_P(CanonicalTest, IsInTheBaseUnit) {
  const CanonicalCase& c = GetParam();
  const ArticleClaims article(c.text);
  const Claim* claim = article.Find(c.surface);
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(Describe(*claim), c.want) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Units, CanonicalTest,
    testing::ValuesIn<CanonicalCase>({
        {"Count", "The flood killed 253 people.", "253", "1 253 1"},
        {"Feet", "The wall is 100 feet long.", "100 feet", "length 30.48 m"},
        {"Metres", "The wall is 30.5 metres long.", "30.5 metres",
         "length 30.5 m"},
        {"Kilometres", "Kirun lies 80 km inland.", "80 km", "length 80000 m"},
        {"Miles", "Kirun lies 50 miles inland.", "50 miles",
         "length 80467.2 m"},
        {"Inches", "The hail measured 2 inches.", "2 inches",
         "length 0.0508 m"},
        {"Millimetres", "Some 51 millimetres of rain fell.", "51 millimetres",
         "length 0.051 m"},
        {"Hectares", "The fire burned 202 hectares.", "202 hectares",
         "area 2020000 m2"},
        {"Acres", "The fire burned 500 acres.", "500 acres",
         "area 2023436.3 m2"},
        {"SquareKilometres", "The fire burned 2 square kilometres.",
         "2 square kilometres", "area 2000000 m2"},
        {"Celsius", "It was 30 degrees Celsius in Kirun.", "30 degrees Celsius",
         "temperature 303.15 K"},
        {"Fahrenheit", "It was 86 degrees Fahrenheit in Kirun.",
         "86 degrees Fahrenheit", "temperature 303.15 K"},
        {"Kilograms", "Police seized 12 kg of the drug.", "12 kg",
         "mass 12 kg"},
        {"Tonnes", "Police seized 12 tonnes of the drug.", "12 tonnes",
         "mass 12000 kg"},
        {"Pounds", "The turtle weighed 100 pounds.", "100 pounds",
         "mass 45.359237 kg"},
    }),
    [](const testing::TestParamInfo<CanonicalCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Shares, CanonicalTest,
    testing::ValuesIn<CanonicalCase>({
        {"Percent", "Turnout was 32.4 percent.", "32.4 percent",
         "ratio 32.4 %"},
        {"PercentSign", "Turnout was 32.4%.", "32.4%", "ratio 32.4 %"},
        {"Half", "Half of the homes burned.", "Half", "ratio 50 %"},
        {"OneInFive", "One in five homes burned.", "One in five", "ratio 20 %"},
        {"TwoThirds", "Two thirds of the homes burned.", "Two thirds",
         "ratio 66.666667 %"},
        // A change in points is no share: the two are never compared.
        {"PercentagePoints", "Turnout rose by 3 percentage points.",
         "3 percentage points", "percent-point 3 {point}"},
    }),
    [](const testing::TestParamInfo<CanonicalCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Money, CanonicalTest,
    testing::ValuesIn<CanonicalCase>({
        {"Dollars", "The repairs cost $1.2 million.", "$1.2 million",
         "money:USD 1200000 USD"},
        // Without a stated rate another currency is another thing.
        {"Euros", "The repairs cost €1.2 million.", "€1.2 million",
         "money:EUR 1200000 EUR"},
        // Each rate is a dimension of its own.
        {"PerBarrel", "Oil rose to $80 a barrel.", "$80 a barrel",
         "money:USD/{barrel} 80 USD/{barrel}"},
    }),
    [](const testing::TestParamInfo<CanonicalCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Times, CanonicalTest,
    testing::ValuesIn<CanonicalCase>({
        {"Hours", "Russia offered a 48-hour truce.", "48-hour",
         "time 172800 s"},
        {"Days", "Russia offered a two-day truce.", "two-day", "time 172800 s"},
        {"Week", "Russia offered a one-week truce.", "one-week",
         "time 604800 s"},
        // Means of the calendar: a year is twelve months.
        {"Months", "Holm was jailed for 12 months.", "12 months",
         "time 31556952 s"},
        {"Years", "Holm was jailed for one year.", "one year",
         "time 31556952 s"},
        {"Minutes", "The outage lasted 90 minutes.", "90 minutes",
         "time 5400 s"},
        // Ages are in years, and no durations.
        {"Age", "Jana Holm, 57, was pulled from the water.", "57", "age 57 a"},
        {"InfantsAge", "A six-month-old girl was pulled from the water.",
         "six-month-old", "age 0.5 a"},
        // Days since 1970-01-01; a vague date is all its days.
        {"Day", "The dyke broke on 12 March 2024.", "12 March 2024",
         "date 19794 d"},
        {"ClockTime", "The dyke broke at 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "date 19794 d"},
        {"MidMonth", "Kirun has been under siege since mid-July.", "mid-July",
         "date 19549..19558 d"},
    }),
    [](const testing::TestParamInfo<CanonicalCase>& info) {
      return info.param.name;
    });

Claim Measured(double value, absl::string_view unit) {
  Claim claim;
  claim.quantity.emplace();
  claim.quantity->value = value;
  claim.quantity->bounds = {value, value};
  claim.quantity->unit = std::string(unit);
  Canonicalize(EnglishUnits(), claim);
  return claim;
}

TEST(CanonicalizeTest, AnUnknownUnitIsItsOwnDimension) {
  EXPECT_EQ(Describe(Measured(7, "[furlong]")), "[furlong] 7 [furlong]");
}

TEST(CanonicalizeTest, ARateOfAnotherThingIsAnotherDimension) {
  EXPECT_NE(Measured(80, "USD/{barrel}").dimension,
            Measured(80, "USD/{ounce}").dimension);
  EXPECT_NE(Measured(80, "USD/{barrel}").dimension,
            Measured(80, "USD").dimension);
}

TEST(CanonicalizeTest, KeepsBoundsOpenAndUnbounded) {
  Claim claim;
  claim.quantity.emplace();
  claim.quantity->value = 100;
  claim.quantity->bounds = {100, kUnbounded, true, false};
  claim.quantity->unit = "km";
  Canonicalize(EnglishUnits(), claim);
  EXPECT_EQ(claim.canonical.lower, 100000);
  EXPECT_EQ(claim.canonical.upper, kUnbounded);
  EXPECT_TRUE(claim.canonical.lower_open);
  EXPECT_FALSE(claim.canonical.upper_open);
}

TEST(CanonicalizeTest, ATimeWithoutMomentsHasNoDay) {
  Claim claim;
  claim.time.emplace();
  Canonicalize(EnglishUnits(), claim);
  EXPECT_EQ(claim.dimension, "date");
  EXPECT_EQ(claim.canonical.lower, -kUnbounded);
  EXPECT_EQ(claim.canonical.upper, kUnbounded);
}

TEST(CanonicalizeTest, DaysBefore1970AreRoundedDown) {
  Claim claim;
  claim.time.emplace();
  claim.time->has_moments = true;
  claim.time->first = claim.time->last = -1;
  Canonicalize(EnglishUnits(), claim);
  EXPECT_EQ(claim.canonical.lower, -1);
}

}  // namespace
}  // namespace crosscheck
