// What a sentence may hold, told by a look at each of its tokens.
#ifndef CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_
#define CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Bits of tokens by their words and marks: a pass over a sentence that none of
// its tokens has a bit for is left out.  One look at a sentence tells it for
// all passes.
//
// Thread-safe once built.
class TokenSigns {
 public:
  // Asks for the bits of all words of `vocabulary`, of all marks and of a
  // figure: of tokens with nothing but these.  Words added to `vocabulary`
  // later have none.
  TokenSigns(const Vocabulary& vocabulary,
             absl::FunctionRef<uint16_t(const Token&)> bits_of);
  TokenSigns() = default;

  // Returns the bits that any of `tokens` has.
  uint16_t Of(const TokenView& tokens) const;

 private:
  // Where in bits_ a figure and the first word are.
  static constexpr size_t kFigure = 256;
  static constexpr size_t kWords = kFigure + 1;

  // By Token::punct, then of a figure, then by word id: in one table, since
  // which sort of token comes next cannot be guessed.
  std::vector<uint16_t> bits_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_
