#include "checker/extract/words/past_form.h"

#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Row {
  const char* text;  // Its last word is asked for.
  bool want;
};

class PastFormTest : public testing::TestWithParam<Row> {};

TEST_P(PastFormTest, OfTheLastWord) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const std::string text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  const TokenView view{text, tokens};
  EXPECT_EQ(IsPastForm(view, view.size() - 1, words), GetParam().want) << text;
  EXPECT_FALSE(IsPastForm(view, view.size(), words));
}

INSTANTIATE_TEST_SUITE_P(News, PastFormTest,
                         testing::ValuesIn<Row>({
                             {"officers seized", true},
                             {"a mill built", true},
                             {"six were killed", true},
                             {"officers seize", false},
                             {"in need", false},
                             {"a bed", false},
                             {"two hundred", false},
                             {"the town of Millstead", false},
                             {"it will open", false},
                             {"it is red", false},
                             {"officers 12", false},
                         }));

}  // namespace
}  // namespace crosscheck
