// What the kinds of a sentence's figures and times are decided from.
#ifndef CHECKER_EXTRACT_PREDICATES_SENTENCE_FACTS_H_
#define CHECKER_EXTRACT_PREDICATES_SENTENCE_FACTS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/token.h"

namespace crosscheck {

// What the phrases of a sentence say of the kind words whose triggers depend on
// what else it says.  Read when a trigger first asks for it: most sentences
// have none that does.
struct KindContext {
  static constexpr uint8_t kAgainst = 1;  // A phrase speaks against them.
  static constexpr uint8_t kWith = 2;     // They have the phrase they need.

  bool read = false;

  // Bits, by the number of the kind words in the language pack; empty where no
  // phrase says anything.
  std::vector<uint8_t> said;

  bool Has(size_t kind_words, uint8_t bit) const {
    return !said.empty() && (said[kind_words] & bit) != 0;
  }
};

// All of one sentence.  Owns nothing.  The context is filled by whoever asks
// first, so each sentence and each thread has its own.
struct SentenceFacts {
  TokenView tokens;
  KindContext& context;
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
