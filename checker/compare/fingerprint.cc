#include "checker/compare/fingerprint.h"

#include <cstdint>
#include <tuple>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/hash.h"

namespace crosscheck {

namespace {

// A day of no year has no number: then how it is written.
absl::string_view DayOfAnyYear(const Claim& claim) {
  const bool any_year =
      claim.time && !claim.quantity && !claim.time->has_moments;
  return any_year ? absl::string_view(claim.time->timex) : "";
}

// By what goes into the hash, and by nothing else.
bool IsLess(const Claim* a, const Claim* b) {
  const auto key = [](const Claim* claim) {
    return std::make_tuple(claim->canonical.lower, claim->canonical.upper,
                           DayOfAnyYear(*claim));
  };
  return key(a) < key(b);
}

}  // namespace

std::string Fingerprint(const Finding& finding, const Claim& leading) {
  const Claim& low =
      **absl::c_min_element(finding.sides.front().claims, IsLess);
  const Claim& high =
      **absl::c_max_element(finding.sides.back().claims, IsLess);
  uint64_t hash = StableHash(finding.rule);
  hash = StableHash(leading.kind, hash);
  hash = StableHash(leading.place.name, hash);
  hash = StableHash(
      absl::StrCat(low.canonical.lower, "/", low.canonical.upper, "/",
                   high.canonical.lower, "/", high.canonical.upper),
      hash);
  for (const Claim* const claim : {&low, &high}) {
    const absl::string_view day = DayOfAnyYear(*claim);
    if (!day.empty()) hash = StableHash(day, hash);
  }
  for (const uint64_t word : leading.content) {
    hash = StableHash(absl::StrCat(word), hash);
  }
  return HexDigits(hash);
}

std::string SideLabel(size_t index) {
  constexpr size_t kLetters = 26;
  std::string label;
  for (size_t left = index + 1; left > 0; left = (left - 1) / kLetters) {
    label.insert(label.begin(), static_cast<char>('A' + (left - 1) % kLetters));
  }
  return label;
}

}  // namespace crosscheck
