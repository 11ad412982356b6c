#include "checker/text/sentence.h"

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

const Vocabulary& Words() {
  static const Vocabulary* const words = [] {
    auto* made = new Vocabulary;
    for (const char* word :
         {"mr.", "sept.", "u.s.", "p.m.", "no.", "inc.", "the", "police", "he",
          "they", "in", "and", "it", "'s"}) {
      made->Add(word);
    }
    return made;
  }();
  return *words;
}

// The sentences with "|" between, and "||" between paragraphs; one that is not
// closed ends in "~".
std::string Render(const std::string& text) {
  const SplitText split = SplitSentences(text, 0, text.size(), Words());
  std::string out;
  uint32_t paragraph = 0;
  for (const Sentence& sentence : split.sentences) {
    if (!out.empty()) out += sentence.paragraph == paragraph ? "|" : "||";
    paragraph = sentence.paragraph;
    out += text.substr(sentence.begin, sentence.end - sentence.begin);
    if (!sentence.closed) out += "~";
  }
  return out;
}

struct SentenceCase {
  std::string name;
  std::string text;
  std::string want;
};

class SentenceTest : public testing::TestWithParam<SentenceCase> {};

TEST_P(SentenceTest, Splits) {
  EXPECT_EQ(Render(GetParam().text), GetParam().want);
}

std::string NameOf(const testing::TestParamInfo<SentenceCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Ends, SentenceTest,
    testing::ValuesIn<SentenceCase>({
        {"Two", "Five fled. Ten died.", "Five fled.|Ten died."},
        {"Question", "Who fled? He did.", "Who fled?|He did."},
        {"Quotation", "\"We fled.\" He left.", "\"We fled.\"|He left."},
        {"Figure", "Five fled. 12 died.", "Five fled.|12 died."},
        {"LostSpace", "Five fled.Ten died.", "Five fled.|Ten died."},
        {"ClockHalf", "It began at 5 p.m. Police came.",
         "It began at 5 p.m.|Police came."},
        {"Country", "He left the U.S. They stayed.",
         "He left the U.S.|They stayed."},
        {"PlanB", "It was Plan B. The rest left.",
         "It was Plan B.|The rest left."},
        {"Headings", "Five dead\nThe fire began at dawn.",
         "Five dead~||The fire began at dawn."},
        {"BlankLine", "Five fled\n\nTen died", "Five fled~||Ten died~"},
        {"CarriageReturns", "Five fled.\r\n\r\nTen died.",
         "Five fled.||Ten died."},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    GoesOn, SentenceTest,
    testing::ValuesIn<SentenceCase>({
        {"Title", "Mr. Holm fled.", "Mr. Holm fled."},
        {"Month", "In Sept. Ten died.", "In Sept. Ten died."},
        {"NumberOne", "The No. 1 port shut.", "The No. 1 port shut."},
        {"CountryName", "The U.S. Navy came.", "The U.S. Navy came."},
        {"Initial", "John F. Holm fled.", "John F. Holm fled."},
        {"Initials", "It was J. K. Holm.", "It was J. K. Holm."},
        {"Decimal", "It rose 4.5 percent.", "It rose 4.5 percent."},
        {"Version", "It is 1.2.3 now.", "It is 1.2.3 now."},
        {"LowerCase", "It rose. again", "It rose. again~"},
        {"Ellipsis", "It rose... and fell.", "It rose... and fell."},
        {"Address", "See example.org for it.", "See example.org for it."},
        {"ClockGoesOn", "At 5 p.m. Monday it began.",
         "At 5 p.m. Monday it began."},
        {"LowerLine", "Five fled from\nthe port.", "Five fled from\nthe port."},
    }),
    NameOf);

// Text wrapped at a width goes on over line ends before capitals, too.
TEST(SentenceTest, JoinsWrappedLines) {
  const std::string text =
      "The fire that began at dawn in the old port of\n"
      "Kirun burnt down forty houses and a school, and\n"
      "nobody knows how it could spread so fast from\n"
      "the harbour to the hills behind the old town in\n"
      "so short a time in spite of all the rain, while\n"
      "Mara Holm slept.\n";
  EXPECT_EQ(SplitSentences(text, 0, text.size(), Words()).sentences.size(), 1u);
}

TEST(SentenceTest, NothingHasNoSentences) {
  for (const std::string text : {"", " \n\n\t ", "\u200b"}) {
    EXPECT_TRUE(
        SplitSentences(text, 0, text.size(), Words()).sentences.empty());
  }
}

TEST(SentenceTest, ViewsHoldTheirTokens) {
  const std::string text = "Five fled. Ten died.";
  const SplitText split = SplitSentences(text, 0, text.size(), Words());
  ASSERT_EQ(split.sentences.size(), 2u);
  const TokenView view = split.View(text, split.sentences[1]);
  ASSERT_EQ(view.size(), 3u);
  EXPECT_EQ(view.Text(0), "Ten");
}

TEST(SentenceTest, IsLinearInBadTexts) {
  for (const std::string piece :
       {"\n", "\r\n", ".", ". ", "A. ", "\u201c(", "a\n", "A\n", ")", "! "}) {
    std::string text;
    while (text.size() < (1 << 20)) text += piece;
    const SplitText split = SplitSentences(text, 0, text.size(), Words());
    for (const Sentence& sentence : split.sentences) {
      ASSERT_LT(sentence.first_token, sentence.last_token);
      ASSERT_LT(sentence.begin, sentence.end);
    }
  }
}

}  // namespace
}  // namespace crosscheck
