// Tokens: the units all grammars read.
//
// Words are looked up once, when the text is cut (checker/text/tokenizer.h);
// after that the grammars compare word ids, never strings.
#ifndef CHECKER_TEXT_TOKEN_H_
#define CHECKER_TEXT_TOKEN_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {

// Index of a lower-cased word in a Vocabulary.
using WordId = uint32_t;

// A word no lexicon knows.
inline constexpr WordId kUnknownWord = 0;

enum class TokenKind : uint8_t {
  kWord,    // Letters, with digits after the first: "Aleppo", "M10", "'s".
            // But a code of money is cut from its figure: "RM", "50".
  kNumber,  // Starts with a digit: "250,000", "3.2", "1 700" with a no-break
            // or thin space; or with a point: ".5".  Letters that follow at
            // once are a new token.
  kPunct,   // One mark; see Token::punct.
};

// 16 bytes, plain value: all tokens of a text are read many times.
struct Token {
  Token() : space_before(false), capital(false), all_capitals(false) {}

  // Half-open bytes of the text.
  uint32_t begin = 0;
  uint32_t end = 0;

  // Vocabulary id for words; kUnknownWord for other tokens and unknown words.
  WordId word = kUnknownWord;

  TokenKind kind = TokenKind::kPunct;

  // ASCII stand-in of a mark:
  //   '"'   double quotation marks, but '<' for those that open, as for single
  //         ones; '\'' apostrophes, closing single ones and primes
  //   '-'   hyphens and the minus sign; '~' en dashes; '_' em dashes and
  //         doubled hyphens; '^' an ellipsis; 'X' a circumflex
  //   'b'   less than; 'a' the tilde and other marks for "about"
  //   'L'   less than or equal to; 'G' greater than or equal to
  //   'd'   degree; '2' and '3' raised ones; 'm' per mille; 'x' times;
  //         'P' plus or minus; 'C' and 'F' degrees in one mark
  //   signs of money: 'e' euro, 'p' pound, 'y' yen, 'r' rupee and so on, all
  //         in unicode.cc
  // Other ASCII marks stand for themselves; 0 for anything else, and for words
  // and numbers.
  char punct = 0;

  bool space_before : 1;  // White space or the text's start before it.
  bool capital : 1;       // Its first letter is a capital.
  bool all_capitals : 1;  // Two letters or more, all capitals.

  bool is_word() const { return kind == TokenKind::kWord; }
  bool is_number() const { return kind == TokenKind::kNumber; }
  bool is_punct(char c) const { return punct == c; }  // `c` is not 0.
  bool is_dash() const {                              // Or a hyphen.
    return is_punct('-') || is_punct('~') || is_punct('_');
  }
};
static_assert(sizeof(Token) == 16, "");

// The bytes of `token`, which must have been cut from `text`.
inline absl::string_view TokenText(absl::string_view text, const Token& token) {
  return text.substr(token.begin, token.end - token.begin);
}

// Tokens of one sentence with the text they were cut from.
struct TokenView {
  absl::string_view text;
  absl::Span<const Token> tokens;

  size_t size() const { return tokens.size(); }
  const Token& operator[](size_t i) const { return tokens[i]; }
  absl::string_view Text(size_t i) const { return TokenText(text, tokens[i]); }

  // The bytes from the start of token `first` to the end of token `last - 1`.
  absl::string_view Text(size_t first, size_t last) const {
    return text.substr(tokens[first].begin,
                       tokens[last - 1].end - tokens[first].begin);
  }
};

}  // namespace crosscheck

#endif  // CHECKER_TEXT_TOKEN_H_
