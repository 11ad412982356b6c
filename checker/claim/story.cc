#include "checker/claim/story.h"

#include <algorithm>
#include <cmath>

namespace crosscheck {

WordVector::WordVector(std::vector<uint64_t> words) : words_(std::move(words)) {
  std::sort(words_.begin(), words_.end());
  // The squares of the weights add up to one.
  const auto total = static_cast<float>(words_.size());
  size_t kept = 0;
  for (size_t i = 0; i < words_.size();) {
    size_t end = i;
    while (end < words_.size() && words_[end] == words_[i]) ++end;
    words_[kept++] = words_[i];
    weights_.push_back(std::sqrt(static_cast<float>(end - i) / total));
    i = end;
  }
  words_.resize(kept);
}

double WordVector::Likeness(const WordVector& other) const {
  double product = 0;
  for (size_t i = 0, j = 0; i < words_.size() && j < other.words_.size();) {
    if (words_[i] == other.words_[j]) {
      product += double{weights_[i++]} * other.weights_[j++];
    } else {
      ++(words_[i] < other.words_[j] ? i : j);
    }
  }
  return product;
}

size_t WordVector::TellingWords(double likeness) const {
  // Sums of rounded squares: on the side of one word more.
  constexpr double kRounding = 1e-5;
  double rest = 0;
  size_t telling = words_.size();
  while (telling > 0) {
    const double weight = weights_[telling - 1];
    rest += weight * weight;
    if (rest + kRounding >= likeness * likeness) break;
    --telling;
  }
  return telling;
}

}  // namespace crosscheck
