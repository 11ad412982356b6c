// The claims of a run, by article.
#ifndef CHECKER_COMPARE_CORPUS_H_
#define CHECKER_COMPARE_CORPUS_H_

#include <vector>

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
  // may speak of: a claim of the same kind (of open kinds: or in the sentence
  // of `b`) with a value in the reach of `a`.  Then `a` is accounted for, and
  // does not stand against `b`: two figures that one text sets side by side are
  // of two things, or a dispute that the text reports itself.  A figure in the
  // sentence of `b` does not count that the sentence of `a` has in the same
  // place: "seats 40 and sleeps 40" is not accounted for in "seats 60 and
  // sleeps 40".  Where both are ranges only the same range accounts for `a`.
  bool Accounted(const Claim& a, const Claim& b,
                 const v1::Widths& widths) const;

  // Whether `a` counts in what the sentence of `b` tells apart (the kind's
  // may_include): four were hurt, or one is dead and three are hurt.
  bool CountsIn(const Claim& a, const Claim& b) const;

  // Whether one of the two articles gives what makes the smaller figure the
  // larger one, in the same measure, of no other kind and not of long ago: a
  // price of 5.2 billion, debts of 1.7 billion, and a price of 6.9 billion with
  // them.  Asked of what is a sum of others: money, masses, counts of things.
  bool DifferByPart(const Claim& a, const Claim& b,
                    const v1::Widths& widths) const;

  // Whether the sentences of two dates give other figures of one thing too: a
  // profit of 30 million in 2020 and one of 45 million in 2021 are two.
  bool OfOtherFigures(const Claim& a, const Claim& b,
                      const v1::Widths& widths) const;

  // Whether two sentences have as many figures of one noun and dimension, and
  // `a` and `b` do not stand in the same place among them.
  bool Crossed(const Claim& a, const Claim& b) const;

  // Whether `a` and `b` are what is left of the figures in their unit, or of
  // the noun they count, when those that both articles give are set aside; of
  // a handful at most.  Two figures of open kinds are not kept apart by one in
  // their unit whose kind is known.
  bool LeftOver(const Claim& a, const Claim& b, const v1::Widths& widths) const;

 private:
  // Whether the article of `claim` gives that day of the year.
  bool HasDay(const Claim& claim, const TimeValue& day) const;

  // The claims of the sentence of `claim`, in order.
  absl::Span<const Claim> SentenceOf(const Claim& claim) const;

  // The claims in the sentence of `claim` that have the noun and the dimension
  // of `like`, and are ranges or not as it is.
  std::vector<const Claim*> Row(const Claim& claim, const Claim& like) const;

  // Whether another figure in the sentence of `b` says what `a` says, and none
  // in the sentence of `a` stands where it does and says so too.
  bool SaidBeside(const Claim& a, const Claim& b, const Interval& reach,
                  const v1::Widths& widths) const;

  absl::flat_hash_map<const Article*, absl::Span<const Claim>> articles_;
};

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_CORPUS_H_
