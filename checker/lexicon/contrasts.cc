#include "checker/lexicon/contrasts.h"

#include <string>

#include "absl/algorithm/container.h"

namespace crosscheck {

Contrasts::Contrasts(const v1::LexiconPack& pack,
                     absl::FunctionRef<uint64_t(absl::string_view)> hash) {
  for (int contrast = 0; contrast < pack.contrast_size(); ++contrast) {
    const v1::Contrast& one = pack.contrast(contrast);
    for (int side = 0; side < one.side_size(); ++side) {
      for (const std::string& word : one.side(side).words()) {
        sides_[hash(word)].push_back({contrast, side});
      }
    }
  }
}

std::vector<Contrasts::Side> Contrasts::SidesOf(
    absl::Span<const uint64_t> words) const {
  std::vector<Side> sides;
  for (const uint64_t word : words) {
    const auto it = sides_.find(word);
    if (it == sides_.end()) continue;
    sides.insert(sides.end(), it->second.begin(), it->second.end());
  }
  return sides;
}

bool Contrasts::Between(absl::Span<const uint64_t> a,
                        absl::Span<const uint64_t> b) const {
  const std::vector<Side> left = SidesOf(a);
  if (left.empty()) return false;
  const std::vector<Side> right = SidesOf(b);
  return absl::c_any_of(left, [&](const Side& one) {
    const auto of_contrast = [&](const Side& other) {
      return other.contrast == one.contrast;
    };
    const auto on_both = [&](const Side& other) {
      return of_contrast(other) && absl::c_any_of(left, [&](const Side& own) {
               return own.contrast == other.contrast && own.side == other.side;
             });
    };
    return absl::c_any_of(right, of_contrast) &&
           absl::c_none_of(right, on_both);
  });
}

}  // namespace crosscheck
