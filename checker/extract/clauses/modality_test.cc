#include "checker/extract/clauses/modality.h"

#include <ostream>
#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Row {
  const char* text;  // Of its first number.
  v1::Modality want;
};

void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class ModalityTest : public testing::TestWithParam<Row> {};

TEST_P(ModalityTest, BeforeTheNumber) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const ModalityGrammar grammar(EnglishPack(), words, vocabulary);
  const std::string text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  size_t at = 0;
  while (at < tokens.size() && !tokens[at].is_number()) ++at;
  ASSERT_LT(at, tokens.size());
  EXPECT_EQ(grammar.Before({text, tokens}, at), GetParam().want) << text;
}

INSTANTIATE_TEST_SUITE_P(
    News, ModalityTest,
    testing::ValuesIn<Row>({
        {"the mill lost 400 boats", v1::FACT},
        {"the flood could kill 400", v1::FORECAST},
        {"it will not open until 4 May", v1::FORECAST},
        {"it did not open until 4 May", v1::FACT},
        {"it did not last until 4 May", v1::DENIAL},
        {"it plans to hire 400", v1::TARGET},
        {"if it loses 400", v1::HYPOTHETICAL},
        {"it would be bad if it lost 400", v1::HYPOTHETICAL},
        // What is told of the past behind it is a fact.
        {"they will be tried after customs seized 400", v1::FACT},
        {"it will help those who lost 400", v1::FACT},
        {"it will help those who lose 400", v1::FORECAST},
        {"it denied that those who opened it killed 400", v1::DENIAL},
        {"it denied claims by those who lost 400", v1::DENIAL},
        {"the rate will now stand at 9", v1::FACT},
        {"growth will now reach 9", v1::FORECAST},
        // Another clause.
        {"it could rain; it killed 400", v1::FACT},
        {"it could rain, it killed 400", v1::FACT},
    }));

TEST(ModalityBehindTest, WhatNeverWas) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const ModalityGrammar grammar(EnglishPack(), words, vocabulary);
  const auto behind = [&](const std::string& text) {
    std::vector<Token> tokens;
    Tokenize(text, 0, text.size(), vocabulary, tokens);
    return grammar.Behind({text, tokens}, 0);
  };
  EXPECT_EQ(behind("would have been needed"), v1::HYPOTHETICAL);
  EXPECT_EQ(behind("will be needed"), v1::FACT);
  EXPECT_EQ(behind("if it rains"), v1::FACT);
  EXPECT_EQ(behind("were needed"), v1::FACT);
}

}  // namespace
}  // namespace crosscheck
