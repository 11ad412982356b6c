#include "checker/extract/times/clock.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class ClockTest : public testing::TestWithParam<TimeCase> {};

TEST_P(ClockTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, ClockTest,
    testing::ValuesIn<TimeCase>({
        {"Pm", "The blast came at 11 p.m. and woke them.",
         "[at 11 p.m.] 2016-09-29T23:00 T"},
        {"Attached", "The blast came at 2:30am.",
         "[at 2:30am] 2016-09-29T02:30 T"},
        {"Dotted", "The blast came at 8.15pm.",
         "[at 8.15pm] 2016-09-29T20:15 T"},
        {"Zone", "The blast came at 1430 GMT.",
         "[at 1430 GMT] 2016-09-29T14:30Z T"},
        {"ZoneColon", "The blast came at 14:30 EST.",
         "[at 14:30 EST] 2016-09-29T14:30 T"},
        {"Bare", "The blast came at 8:15.", "[at 8:15] 2016-09-29T08:15 T"},
        {"OnADaysMorning", "It was 6:25 on Tuesday morning when it came.",
         "[6:25 on Tuesday morning] 2016-09-27T06:25 T"},
        {"AnEveningsClock", "It came on Tuesday evening at 8:15.",
         "[on Tuesday evening at 8:15] 2016-09-27T20:15 T"},
        {"AtNight", "It came at 2:30 on Tuesday night.",
         "[at 2:30 on Tuesday night] 2016-09-27T02:30 T"},
        {"LocalTime", "It came at 7:30 local time in the evening.",
         "[at 7:30 local time in the evening] 2016-09-29T19:30 T"},
        {"AScoreAtNight", "Kirun won 21:19 on Saturday night.",
         "[on Saturday night] 2016-09-24TNI T"},
        {"AScore", "Kirun won 21:19 on Saturday.", "[on Saturday] 2016-09-24"},
        {"OClock", "The blast came at 7 o'clock.",
         "[at 7 o'clock] 2016-09-29T07:00 T"},
        {"OClockWord", "The blast came at seven o'clock.",
         "[at seven o'clock] 2016-09-29T07:00 T"},
        {"InTheEvening", "The blast came at 8 in the evening.",
         "[at 8 in the evening] 2016-09-29T20:00 T"},
        {"DayBehind", "It came around 10:30 p.m. Friday.",
         "[around 10:30 p.m. Friday] 2016-09-23T22:30 T"},
        {"DayBefore", "It came on Tuesday at 7 p.m. local time.",
         "[on Tuesday at 7 p.m. local time] 2016-09-27T19:00 T"},
        {"DateBehind", "It came at 8 p.m. on May 5, 2015.",
         "[at 8 p.m. on May 5, 2015] 2015-05-05T20:00 T"},
        {"TwoZones", "It came at 9:45 p.m. EDT (0145 GMT) on Tuesday.",
         "[at 9:45 p.m. EDT (0145 GMT) on Tuesday] 2016-09-27T21:45 T"},
        {"Noon", "It came at noon on Friday.",
         "[at noon on Friday] 2016-09-23T12:00 T"},
        {"Twelve", "It came at 12 p.m. and at 12 a.m.",
         "[at 12 p.m.] 2016-09-29T12:00 T, [at 12 a.m.] 2016-09-29T00:00 T"},
        {"Evening", "It came on Wednesday evening.",
         "[on Wednesday evening] 2016-09-28TEV T"},
        {"ThisMorning", "It came this morning.",
         "[this morning] 2016-09-29TMO T"},
        {"LastNight", "It came last night.", "[last night] 2016-09-28TNI T"},
        {"Overnight", "It came overnight.", "[overnight] 2016-09-28TNI T"},
        {"Tonight", "It will come at 7:30 tonight.",
         "[at 7:30 tonight] 2016-09-29T19:30 T"},
        {"BeforeDawn", "It came before dawn on Tuesday.",
         "[before dawn on Tuesday] 2016-09-27TNI T"},
        {"EarlyMorning", "It came early Sunday morning.",
         "[early Sunday morning] 2016-09-25TMO START T"},
        {"NightOf", "It came on the night of Saturday, May 21.",
         "[on the night of Saturday, May 21] 2016-05-21TNI T"},
        {"EveningAndDate", "It came Sunday morning, Sept. 25, 2016.",
         "[Sunday morning, Sept. 25, 2016] 2016-09-25TMO T"},
        {"Range", "It is open from 9 a.m. to 5 p.m.",
         "[from 9 a.m.] 2016-09-29T09:00 T, [to 5 p.m.] 2016-09-29T17:00 T"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(NotTimes, ClockTest,
                         testing::ValuesIn<TimeCase>({
                             {"Am", "I am 11 and you are 12.", ""},
                             {"Score", "Rovers won 3:2 and 10:8.", ""},
                             {"Ratio", "They mixed it 10:15 with sand.", ""},
                             {"Verse", "The sermon was on John 3:16.", ""},
                             {"Result", "She ran it in 2:04.39.", ""},
                             {"BadMinutes", "The blast came at 10:75.", ""},
                             {"BadHour", "The code at 31:15 was wrong.", ""},
                             {"BadHalf", "It came at 14 p.m.", ""},
                             {"LateHalf", "They sat in row 45 p.m.", ""},
                             {"FourDigits", "They sold 1430 tickets.", ""},
                             {"Decimal", "The quake measured 8.15.", ""},
                             {"Price", "They cost 8.15 each.", ""},
                             {"Route", "Take bus 11 at the square.", ""},
                             {"Street", "He lives on Sunset Lane.", ""},
                             {"Dawn", "Dawn Harper spoke first.", ""},
                             {"Club", "The night club was shut.", ""},
                             {"Prayers", "The evening news was short.", ""},
                             {"AtNight", "They sleep at night.", ""},
                             {"GoodMorning", "Good morning, she said.", ""},
                             {"Afternoon", "Nobody likes afternoon tea.", ""},
                             {"ZoneWord", "They eat and met a pt boat.", ""},
                             {"Oclock", "The o'clock sign fell.", ""},
                             {"Page", "It is on page 11 of the report.", ""},
                             {"List", "Items 2:30:45:60 were lost.", ""},
                             {"Midnight", "The Midnight Express left.", ""},
                             {"Morning", "A morning person, he rose.", ""},
                         }),
                         NameOf);

}  // namespace
}  // namespace crosscheck
