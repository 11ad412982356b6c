#include "checker/report/claim_words.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/testing/claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::TxtArticle;

TEST(QuotePhraseTest, IsOnOneLine) {
  const Article article = TxtArticle("a.txt", "more than\n  400 people");
  EXPECT_EQ(QuotePhrase(CountClaim(article, "than\n  400", "400", 400)),
            "\"than 400\"");
}

TEST(DescribeSourceTest, SaysWhatIsUnknown) {
  Article article = TxtArticle("a.txt", "400");
  Claim claim = CountClaim(article, "400", "400", 400);
  EXPECT_EQ(DescribeSource(claim), "outlet unknown, undated");
  article.source = "Harbour Post";
  article.published = "2022-06-14";
  EXPECT_EQ(DescribeSource(claim), "Harbour Post, 2022-06-14");
}

TEST(DescribeSourceTest, SaysWhoSpeaks) {
  Article article = TxtArticle("a.txt", "400");
  article.source = "Harbour Post";
  article.published = "2022-06-14";
  Claim claim = CountClaim(article, "400", "400", 400);
  claim.attribution.quoted = true;
  EXPECT_EQ(DescribeSource(claim),
            "Harbour Post, 2022-06-14, in quotation marks");
  claim.attribution.source = "the fire\nbrigade";
  EXPECT_EQ(DescribeSource(claim),
            "Harbour Post, 2022-06-14, quoting the fire brigade");
  claim.field = v1::Claim::TITLE;
  EXPECT_EQ(DescribeSource(claim),
            "Harbour Post, 2022-06-14, headline, quoting the fire brigade");
}

struct ExcerptCase {
  std::string name;
  std::string before;
  std::string after;
  std::string want;
};

class ExcerptTest : public testing::TestWithParam<ExcerptCase> {};

TEST_P(ExcerptTest, CutsBetweenWords) {
  const ExcerptCase& c = GetParam();
  const Article article =
      TxtArticle("a.txt", absl::StrCat(c.before, "400", c.after));
  EXPECT_EQ(Excerpt(CountClaim(article, "400", "400", 400), /*around=*/10),
            c.want);
}

const std::string& Long() {
  static const auto* const kLong = new std::string(80, 'x');
  return *kLong;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ExcerptTest,
    testing::ValuesIn<ExcerptCase>({
        {"Short", "At least ", " died.", "At least 400 died."},
        {"NotWorthACut", "On Monday in the town of Drevnova about ", " died.",
         "On Monday in the town of Drevnova about 400 died."},
        {"LongBefore",
         "On Monday in the small town of Drevnova on the Orvana, at least ",
         " died.", "... at least 400 died."},
        {"LongAfter", "",
         " died in a small town on the river that had been "
         "asleep when the dyke broke",
         "400 died in a ..."},
        {"OneLongWord", "", Long(),
         absl::StrCat("400", Long().substr(70), " ...")},
        // No code point is parted either: 27 letters of three bytes.
        {"LongWordOfThreeBytes",
         "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢", "",
         "... 漢漢漢漢400"},
    }),
    [](const testing::TestParamInfo<ExcerptCase>& info) {
      return info.param.name;
    });

TEST(ExcerptTest, APhraseThatBeginsBeforeItsSentenceIsNoHarm) {
  const Article article = TxtArticle("a.txt", "Almost. 400 died.");
  Claim claim = CountClaim(article, "400", "400", 400);
  claim.phrase.begin = 0;
  claim.sentence = {8, 17};
  EXPECT_EQ(Excerpt(claim, 10), "400 died.");
}

struct MarkCase {
  std::string name;
  std::string before;
  std::string after;
  std::string want;  // With the mark below, both from the same column.
};

class MarkPhraseTest : public testing::TestWithParam<MarkCase> {};

TEST_P(MarkPhraseTest, MarksItInOneLine) {
  const MarkCase& c = GetParam();
  const Article article =
      TxtArticle("a.txt", absl::StrCat(c.before, "400", c.after));
  const MarkedWords words =
      MarkPhrase(CountClaim(article, "400", "400", 400), /*width=*/30);
  EXPECT_EQ(absl::StrCat(words.text, "\n", std::string(words.begin, ' '),
                         std::string(words.size, '^')),
            c.want);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, MarkPhraseTest,
    testing::ValuesIn<MarkCase>({
        {"Alone", "", "", "400\n^^^"},
        {"Short", "Some ", " died.", "Some 400 died.\n     ^^^"},
        {"OverLines", "Some  ", "\t died.", "Some 400 died.\n     ^^^"},
        {"OnALineOfItsOwn", "Some\n  ", "\ndied.", "400\n^^^"},
        // A column is a letter, however many bytes it has.
        {"Letters", "\xc3\x96l: ", " l", "\xc3\x96l: 400 l\n    ^^^"},
        {"Escaped", "a\x1b[2J ", " b", "a\\x1b[2J 400 b\n         ^^^"},
        {"CutBefore", "The floods of the whole spring killed ", ".",
         "... whole spring killed 400.\n                        ^^^"},
        {"CutAfter", "", " people died in the floods of the spring.",
         "400 people died in the ...\n^^^"},
        {"CutOnBothSides", "The floods of the spring killed ",
         " people in the valley.",
         "... killed 400 people in ...\n           ^^^"},
        {"OneLongWord", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ", "",
         "... 400\n    ^^^"},
    }),
    [](const testing::TestParamInfo<MarkCase>& info) {
      return info.param.name;
    });

TEST(DescribeValueTest, SaysFigureAndTime) {
  const Article article = TxtArticle("a.txt", "48-hour");
  Claim claim = CountClaim(article, "48-hour", "48-hour", 48);
  claim.quantity->unit = "h";
  EXPECT_EQ(DescribeValue(claim), "48 h");
  claim.time = TimeValue();
  claim.time->timex = "PT48H";
  EXPECT_EQ(DescribeValue(claim), "48 h, PT48H");
  claim.quantity.reset();
  claim.time->timex = "2016-07";
  claim.time->mod = "MID";
  claim.time->since = true;
  EXPECT_EQ(DescribeValue(claim), "since 2016-07 MID");
}

}  // namespace
}  // namespace crosscheck
