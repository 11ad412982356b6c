#include "checker/extract/words/token_signs.h"

namespace crosscheck {

TokenSigns::TokenSigns(const Vocabulary& vocabulary,
                       absl::FunctionRef<uint16_t(const Token&)> bits_of) {
  Token token;
  token.kind = TokenKind::kNumber;
  figure_ = bits_of(token);
  token.kind = TokenKind::kPunct;
  for (size_t mark = 0; mark < marks_.size(); ++mark) {
    token.punct = static_cast<char>(mark);
    marks_[mark] = bits_of(token);
  }
  token = Token();
  token.kind = TokenKind::kWord;
  words_.resize(vocabulary.size());
  for (; token.word < words_.size(); ++token.word) {
    words_[token.word] = bits_of(token);
  }
}

uint16_t TokenSigns::Of(const TokenView& tokens) const {
  uint16_t bits = 0;
  for (const Token& token : tokens.tokens) {
    if (token.is_word()) {
      if (token.word < words_.size()) bits |= words_[token.word];
    } else {
      bits |= token.is_number() ? figure_
                                : marks_[static_cast<uint8_t>(token.punct)];
    }
  }
  return bits;
}

}  // namespace crosscheck
