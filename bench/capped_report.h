// The report of the match job: the smallest pairs of every block.
#ifndef BENCH_CAPPED_REPORT_H_
#define BENCH_CAPPED_REPORT_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace crosscheck_bench {

// Two claims as one number: pairs compare by the smaller id, then the other.
inline uint64_t PairOf(uint32_t id, uint32_t other_id) {
  return uint64_t{std::min(id, other_id)} << 32 | std::max(id, other_id);
}

// Keeps the 20 smallest pairs of every block.  Not thread-safe: with several
// threads each fills its own, and one takes in the others at the end.
class CappedReport {
 public:
  // Makes `block` the one to which pairs are added.  Cheap if it is already.
  // Blocks are numbered from 0, without large gaps.
  void Enter(uint32_t block);

  // A pair is among the smallest of the block so far if it is below this.
  uint64_t limit() const { return limit_; }

  // Adds a pair of the block, once only.  Precondition: pair < limit().
  void Add(uint64_t pair);

  // Takes in the pairs of `other`, with the same numbers for the same blocks.
  void Merge(const CappedReport& other);

  // Writes the pairs to a new file at `path`, a line "3,62747" each, in order.
  // Returns whether all of it was written.  Nothing can be added afterwards.
  bool Write(const std::string& path);

 private:
  struct Row {
    uint32_t block;
    uint64_t pair;
  };

  // Those of the block last entered come last, at most 20 and in order.  A
  // block that was entered several times has as many such stretches.
  std::vector<Row> rows_;
  size_t begin_ = 0;
  uint32_t block_ = 0;
  uint64_t limit_ = ~uint64_t{0};
};

}  // namespace crosscheck_bench

#endif  // BENCH_CAPPED_REPORT_H_
