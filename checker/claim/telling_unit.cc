#include "checker/claim/telling_unit.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "absl/strings/string_view.h"

namespace crosscheck {

bool HasTellingUnit(const Claim& claim) {
  static constexpr absl::string_view kOfMany[] = {"1", "age", "time", "length",
                                                  "occurrence"};
  return claim.quantity && !claim.time && !claim.dimension.empty() &&
         std::find(std::begin(kOfMany), std::end(kOfMany), claim.dimension) ==
             std::end(kOfMany);
}

bool HasTellingNoun(const Claim& claim) {
  return claim.quantity && claim.dimension == "1" && !claim.age &&
         !claim.counted_lemma.empty() && claim.counted_class != "person" &&
         claim.canonical.lower >= kHandful;
}

bool CountAlike(const Claim& a, const Claim& b) {
  return a.counted_lemma == b.counted_lemma ||
         (a.counted_class == b.counted_class && !a.counted_class.empty() &&
          a.counted_class != "person");
}

bool HasTellingMeasure(const Claim& claim) {
  return !claim.age && !IsToll(claim) &&
         (HasTellingUnit(claim) || HasTellingNoun(claim));
}

bool MayBeKnownByStory(const Claim& claim) {
  if (claim.info == nullptr) {
    return !claim.predicate.empty() || HasTellingMeasure(claim);
  }
  return claim.role || claim.info->one_a_story();
}

bool IsNoNews(const Claim& claim) {
  constexpr int64_t kNewsDays = 30;
  return claim.scope_stated && claim.scope.known() &&
         claim.report_day != kNoFirstDay &&
         int64_t{claim.report_day} - claim.scope.last > kNewsDays;
}

}  // namespace crosscheck
