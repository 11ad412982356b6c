#include "checker/extract/clauses/modality.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "checker/extract/words/past_form.h"

namespace crosscheck {
namespace {

// How far before a figure a word of modality still bears on it, and one before
// an infinitive.
constexpr size_t kModalityReach = 9;
constexpr size_t kInfinitiveReach = 16;

// "until late in May": so many words may stand before the time.
constexpr size_t kUntilReach = 2;

// Whether "to" and what may be a verb stand at tokens[to], before tokens[end]:
// "to reach".
bool IsInfinitive(const TokenView& tokens, size_t to, size_t end,
                  const WordClasses& words) {
  return to + 1 < end && tokens[to + 1].is_word() && !tokens[to + 1].capital &&
         !words.Is(tokens[to + 1], kFunctionWord) &&
         absl::EqualsIgnoreCase(tokens.Text(to), "to");
}

}  // namespace

ModalityGrammar::ModalityGrammar(const v1::LexiconPack& pack,
                                 const WordClasses& words,
                                 Vocabulary& vocabulary)
    : words_(words), past_clause_(pack, "past_clause", vocabulary) {
  for (const v1::ModalityWords& modality : pack.modality()) {
    for (const std::string& phrase : modality.words()) {
      marks_.Add(phrase, {modality.modality(), modality.until()}, vocabulary);
    }
  }
}

v1::Modality ModalityGrammar::Before(const TokenView& tokens, size_t at) const {
  const auto back = [](size_t from, size_t reach) {
    return from > reach ? from - reach : 0;
  };
  size_t begin = back(at, kModalityReach);
  bool other_clause = false;
  int past = 0;       // Verbs in a past form so far.
  bool told = false;  // Of the past, in a clause of its own.
  for (size_t i = at; i > begin; --i) {
    const Token& token = tokens[i - 1];
    if (token.is_punct(';') || token.is_punct(',')) break;
    // "expects sales in the last quarter of the year to reach 300".
    if (IsInfinitive(tokens, i - 1, at, words_)) {
      begin = std::min(begin, back(i, kInfinitiveReach));
    }
    other_clause = other_clause || words_.Is(token, kClauseBreak);
    if (other_clause && at - i >= kModalityReach) break;
    past += IsPastForm(tokens, i - 1, words_) ? 1 : 0;
    const auto match = marks_.Longest(tokens, i - 1);
    if (!match) {
      told = told || (past == 1 && past_clause_.HasAt(tokens, i - 1));
      continue;
    }
    const bool until = match.value->until != v1::MODALITY_UNSPECIFIED &&
                       IsUntil(tokens, {i - 1, i - 1 + match.length}, at);
    const v1::Modality modality =
        until ? match.value->until : match.value->modality;
    // "will be tried after customs seized 3 tonnes".
    const bool ahead = modality == v1::FORECAST || modality == v1::TARGET;
    return told && ahead ? v1::FACT : modality;
  }
  return v1::FACT;
}

// "did not open until May", "until late in May": then it opened, which "did not
// last until May" does not say.  `at` is the first token of the time.
bool ModalityGrammar::IsUntil(const TokenView& tokens, TokenRange negation,
                              size_t at) const {
  size_t until = at;
  while (until > negation.last && at - until < kUntilReach &&
         words_.Is(tokens[until - 1], kPreposition | kAdverb | kDeterminer) &&
         !words_.Is(tokens[until - 1], kUntil)) {
    --until;
  }
  if (until <= negation.last || !words_.Is(tokens[until - 1], kUntil)) {
    return false;
  }
  for (size_t i = negation.last; i + 1 < until; ++i) {
    // "did not run until May"; but "did not run again until May".
    const bool again = absl::EqualsIgnoreCase(tokens.Text(i + 1), "again");
    if (words_.Is(tokens[i], kDurative) && !again) return false;
  }
  return true;
}

v1::Modality ModalityGrammar::Behind(const TokenView& tokens, size_t at) const {
  const auto match = marks_.Longest(tokens, at);
  // "if" alone says nothing of what is before it.
  const bool never = match && match.length > 1;
  return never && match.value->modality == v1::HYPOTHETICAL ? v1::HYPOTHETICAL
                                                            : v1::FACT;
}

}  // namespace crosscheck
