#include "checker/match/overlap_sweep.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "checker/match/block_index.h"

namespace crosscheck::match_internal {

std::vector<uint32_t> StretchesBiggestFirst(const BlockIndex& index) {
  const size_t stretches = (index.claims().size() + kStretch - 1) / kStretch;
  std::vector<uint32_t> biggest(stretches, 0);
  for (const BlockIndex::Block& block : index.blocks()) {
    for (size_t s = block.begin / kStretch; s * kStretch < block.end; ++s) {
      biggest[s] = std::max(biggest[s], block.end - block.begin);
    }
  }
  std::vector<uint32_t> order(stretches);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    return biggest[a] > biggest[b];
  });
  return order;
}

}  // namespace crosscheck::match_internal
