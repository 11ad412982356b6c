#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// "al" in "al-Holm": a short word joined to a capitalised one.
constexpr size_t kLongestParticle = 3;

bool JoinsNext(const TokenView& tokens, size_t hyphen) {
  return hyphen + 1 < tokens.size() && tokens[hyphen].is_punct('-') &&
         !tokens[hyphen].space_before && tokens[hyphen + 1].is_word() &&
         tokens[hyphen + 1].capital && !tokens[hyphen + 1].space_before;
}

// Whether tokens[at] is the full stop of an initial behind which the name goes
// on: "John F. Holm".
bool EndsInitial(const TokenView& tokens, size_t at, const WordClasses& words) {
  const Token& letter = tokens[at - 1];
  return tokens[at].is_punct('.') && !tokens[at].space_before &&
         letter.is_word() && letter.capital && letter.end - letter.begin == 1 &&
         StartsName(tokens, at + 1, words);
}

}  // namespace

size_t NameEnd(const TokenView& tokens, size_t at, const WordClasses& words) {
  if (!StartsName(tokens, at, words)) return at;
  size_t end = at + 1;
  while (end < tokens.size()) {
    if (JoinsNext(tokens, end) || EndsInitial(tokens, end, words)) {
      end += 2;
    } else if (StartsName(tokens, end, words)) {
      ++end;
    } else if (tokens[end].is_word() &&
               tokens[end].end - tokens[end].begin <= kLongestParticle &&
               JoinsNext(tokens, end + 1)) {
      end += 3;
    } else {
      break;
    }
  }
  return end;
}

bool IsTitleCase(const TokenView& tokens, const WordClasses& words) {
  if (tokens.size() > 0 && tokens[tokens.size() - 1].is_punct('.')) {
    return false;
  }
  int capital = 0;
  int lower = 0;
  // Added up without branches: which word is of what sort cannot be guessed.
  for (const Token& token : tokens.tokens) {
    const int word = token.is_word() ? 1 : 0;
    const int counted = word & (words.Is(token, kFunctionWord) ? 0 : 1);
    const int capitals = counted & (token.capital ? 1 : 0);
    capital += capitals;
    lower += counted - capitals;
  }
  return capital > 2 * lower;
}

bool IsLoudName(const TokenView& tokens, size_t at, const WordClasses& words) {
  const auto loud = [&](size_t i) {
    return i < tokens.size() && tokens[i].all_capitals;
  };
  return words.Is(tokens[at], kPronoun | kRelativePronoun) && !loud(at + 1) &&
         (at == 0 || !loud(at - 1));
}

}  // namespace crosscheck
