#include "checker/extract/predicates/verb_near.h"

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/predicates/dated_event.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/token.h"

namespace crosscheck {
namespace {

constexpr size_t kBehindReach = 14;
constexpr size_t kBeforeReach = 12;

// A word with content that is no name.
bool MayBeVerb(const TokenView& tokens, size_t at, const WordClasses& words) {
  return tokens[at].is_word() && !tokens[at].capital &&
         !words.Is(tokens[at], kFunctionWord);
}

bool IsManner(const TokenView& tokens, size_t at) {
  return absl::EndsWith(tokens.Text(at), "ly");
}

// "was put out", "were cancelled".
bool HasVerbForm(const TokenView& tokens, size_t at, const WordClasses& words) {
  return words.Is(tokens[at], kVerb) || absl::EndsWith(tokens.Text(at), "ed");
}

// The verb behind `phrase`, or the number of tokens.
size_t VerbBehind(const SentenceFacts& facts, TokenRange phrase,
                  const WordClasses& words) {
  const TokenView& tokens = facts.tokens;
  bool auxiliary = false;
  size_t i = phrase.last;
  for (size_t steps = 0; i < tokens.size() && steps < kBehindReach; ++steps) {
    if (const size_t skipped = SkipInsert(facts, i); skipped > i) {
      i = skipped;
      continue;
    }
    if (IsClauseEnd(tokens, i, words) || tokens[i].is_number()) break;
    if (MayBeVerb(tokens, i, words) && ((auxiliary && !IsManner(tokens, i)) ||
                                        HasVerbForm(tokens, i, words))) {
      return i;
    }
    auxiliary = auxiliary || words.Is(tokens[i], kAuxiliary);
    ++i;
  }
  return tokens.size();
}

// Whether tokens[at] is a verb that says what was done, and no participle of a
// noun behind it ("the damaged bridge").
bool IsPredicate(const TokenView& tokens, size_t at, const WordClasses& words) {
  if (!MayBeVerb(tokens, at, words) || IsManner(tokens, at)) return false;
  const auto before = [&](uint32_t any_of) {
    return at > 0 && words.Is(tokens[at - 1], any_of);
  };
  return before(kAuxiliary) ||
         (!before(kDeterminer) &&
          (HasVerbForm(tokens, at, words) ||
           words.Is(tokens[at], kSpeechVerb | kIrregularPast)));
}

// The nearest predicate in the clause before the time, or the number of tokens.
// What stands before another time or before "and in July" is dated otherwise.
size_t PredicateBefore(const SentenceFacts& facts, TokenRange phrase,
                       const WordClasses& words) {
  const TokenView& tokens = facts.tokens;
  for (size_t j = phrase.first; j > 0 && phrase.first - j < kBeforeReach; --j) {
    const bool dated = absl::c_any_of(
        facts.times, [&](const TimeMention& time) { return time.last == j; });
    const bool joined =
        j == phrase.first && words.Is(tokens[j - 1], kConjunction);
    if (IsClauseEnd(tokens, j - 1, words) || dated || joined) break;
    if (IsPredicate(tokens, j - 1, words)) return j - 1;
  }
  return tokens.size();
}

}  // namespace

size_t VerbOfFigure(const SentenceFacts& facts, TokenRange phrase,
                    const WordClasses& words) {
  const TokenView& tokens = facts.tokens;
  if (phrase.first > 0 && MayBeVerb(tokens, phrase.first - 1, words)) {
    return phrase.first - 1;
  }
  const size_t behind = VerbBehind(facts, phrase, words);
  if (behind < tokens.size()) return behind;
  for (size_t j = phrase.first; j > 0 && phrase.first - j < kBeforeReach; --j) {
    if (IsClauseEnd(tokens, j - 1, words)) break;
    if (MayBeVerb(tokens, j - 1, words) &&
        (HasVerbForm(tokens, j - 1, words) ||
         words.Is(tokens[j - 1], kSpeechVerb))) {
      return j - 1;
    }
  }
  return tokens.size();
}

size_t VerbOfTime(const SentenceFacts& facts, TokenRange phrase,
                  const WordClasses& words) {
  const size_t before = PredicateBefore(facts, phrase, words);
  if (before < facts.tokens.size()) return before;
  const size_t behind = VerbBehind(facts, phrase, words);
  return behind < facts.tokens.size() ? behind
                                      : VerbOfFigure(facts, phrase, words);
}

}  // namespace crosscheck
