#include "checker/normalize/facets.h"

#include <string>

#include "absl/time/civil_time.h"
#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct VoiceCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;  // Of the claim's figure.
  std::string want;     // Who gives it; empty: the article.
  bool quoted = false;
};

class VoiceTest : public testing::TestWithParam<VoiceCase> {};

TEST_P(VoiceTest, IsWhoGivesTheFigure) {
  const VoiceCase& c = GetParam();
  const crosscheck_testing::ArticleClaims claims(c.text);
  const Claim* claim = claims.Find(c.surface);
  ASSERT_NE(claim, nullptr) << c.text;
  EXPECT_EQ(claim->attribution.source, c.want) << c.text;
  EXPECT_EQ(claim->attribution.quoted, c.quoted) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Figures, VoiceTest,
    testing::ValuesIn<VoiceCase>({
        {"Speaker", "Police said 12 people died.", "12", "Police"},
        {"NearestSpeaker", "Holm said police believe 12 people died.", "12",
         "police"},
        {"SpeakerOfAQuotation", "\"We lost 12 houses,\" said Jana Holm.", "12",
         "Jana Holm", true},
        {"QuotationAlone", "\"We lost 12 houses in a day.\"", "12",
         "unnamed speaker", true},
        {"OwnRelative", "Police said the bus, which carried 40 people, fell.",
         "40", ""},
        {"BeforeTheSpeaker", "Twelve people in Lviv told police it rained.",
         "Twelve", ""},
        {"OwnVoice", "Twelve people died.", "Twelve", ""},
        {"Estimated", "An estimated 12,000 people live there.", "12,000", ""},
        {"AfterASpeaker", "Police said so. Twelve people died.", "Twelve", ""},
        {"AgeOfTheSpeaker", "Jana Holm, 57, said it rained.", "57", ""},
    }),
    [](const testing::TestParamInfo<VoiceCase>& info) {
      return info.param.name;
    });

struct ScopeCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;  // Of the claim's figure.
  std::string first;    // Its days; empty: none are stated.
  std::string last;
};

std::string Written(Day day) {
  return absl::FormatCivilTime(absl::CivilDay(1970, 1, 1) + day);
}

class ScopeTest : public testing::TestWithParam<ScopeCase> {};

TEST_P(ScopeTest, IsWhenTheFigureHolds) {
  const ScopeCase& c = GetParam();
  const crosscheck_testing::ArticleClaims claims(c.text);
  const Claim* claim = claims.Find(c.surface);
  ASSERT_NE(claim, nullptr) << c.text;
  ASSERT_EQ(claim->scope_stated, !c.first.empty()) << c.text;
  if (c.first.empty()) return;
  EXPECT_EQ(Written(claim->scope.first), c.first) << c.text;
  EXPECT_EQ(Written(claim->scope.last), c.last) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Figures, ScopeTest,
    testing::ValuesIn<ScopeCase>({
        {"ClauseOfADate",
         "The last before Wednesday's was on 3 March 2024, when six people "
         "died.",
         "six", "2024-03-03", "2024-03-03"},
        {"AnotherClauseOfADate",
         "They met on 3 March 2024 when it rained because on Wednesday six "
         "people died.",
         "six", "2024-03-13", "2024-03-13"},
        {"DayOfWhatIsSaid", "Police said that on Tuesday six people were hurt.",
         "six", "2024-03-12", "2024-03-12"},
        {"DayOfTheSaying", "Police said on Tuesday that six people were hurt.",
         "six", "", ""},
        {"Year", "In 2016 the mill sold 400 boats.", "400", "2016-01-01",
         "2016-12-31"},
        {"BehindARange", "From July 2016 to September 2016 it sold 400 boats.",
         "400", "2016-07-01", "2016-09-30"},
        {"BeforeARange", "It sold 400 boats from July 2016 to September 2016.",
         "400", "2016-07-01", "2016-09-30"},
        {"LowestSince", "Sales fell to 400 boats, the lowest since 2009.",
         "400", "", ""},
        {"FirstSince", "It sold 400 boats, a first since May 2009.", "400", "",
         ""},
        {"YearInBrackets", "The mill (built in 1986) sold 400 boats.", "400",
         "", ""},
        {"FigureInTheSameBrackets", "The mill (400 boats in 1986) closed.",
         "400", "1986-01-01", "1986-12-31"},
        {"OldValueBehind",
         "Profit was up 17% from $0.29 in the third quarter of 2015.", "17%",
         "", ""},
        {"OfTheOldValue",
         "Profit was up 17% from $0.29 in the third quarter of 2015.", "$0.29",
         "2015-07-01", "2015-09-30"},
        {"ChangeFrom", "In 2016 sales rose 17% from 2015.", "17%", "2016-01-01",
         "2016-12-31"},
        {"More", "It sold 400 boats, 12 more than in 2015.", "12", "", ""},
        {"ComparedWith", "It sold 400 boats compared with 390 in 2015.", "400",
         "", ""},
        {"Against", "It sold 400 boats against 390 in 2015.", "400", "", ""},
        {"BehindTheComparison",
         "Sales rose to 400 from 390, against fears, in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"RatherThan", "It sold 400 boats rather than cars in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"ComparedWithYear", "It sold 400 boats compared with 2015.", "400", "",
         ""},
        {"AgainstAFirm", "It won 400 cases against firms in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"FromTowns", "It hired 400 people from 3 towns in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"FromADay", "It sold 400 boats from May 2016.", "400", "2016-05-01",
         "2016-05-31"},
        {"MoreThan", "It sold more than 400 boats in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"OfAnotherFigure",
         "Her majority was 1,200, down from the 7,300 by which he won in 2010.",
         "1,200", "", ""},
        {"OfItself", "It lost 400 boats that were built in 2016.", "400",
         "2016-01-01", "2016-12-31"},
        {"OfBothFigures",
         "Floods killed 40 people and destroyed 300 homes in a storm that hit "
         "in 1994.",
         "40", "1994-01-01", "1994-12-31"},
        {"HelpedBy",
         "It made $40 million, helped by sales in the third quarter of 2015.",
         "$40 million", "2015-07-01", "2015-09-30"},
        {"PlanForLater", "The mill will cut 400 jobs by May 2025.", "400", "",
         ""},
        {"JobsThatWent", "The mill cut 400 jobs in May 2023.", "400",
         "2023-05-01", "2023-05-31"},
        {"NoTime", "The mill sold 400 boats.", "400", "", ""},
    }),
    [](const testing::TestParamInfo<ScopeCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
