#include "checker/compare/corpus.h"

#include "checker/normalize/widths.h"

namespace crosscheck {

namespace {

// Whether `other` says what a claim with this reach says, no less exactly:
// "on Wednesday" does not say "before dawn", "more than 100" not "250".
bool Says(const Claim& other, const Interval& reach) {
  if (other.quantity) {
    const double value = other.quantity->value * other.canonical_factor;
    return value >= reach.lower && value <= reach.upper;
  }
  return other.time && other.time->has_moments &&
         static_cast<double>(other.time->first) >= reach.lower &&
         static_cast<double>(other.time->last) <= reach.upper;
}

}  // namespace

Corpus::Corpus(absl::Span<const Claim> claims) {
  for (size_t i = 0; i < claims.size();) {
    size_t end = i + 1;
    while (end < claims.size() && claims[end].article == claims[i].article) {
      ++end;
    }
    articles_.emplace(claims[i].article, claims.subspan(i, end - i));
    i = end;
  }
}

absl::Span<const Claim> Corpus::ArticleOf(const Claim& claim) const {
  const auto it = articles_.find(claim.article);
  return it == articles_.end() ? absl::Span<const Claim>() : it->second;
}

bool Corpus::Accounted(const Claim& a, const Claim& b,
                       const v1::Widths& widths) const {
  const bool moments = a.time && a.time->has_moments;
  if (!a.quantity && !moments) return false;
  const Interval reach = Reach(a, widths);
  for (const Claim& other : ArticleOf(b)) {
    if (&other == &b || other.dimension != a.dimension ||
        other.subject != a.subject) {
      continue;
    }
    if (other.kind != a.kind) {
      const bool same_sentence =
          other.field == b.field && other.sentence.begin == b.sentence.begin;
      if (a.info != nullptr || !same_sentence) continue;
    }
    if (Says(other, reach)) return true;
  }
  return false;
}

}  // namespace crosscheck
