#include "checker/extract/words/token_signs.h"

namespace crosscheck {

TokenSigns::TokenSigns(const Vocabulary& vocabulary,
                       absl::FunctionRef<uint16_t(const Token&)> bits_of) {
  bits_.reserve(kWords + vocabulary.size());
  Token token;
  token.kind = TokenKind::kPunct;
  for (size_t mark = 0; mark < kFigure; ++mark) {
    token.punct = static_cast<char>(mark);
    bits_.push_back(bits_of(token));
  }
  token = Token();
  token.kind = TokenKind::kNumber;
  bits_.push_back(bits_of(token));
  token.kind = TokenKind::kWord;
  for (; token.word < vocabulary.size(); ++token.word) {
    bits_.push_back(bits_of(token));
  }
}

uint16_t TokenSigns::Of(const TokenView& tokens) const {
  uint16_t bits = 0;
  for (const Token& token : tokens.tokens) {
    const size_t other =
        token.is_number() ? kFigure : static_cast<uint8_t>(token.punct);
    const size_t at = token.is_word() ? kWords + token.word : other;
    if (at < bits_.size()) bits |= bits_[at];
  }
  return bits;
}

}  // namespace crosscheck
