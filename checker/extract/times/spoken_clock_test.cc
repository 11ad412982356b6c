#include "checker/extract/times/spoken_clock.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class SpokenClockTest : public testing::TestWithParam<TimeCase> {};

TEST_P(SpokenClockTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, SpokenClockTest,
    testing::ValuesIn<TimeCase>({
        {"QuarterPast", "The blast came at quarter past four.",
         "[at quarter past four] 2016-09-29T04:15 T"},
        {"AQuarterPast", "They met at a quarter past 4 on Friday afternoon.",
         "[at a quarter past 4 on Friday afternoon] 2016-09-23T16:15 T"},
        {"HalfPast", "The blast came at half past nine that evening.",
         "[at half past nine that evening] 2016-09-29T21:30 T"},
        {"TenPast", "The blast came at ten past six.",
         "[at ten past six] 2016-09-29T06:10 T"},
        {"QuarterTo", "The blast came at quarter to three on Tuesday.",
         "[at quarter to three on Tuesday] 2016-09-27T02:45 T"},
        {"TwentyTo", "It was twenty to three on Tuesday afternoon.",
         "[twenty to three on Tuesday afternoon] 2016-09-27T14:40 T"},
        {"TwentyFiveTo", "It came at twenty-five to one this morning.",
         "[at twenty-five to one this morning] 2016-09-29T00:35 T"},
        {"TheHour", "By six on Monday evening the board was full.",
         "[By six on Monday evening] 2016-09-26T18:00 T"},
        {"TheHourHedged", "At about eight that morning they left.",
         "[At about eight that morning] 2016-09-29T08:00 T"},
        {"DigitsThatEvening", "The fire chief spoke at 9 that evening.",
         "[at 9 that evening] 2016-09-29T21:00 T"},
        {"Pm", "The blast came at quarter to six pm on Tuesday.",
         "[at quarter to six pm on Tuesday] 2016-09-27T17:45 T"},
        {"SmallHours", "It came at half past two on Tuesday night.",
         "[at half past two on Tuesday night] 2016-09-27T02:30 T"},
        // No clock is meant.
        {"Toll", "It killed at least six on Monday morning.",
         "[on Monday morning] 2016-09-26TMO T"},
        {"RisingToll", "The toll rose to nine on Monday evening.",
         "[on Monday evening] 2016-09-26TEV T"},
        {"LostBy", "They lost by three on Monday night.",
         "[on Monday night] 2016-09-26TNI T"},
        {"Half", "The rate was cut by half to 2 percent.", ""},
        {"Quarter", "It fell by a quarter to 5 million euros.", ""},
        {"QuarterToPeople", "Cut the crew from a quarter to six people.", ""},
        {"Vote", "The board voted ten to two on Tuesday.",
         "[on Tuesday] 2016-09-27"},
        {"Odds", "He was twenty to one on.", ""},
        {"Rise", "It rose from five to eight.", ""},
        {"Children", "By six children of Kirun it was signed.", ""},
        {"OneOf", "They saw one that morning.",
         "[that morning] 2016-09-29TMO T"},
        {"PastTense", "Two past four candidates are on the list.", ""},
        {"Walked", "They walked past four soldiers.", ""},
        {"Shift", "Five were hurt on Monday evening.",
         "[on Monday evening] 2016-09-26TEV T"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
