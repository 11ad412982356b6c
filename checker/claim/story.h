// What an article is about, so that reports of one story know each other.
#ifndef CHECKER_CLAIM_STORY_H_
#define CHECKER_CLAIM_STORY_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace crosscheck {

// The words of a text as a vector: each word, known by a hash, is a dimension,
// and its weight is the root of how often it occurs.
class WordVector {
 public:
  // Of no words: nothing is like it.
  WordVector() = default;

  // Of `words`, each as often as it occurs, in any order.  O(n log n).
  explicit WordVector(std::vector<uint64_t> words);

  // The cosine of the angle between two: 0 where they share no word, 1 where
  // all words are as frequent here as there.  Symmetric.  Linear.
  double Likeness(const WordVector& other) const;

  // The words, each once, in ascending order.
  absl::Span<const uint64_t> words() const { return words_; }

  // How often each of words() occurs.
  absl::Span<const uint32_t> counts() const { return counts_; }

  // How many of words(), from the front, two vectors of at least this likeness
  // are sure to have one of in common (prefix filtering, as in set-similarity
  // joins): what is left is too short to make them so alike.
  size_t TellingWords(double likeness) const;

 private:
  std::vector<uint64_t> words_;
  std::vector<uint32_t> counts_;
  double total_ = 0;  // Of the counts: the square of the vector's length.
};

// An article's proper names, the words of its sentences with figures, and its
// exact figures: hashes of dimension and value in its base unit, in ascending
// order, each once.  Handfuls are left out, for all articles have those.
struct Story {
  WordVector names;
  WordVector words;
  std::vector<uint64_t> figures;
};

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_STORY_H_
