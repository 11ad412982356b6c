#include "checker/compare/corpus.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/claim/in_unit.h"
#include "checker/claim/telling_unit.h"
#include "checker/normalize/widths.h"

namespace crosscheck {

namespace {

// Whether `other` says what a claim with this reach says, no less exactly:
// "on Wednesday" does not say "before dawn", "more than 100" not "250".  Of a
// clock time that is meant roughly, a part will do.
bool Says(const Claim& other, const Interval& reach, const v1::Widths& widths) {
  if (other.quantity) {
    const double value = FigureInBase(other);
    return value >= reach.lower && value <= reach.upper;
  }
  if (!other.time || !other.time->has_moments) return false;
  if (other.time->clock) return !Disjoint(Reach(other, widths), reach);
  return static_cast<double>(other.time->first) >= reach.lower &&
         static_cast<double>(other.time->last) <= reach.upper;
}

bool IsRange(const Claim& claim) {
  return claim.quantity && claim.quantity->hedge == v1::HEDGE_RANGE;
}

// Whether a figure is one that is hardly there by chance, and says itself what
// it is of as little as "it": "the survey put it at 6.1".
bool IsBareReading(const Claim& claim) {
  constexpr double kManyDigits = 100;
  return claim.info == nullptr && claim.quantity &&
         claim.counted_lemma.empty() &&
         (claim.quantity->decimals > 0 || claim.quantity->value >= kManyDigits);
}

// Whether `other` could be the words of the article of `b` for `a`.  Where both
// are ranges only the same range can.
bool MayStandFor(const Claim& other, const Claim& a, const Claim& b) {
  if (IsRange(a) && IsRange(b) &&
      (other.canonical.lower != a.canonical.lower ||
       other.canonical.upper != a.canonical.upper)) {
    return false;
  }
  return other.dimension == a.dimension && other.subject == a.subject &&
         (other.kind == a.kind || a.info == nullptr ||
          (IsBareReading(other) && SameSentence(other, b)));
}

bool Meets(const Interval& a, const Interval& b) { return !Disjoint(a, b); }

// Whether a figure counts what `like` counts or has its unit; of units only
// those of `open` kinds may be asked for.
bool InMeasureOf(const Claim& claim, const Claim& like, bool open) {
  if (!claim.quantity || claim.dimension != like.dimension) return false;
  return like.dimension == "1" ? CountAlike(claim, like)
                               : claim.info == nullptr || !open;
}

// The different values that an article gives in the measure of `like`.
std::vector<Interval> Measured(absl::Span<const Claim> article,
                               const Claim& like, bool open,
                               const v1::Widths& widths) {
  std::vector<Interval> values;
  for (const Claim& claim : article) {
    if (!InMeasureOf(claim, like, open)) continue;
    const Interval reach = Reach(claim, widths);
    const bool known = absl::c_any_of(
        values, [&](const Interval& value) { return Meets(value, reach); });
    if (!known) values.push_back(reach);
  }
  return values;
}

// Whether figures of its sort are sums of others: not speeds, temperatures,
// rates, nor counts of people, of whom a story has many.
bool HasParts(const Claim& claim) {
  static constexpr absl::string_view kOfParts[] = {"mass", "volume", "area",
                                                   "power", "energy"};
  if (claim.age || absl::StrContains(claim.dimension, '/')) return false;
  if (claim.dimension == "1") return claim.counted_class != "person";
  return absl::StartsWith(claim.dimension, "money") ||
         absl::c_linear_search(kOfParts, claim.dimension);
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

absl::Span<const Claim> Corpus::SentenceOf(const Claim& claim) const {
  const absl::Span<const Claim> article = ArticleOf(claim);
  const auto found = absl::c_lower_bound(
      article, claim.ordinal, [](const Claim& other, uint32_t ordinal) {
        return other.ordinal < ordinal;
      });
  if (found == article.end()) return {};
  const size_t at = static_cast<size_t>(found - article.begin());
  size_t first = at;
  size_t last = at + 1;
  while (first > 0 && SameSentence(article[first - 1], claim)) --first;
  while (last < article.size() && SameSentence(article[last], claim)) ++last;
  return article.subspan(first, last - first);
}

std::vector<const Claim*> Corpus::Row(const Claim& claim,
                                      const Claim& like) const {
  std::vector<const Claim*> row;
  for (const Claim& other : SentenceOf(claim)) {
    if (other.dimension == like.dimension &&
        other.counted_lemma == like.counted_lemma &&
        IsRange(other) == IsRange(like)) {
      row.push_back(&other);
    }
  }
  return row;
}

bool Corpus::Crossed(const Claim& a, const Claim& b) const {
  const std::vector<const Claim*> left = Row(a, a);
  const std::vector<const Claim*> right = Row(b, b);
  return left.size() > 1 && left.size() == right.size() &&
         absl::c_find(left, &a) - left.begin() !=
             absl::c_find(right, &b) - right.begin();
}

bool Corpus::SaidBeside(const Claim& a, const Claim& b, const Interval& reach,
                        const v1::Widths& widths) const {
  for (const Claim& other : SentenceOf(b)) {
    if (&other == &b || !MayStandFor(other, a, b) ||
        !Says(other, reach, widths)) {
      continue;
    }
    const std::vector<const Claim*> left = Row(a, other);
    const std::vector<const Claim*> right = Row(b, other);
    const size_t at = absl::c_find(right, &other) - right.begin();
    const bool matched = left.size() == right.size() && at < left.size() &&
                         left[at] != &a && Says(*left[at], reach, widths);
    if (!matched) return true;
  }
  return false;
}

bool Corpus::HasDay(const Claim& claim, const TimeValue& day) const {
  constexpr size_t kYear = 4;
  if (day.timex.size() <= kYear) return false;
  return absl::c_any_of(ArticleOf(claim), [&](const Claim& other) {
    return other.time && other.time->timex.size() > kYear &&
           other.time->timex.compare(kYear, std::string::npos, day.timex, kYear,
                                     std::string::npos) == 0;
  });
}

bool Corpus::Accounted(const Claim& a, const Claim& b,
                       const v1::Widths& widths) const {
  const bool moments = a.time && a.time->has_moments;
  if (!a.quantity && !moments) return a.time && HasDay(b, *a.time);
  const Interval reach = Reach(a, widths);
  for (const Claim& other : ArticleOf(b)) {
    if (SameSentence(other, b) || !MayStandFor(other, a, b)) continue;
    // Of open kinds a bare count of something else says nothing.
    if (other.kind != a.kind && other.dimension == "1" &&
        other.counted_lemma != a.counted_lemma) {
      continue;
    }
    if (Says(other, reach, widths)) return true;
  }
  return SaidBeside(a, b, reach, widths);
}

bool Corpus::LeftOver(const Claim& a, const Claim& b,
                      const v1::Widths& widths) const {
  const bool open = a.info == nullptr && b.info == nullptr;
  const std::vector<Interval> left = Measured(ArticleOf(a), a, open, widths);
  const std::vector<Interval> right = Measured(ArticleOf(b), b, open, widths);
  constexpr size_t kFewFigures = 4;
  if (left.size() > kFewFigures || right.size() > kFewFigures) return false;
  // Whether what `others` lack of `own` is nothing but `figure`.
  const auto lacks_only = [&](const std::vector<Interval>& own,
                              const std::vector<Interval>& others,
                              const Claim& figure) {
    const Interval reach = Reach(figure, widths);
    return absl::c_all_of(own, [&](const Interval& value) {
      return Meets(value, reach) || absl::c_any_of(others, [&](const auto& x) {
               return Meets(value, x);
             });
    });
  };
  return lacks_only(left, right, a) && lacks_only(right, left, b);
}

bool Corpus::DifferByPart(const Claim& a, const Claim& b,
                          const v1::Widths& widths) const {
  // A part may be rounded by so much of itself.
  constexpr double kRounding = 0.1;
  if (!a.quantity || !b.quantity || !HasParts(a) || !HasParts(b)) return false;
  const double less = std::min(FigureInBase(a), FigureInBase(b));
  const double rest = std::max(FigureInBase(a), FigureInBase(b)) - less;
  const auto is_rest = [&](const Claim& other) {
    if (!other.quantity || other.dimension != a.dimension ||
        other.quantity->value < kHandful || IsNoNews(other) ||
        (other.info != nullptr && other.info != a.info &&
         other.info != b.info) ||
        (a.dimension == "1" &&
         (other.counted_lemma.empty() ||
          !(CountAlike(other, a) || CountAlike(other, b))))) {
      return false;
    }
    // Of twice as many the smaller is no part.
    return !Meets(Reach(other, widths), Reach(a, widths)) &&
           !Meets(Reach(other, widths), Reach(b, widths)) &&
           std::abs(FigureInBase(other) - rest) <= kRounding * rest;
  };
  return absl::c_any_of(ArticleOf(a), is_rest) ||
         absl::c_any_of(ArticleOf(b), is_rest);
}

bool Corpus::OfOtherFigures(const Claim& a, const Claim& b,
                            const v1::Widths& widths) const {
  if (a.quantity || b.quantity) return false;
  bool other = false;
  for (const Claim& left : SentenceOf(a)) {
    if (!left.quantity || left.age ||
        (left.info == nullptr && !HasTellingUnit(left))) {
      continue;
    }
    for (const Claim& right : SentenceOf(b)) {
      if (!right.quantity || right.dimension != left.dimension ||
          right.kind != left.kind) {
        continue;
      }
      if (Meets(Reach(left, widths), Reach(right, widths))) return false;
      other = true;
    }
  }
  return other;
}

bool Corpus::CountsIn(const Claim& a, const Claim& b) const {
  if (a.info == nullptr || a.info != b.info || !a.quantity || !b.quantity) {
    return false;
  }
  return absl::c_any_of(SentenceOf(b), [&](const Claim& other) {
    return other.quantity &&
           absl::c_linear_search(a.info->may_include(), other.kind) &&
           FigureInBase(a) == FigureInBase(b) + FigureInBase(other);
  });
}

}  // namespace crosscheck
