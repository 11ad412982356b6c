#include "checker/extract/words/names.h"

#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct EnglishWords {
  EnglishWords() : words(EnglishPack(), vocabulary) {}
  Vocabulary vocabulary;
  WordClasses words;
};

const EnglishWords& English() {
  static const EnglishWords* const english = new EnglishWords;
  return *english;
}

std::vector<Token> TokensOf(const std::string& text) {
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), English().vocabulary, tokens);
  return tokens;
}

struct NameCase {
  std::string name;
  std::string text;
  std::string want;  // The name at its start; empty: none.
};

class NameEndTest : public testing::TestWithParam<NameCase> {};

TEST_P(NameEndTest, Ends) {
  const std::string& text = GetParam().text;
  const std::vector<Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  const size_t end = NameEnd(view, 0, English().words);
  EXPECT_EQ(end == 0 ? "" : std::string(view.Text(0, end)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Names, NameEndTest,
    testing::ValuesIn<NameCase>({
        {"OneWord", "Kirun is quiet", "Kirun"},
        {"TwoWords", "North Harbour is quiet", "North Harbour"},
        {"Hyphen", "Saint-Holm is quiet", "Saint-Holm"},
        {"Particle", "Deir ez-Holm is quiet", "Deir ez-Holm"},
        {"Acronym", "US troops left", "US"},
        {"MiddleInitial", "Jana R. Holm is quiet", "Jana R. Holm"},
        {"FirstInitial", "J. Holm is quiet", "J. Holm"},
        {"Initials", "J. R. Holm is quiet", "J. R. Holm"},
    }),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(NoNames, NameEndTest,
                         testing::ValuesIn<NameCase>({
                             {"LowerCase", "quiet streets", ""},
                             {"Article", "The port", ""},
                             {"Weekday", "Monday began", ""},
                             {"Month", "September ended", ""},
                             {"Title", "President Holm left", ""},
                             {"Figure", "12 Kirun", ""},
                             {"Mark", "- Kirun", ""},
                             {"Nothing", "", ""},
                             {"StopsAtVerb", "Kirun left Holm", "Kirun"},
                             {"StopsAtComma", "Kirun, Holm", "Kirun"},
                             {"StopsAtDash", "Kirun - Holm", "Kirun"},
                             // A full stop that ends no initial.
                             {"StopsAtStop", "Kirun. Holm", "Kirun"},
                             {"StopsAtLastInitial", "Jana R., 57", "Jana R"},
                             {"StopsAtMonth", "Plan B. May came", "Plan B"},
                             {"StopsBehindWord", "Plan B. It", "Plan B"},
                         }),
                         [](const auto& info) { return info.param.name; });

struct ContentCase {
  std::string name;
  std::string text;
  bool want;  // Whether its second word has content.
};

class HasContentTest : public testing::TestWithParam<ContentCase> {};

TEST_P(HasContentTest, Has) {
  const std::string& text = GetParam().text;
  EXPECT_EQ(HasContent({text, TokensOf(text)}, 1, English().words),
            GetParam().want)
      << text;
}

INSTANTIATE_TEST_SUITE_P(Words, HasContentTest,
                         testing::ValuesIn<ContentCase>({
                             {"Noun", "the port", true},
                             {"Country", "the US sent ships", true},
                             {"Agency", "the WHO said so", true},
                             {"Pronoun", "told us so", false},
                             {"AtTheStart", "\"Us two left", false},
                             {"OneLetter", "when I left", false},
                             {"Loud", "TELL US MORE", false},
                             {"LoudEnd", "TELL US", false},
                             {"OtherLoud", "not FROM them", false},
                             {"Adverb", "was exactly it", false},
                             {"Figure", "about 12 boats", false},
                         }),
                         [](const auto& info) { return info.param.name; });

TEST(IsTitleCaseTest, KnowsHeadlines) {
  for (const std::string text :
       {"Blast Kills Five in Kirun", "Five Dead After Fire"}) {
    EXPECT_TRUE(IsTitleCase({text, TokensOf(text)}, English().words)) << text;
  }
}

TEST(IsTitleCaseTest, KnowsSentences) {
  for (const std::string text :
       {"Blast kills five in Kirun", "Kirun Harbour Police Left.",
        "Mara Holm of Kirun said nobody was hurt", ""}) {
    EXPECT_FALSE(IsTitleCase({text, TokensOf(text)}, English().words)) << text;
  }
}

}  // namespace
}  // namespace crosscheck
