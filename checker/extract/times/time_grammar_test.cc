#include "checker/extract/times/time_grammar.h"

#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/times/time_testing.h"
#include "checker/text/token.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::EnglishTimes;
using crosscheck_testing::MomentsIn;
using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimesIn;
using crosscheck_testing::TokensOf;

std::vector<TimeMention> Read(absl::string_view text,
                              const std::vector<Token>& tokens,
                              const TimeContext& context) {
  std::vector<TimeMention> mentions;
  EnglishTimes().Find(TokenView{text, tokens}, context, mentions);
  return mentions;
}

TimeMention Only(absl::string_view text) {
  const std::vector<Token> tokens = TokensOf(text);
  const std::vector<TimeMention> mentions =
      Read(text, tokens, PublishedThursday());
  EXPECT_EQ(mentions.size(), 1u) << text;
  return mentions.empty() ? TimeMention() : mentions[0];
}

// What a time may denote, by the conventions of the house.
struct MomentCase {
  std::string name;
  std::string text;
  std::string want;
};

class MomentTest : public testing::TestWithParam<MomentCase> {};

TEST_P(MomentTest, IsBounded) {
  EXPECT_EQ(MomentsIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Times, MomentTest,
    testing::ValuesIn<MomentCase>({
        {"MidMonth", "The dam has leaked since mid-July.",
         "2016-07-11T00:00..2016-07-20T23:59"},
        {"EarlyMonth", "It closed in early September.",
         "2016-09-01T00:00..2016-09-10T23:59"},
        {"LateMonth", "It closed in late February.",
         "2016-02-21T00:00..2016-02-29T23:59"},
        // "earlier" ends the day before publication.
        {"EarlierInMonth", "It closed earlier in September.",
         "2016-09-01T00:00..2016-09-28T23:59"},
        {"LaterThisYear", "It will close later this year.",
         "2016-09-30T00:00..2016-12-31T23:59"},
        {"LastWeek", "It closed last week.",
         "2016-09-19T00:00..2016-09-25T23:59"},
        {"PastWeek", "It closed in the past week.",
         "2016-09-22T00:00..2016-09-29T23:59"},
        {"PastDay", "It closed in the past 24 hours.",
         "2016-09-28T00:00..2016-09-29T23:59"},
        {"Evening", "It closed on Wednesday evening.",
         "2016-09-28T17:00..2016-09-28T23:59"},
        {"PreviousNight", "It closed the previous night.",
         "2016-09-28T18:00..2016-09-29T05:59"},
        {"BeforeDawn", "It closed before dawn.",
         "2016-09-29T00:00..2016-09-29T05:59"},
        {"SmallHours", "It closed in the early hours of Tuesday.",
         "2016-09-27T00:00..2016-09-27T05:59"},
        {"ClockTime", "It closed at 8:15 p.m. on Monday.",
         "2016-09-26T20:15..2016-09-26T20:15"},
        {"ClockRange", "It is open from 8-10 p.m. on Monday.",
         "2016-09-26T20:00..2016-09-26T22:00"},
        {"BeforeMidnight", "It closed just before midnight on Monday.",
         "2016-09-27T00:00..2016-09-27T00:00"},
        {"DayRange", "The fair was held on May 3-5.",
         "2016-05-03T00:00..2016-05-05T23:59"},
        {"YearRange", "He ruled in 2010-14.",
         "2010-01-01T00:00..2014-12-31T23:59"},
        {"WeeksAgo", "It closed two weeks ago.",
         "2016-09-12T00:00..2016-09-18T23:59"},
        {"EndOfYear", "It closed at the end of 2015.",
         "2015-09-01T00:00..2015-12-31T23:59"},
        // Lengths and sets are at no time.
        {"Length", "It closed for 10 days.", "none"},
        {"Vague", "It closed for several days.", "none"},
        {"Set", "It closes every Friday.", "none"},
        {"FiscalYear", "It closed in fiscal 2016.", "none"},
        {"NoPoint", "It closes soon.", "none"},
    }),
    [](const testing::TestParamInfo<MomentCase>& info) {
      return info.param.name;
    });

TEST(TimeGrammarTest, WithoutReferenceLeavesTheRestOpen) {
  const TimeContext none;
  EXPECT_EQ(TimesIn("It shut on Friday, in July and last week.", none),
            "[on Friday] XXXX-WXX-5, [in July] XXXX-07, [last week] XXXX-WXX");
  EXPECT_EQ(TimesIn("It shut today, on July 4 and last year.", none),
            "[today] XXXX-XX-XX, [on July 4] XXXX-07-04, [last year] XXXX");
  EXPECT_EQ(TimesIn("It shut at 5 p.m. two years ago.", none),
            "[at 5 p.m.] XXXX-XX-XXT17:00 T, [two years ago] P2Y D");
}

TEST(TimesTest, WeeksAgoAreAroundTheDay) {
  TimeContext tuesday = PublishedThursday();
  tuesday.reference = absl::CivilDay(2016, 9, 27);
  EXPECT_EQ(MomentsIn("It closed two weeks ago.", tuesday),
            "2016-09-10T00:00..2016-09-18T23:59");
  EXPECT_EQ(MomentsIn("It closed a fortnight ago.", tuesday),
            "2016-09-10T00:00..2016-09-18T23:59");
  EXPECT_EQ(MomentsIn("It closed two days ago.", tuesday),
            "2016-09-25T00:00..2016-09-25T23:59");
}

TEST(TimeGrammarTest, KeepsLengthsApartFromDates) {
  const TimeMention length = Only("The truce held for two to three weeks.");
  EXPECT_TRUE(length.has_amount);
  EXPECT_EQ(length.amount, 2);
  EXPECT_EQ(length.lower, 2);
  EXPECT_EQ(length.upper, 3);
  EXPECT_EQ(length.unit, "wk");
  EXPECT_FALSE(Only("The truce ended two weeks ago.").has_amount);
  EXPECT_TRUE(Only("They signed a 48-hour truce.").adjective);
  EXPECT_TRUE(Only("Five years on, the port is shut.").elapsed);
  EXPECT_TRUE(Only("It kills 20 people a day.").rate);
}

TEST(TimeGrammarTest, KeepsZonesAndWeekdays) {
  const TimeMention london = Only("It opened at 1430 GMT.");
  EXPECT_EQ(london.zone, "GMT");
  EXPECT_TRUE(london.has_offset);
  EXPECT_EQ(london.utc_offset_minutes, 0);
  // Summer or winter: nobody said.
  EXPECT_FALSE(Only("It opened at 9 a.m. ET.").has_offset);
  EXPECT_EQ(Only("It opened at 9 a.m. EDT.").utc_offset_minutes, -240);
  // The rule that compares the two needs both.
  const TimeMention wrong = Only("It opened on Friday, May 4, 2016.");
  EXPECT_EQ(wrong.weekday, 5);
  EXPECT_EQ(wrong.timex, "2016-05-04");
}

TEST(TimeGrammarTest, MarksRanges) {
  const std::string text = "He ruled from 2010 to 2014.";
  const std::vector<Token> tokens = TokensOf(text);
  const auto mentions = Read(text, tokens, PublishedThursday());
  ASSERT_EQ(mentions.size(), 2u);
  EXPECT_TRUE(mentions[0].opens_range);
  EXPECT_FALSE(mentions[1].opens_range);
  EXPECT_EQ(mentions[1].relation, v1::TimeLexicon::Preposition::TO);
}

TEST(TimeGrammarTest, FollowsTheTextFromSentenceToSentence) {
  TimeContext context = PublishedThursday();
  TimeGrammar::Follow(Only("It began on Saturday night."), context);
  EXPECT_EQ(TimesIn("The roof fell at 8 p.m.", context),
            "[at 8 p.m.] 2016-09-24T20:00 T");
  // The night of Saturday goes on into Sunday.
  EXPECT_EQ(TimesIn("The roof fell at 1:30 a.m.", context),
            "[at 1:30 a.m.] 2016-09-25T01:30 T");
  EXPECT_EQ(TimesIn("The roof fell two days later.", context),
            "[two days later] 2016-09-26");
  // Midnight is the end of the day, not the start of the next.
  TimeGrammar::Follow(Only("It ended just before midnight on Saturday."),
                      context);
  EXPECT_EQ(TimesIn("The mayor spoke at 9 p.m.", context),
            "[at 9 p.m.] 2016-09-24T21:00 T");
  EXPECT_EQ(TimesIn("The roof fell near midnight.", context),
            "[midnight] 2016-09-24T24:00 T");
  EXPECT_EQ(TimesIn("The roof fell just after midnight.", context),
            "[after midnight] 2016-09-24T00:00 T");
  EXPECT_EQ(TimesIn("The roof fell at midnight on Monday.", context),
            "[at midnight on Monday] 2016-09-26T00:00 T");
  // Publication still decides what looks from there.
  EXPECT_EQ(TimesIn("The roof fell yesterday.", context),
            "[yesterday] 2016-09-28");
}

TEST(DatelineTest, TakesLinesThatAreADate) {
  const auto day = [](absl::string_view text) {
    const std::vector<Token> tokens = TokensOf(text);
    return EnglishTimes().DatelineDay(TokenView{text, tokens});
  };
  const absl::CivilDay may(2016, 5, 5);
  EXPECT_EQ(day("May 5, 2016"), std::make_optional(may));
  EXPECT_EQ(day("Published: Thursday, 5 May 2016"), std::make_optional(may));
  EXPECT_EQ(day("Updated 8:30 a.m. EDT, May 5, 2016"), std::make_optional(may));
  EXPECT_EQ(day("May 2016"), std::nullopt);
  EXPECT_EQ(day("May 5"), std::nullopt);
  EXPECT_EQ(day("The mill burnt down on May 5, 2016."), std::nullopt);
  EXPECT_EQ(day("May 5, 2016 to May 6, 2016"), std::nullopt);
  EXPECT_EQ(day("The mill burnt down"), std::nullopt);
}

TEST(TellsAgeTest, KnowsAgesFromLengths) {
  const auto ages = [](absl::string_view text) {
    const std::vector<Token> tokens = TokensOf(text);
    int count = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
      count += EnglishTimes().TellsAge(TokenView{text, tokens}, i) ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(ages("a 13-year-old, 40 years old, six months of age"), 3);
  EXPECT_EQ(ages("a 13-year term, 40 years in office, six months on"), 0);
}

// Nothing a text can hold makes it fail: the values are checked elsewhere.
TEST(TimeGrammarTest, SurvivesAnything) {
  const std::string pieces[] = {"May", "5",   ",", "-",    "2016",  "the", "of",
                                "a",   "day", ":", "p.m.", "ago",   "'",   "99",
                                "end", "on",  "(", ")",    "Friday"};
  uint32_t state = 1;
  for (int run = 0; run < 2000; ++run) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      state = state * 1664525 + 1013904223;
      absl::StrAppend(&text, pieces[(state >> 16) % std::size(pieces)],
                      (state >> 30) != 0 ? " " : "");
    }
    SCOPED_TRACE(text);
    const std::vector<Token> tokens = TokensOf(text);
    size_t last = 0;
    for (const TimeMention& mention : Read(text, tokens, PublishedThursday())) {
      EXPECT_LE(last, mention.first);
      EXPECT_LT(mention.first, mention.last);
      EXPECT_LE(mention.phrase_first, mention.first);
      EXPECT_LE(mention.last, tokens.size());
      EXPECT_FALSE(mention.timex.empty());
      if (mention.has_moments) {
        EXPECT_LE(mention.first_moment, mention.last_moment);
      }
      last = mention.last;
    }
  }
}

}  // namespace
}  // namespace crosscheck
