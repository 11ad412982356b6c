// What words around a figure or a time make of it: no fact, if "would" stands
// before it.
#include <algorithm>

#include "absl/strings/match.h"
#include "checker/extract/mention_reader.h"

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

v1::Modality MentionReader::ModalityBefore(const TokenView& tokens,
                                           size_t at) const {
  const auto back = [](size_t from, size_t reach) {
    return from > reach ? from - reach : 0;
  };
  size_t begin = back(at, kModalityReach);
  bool other_clause = false;
  for (size_t i = at; i > begin; --i) {
    const Token& token = tokens[i - 1];
    if (token.is_punct(';') || token.is_punct(',')) break;
    // "expects sales in the last quarter of the year to reach 300".
    if (IsInfinitive(tokens, i - 1, at, words_)) {
      begin = std::min(begin, back(i, kInfinitiveReach));
    }
    other_clause = other_clause || words_.Is(token, kClauseBreak);
    if (other_clause && at - i >= kModalityReach) break;
    const auto match = modality_.Longest(tokens, i - 1);
    if (!match) continue;
    const bool until = match.value->until != v1::MODALITY_UNSPECIFIED &&
                       IsUntil(tokens, {i - 1, i - 1 + match.length}, at);
    return until ? match.value->until : match.value->modality;
  }
  return v1::FACT;
}

// "did not open until May", "until late in May": then it opened, which "did not
// last until May" does not say.  `at` is the first token of the time.
bool MentionReader::IsUntil(const TokenView& tokens, TokenRange negation,
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

v1::Modality MentionReader::ModalityBehind(const TokenView& tokens,
                                           size_t at) const {
  const auto match = modality_.Longest(tokens, at);
  // "if" alone says nothing of what is before it.
  const bool never = match && match.length > 1;
  return never && match.value->modality == v1::HYPOTHETICAL ? v1::HYPOTHETICAL
                                                            : v1::FACT;
}

}  // namespace crosscheck
