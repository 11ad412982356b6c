// Inserts: words that interrupt a sentence and are skipped when it is read.
#ifndef CHECKER_EXTRACT_CLAUSES_INSERTS_H_
#define CHECKER_EXTRACT_CLAUSES_INSERTS_H_

#include <vector>

#include "checker/extract/figures/counted_noun.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"

namespace crosscheck {

// Thread-safe once built.
class InsertGrammar {
 public:
  explicit InsertGrammar(Vocabulary& vocabulary);

  // Whether `token` may open an insert, behind a comma or by itself: a sentence
  // without any such token has none.
  bool MayHold(const Token& token) const;

  // The inserts of a sentence, ascending, not overlapping: "(...)", "[...]",
  // " – ... – ", ", which ... ,", ", including ... ,", ", according to ... ,".
  // An insert that runs to the end of the sentence counts too.
  std::vector<TokenRange> Find(const TokenView& tokens) const;

 private:
  bool OpensClause(const TokenView& tokens, size_t at) const {
    return at < tokens.size() && openers_.Has(tokens[at].word);
  }

  WordBits openers_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_CLAUSES_INSERTS_H_
