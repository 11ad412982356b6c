// What the kinds of a sentence's figures and times are decided from.
#ifndef CHECKER_EXTRACT_PREDICATES_SENTENCE_FACTS_H_
#define CHECKER_EXTRACT_PREDICATES_SENTENCE_FACTS_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/token.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Kind words whose triggers depend on what else a sentence says, each list
// sorted: those that a phrase of it speaks against, and those that have the
// phrase they need.
struct KindContext {
  std::vector<const v1::KindWords*> against;
  std::vector<const v1::KindWords*> with;
};

// All of one sentence.  Owns nothing.
struct SentenceFacts {
  TokenView tokens;
  const KindContext& context;
  absl::Span<const Figure> figures;
  absl::Span<const TimeMention> times;
  absl::Span<const TokenRange> inserts;
};

// One past the insert that begins at `at`; `at` if none does.
inline size_t SkipInsert(const SentenceFacts& facts, size_t at) {
  for (const TokenRange& insert : facts.inserts) {
    if (insert.first == at) return insert.last;
  }
  return at;
}

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_SENTENCE_FACTS_H_
