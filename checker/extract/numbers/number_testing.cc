#include "checker/extract/numbers/number_testing.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"

namespace crosscheck_testing {

using crosscheck::NumberMatch;
using crosscheck::Token;
using crosscheck::TokenView;

EnglishNumberWords::EnglishNumberWords()
    : words(crosscheck::EnglishPack(), vocabulary),
      numbers(crosscheck::EnglishPack(), vocabulary) {}

const EnglishNumberWords& EnglishNumbers() {
  static const EnglishNumberWords* const words = new EnglishNumberWords;
  return *words;
}

std::vector<Token> NumberTokens(absl::string_view text) {
  std::vector<Token> tokens;
  crosscheck::Tokenize(text, 0, text.size(), EnglishNumbers().vocabulary,
                       tokens);
  return tokens;
}

std::string RenderNumber(const TokenView& tokens, size_t at,
                         const NumberMatch& match) {
  if (!match) return "none";
  std::string out = absl::StrCat("[", tokens.Text(at, at + match.length), "] ");
  if (match.vague) {
    absl::StrAppendFormat(&out, "%.12g..%.12g", match.lower, match.upper);
  } else {
    absl::StrAppendFormat(&out, "%.12g", match.value);
  }
  if (match.fraction) out += " part";
  if (match.ordinal) out += " rank";
  if (match.zero) out += " zero";
  if (match.bare) out += " bare";
  if (match.needs_noun) out += " needs noun";
  return out;
}

}  // namespace crosscheck_testing
