#include "checker/compare/fingerprint.h"

#include <cstdint>

#include "absl/strings/str_cat.h"
#include "checker/base/hash.h"

namespace crosscheck {

std::string Fingerprint(const Finding& finding, const Claim& leading) {
  const Claim& low = *finding.sides.front().claims.front();
  const Claim& high = *finding.sides.back().claims.front();
  uint64_t hash = StableHash(finding.rule);
  hash = StableHash(leading.kind, hash);
  hash = StableHash(leading.place.name, hash);
  hash = StableHash(
      absl::StrCat(low.canonical.lower, "/", low.canonical.upper, "/",
                   high.canonical.lower, "/", high.canonical.upper),
      hash);
  for (const Claim* const claim : {&low, &high}) {
    // A day of no year has no number.
    if (claim->time && !claim->quantity && !claim->time->has_moments) {
      hash = StableHash(claim->time->timex, hash);
    }
  }
  for (const uint64_t word : leading.content) {
    hash = StableHash(absl::StrCat(word), hash);
  }
  return HexDigits(hash);
}

std::string SideLabel(size_t index) {
  return std::string(1, static_cast<char>('A' + index % 26));
}

}  // namespace crosscheck
