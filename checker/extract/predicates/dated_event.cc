#include "checker/extract/predicates/dated_event.h"

#include <algorithm>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// An event behind its time is further away than one before it.
constexpr size_t kBehindTime = 2;

// Whether tokens[at] is `word`, in any case; most are not as long.
inline bool Says(const TokenView& tokens, size_t at, absl::string_view word) {
  return tokens[at].end - tokens[at].begin == word.size() &&
         absl::EqualsIgnoreCase(tokens.Text(at), word);
}

// Whether both tokens stand in one insert: "(born A B; October 4, 1941)".
bool InOneInsert(const SentenceFacts& facts, size_t a, size_t b) {
  for (const TokenRange& insert : facts.inserts) {
    if (insert.Contains(a) && insert.Contains(b)) return true;
  }
  return false;
}

// Whether somebody speaks of the event at `at`: "a statement on the shooting
// Sunday evening".
bool IsTopic(const TokenView& tokens, size_t at, const WordClasses& words) {
  if (at < 3 || !words.Is(tokens[at - 1], kDeterminer)) return false;
  const absl::string_view before = tokens.Text(at - 2);
  return absl::EqualsIgnoreCase(before, "about") ||
         (absl::EqualsIgnoreCase(before, "on") &&
          !words.Is(tokens[at - 3], kVerb));
}

// Whether the event at `at` only places something else: "arrested after the
// shooting", "near the site of a fire".
bool IsReferredTo(const TokenView& tokens, size_t at,
                  const WordClasses& words) {
  static constexpr absl::string_view kPrepositions[] = {
      "of", "after", "following", "since", "with", "from", "over", "to"};
  // "with a March 7 shooting".
  constexpr size_t kModifiers = 3;
  size_t noun = at;
  while (
      noun > 1 && at - noun < kModifiers &&
      (tokens[noun - 1].is_number() || words.Is(tokens[noun - 1], kNotAName))) {
    --noun;
  }
  if (noun < 2 || !words.Is(tokens[noun - 1], kDeterminer)) return false;
  return absl::c_any_of(kPrepositions, [&](absl::string_view word) {
    return absl::EqualsIgnoreCase(tokens.Text(noun - 2), word);
  });
}

// The verb of speech that stands right before `time`; where it would, if none
// does.
size_t SpeechVerbBefore(const TokenView& tokens, const TimeMention& time,
                        const WordClasses& words) {
  constexpr size_t kReach = 2;
  for (size_t back = 1; back <= kReach && back <= time.phrase_first; ++back) {
    const size_t at = time.phrase_first - back;
    if (Says(tokens, at, "that") || tokens[at].is_punct(',')) break;
    if (words.Is(tokens[at], kSpeechVerb)) return at;
  }
  return time.phrase_first;
}

}  // namespace

size_t EventDistance(const SentenceFacts& facts, const TimeMention& time,
                     TokenRange event, const WordClasses& words) {
  if (IsTopic(facts.tokens, event.first, words)) return kEventReach + 1;
  const size_t start = time.phrase_first;  // "after 3 a.m."
  size_t distance = event.first < start ? start - std::min(start, event.last)
                                        : event.first - time.last + 1;
  const size_t from = std::min(event.first, time.last);
  const size_t to = std::max(event.first, start);
  for (size_t i = from; i < to; ++i) {
    if (i >= start && i < time.last) continue;
    if (IsClauseEnd(facts.tokens, i, words) &&
        !InOneInsert(facts, event.first, time.first)) {
      distance += kEventReach;
    }
  }
  if (event.first > time.first) distance += kBehindTime;
  // "seen on the block of the shooting by police around 8 p.m.": somebody else
  // acts then.
  const bool agent =
      event.last < time.first &&
      absl::EqualsIgnoreCase(facts.tokens.Text(event.last), "by");
  if ((agent || distance > kBehindTime) &&
      IsReferredTo(facts.tokens, event.first, words)) {
    distance += kEventReach;
  }
  return distance;
}

bool IsClauseEnd(const TokenView& tokens, size_t at, const WordClasses& words) {
  const Token& token = tokens[at];
  if (!token.is_word()) return token.is_punct(';') || token.is_punct(':');
  // "a while back".
  if (words.Is(token, kClauseBreak) && !(at > 0 && Says(tokens, at - 1, "a"))) {
    return true;
  }
  return Says(tokens, at, "since") || Says(tokens, at, "including");
}

bool DatesVerbBefore(const TokenView& tokens, size_t at,
                     const WordClasses& words) {
  if (at == 0 || !tokens[at - 1].is_word()) return false;
  const absl::string_view word = tokens.Text(at - 1);
  return words.Is(tokens[at - 1], kVerb) || absl::EndsWith(word, "ed") ||
         absl::EndsWith(word, "ing");
}

bool DatesState(const TokenView& tokens, const TimeMention& time) {
  const size_t at = time.phrase_first;
  const auto is = [&](size_t i, absl::string_view word) {
    return absl::EqualsIgnoreCase(tokens.Text(i), word);
  };
  return (at >= 2 && is(at - 2, "as") && is(at - 1, "of")) ||
         (at >= 1 && time.first > at && is(at - 1, "as") && is(at, "of"));
}

bool DatesSpeech(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words) {
  return SpeechVerbBefore(tokens, time, words) < time.phrase_first ||
         (time.last < tokens.size() &&
          words.Is(tokens[time.last], kSpeechVerb));
}

bool DatesReport(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words) {
  // A time of day is that of what "was reported", or of what is told.
  if (time.clock || time.type == v1::Time::DURATION) return false;
  const size_t verb = SpeechVerbBefore(tokens, time, words);
  if (verb == time.phrase_first) return false;
  // "was first reported on Monday".
  const auto passive = [&](size_t back) {
    return verb >= back && words.Is(tokens[verb - back], kAuxiliary);
  };
  return !passive(1) && !passive(2);
}

}  // namespace crosscheck
