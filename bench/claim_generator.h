// Makes archives of claims for the match job and the benchmarks.
#ifndef BENCH_CLAIM_GENERATOR_H_
#define BENCH_CLAIM_GENERATOR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace crosscheck_bench {

// The upper end of "at least 253".
inline constexpr int64_t kNoUpper = (int64_t{1} << 53) - 1;

// A line of the match job: see bench/README.md.
struct GeneratedClaim {
  uint32_t id;
  uint32_t event;
  uint32_t predicate;
  uint32_t place;
  int32_t first_day;
  int32_t last_day;
  int64_t lower;
  int64_t upper;
  uint32_t source;
};

// Returns `n` claims, numbered from 0: the same for the same arguments, on
// every machine (whole numbers only, a generator of its own).
//
// The sizes of stories follow Zipf's law, a story of many claims lasts longer,
// and one claim in 33 counts from its beginning ("since March"), so the windows
// of some are a thousand times as long as most.  Figures grow with the days,
// are rounded to two digits, and half carry a hedge.
std::vector<GeneratedClaim> GenerateClaims(size_t n, uint64_t seed);

// The claims as CSV, with header.
std::string ClaimsAsCsv(const std::vector<GeneratedClaim>& claims);

}  // namespace crosscheck_bench

#endif  // BENCH_CLAIM_GENERATOR_H_
