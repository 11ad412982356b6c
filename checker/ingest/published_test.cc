#include "checker/ingest/published.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::StatusIs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct DateCase {
  std::string name;
  std::string text;
  std::string want;  // Empty: not a date.
};

class IsoPublishedTest : public testing::TestWithParam<DateCase> {};

TEST_P(IsoPublishedTest, IsReadWholeOrNotAtAll) {
  EXPECT_EQ(ParseIsoPublished(GetParam().text).value_or(""), GetParam().want);
  EXPECT_EQ(ParsePublished(GetParam().text).value_or(""), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Values, IsoPublishedTest,
    testing::ValuesIn<DateCase>({
        {"Date", "2016-09-29", "2016-09-29"},
        {"LeapDay", "2016-02-29", "2016-02-29"},
        {"Minutes", "2016-09-29T14:30", "2016-09-29T14:30"},
        {"Seconds", "2016-09-29T14:30:05", "2016-09-29T14:30:05"},
        {"Fraction", "2016-09-29T14:30:05.123456", "2016-09-29T14:30:05"},
        {"Utc", "2016-09-29T14:30Z", "2016-09-29T14:30Z"},
        {"Zone", "2016-09-29T14:30:05.1+05:30", "2016-09-29T14:30:05+05:30"},
        {"ZoneWithoutColon", "2016-09-29T14:30-0400", "2016-09-29T14:30-04:00"},
        // As SQL and Python print it.
        {"SpaceBeforeZone", "2016-09-29 14:30:00 +0000",
         "2016-09-29T14:30:00+00:00"},
        {"SpaceForT", "2016-09-29 14:30", "2016-09-29T14:30"},

        {"Empty", "", ""},
        {"Month13", "2016-13-40", ""},
        {"Day31", "2016-09-31", ""},
        {"Day0", "2016-09-00", ""},
        {"NoLeapDay", "2015-02-29", ""},
        {"NoLeapDayIn1900", "1900-02-29", ""},
        {"Year0", "0000-01-01", ""},
        {"Year9999", "9999-12-31", ""},
        {"FiveDigitYear", "20166-09-29", ""},
        {"TwoDigitYear", "16-09-29", ""},
        {"OneDigitDay", "2016-9-29", ""},
        {"OnlyMonth", "2016-09", ""},
        {"OnlyYear", "2016", ""},
        {"Basic", "20160929", ""},
        {"Slashes", "2016/09/29", ""},
        {"American", "09/29/2016", ""},
        {"Hour24", "2016-09-29T24:00", ""},
        {"Minute60", "2016-09-29T14:60", ""},
        {"OnlyHour", "2016-09-29T14", ""},
        {"OpenT", "2016-09-29T", ""},
        {"OpenFraction", "2016-09-29T14:30:05.", ""},
        {"OpenZone", "2016-09-29T14:30+", ""},
        {"HugeZone", "2016-09-29T14:30+99:00", ""},
        {"NamedZone", "2016-09-29T14:30 GMT", ""},
        {"ZoneWithoutTime", "2016-09-29Z", ""},
        {"SpaceBehind", "2016-09-29 ", ""},
        {"SpaceBefore", " 2016-09-29", ""},
        {"Foo", "32 Foo 20166", ""},
        {"Mail", "Thu, 29 Sep 2016 14:30:00 GMT", ""},
        {"FullWidthDigits", "２０１６-09-29", ""},
        {"Nul", std::string("2016-09-29\0", 11), ""},
    }),
    [](const testing::TestParamInfo<DateCase>& info) {
      return info.param.name;
    });

class EnglishPublishedTest : public testing::TestWithParam<DateCase> {};

TEST_P(EnglishPublishedTest, IsReadInHeadersOnly) {
  EXPECT_EQ(ParsePublished(GetParam().text).value_or(""), GetParam().want);
  EXPECT_EQ(ParseIsoPublished(GetParam().text), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Values, EnglishPublishedTest,
                         testing::ValuesIn<DateCase>({
                             {"Full", "September 29, 2016", "2016-09-29"},
                             {"OneDigit", "May 1, 2016", "2016-05-01"},
                             {"AnyCase", "SEPTEMBER 29, 2016", "2016-09-29"},
                             {"Agency", "Sept. 29, 2016", "2016-09-29"},
                             {"ThreeLetters", "Feb. 29, 2016", "2016-02-29"},

                             {"NoDay", "September 2016", ""},
                             {"NoYear", "September 29", ""},
                             {"NoComma", "September 29 2016", ""},
                             {"Day31", "September 31, 2016", ""},
                             {"NoLeapDay", "February 29, 2015", ""},
                             {"Misspelt", "Septembre 29, 2016", ""},
                             {"DayFirst", "29 September 2016", ""},
                             {"Weekday", "Thursday, September 29, 2016", ""},
                             {"WithTime", "September 29, 2016 14:30", ""},
                             {"Year20166", "September 29, 20166", ""},
                             {"OnlyAMonth", "May", ""},
                         }),
                         [](const testing::TestParamInfo<DateCase>& info) {
                           return info.param.name;
                         });

TEST(ParseIsoPublishedTest, KeepsToTheYearsOfTheLimits) {
  Limits limits;
  limits.first_year = 1990;
  limits.last_year = 2020;
  EXPECT_EQ(ParseIsoPublished("1989-12-31", limits), std::nullopt);
  EXPECT_EQ(ParseIsoPublished("1990-01-01", limits), "1990-01-01");
  EXPECT_EQ(ParseIsoPublished("2020-12-31", limits), "2020-12-31");
  EXPECT_EQ(ParseIsoPublished("2021-01-01", limits), std::nullopt);
}

TEST(PublishedDatesTest, FindsByPathThenByBaseName) {
  PublishedDates dates;
  ASSERT_THAT(dates.Add("wire/a.txt=2016-09-29"), IsOk());
  ASSERT_THAT(dates.Add("a.txt=2016-09-30T14:30"), IsOk());
  EXPECT_EQ(dates.DateOf("wire/a.txt"), "2016-09-29");
  EXPECT_EQ(dates.DateOf("desk/a.txt"), "2016-09-30T14:30");
  EXPECT_EQ(dates.DateOf("a.txt"), "2016-09-30T14:30");
  EXPECT_EQ(dates.DateOf("ba.txt"), "");
  EXPECT_EQ(dates.DateOf("a.txt/b"), "");
}

TEST(PublishedDatesTest, CutsAtTheLastSign) {
  PublishedDates dates;
  ASSERT_THAT(dates.Add("q=1&page=2.txt=2016-09-29"), IsOk());
  EXPECT_EQ(dates.DateOf("q=1&page=2.txt"), "2016-09-29");
}

TEST(PublishedDatesTest, ListsTheUnused) {
  PublishedDates dates;
  EXPECT_THAT(dates.Unused({}), IsEmpty());
  ASSERT_THAT(dates.Add("b.txt=2016-09-29"), IsOk());
  ASSERT_THAT(dates.Add("a.txt=2016-09-29"), IsOk());
  ASSERT_THAT(dates.Add("wire/c.txt=2016-09-29"), IsOk());
  EXPECT_THAT(dates.Unused({"wire/b.txt", "d.txt"}),
              ElementsAre("a.txt", "wire/c.txt"));
}

struct FlagCase {
  std::string name;
  std::string flag;
  std::string want;
};

class BadFlagTest : public testing::TestWithParam<FlagCase> {};

TEST_P(BadFlagTest, IsAnInvalidArgument) {
  PublishedDates dates;
  ASSERT_THAT(dates.Add("a.txt=2016-09-29"), IsOk());
  EXPECT_THAT(
      dates.Add(GetParam().flag),
      StatusIs(absl::StatusCode::kInvalidArgument, HasSubstr(GetParam().want)));
}

INSTANTIATE_TEST_SUITE_P(
    Flags, BadFlagTest,
    testing::ValuesIn<FlagCase>({
        {"Empty", "", "\"\" is not of the form FILE=DATE"},
        {"NoSign", "b.txt", "\"b.txt\" is not of the form"},
        {"NoFile", "=2016-09-29", "is not of the form"},
        {"NoDate", "b.txt=", "\"\" for \"b.txt\" is not a date"},
        {"NotADay", "b.txt=2016-13-40", "\"2016-13-40\" for \"b.txt\""},
        // Flags are for scripts: one form only.
        {"English", "b.txt=September 29, 2016", "is not a date"},
        {"Unknown", "b.txt=unknown", "is not a date"},
        {"TwoDates", "a.txt=2016-09-30",
         "\"a.txt\" is dated both 2016-09-29 and 2016-09-30"},
        {"Escaped", "b.txt=\x1b[2J", "\"\\x1b[2J\""},
    }),
    [](const testing::TestParamInfo<FlagCase>& info) {
      return info.param.name;
    });

TEST(PublishedDatesTest, TheSameDateTwiceIsNoConflict) {
  PublishedDates dates;
  ASSERT_THAT(dates.Add("a.txt=2016-09-29 14:30"), IsOk());
  EXPECT_THAT(dates.Add("a.txt=2016-09-29T14:30"), IsOk());
}

TEST(ParseMailDateTest, ReadsDatesOfFeeds) {
  for (const auto& [text, want] :
       std::vector<std::pair<std::string, std::string>>{
           {"Thu, 29 Sep 2016 14:30:00 +0300", "2016-09-29T14:30:00+03:00"},
           {"29 Sep 2016 14:30 GMT", "2016-09-29T14:30Z"},
           {"Thu, 9 September 2016 04:30:00 EDT", "2016-09-09T04:30:00-04:00"},
           {"Thu, 29 Sep 16 14:30:00 Z", "2016-09-29T14:30:00Z"},
           {"1 Jan 99", "1999-01-01"},
           {"29 Sep 2016", "2016-09-29"}}) {
    EXPECT_EQ(ParseMailDate(text).value_or("-"), want) << text;
  }
  for (const char* text :
       {"", "Thu", "Thu, ", "32 Sep 2016", "29 Foo 2016", "32 Foo 20166",
        "29 Sep 20166", "29 Sep 201", "29 Sep 2016 25:00", "29 Sep 2016 14",
        "29 Sep 2016 14:30 MOON", "29 Sep 2016 14:30 GMT GMT", "2016-09-29",
        "Sept. 29, 2016", "29 Feb 2015"}) {
    EXPECT_EQ(ParseMailDate(text).value_or("-"), "-") << text;
  }
}

}  // namespace
}  // namespace crosscheck
