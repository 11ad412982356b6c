#include "checker/compare/shared_words.h"

#include <algorithm>
#include <iterator>

#include "absl/algorithm/container.h"

namespace crosscheck {

size_t CountShared(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b) {
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++shared;
      ++i;
      ++j;
    } else {
      ++(a[i] < b[j] ? i : j);
    }
  }
  return shared;
}

double SharedPart(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b) {
  const size_t smaller = std::min(a.size(), b.size());
  return smaller == 0 ? 0
                      : static_cast<double>(CountShared(a, b)) /
                            static_cast<double>(smaller);
}

double SharedContent(const Claim& a, const Claim& b) {
  return SharedPart(a.content, b.content);
}

bool ShareNearlyAll(const Claim& a, const Claim& b, double share) {
  constexpr size_t kFewWords = 3;
  const size_t shared = CountShared(a.content, b.content);
  const size_t longer = std::max(a.content.size(), b.content.size());
  return shared >= kFewWords &&
         static_cast<double>(shared) >= share * static_cast<double>(longer);
}

std::vector<uint64_t> Without(absl::Span<const uint64_t> words,
                              absl::Span<const uint64_t> left_out) {
  std::vector<uint64_t> rest;
  absl::c_set_difference(words, left_out, std::back_inserter(rest));
  return rest;
}

}  // namespace crosscheck
