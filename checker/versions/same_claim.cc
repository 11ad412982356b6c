#include "checker/versions/same_claim.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <tuple>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/person_name.h"
#include "checker/claim/quantity.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

constexpr int64_t kWindow = 50;     // Claims of one kind on either side.
constexpr double kSameWords = 0.5;  // So much of two sentences makes one claim.
constexpr double kSomeWords = 0.25;  // Enough when the figure is the same.
constexpr double kNoise = 1e-9;      // Of converting units.

bool Near(double a, double b) {
  if (a == b) return true;  // Unbounded ends, too.
  return std::abs(a - b) <= kNoise * std::max(std::abs(a), std::abs(b));
}

bool IsOpen(const Claim& claim) { return claim.info == nullptr; }

bool OtherPlace(const PlaceRef& a, const PlaceRef& b) {
  if (!a.stated || !b.stated || a.path.empty() || b.path.empty()) return false;
  const auto holds = [](const PlaceRef& part, const PlaceRef& whole) {
    return std::find(part.path.begin(), part.path.end(), whole.path.front()) !=
           part.path.end();
  };
  return !holds(a, b) && !holds(b, a);
}

bool OtherSubject(const Claim& a, const Claim& b) {
  return !a.subject.empty() && !b.subject.empty() &&
         !absl::EqualsIgnoreCase(a.subject, b.subject) &&
         ComparePersons(a.subject, b.subject) == SamePerson::kNo;
}

// The part of all words of both sentences that both have, 0 to 1.
double Likeness(const Claim& a, const Claim& b) {
  if (a.content.empty() && b.content.empty()) return 1;
  const size_t shared = CountShared(a.content, b.content);
  return static_cast<double>(shared) /
         static_cast<double>(a.content.size() + b.content.size() - shared);
}

// 0: they are not the same claim.
double Score(const Claim& a, const Claim& b) {
  if (OtherPlace(a.place, b.place) || OtherSubject(a, b)) return 0;
  const double likeness = Likeness(a, b);
  const bool same_figure = SameFigure(a, b);
  if (likeness < (same_figure ? kSomeWords : kSameWords)) return 0;
  return likeness + (same_figure ? 0.5 : 0) +
         (a.counted_lemma == b.counted_lemma ? 0.4 : 0) +
         (a.field == b.field ? 0.2 : 0);
}

struct Candidate {
  double score = 0;
  ClaimPair pair;
};

using Families = std::map<std::string, std::vector<size_t>>;

Families FamiliesOf(absl::Span<const Claim> claims) {
  Families families;
  for (size_t i = 0; i < claims.size(); ++i) {
    families[FamilyOf(claims[i])].push_back(i);
  }
  return families;
}

// Adds the candidates among claims of one family.
void AddCandidates(absl::Span<const Claim> before,
                   const std::vector<size_t>& old_ones,
                   absl::Span<const Claim> after,
                   const std::vector<size_t>& new_ones,
                   std::vector<Candidate>& candidates) {
  const auto size = static_cast<int64_t>(new_ones.size());
  for (size_t i = 0; i < old_ones.size(); ++i) {
    const auto here = static_cast<int64_t>(i);
    const int64_t first = std::max<int64_t>(0, here - kWindow);
    for (int64_t j = first; j < std::min(size, here + kWindow + 1); ++j) {
      const ClaimPair pair = {old_ones[i], new_ones[static_cast<size_t>(j)]};
      const double score = Score(before[pair.before], after[pair.after]);
      if (score > 0) candidates.push_back({score, pair});
    }
  }
}

}  // namespace

std::string FamilyOf(const Claim& claim) {
  // The name of an open kind changes with the verb.
  if (IsOpen(claim) && !claim.counted_lemma.empty()) {
    return absl::StrCat("open ", claim.counted_lemma, " ", claim.dimension);
  }
  return absl::StrCat(claim.kind, " ", claim.dimension);
}

bool SameFigure(const Claim& a, const Claim& b) {
  if (a.dimension != b.dimension) return false;
  if (a.quantity.has_value() && b.quantity.has_value() &&
      a.quantity->hedge != b.quantity->hedge && a.canonical_factor > 0) {
    return Near(a.quantity->value * a.canonical_factor,
                b.quantity->value * b.canonical_factor);
  }
  const bool same_ends = Near(a.canonical.lower, b.canonical.lower) &&
                         Near(a.canonical.upper, b.canonical.upper);
  if (a.quantity.has_value() || b.quantity.has_value() || !a.time.has_value() ||
      !b.time.has_value()) {
    return same_ends;
  }
  return same_ends && a.time->first == b.time->first &&
         a.time->last == b.time->last;
}

std::vector<ClaimPair> PairClaims(absl::Span<const Claim> before,
                                  absl::Span<const Claim> after) {
  std::vector<Candidate> candidates;
  const Families new_ones = FamiliesOf(after);
  for (const auto& [family, old_ones] : FamiliesOf(before)) {
    const auto found = new_ones.find(family);
    if (found == new_ones.end()) continue;
    AddCandidates(before, old_ones, after, found->second, candidates);
  }
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) {
              return std::make_tuple(-a.score, a.pair.before, a.pair.after) <
                     std::make_tuple(-b.score, b.pair.before, b.pair.after);
            });
  std::vector<bool> before_taken(before.size());
  std::vector<bool> after_taken(after.size());
  std::vector<ClaimPair> pairs;
  for (const Candidate& candidate : candidates) {
    const ClaimPair& pair = candidate.pair;
    if (before_taken[pair.before] || after_taken[pair.after]) continue;
    before_taken[pair.before] = true;
    after_taken[pair.after] = true;
    pairs.push_back(pair);
  }
  std::sort(pairs.begin(), pairs.end(),
            [](const ClaimPair& a, const ClaimPair& b) {
              return a.before < b.before;
            });
  return pairs;
}

}  // namespace crosscheck
