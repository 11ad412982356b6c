// The claims of a run, by article.
#ifndef CHECKER_COMPARE_CORPUS_H_
#define CHECKER_COMPARE_CORPUS_H_

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/config.pb.h"

namespace crosscheck {

// Immutable once built; threads may share it.
class Corpus {
 public:
  // `claims`, those of an article side by side, must outlive it.
  explicit Corpus(absl::Span<const Claim> claims);

  // All claims of the article of `claim`, in order.
  absl::Span<const Claim> ArticleOf(const Claim& claim) const;

  // Whether the article of `b` gives the value of `a` too, for something `a`
  // may speak of: a claim of the same kind (of open kinds: in the sentence of
  // `b`) with a value in the reach of `a`.  Then `a` is accounted for, and does
  // not stand against `b`: two figures that one text sets side by side are of
  // two things, or a dispute that the text reports itself.
  bool Accounted(const Claim& a, const Claim& b,
                 const v1::Widths& widths) const;

 private:
  absl::flat_hash_map<const Article*, absl::Span<const Claim>> articles_;
};

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_CORPUS_H_
