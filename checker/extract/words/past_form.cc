#include "checker/extract/words/past_form.h"

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

bool IsPastForm(const TokenView& tokens, size_t at, const WordClasses& words) {
  if (at >= tokens.size()) return false;
  const Token& token = tokens[at];
  if (!token.is_word() || token.capital) return false;
  if (words.Is(token, kIrregularPast)) return true;
  const absl::string_view word = tokens.Text(at);
  return word.size() > 4 && absl::EndsWith(word, "ed") &&
         !words.Is(token, kFunctionWord | kNumberWord);
}

}  // namespace crosscheck
