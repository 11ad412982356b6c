// Inserts: words that interrupt a sentence and are skipped when it is read.
#ifndef CHECKER_EXTRACT_CLAUSES_INSERTS_H_
#define CHECKER_EXTRACT_CLAUSES_INSERTS_H_

#include <vector>

#include "checker/extract/figures/counted_noun.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Thread-safe once built.
class InsertGrammar {
 public:
  explicit InsertGrammar(Vocabulary& vocabulary);

  // The inserts of a sentence, ascending, not overlapping: "(...)", "[...]",
  // " – ... – ", ", which ... ,", ", including ... ,", ", according to ... ,".
  // An insert that runs to the end of the sentence counts too.
  std::vector<TokenRange> Find(const TokenView& tokens) const;

 private:
  bool OpensClause(const TokenView& tokens, size_t at) const;

  std::vector<WordId> openers_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_CLAUSES_INSERTS_H_
