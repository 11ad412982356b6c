#include "checker/versions/story_changes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "checker/versions/same_claim.h"

namespace crosscheck {
namespace {

using Families = std::map<std::string, std::vector<const Claim*>>;

Families FamiliesOf(absl::Span<const Claim> claims) {
  Families families;
  for (const Claim& claim : claims) {
    families[FamilyOf(claim)].push_back(&claim);
  }
  return families;
}

// Whether one of `families` gives this figure for the same kind of thing.
bool IsGiven(const Claim& claim, const Families& families) {
  const auto found = families.find(FamilyOf(claim));
  if (found == families.end()) return false;
  return std::any_of(
      found->second.begin(), found->second.end(),
      [&](const Claim* other) { return SameFigure(claim, *other); });
}

class Comparer {
 public:
  Comparer(absl::Span<const Claim> before, absl::Span<const Claim> after,
           HedgeTest lost_hedge)
      : before_(before),
        after_(after),
        after_families_(FamiliesOf(after)),
        lost_hedge_(lost_hedge) {}

  std::vector<StoryChange> Compare() {
    const std::vector<ClaimPair> pairs = PairClaims(before_, after_);
    const Families before_families = FamiliesOf(before_);
    std::vector<bool> before_paired(before_.size());
    std::vector<bool> after_paired(after_.size());
    for (const ClaimPair& pair : pairs) {
      before_paired[pair.before] = true;
      after_paired[pair.after] = true;
      ComparePair(before_[pair.before], after_[pair.after]);
    }
    for (size_t i = 0; i < after_.size(); ++i) {
      if (after_paired[i] || IsGiven(after_[i], before_families)) continue;
      changes_.push_back({v1::Change::FIGURE_ADDED, nullptr, &after_[i]});
    }
    for (size_t i = 0; i < before_.size(); ++i) {
      if (before_paired[i] || IsGiven(before_[i], after_families_)) continue;
      changes_.push_back({v1::Change::FIGURE_DROPPED, &before_[i], nullptr});
    }
    // All above are in order of the text.
    std::stable_sort(changes_.begin(), changes_.end(),
                     [](const StoryChange& a, const StoryChange& b) {
                       return a.what < b.what;
                     });
    return std::move(changes_);
  }

 private:
  void ComparePair(const Claim& before, const Claim& after) {
    if (LostHedge(before, after)) {
      changes_.push_back({v1::Change::HEDGE_DROPPED, &before, &after});
    } else if (!SameFigure(before, after) || OtherHedge(before, after)) {
      changes_.push_back({v1::Change::FIGURE_CHANGED, &before, &after});
    }
    if (!before.attribution.source.empty() &&
        after.attribution.source.empty()) {
      changes_.push_back({v1::Change::SOURCE_DROPPED, &before, &after});
    }
  }

  bool LostHedge(const Claim& before, const Claim& after) const {
    const bool may_be =
        before.quantity.has_value() && before.quantity->hedge != v1::HEDGE_NONE;
    const auto own = after_families_.find(FamilyOf(after));
    return may_be && own != after_families_.end() &&
           lost_hedge_(before, after, own->second);
  }

  // "about 41" for "at least 41"; a hedge more is no change of the figure.
  static bool OtherHedge(const Claim& before, const Claim& after) {
    return before.quantity.has_value() && after.quantity.has_value() &&
           before.quantity->hedge != after.quantity->hedge &&
           before.quantity->hedge != v1::HEDGE_NONE &&
           after.quantity->hedge != v1::HEDGE_NONE;
  }

  absl::Span<const Claim> before_;
  absl::Span<const Claim> after_;
  const Families after_families_;
  HedgeTest lost_hedge_;
  std::vector<StoryChange> changes_;
};

}  // namespace

std::vector<StoryChange> CompareVersions(absl::Span<const Claim> before,
                                         absl::Span<const Claim> after,
                                         HedgeTest lost_hedge) {
  return Comparer(before, after, lost_hedge).Compare();
}

}  // namespace crosscheck
