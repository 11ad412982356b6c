#include "checker/claim/story.h"

#include <cmath>
#include <utility>

#include "checker/base/sort_hashes.h"

namespace crosscheck {

WordVector::WordVector(std::vector<uint64_t> words)
    : words_(std::move(words)), total_(static_cast<double>(words_.size())) {
  if (words_.empty()) return;
  SortHashes(absl::MakeSpan(words_));
  counts_.resize(words_.size());
  // Without a branch on whether a word occurs again, which cannot be guessed.
  size_t last = 0;
  for (const uint64_t word : words_) {
    last += word == words_[last] ? 0 : 1;
    words_[last] = word;
    ++counts_[last];
  }
  words_.resize(last + 1);
  counts_.resize(last + 1);
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
