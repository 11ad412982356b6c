#include "checker/extract/words/token_signs.h"

#include <string>
#include <vector>

#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

constexpr uint16_t kFire = 1;
constexpr uint16_t kFigure = 2;
constexpr uint16_t kBracket = 4;

class TokenSignsTest : public testing::Test {
 protected:
  TokenSignsTest() : fire_(vocabulary_.Add("fire")) {}

  uint16_t BitsOf(const Token& token) const {
    if (token.is_number()) return kFigure;
    if (token.is_punct('(')) return kBracket;
    return token.is_word() && token.word == fire_ ? kFire : 0;
  }

  std::vector<Token> TokensOf(const std::string& text) const {
    std::vector<Token> tokens;
    Tokenize(text, 0, text.size(), vocabulary_, tokens);
    return tokens;
  }

  Vocabulary vocabulary_;
  WordId fire_;
};

TEST_F(TokenSignsTest, AreThoseOfAnyToken) {
  const TokenSigns signs(vocabulary_,
                         [&](const Token& token) { return BitsOf(token); });
  for (const std::string text :
       {"", "A fire broke out.", "The FIRE hurt 12 (two badly).",
        "The flood hurt 12.", "Holm (the harbour)", "fires", "½, ( and 3"}) {
    const std::vector<Token> tokens = TokensOf(text);
    uint16_t expected = 0;
    for (const Token& token : tokens) expected |= BitsOf(token);
    EXPECT_EQ(signs.Of({text, tokens}), expected) << text;
  }
}

TEST_F(TokenSignsTest, WordsAddedLaterHaveNone) {
  const TokenSigns signs(vocabulary_, [](const Token&) { return kFire; });
  vocabulary_.Add("flood");
  const std::string text = "flood";
  EXPECT_EQ(signs.Of({text, TokensOf(text)}), 0);
}

TEST_F(TokenSignsTest, NothingFilledHasNone) {
  const std::string text = "A fire hurt 12 (two badly).";
  EXPECT_EQ(TokenSigns().Of({text, TokensOf(text)}), 0);
}

}  // namespace
}  // namespace crosscheck
