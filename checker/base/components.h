// The connected components of things that are joined pair by pair.
#ifndef CHECKER_BASE_COMPONENTS_H_
#define CHECKER_BASE_COMPONENTS_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace crosscheck {

// Things 0 to n - 1, each at first alone.  The smallest of a component stands
// for it, whatever the order of joins, so that components are in order of their
// first.
//
// Union-find with path halving: a call costs O(log n) on average, 4 bytes a
// thing.  Not thread-safe: Find() writes.
class Components {
 public:
  explicit Components(size_t n) : parent_(n) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  // Returns the smallest of the component of `i`.
  uint32_t Find(uint32_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }

  void Join(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<uint32_t> parent_;
};

}  // namespace crosscheck

#endif  // CHECKER_BASE_COMPONENTS_H_
