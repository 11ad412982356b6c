#include "checker/normalize/speech_day.h"

#include <optional>
#include <ostream>
#include <string>

#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;
using ::crosscheck_testing::ShortArticle;

struct WeekdayRow {
  const char* name;
  const char* text;
  int weekday;
};

void PrintTo(const WeekdayRow& row, std::ostream* os) { *os << row.text; }

class ReportWeekdayTest : public testing::TestWithParam<WeekdayRow> {};

TEST_P(ReportWeekdayTest, IsWhenTheFirstSentencesAreTold) {
  const WeekdayRow& row = GetParam();
  const ArticleClaims article(ShortArticle("a", "", "", row.text));
  ASSERT_FALSE(article.all().empty());
  EXPECT_EQ(article.all()[0].report_weekday, row.weekday) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    News, ReportWeekdayTest,
    testing::ValuesIn<WeekdayRow>({
        {"OfSpeech",
         "A bus overturned on Sunday, killing 12 people, police said on "
         "Monday.",
         1},
        {"OfSpeechInTheNextSentence",
         "A bus overturned on Sunday. Police on Monday said 12 people died.",
         1},
        {"LastOfTheFirst",
         "A fire that began on Saturday had burned 40 homes by Sunday evening. "
         "It began near a camp site.",
         7},
        {"None", "A bus overturned, killing 12 people.", 0},
    }),
    [](const testing::TestParamInfo<WeekdayRow>& info) {
      return info.param.name;
    });

TEST(ReportWeekdayTest, OfADatedReportIsNotAsked) {
  const ArticleClaims article("Police said on Monday that 12 people died.");
  ASSERT_FALSE(article.all().empty());
  EXPECT_EQ(article.all()[0].report_weekday, 0);
}

TEST(WeekdaysLaterTest, GoTheShorterWayAround) {
  Claim monday;
  monday.report_weekday = 1;
  Claim wednesday;
  wednesday.report_weekday = 3;
  Claim sunday;
  sunday.report_weekday = 7;
  EXPECT_EQ(WeekdaysLater(monday, wednesday), 2);
  EXPECT_EQ(WeekdaysLater(wednesday, monday), -2);
  EXPECT_EQ(WeekdaysLater(sunday, monday), 1);
  EXPECT_EQ(WeekdaysLater(monday, monday), 0);
  EXPECT_EQ(WeekdaysLater(monday, Claim()), std::nullopt);
  monday.report_day = 19796;
  EXPECT_EQ(WeekdaysLater(monday, wednesday), std::nullopt);
}

}  // namespace
}  // namespace crosscheck
