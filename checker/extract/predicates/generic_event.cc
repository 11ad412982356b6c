#include "checker/extract/predicates/generic_event.h"

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/predicates/dated_event.h"
#include "checker/extract/words/list_table.h"

namespace crosscheck {
namespace {

// "happened in the 300 block of Harbour Street at 8:15 p.m.": so many tokens
// may stand between.
constexpr size_t kReach = 14;

bool IsMoment(const TimeMention& time) {
  return time.type == v1::Time::TIME ||
         (time.type == v1::Time::DATE && !time.has_grain &&
          !time.vague_reference);
}

}  // namespace

bool IsIncident(const v1::Kind& kind) {
  return kind.accumulation() == v1::Kind::EVENT && kind.unit() == "d" &&
         kind.occurrence() == v1::Kind::MANY && !kind.needs_content() &&
         !kind.one_a_story();
}

GenericEvents::GenericEvents(const v1::LexiconPack& pack,
                             const WordClasses& words, Vocabulary& vocabulary)
    : words_(words),
      happen_(TableOfList(pack, "happen", vocabulary)),
      pronouns_(pack, "story_pronoun", vocabulary),
      nouns_(pack, "story_noun", vocabulary) {}

// Where "happened" begins that the time dates; the number of tokens if nothing
// does.
size_t GenericEvents::VerbBefore(const SentenceFacts& facts,
                                 const TimeMention& time) const {
  const TokenView& tokens = facts.tokens;
  const size_t end = time.phrase_first;
  for (size_t i = end; i > 0 && end - i < kReach; --i) {
    const Token& token = tokens[i - 1];
    if (const auto match = happen_.Longest(tokens, i - 1)) {
      return i - 1 + match.length <= end ? i - 1 : tokens.size();
    }
    const bool other_verb =
        !token.capital &&
        words_.Is(token, kVerb | kSpeechVerb | kIrregularPast | kAuxiliary);
    const bool dated =
        absl::c_any_of(facts.times, [&](const TimeMention& other) {
          return i - 1 >= other.first && i - 1 < other.last && !other.rate;
        });
    if (other_verb || dated || token.is_punct('"') || token.is_punct('<') ||
        IsClauseEnd(tokens, i - 1, words_)) {
      break;
    }
  }
  return tokens.size();
}

GenericEvent GenericEvents::SubjectBefore(const TokenView& tokens,
                                          size_t verb) const {
  size_t at = verb;
  // "reportedly happened", "had occurred"; but not "may have happened".
  if (at > 0 && (words_.Is(tokens[at - 1], kAdverb) ||
                 absl::EndsWith(tokens.Text(at - 1), "ly"))) {
    --at;
  }
  if (at > 0 && absl::EqualsIgnoreCase(tokens.Text(at - 1), "had")) --at;
  GenericEvent event;
  if (at == 0) return event;
  const size_t subject = at - 1;
  if (pronouns_.HasAt(tokens, subject)) {
    event.of_story = true;
  } else if (nouns_.HasAt(tokens, subject)) {
    // Not "a similar incident".
    event.of_story = subject > 0 && words_.Is(tokens[subject - 1], kDefinite);
  } else if (words_.Is(tokens[subject], kRelativePronoun)) {
    event.antecedent_end = subject > 0 && tokens[subject - 1].is_punct(',')
                               ? subject - 1
                               : subject;
  }
  return event;
}

GenericEvent GenericEvents::At(const SentenceFacts& facts,
                               const TimeMention& time) const {
  if (!IsMoment(time)) return {};
  const size_t verb = VerbBefore(facts, time);
  if (verb == facts.tokens.size()) return {};
  return SubjectBefore(facts.tokens, verb);
}

}  // namespace crosscheck
