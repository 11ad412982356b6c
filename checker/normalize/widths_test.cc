#include "checker/normalize/widths.h"

#include <cmath>
#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"
#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"
#include "proto/config.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;

std::string End(double end) {
  return std::isinf(end) ? "" : absl::StrFormat("%.8g", end);
}

// "[950, 1050)": round brackets leave the end out.
std::string Describe(const Interval& reach) {
  return absl::StrCat(reach.lower_open ? "(" : "[", End(reach.lower), ", ",
                      End(reach.upper), reach.upper_open ? ")" : "]");
}

std::string Moment(double second) {
  return absl::FormatCivilTime(
      absl::CivilMinute(absl::CivilSecond(1970, 1, 1) + std::llround(second)));
}

// In the canonical unit; dates as "2024-03-11T00:00..2024-03-20T23:59".
std::string ReachOf(absl::string_view text, absl::string_view surface) {
  const ArticleClaims article(text);
  const Claim* claim = article.Find(surface);
  if (claim == nullptr) return "no claim";
  const Interval reach = Reach(*claim, DefaultCompareConfig().widths());
  if (claim->quantity) return Describe(reach);
  return absl::StrCat(Moment(reach.lower), "..", Moment(reach.upper));
}

struct ReachCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;
  std::string want;
};

class ReachTest : public testing::TestWithParam<ReachCase> {};

TEST_P(ReachTest, IsThatOfTheTable) {
  const ReachCase& c = GetParam();
  EXPECT_EQ(ReachOf(c.text, c.surface), c.want) << c.text;
}

std::string NameOf(const testing::TestParamInfo<ReachCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    PlainCounts, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"Small", "The flood killed 7 people.", "7", "[7, 7]"},
        {"NotRound", "The flood killed 253 people.", "253", "[253, 253]"},
        // Below 1,000 a count is exact, however many zeros it ends in.
        {"RoundBelowThousand", "The flood killed 400 people.", "400",
         "[400, 400]"},
        {"LastBelowThousand", "The flood killed 999 people.", "999",
         "[999, 999]"},
        {"RoundJustBelow", "The flood killed 990 people.", "990", "[990, 990]"},
        {"None", "Nobody was killed in the flood.", "Nobody", "[0, 0]"},
        // From 1,000 on a round one reaches half of its last digit that is not
        // zero, but no more than 5 %.
        {"Thousand", "The flood displaced 1,000 people.", "1,000",
         "[950, 1050)"},
        {"ThousandInWords", "The flood displaced one thousand people.",
         "one thousand", "[950, 1050)"},
        {"ThousandAndOne", "The flood displaced 1,001 people.", "1,001",
         "[1001, 1001]"},
        {"ThousandAndTen", "The flood displaced 1,010 people.", "1,010",
         "[1005, 1015)"},
        {"HalfOfAHundred", "The flood displaced 1,500 people.", "1,500",
         "[1450, 1550)"},
        {"TwoThousand", "The flood displaced 2,000 people.", "2,000",
         "[1900, 2100)"},
        {"LastDigitBindsBeforeCap", "The flood displaced 16,000 people.",
         "16,000", "[15500, 16500)"},
        {"LargeNotRound", "The flood displaced 16,437 people.", "16,437",
         "[16437, 16437]"},
        {"CapOfFivePercent", "The flood displaced 300,000 people.", "300,000",
         "[285000, 315000)"},
        {"ScaleWord", "The flood displaced 1.2 million people.", "1.2 million",
         "[1150000, 1250000)"},
        {"WholeMillion", "The flood displaced 3 million people.", "3 million",
         "[2850000, 3150000)"},
        {"ScaleWordInWords", "The flood displaced five thousand people.",
         "five thousand", "[4750, 5250)"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Measures, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"Percent", "Turnout was 32 percent.", "32 percent", "[31.5, 32.5)"},
        {"RoundPercent", "Turnout was 30 percent.", "30 percent",
         "[29.5, 30.5)"},
        {"TenthOfAPercent", "Turnout was 32.4 percent.", "32.4 percent",
         "[32.35, 32.45)"},
        {"WrittenZero", "Turnout was 32.0 percent.", "32.0 percent",
         "[31.95, 32.05)"},
        {"Hundredth", "Turnout was 32.45 percent.", "32.45 percent",
         "[32.445, 32.455)"},
        {"Magnitude", "A quake of magnitude 6.4 struck Kirun.", "6.4",
         "[6.35, 6.45)"},
        {"WholeMagnitude", "A quake of magnitude 6 struck Kirun.", "6",
         "[5.5, 6.5)"},
        {"Metres", "The wall is 40 metres long.", "40 metres", "[39.5, 40.5)"},
        {"Feet", "The wall is 40 feet long.", "40 feet", "[12.0396, 12.3444)"},
        {"Money", "The ticket costs $30.", "$30", "[29.5, 30.5)"},
        {"Cents", "The ticket costs $30.25.", "$30.25", "[30.245, 30.255)"},
        {"Celsius", "It was 30 degrees Celsius in Kirun.", "30 degrees Celsius",
         "[302.65, 303.65)"},
        {"Fahrenheit", "It was 68 degrees Fahrenheit in Kirun.",
         "68 degrees Fahrenheit", "[292.87222, 293.42778)"},
        // A whole and its parts: the share is what is compared.
        {"Half", "Half of the homes in Kirun burned.", "Half", "[47.5, 52.5)"},
        {"OneInFive", "One in five homes in Kirun burned.", "One in five",
         "[19, 21)"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Hedges, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"AboutThousand", "About 1,000 people fled.", "1,000", "[950, 1050)"},
        {"AboutLarge", "An estimated 250,000 people fled.", "250,000",
         "[237500, 262500)"},
        // 5 %, not 10 %: the two must stay apart.
        {"AboutLarger", "Some 300,000 people fled.", "300,000",
         "[285000, 315000)"},
        // Not half of the last digit: that is for plain figures.
        {"AboutSixteenThousand", "About 16,000 people fled.", "16,000",
         "[15200, 16800)"},
        // Below: half of the last digit, if that is more than 5 % ...
        {"AboutHundreds", "About 400 people fled.", "400", "[350, 450)"},
        {"AboutTens", "About 60 people fled.", "60", "[55, 65)"},
        {"AboutNineHundred", "About 900 people fled.", "900", "[850, 950)"},
        // ... 5 % if not ...
        {"AboutNotRound", "About 253 people fled.", "253", "[240.35, 265.65)"},
        {"AboutNineHundredNinety", "About 990 people fled.", "990",
         "[940.5, 1039.5)"},
        // ... and 15 % at most.
        {"AboutHundred", "About 100 people fled.", "100", "[85, 115)"},
        {"AboutThirty", "About 30 people fled.", "30", "[25.5, 34.5)"},
        {"AboutTwo", "About two people a day fled.", "two", "[1.7, 2.3)"},

        {"MoreThan", "More than 400 people fled.", "400", "(400, ]"},
        {"Over", "Over 16,000 people fled.", "16,000", "(16000, ]"},
        {"AtLeast", "At least 253 people fled.", "253", "[253, ]"},
        {"OrMore", "253 or more people fled.", "253", "[253, ]"},
        {"AsManyAs", "As many as 500 people fled.", "500", "[, 500]"},
        {"UpTo", "Up to 500 people fled.", "500", "[, 500]"},
        {"FewerThan", "Fewer than 500 people fled.", "500", "[, 500)"},
        {"Under", "Under 500 people fled.", "500", "[, 500)"},
        {"Almost", "Almost 200 people fled.", "200", "[180, 200)"},
        {"Nearly", "Nearly 300,000 people fled.", "300,000",
         "[270000, 300000)"},
        // Of what is written, wherever its scale has its zero.
        {"AlmostCelsius", "It was almost 30 degrees Celsius in Kirun.",
         "30 degrees Celsius", "[300.15, 303.15)"},
        {"AlmostFahrenheit", "It was almost 100 degrees Fahrenheit in Kirun.",
         "100 degrees Fahrenheit", "[305.37222, 310.92778)"},
        {"AlmostFeet", "The wall is almost 40 feet long.", "40 feet",
         "[10.9728, 12.192)"},
        {"AlmostBelowZero", "It was almost -30 degrees Celsius in Kirun.",
         "-30 degrees Celsius", "(243.15, 246.15]"},
        {"Range", "Between 70 and 80 people fled.", "70 and 80", "[70, 80]"},
        {"RangeWithTo", "From 70 to 80 people fled.", "70 to 80", "[70, 80]"},
    }),
    NameOf);

// Vague words reach further by a factor of two: only beyond is a conflict.
INSTANTIATE_TEST_SUITE_P(
    VagueWords, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"Dozens", "Dozens of people fled.", "Dozens of", "[12, 198]"},
        {"Scores", "Scores of people fled.", "Scores of", "[20, 198]"},
        {"Hundreds", "Hundreds of people fled.", "Hundreds", "[100, 1998]"},
        {"Thousands", "Thousands of people fled.", "Thousands",
         "[1000, 19998]"},
        {"DozensOfDegrees", "It was dozens of degrees Celsius in Kirun.",
         "dozens of degrees Celsius", "[285.15, 471.15]"},
        {"TensOfThousands", "Tens of thousands of people fled.",
         "Tens of thousands", "[10000, 199998]"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    AboutADate, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"AYear", "The mill was built about 1987.", "1987",
         "1984-01-02T00:00..1990-12-30T23:59"},
        {"AMonth", "The mill burned down around April 1974.", "April 1974",
         "1974-03-02T00:00..1974-05-30T23:59"},
        {"NotAbout", "The mill was built in 1987.", "1987",
         "1987-01-01T00:00..1987-12-31T23:59"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Durations, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"TermInHours", "Russia offered a 48-hour truce.", "48-hour",
         "[172800, 172800]"},
        {"SameTermInDays", "Russia offered a two-day truce.", "two-day",
         "[172800, 172800]"},
        // A time that passed is rounded to half of its unit.
        {"Elapsed", "The fire burned for six hours.", "six hours",
         "[19800, 23400)"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Times, ReachTest,
    testing::ValuesIn<ReachCase>({
        {"MidMonth", "Kirun has been under siege since mid-July.", "mid-July",
         "2023-07-11T00:00..2023-07-20T23:59"},
        {"EarlyMonth", "Kirun has been under siege since early September.",
         "early September", "2023-09-01T00:00..2023-09-10T23:59"},
        {"LateFebruary", "Kirun has been under siege since late February.",
         "late February", "2024-02-21T00:00..2024-02-29T23:59"},
        {"BeforeDawn", "The dyke broke before dawn on Tuesday.",
         "before dawn on Tuesday", "2024-03-12T00:00..2024-03-12T05:59"},
        {"Evening", "The dyke broke on Tuesday evening.", "Tuesday evening",
         "2024-03-12T17:00..2024-03-12T23:59"},
        {"Day", "The dyke broke on Tuesday.", "Tuesday",
         "2024-03-12T00:00..2024-03-12T23:59"},
        {"ClockWithMinutes", "The dyke broke at 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "2024-03-12T03:06..2024-03-12T03:14"},
        {"ClockToTheMinute", "The dyke broke at 3:11 a.m. on Tuesday.",
         "3:11 a.m. on Tuesday", "2024-03-12T03:11..2024-03-12T03:11"},
        {"BareHour", "The dyke broke at 3 a.m. on Tuesday.",
         "3 a.m. on Tuesday", "2024-03-12T02:40..2024-03-12T03:20"},
        {"AboutAClockTime", "The dyke broke at about 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "2024-03-12T02:50..2024-03-12T03:30"},
        {"ShortlyAfter", "The dyke broke shortly after 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "2024-03-12T03:02..2024-03-12T03:30"},
        {"JustBefore", "The dyke broke just before 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "2024-03-12T02:50..2024-03-12T03:18"},
        {"AfterAnExactTime", "The dyke broke after 3:11 a.m. on Tuesday.",
         "3:11 a.m. on Tuesday", "2024-03-12T03:11..2024-03-12T03:31"},
        {"BeforeABareHour", "The dyke broke shortly before 3 a.m. on Tuesday.",
         "3 a.m. on Tuesday", "2024-03-12T02:40..2024-03-12T03:08"},
        {"Near", "The dyke broke near 3 a.m. on Tuesday.", "3 a.m. on Tuesday",
         "2024-03-12T02:40..2024-03-12T03:20"},
        {"NearMinutes", "The dyke broke near 3:10 a.m. on Tuesday.",
         "3:10 a.m. on Tuesday", "2024-03-12T02:50..2024-03-12T03:30"},
        // Of days they say nothing more.
        {"AfterADay", "The dyke broke after Tuesday.", "Tuesday",
         "2024-03-12T00:00..2024-03-12T23:59"},
    }),
    NameOf);

struct DisjointCase {
  std::string name;
  Interval a;
  Interval b;
  bool want;
};

constexpr double kMore = std::numeric_limits<double>::infinity();

class DisjointTest : public testing::TestWithParam<DisjointCase> {};

TEST_P(DisjointTest, IsSymmetric) {
  const DisjointCase& c = GetParam();
  EXPECT_EQ(Disjoint(c.a, c.b), c.want) << Describe(c.a) << Describe(c.b);
  EXPECT_EQ(Disjoint(c.b, c.a), c.want) << Describe(c.b) << Describe(c.a);
}

INSTANTIATE_TEST_SUITE_P(
    Intervals, DisjointTest,
    testing::ValuesIn<DisjointCase>({
        {"Apart", {1, 2}, {3, 4}, true},
        {"Overlap", {1, 3}, {2, 4}, false},
        {"Inside", {1, 9}, {4, 5}, false},
        {"Same", {4, 4}, {4, 4}, false},
        {"ClosedEndsTouch", {1, 3}, {3, 4}, false},
        // "31.5-32.5" and "32.5-33.5" share nothing.
        {"OpenUpperTouches", {1, 3, false, true}, {3, 4}, true},
        // "400" against "more than 400".
        {"OpenLowerTouches", {400, 400}, {400, kMore, true, false}, true},
        {"OpenLowerBelow", {401, 401}, {400, kMore, true, false}, false},
        {"AtLeastTouches", {400, 400}, {400, kMore}, false},
        {"BothBoundsUp", {253, kMore}, {400, kMore, true, false}, false},
        {"BoundsApart", {-kMore, 300}, {400, kMore}, true},
        {"BoundsMeet", {-kMore, 400}, {400, kMore}, false},
        {"BoundsMeetOpen", {-kMore, 400, false, true}, {400, kMore}, true},
        {"Unbounded", {-kMore, kMore}, {7, 7}, false},
    }),
    [](const testing::TestParamInfo<DisjointCase>& info) {
      return info.param.name;
    });

// What a reader would call a conflict, and what not.
struct PairCase {
  std::string name;
  std::string a;
  std::string a_surface;
  std::string b;
  std::string b_surface;
  bool disjoint;
};

class FiguresTest : public testing::TestWithParam<PairCase> {};

TEST_P(FiguresTest, AreDisjointOrNot) {
  const PairCase& c = GetParam();
  const ArticleClaims a(c.a);
  const ArticleClaims b(c.b);
  const Claim* left = a.Find(c.a_surface);
  const Claim* right = b.Find(c.b_surface);
  ASSERT_TRUE(left != nullptr && right != nullptr);
  ASSERT_EQ(left->dimension, right->dimension);
  const v1::Widths& widths = DefaultCompareConfig().widths();
  const Interval x = Reach(*left, widths);
  const Interval y = Reach(*right, widths);
  EXPECT_EQ(Disjoint(x, y), c.disjoint) << Describe(x) << " " << Describe(y);
}

INSTANTIATE_TEST_SUITE_P(
    Pairs, FiguresTest,
    testing::ValuesIn<PairCase>({
        {"EstimatesFarApart", "An estimated 250,000 people live there.",
         "250,000", "About 300,000 people live there.", "300,000", true},
        {"RoundingAllows", "About 16,000 people live there.", "16,000",
         "The town has 16,437 people.", "16,437", false},
        {"OneMore", "The flood killed 12 people.", "12",
         "The flood killed 13 people.", "13", true},
        {"VagueWithinFactor", "Dozens of people fled.", "Dozens of",
         "In all 150 people fled.", "150", false},
        {"VagueBeyondFactor", "Dozens of people fled.", "Dozens of",
         "In all 250 people fled.", "250", true},
        {"TwoLowerBounds", "At least 253 people fled.", "253",
         "More than 400 people fled.", "400", false},
        {"AlmostIsBelow", "Almost 200 people fled.", "200",
         "In all 200 people fled.", "200", true},
        {"AlmostAllows", "Almost 200 people fled.", "200",
         "In all 191 people fled.", "191", false},
        {"NeighbouringPercents", "Turnout was 32 percent.", "32 percent",
         "Turnout was 33 percent.", "33 percent", true},
        {"PercentAndTenth", "Turnout was 32 percent.", "32 percent",
         "Turnout was 32.4 percent.", "32.4 percent", false},
        {"FeetAndMetres", "The wall is 100 feet long.", "100 feet",
         "The wall is 30 metres long.", "30 metres", false},
        {"FeetNoMetres", "The wall is 100 feet long.", "100 feet",
         "The wall is 300 metres long.", "300 metres", true},
        {"MilesAndKilometres", "It lies 50 miles inland.", "50 miles",
         "It lies 80 km inland.", "80 km", false},
        {"AcresAndHectares", "The fire burned 500 acres.", "500 acres",
         "The fire burned 202 hectares.", "202 hectares", false},
        {"AcresNoHectares", "The fire burned 500 acres.", "500 acres",
         "The fire burned 500 hectares.", "500 hectares", true},
        {"FahrenheitAndCelsius", "It was 86 degrees Fahrenheit there.",
         "86 degrees Fahrenheit", "It was 30 degrees Celsius there.",
         "30 degrees Celsius", false},
        {"HoursAndDays", "Russia offered a 48-hour truce.", "48-hour",
         "Russia offered a two-day truce.", "two-day", false},
        {"HalfAndPercent", "Half of the homes burned.", "Half",
         "Some say 50 percent of the homes burned.", "50 percent", false},
    }),
    [](const testing::TestParamInfo<PairCase>& info) {
      return info.param.name;
    });

TEST(WidthsTest, TheTableIsPrintedWithTheNumbersInForce) {
  v1::CompareConfig config = DefaultCompareConfig();
  EXPECT_NE(DescribeWidths(config).find("20 minutes"), std::string::npos);
  EXPECT_NE(DescribeWidths(config).find("below 1000 or"), std::string::npos);
  config.mutable_widths()->set_round_from(500);
  EXPECT_NE(DescribeWidths(config).find("below 500 or"), std::string::npos);
  config.mutable_widths()->set_clock_minutes(25);
  EXPECT_NE(DescribeWidths(config).find("25 minutes"), std::string::npos);
  EXPECT_EQ(DescribeWidths(config).find("20 minutes"), std::string::npos);
}

TEST(WidthsTest, AreThoseOfTheConfiguration) {
  const ArticleClaims article("About 1,000 people fled.");
  const Claim* claim = article.Find("1,000");
  ASSERT_NE(claim, nullptr);
  v1::Widths widths = DefaultCompareConfig().widths();
  widths.set_approx_share(0.1);
  EXPECT_EQ(Describe(Reach(*claim, widths)), "[900, 1100)");
}

}  // namespace
}  // namespace crosscheck
