#include "checker/claim/story.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crosscheck {

WordVector::WordVector(std::vector<uint64_t> words)
    : words_(std::move(words)), total_(static_cast<double>(words_.size())) {
  std::sort(words_.begin(), words_.end());
  counts_.reserve(words_.size());
  size_t kept = 0;
  for (size_t i = 0; i < words_.size();) {
    size_t end = i;
    while (end < words_.size() && words_[end] == words_[i]) ++end;
    words_[kept++] = words_[i];
    counts_.push_back(static_cast<uint32_t>(end - i));
    i = end;
  }
  words_.resize(kept);
}

double WordVector::Likeness(const WordVector& other) const {
  double product = 0;
  for (size_t i = 0, j = 0; i < words_.size() && j < other.words_.size();) {
    if (words_[i] == other.words_[j]) {
      product += std::sqrt(static_cast<double>(counts_[i++]) *
                           static_cast<double>(other.counts_[j++]));
    } else {
      ++(words_[i] < other.words_[j] ? i : j);
    }
  }
  return product == 0 ? 0 : product / std::sqrt(total_ * other.total_);
}

size_t WordVector::TellingWords(double likeness) const {
  // Squares need not be exact: on the side of one word more.
  constexpr double kRounding = 1e-9;
  const double enough = likeness * likeness * total_ * (1 - kRounding);
  double rest = 0;
  size_t telling = words_.size();
  while (telling > 0) {
    rest += counts_[telling - 1];
    if (rest >= enough) break;
    --telling;
  }
  return telling;
}

}  // namespace crosscheck
