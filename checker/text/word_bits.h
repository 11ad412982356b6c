// A set of words by their ids.
#ifndef CHECKER_TEXT_WORD_BITS_H_
#define CHECKER_TEXT_WORD_BITS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/text/token.h"

namespace crosscheck {

// A bit for each word id up to the largest that was added.  Many tables ask it
// of most tokens of a text, and std::vector<bool> takes longer to answer.
class WordBits {
 public:
  void Add(WordId word) {
    const size_t at = word / kBits;
    if (at >= bits_.size()) bits_.resize(at + 1);
    bits_[at] |= uint64_t{1} << (word % kBits);
  }

  bool Has(WordId word) const {
    const size_t at = word / kBits;
    return at < bits_.size() && (bits_[at] >> (word % kBits) & 1) != 0;
  }

 private:
  static constexpr size_t kBits = 64;

  std::vector<uint64_t> bits_;
};

}  // namespace crosscheck

#endif  // CHECKER_TEXT_WORD_BITS_H_
