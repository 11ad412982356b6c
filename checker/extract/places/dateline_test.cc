#include "checker/extract/places/dateline.h"

#include <string>

#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct DatelineCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;  // The name; empty: there is none.
};

class DatelineTest : public testing::TestWithParam<DatelineCase> {};

TEST_P(DatelineTest, IsRead) {
  const DatelineCase& c = GetParam();
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const SplitText split = SplitSentences(c.text, 0, c.text.size(), vocabulary);
  const TokenView tokens = split.View(c.text, split.sentences.front());
  const Dateline dateline = FindDateline(tokens, words);
  EXPECT_EQ(
      dateline.name.empty()
          ? ""
          : std::string(tokens.Text(dateline.name.first, dateline.name.last)),
      c.want)
      << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, DatelineTest,
    testing::ValuesIn<DatelineCase>({
        {"CountryAndDash", "DREVNOVA, Slovakia — Four people died.",
         "DREVNOVA"},
        {"Agency", "DREVNOVA (Agency) - Four people died.", "DREVNOVA"},
        {"NoSpaceBeforeTheDash", "DREVNOVA, TX (KDRV)- Four died.", "DREVNOVA"},
        {"TwoWords", "NEW DREVNOVA — Four people died.", "NEW DREVNOVA"},
        {"DayBehind", "DREVNOVA, June 13 — Four people died.", "DREVNOVA"},
        {"Bullet", "DREVNOVA • Four people died.", "DREVNOVA"},
        {"FullStopEndsTheSentence", "DREVNOVA, Tex. — Four died.", "DREVNOVA"},
        {"LowerCase", "Drevnova, Slovakia — Four people died.", "Drevnova"},
        // A dash in the sentence itself.
        {"Aside", "DREVNOVA burned — again.", ""},
        {"LateDash", "Drevnova burned on Monday night — again.", ""},
        {"Hyphen", "DREVNOVA-based workers went on strike.", ""},
        {"NoDash", "DREVNOVA, Slovakia, was dark.", ""},
        {"Colon", "DREVNOVA: four dead - police", ""},
        {"HeadlineInCapitals", "FOUR PEOPLE DIE IN DREVNOVA FLOOD - POLICE",
         ""},
        {"Weekday", "MONDAY - Four people died.", ""},
        {"FigureFirst", "12 people - all of them men - died.", ""},
        {"DashFirst", "— Four people died.", ""},
        {"OneWord", "DREVNOVA", ""},
    }),
    [](const testing::TestParamInfo<DatelineCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
