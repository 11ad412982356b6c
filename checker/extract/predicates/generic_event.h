// Events that a sentence calls by no name: "the incident happened at 8:15
// p.m.", "the fire, which occurred on Monday".
#ifndef CHECKER_EXTRACT_PREDICATES_GENERIC_EVENT_H_
#define CHECKER_EXTRACT_PREDICATES_GENERIC_EVENT_H_

#include <cstddef>

#include "checker/extract/predicates/sentence_facts.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/phrase_table.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Whether times of the kind are of what happens at a moment, and nobody planned
// it: shootings, fires.
bool IsIncident(const v1::Kind& kind);

// What is said to have happened at a time.
struct GenericEvent {
  bool of_story = false;  // "the incident", "it": what the article tells of.

  // One past the noun that "which" stands for; 0 if none does.
  size_t antecedent_end = 0;
};

// Thread-safe once built; `words` must outlive it.
class GenericEvents {
 public:
  // The lists "happen" and "story_pronoun" and "story_noun" of the pack.
  GenericEvents(const v1::LexiconPack& pack, const WordClasses& words,
                Vocabulary& vocabulary);

  // What happened at `time`, one of the sentence's; nothing if another verb is
  // dated, or the time is longer than a day.
  GenericEvent At(const SentenceFacts& facts, const TimeMention& time) const;

 private:
  size_t VerbBefore(const SentenceFacts& facts, const TimeMention& time) const;
  GenericEvent SubjectBefore(const TokenView& tokens, size_t verb) const;

  const WordClasses& words_;
  PhraseTable<char> happen_;
  WordSet pronouns_;
  WordSet nouns_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_GENERIC_EVENT_H_
