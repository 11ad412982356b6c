// Datelines: "DREVNOVA, Slovakia (Agency) — ...".
#ifndef CHECKER_EXTRACT_PLACES_DATELINE_H_
#define CHECKER_EXTRACT_PLACES_DATELINE_H_

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

struct Dateline {
  TokenRange name;           // Of the place alone; empty if there is none.
  bool in_capitals = false;  // Else it may be a name of something else.
  size_t end = 0;            // One past its dash.
};

// Reads the dateline a paragraph begins with: a name, what it is part of, the
// agency in brackets and the day, closed by a dash or a bullet.
Dateline FindDateline(const TokenView& tokens, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_DATELINE_H_
