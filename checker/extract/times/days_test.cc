#include "checker/extract/times/days.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class DaysTest : public testing::TestWithParam<TimeCase> {};

TEST_P(DaysTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, DaysTest,
    testing::ValuesIn<TimeCase>({
        {"Weekday", "The talks opened on Tuesday.", "[on Tuesday] 2016-09-27"},
        {"DayOfPublication", "The talks opened on Thursday.",
         "[on Thursday] 2016-09-29"},
        {"Bare", "The talks opened Friday.", "[Friday] 2016-09-23"},
        {"Future", "The talks will open on Friday.", "[on Friday] 2016-09-30"},
        {"FutureBehind", "On Friday, the talks will open.",
         "[On Friday] 2016-09-30"},
        {"SaidThatWill", "She said on Friday that they will open.",
         "[on Friday] 2016-09-23"},
        {"WouldHave", "Friday would have been her birthday.",
         "[Friday] 2016-09-23"},
        {"Until", "The truce lasts until Saturday.",
         "[until Saturday] 2016-10-01"},
        {"Last", "The talks opened last Thursday.",
         "[last Thursday] 2016-09-22"},
        {"Next", "The talks open next Monday.", "[next Monday] 2016-10-03"},
        {"Early", "The talks opened early Tuesday.",
         "[early Tuesday] 2016-09-27 START"},
        {"LateOn", "The talks opened late on Monday.",
         "[late on Monday] 2016-09-26 END"},
        {"Possessive", "Friday's talks failed.", "[Friday] 2016-09-23"},
        {"Range", "They met from Monday to Wednesday.",
         "[from Monday] 2016-09-26, [to Wednesday] 2016-09-28"},
        {"RangeAcross", "They met from Friday to Monday.",
         "[from Friday] 2016-09-23, [to Monday] 2016-09-26"},
        {"Every", "They meet every Friday.", "[every Friday] XXXX-WXX-5 S"},
        {"Plural", "They meet on Fridays.", "[on Fridays] XXXX-WXX-5 S"},
        {"Yesterday", "They met yesterday.", "[yesterday] 2016-09-28"},
        {"Tomorrow", "They will meet tomorrow.", "[tomorrow] 2016-09-30"},
        {"EarlierToday", "They met earlier today.",
         "[earlier today] 2016-09-29"},
        {"SameDay", "They met on Monday; the same day, he quit.",
         "[on Monday] 2016-09-26, [the same day] 2016-09-26"},
        {"NextDay", "They met on Monday and the next day.",
         "[on Monday] 2016-09-26, [the next day] 2016-09-27"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotTimes, DaysTest,
    testing::ValuesIn<TimeCase>({
        {"GoodFriday", "Shops closed for Good Friday.", ""},
        {"BlackFriday", "Shops open for Black Friday.", ""},
        {"SundayPaper", "The Sunday Times broke the story.", ""},
        {"Newspaper", "USA Today broke the story.", ""},
        {"LowerCase", "The friday was not written so.", ""},
        {"Sun", "The sun rose over the mon valley.", ""},
        {"SunPaper", "The Sun wrote of it.", ""},
        {"Wed", "They wed in church and sat down.", ""},
        {"Sat", "Sat on a bench, he waited.", ""},
        {"Robinson", "Tuesdaysmith is no day.", ""},
        {"Some", "Someday they will meet.", ""},
        {"Holiday", "The holiday was quiet.", ""},
        {"Daily", "The Daily Post wrote of it.", ""},
        {"DayToDay", "They live day by day.", ""},
        {"LastMinute", "They met at the last minute.", ""},
        {"Birthday", "It was her birthday.", ""},
        {"DayOne", "They have known since day one.", ""},
        {"Forgotten", "It was a day nobody forgot.", ""},
        {"DayShift", "The day shift went home.", ""},
        {"Tues", "Tu es mon ami, he wrote.", ""},
        {"Mondavi", "Mondavi wine was served.", ""},
        {"Sunday", "A sundae was served.", ""},
        {"Thor", "Thursdale is a village.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
