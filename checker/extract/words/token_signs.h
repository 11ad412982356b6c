// What a sentence may hold, told by a look at each of its tokens.
#ifndef CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_
#define CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_

#include <array>
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
  std::vector<uint16_t> words_;        // By word id.
  std::array<uint16_t, 256> marks_{};  // By Token::punct.
  uint16_t figure_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_TOKEN_SIGNS_H_
