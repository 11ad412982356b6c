#include "checker/normalize/period.h"

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

struct PeriodRow {
  const char* name;
  const char* text;
  const char* figure;
  int days;  // Rounded.
  int month;
};

void PrintTo(const PeriodRow& row, std::ostream* os) { *os << row.text; }

class PeriodTest : public testing::TestWithParam<PeriodRow> {};

TEST_P(PeriodTest, IsWhatTheFigureIsCountedOver) {
  const PeriodRow& row = GetParam();
  for (const char* const published : {"2024-03-14", ""}) {
    const ArticleClaims article(ShortArticle("a", "", published, row.text));
    const Claim* const claim = article.Find(row.figure);
    ASSERT_NE(claim, nullptr) << row.text;
    EXPECT_EQ(static_cast<int>(claim->period_days + 0.5F), row.days)
        << row.text << published;
    EXPECT_EQ(claim->period_month, row.month) << row.text << published;
  }
}

INSTANTIATE_TEST_SUITE_P(
    News, PeriodTest,
    testing::ValuesIn<PeriodRow>({
        {"Hours", "As much as 310 mm of rain fell in 24 hours.", "310 mm", 1,
         0},
        {"PastDays", "Some 540 mm of rain fell over the past five days.",
         "540 mm", 5, 0},
        {"Quarter", "Net profit was 3 million euros in the third quarter.",
         "3 million euros", 91, 7},
        {"MonthsOfAQuarter",
         "The maker reported an operating profit of 148 billion won for the "
         "July-September quarter.",
         "148 billion won", 91, 7},
        {"FirstMonths",
         "It earned an operating profit of 391 billion won in the first nine "
         "months of the year.",
         "391 billion won", 274, 1},
        {"ForTheFirstMonths",
         "It reported a net profit of 3 million euros for the first six "
         "months.",
         "3 million euros", 183, 1},
        {"Half",
         "Net profit came to 3 million euros in the first half of 2023.",
         "3 million euros", 183, 1},
        {"Year", "Net profit came to 3 million euros in 2023.",
         "3 million euros", 365, 0},
        {"MonthOfAToll", "The floods killed 12 people in May.", "12", 0, 5},

        {"OverTheTurnOfTheYear",
         "It reported a net profit of 3 million euros for November-January.",
         "3 million euros", 91, 11},
        {"ToAMonth", "Net profit for the year to June came to 3 million euros.",
         "3 million euros", 0, 0},
        {"FirstMonthsOfAWar",
         "Some 310 mm of rain fell in the first six months of the war.",
         "310 mm", 183, 0},
        {"LengthOfAStay", "The court jailed 12 men for two years.", "12", 0, 0},
        {"LengthOfADeal", "A two-year deal is worth 3 million euros.",
         "3 million euros", 0, 0},
        {"Later", "Five years on, 12 people are missing.", "12", 0, 0},
        {"Since", "The floods have killed 12 people since May.", "12", 0, 0},
        {"Day", "The floods killed 12 people on Tuesday.", "12", 0, 0},
        {"OfSpeech", "Some 310 mm of rain fell, officials said in May.",
         "310 mm", 0, 0},
        {"None", "Some 310 mm of rain fell.", "310 mm", 0, 0},
    }),
    [](const testing::TestParamInfo<PeriodRow>& info) {
      return info.param.name;
    });

// Of the length itself, if a flow is counted over it.
TEST(ShareStretchesTest, OfFlowsOnly) {
  const auto days = [](const char* text, const char* length) {
    const ArticleClaims article(ShortArticle("a", "", "", text));
    const Claim* const claim = article.Find(length);
    return claim == nullptr ? -1 : static_cast<int>(claim->period_days + 0.5F);
  };
  EXPECT_EQ(days("Some 540 mm of rain fell over five days.", "five days"), 5);
  EXPECT_EQ(
      days("Some 540 mm of rain fell; it was dry for five days.", "five days"),
      0);
  EXPECT_EQ(days("They built 12 homes in five days.", "five days"), 0);
}

}  // namespace
}  // namespace crosscheck
