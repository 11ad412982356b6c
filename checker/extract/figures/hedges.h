// Hedge words around a figure.
#ifndef CHECKER_EXTRACT_FIGURES_HEDGES_H_
#define CHECKER_EXTRACT_FIGURES_HEDGES_H_

#include "checker/claim/quantity.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct HedgeMatch {
  size_t length = 0;  // Tokens; 0 when there is none.
  v1::Hedge hedge = v1::HEDGE_NONE;
  explicit operator bool() const { return length > 0; }
};

// Thread-safe once built.
class HedgeGrammar {
 public:
  HedgeGrammar(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // The longest hedge that ends right before tokens[at]: "no fewer than".
  HedgeMatch Before(const TokenView& tokens, size_t at) const;

  // The longest hedge of those that stand before a figure which starts at
  // tokens[at].
  HedgeMatch StartingAt(const TokenView& tokens, size_t at) const;

  // The longest hedge that starts at tokens[at]: "or more", "+".
  HedgeMatch After(const TokenView& tokens, size_t at) const;

 private:
  PhraseTable<v1::Hedge> before_;
  PhraseTable<v1::Hedge> after_;
};

// Sets the hedge of `quantity` and the bounds that follow from it.  Ranges and
// vague words keep theirs.
void ApplyHedge(v1::Hedge hedge, Quantity& quantity);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_HEDGES_H_
