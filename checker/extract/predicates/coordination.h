// Where "and" joins what a figure is not told of.
#ifndef CHECKER_EXTRACT_PREDICATES_COORDINATION_H_
#define CHECKER_EXTRACT_PREDICATES_COORDINATION_H_

#include <cstddef>

#include "checker/extract/figures/token_range.h"
#include "checker/extract/predicates/sentence_facts.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class Coordination {
 public:
  Coordination(const v1::LexiconPack& pack, const WordClasses& words,
               Vocabulary& vocabulary);

  // Whether what begins at tokens[at] says nothing of the figure in `phrase`
  // before it: a negation ("had not been hurt"), a predicate ("earned $3
  // million and has seen"), a clause ("hundreds gather and some protesters were
  // killed") or what somebody says ("one woman said her son was killed").  What
  // a figure is the subject of goes on: "12 people fell and were killed".
  bool StartsOther(const TokenView& tokens, TokenRange phrase, size_t at) const;

  // Where what is said of facts.figures[index] goes on from tokens[at]: `at`,
  // or behind the figure there if "and" makes both one subject ("nine officers
  // and two nurses were hurt").  The number of tokens if another figure is
  // there.
  size_t BehindFigure(const SentenceFacts& facts, size_t index,
                      size_t at) const;

  // Whether facts.figures[index] only says whose the one before it are: "one
  // family" in "25 members of one family".
  bool IsOfNoun(const SentenceFacts& facts, size_t index) const;

  // Whether the measure at tokens[at] is one of several that share a figure:
  // "earnings" in "revenues and earnings rose by 20%".
  bool IsOneOfSeveral(const TokenView& tokens, size_t at) const;

 private:
  bool StartsPredicate(const TokenView& tokens, TokenRange phrase,
                       size_t at) const;
  bool StartsClause(const TokenView& tokens, TokenRange phrase,
                    size_t at) const;
  bool HasVerb(const TokenView& tokens, size_t at) const;
  bool StartsSpeech(const TokenView& tokens, size_t at) const;
  bool IsObject(const TokenView& tokens, TokenRange phrase) const;
  bool AreOneSubject(const TokenView& tokens, TokenRange phrase,
                     TokenRange other) const;

  const WordClasses& words_;
  WordSet measures_;
  WordSet leaving_;
  WordId and_;
  WordId or_;
  WordId but_;
  WordId of_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_COORDINATION_H_
