// Where "and" joins what a figure is not told of.
#ifndef CHECKER_EXTRACT_PREDICATES_COORDINATION_H_
#define CHECKER_EXTRACT_PREDICATES_COORDINATION_H_

#include <cstddef>

#include "checker/extract/figures/token_range.h"
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

  // Whether a predicate begins at tokens[at] that says nothing of the figure in
  // `phrase` before it: "earned $3 million and has seen".  What a figure is the
  // subject of goes on: "12 people fell and were killed".
  bool StartsPredicate(const TokenView& tokens, TokenRange phrase,
                       size_t at) const;

  // Whether the measure at tokens[at] is one of several that share a figure:
  // "earnings" in "revenues and earnings rose by 20%".
  bool IsOneOfSeveral(const TokenView& tokens, size_t at) const;

 private:
  bool IsObject(const TokenView& tokens, TokenRange phrase) const;

  const WordClasses& words_;
  WordSet measures_;
  WordId and_;
  WordId or_;
  WordId but_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_COORDINATION_H_
