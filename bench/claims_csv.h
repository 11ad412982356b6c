// Reads the claims of the match job: see bench/README.md for the format.
#ifndef BENCH_CLAIMS_CSV_H_
#define BENCH_CLAIMS_CSV_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "checker/match/large_array.h"
#include "checker/match/match_key.h"

namespace crosscheck_bench {

// What the job compares once two claims meet.  Values are whole numbers of at
// most 2^53, both ends inclusive.
struct JobValue {
  double lower;
  double upper;
  uint32_t source;
  uint32_t id;
};

// The claims of a file in order of line; 40 bytes each.
struct JobClaims {
  crosscheck::LargeArray<crosscheck::DayWindow> windows;
  crosscheck::LargeArray<crosscheck::BlockKey> blocks;
  crosscheck::LargeArray<JobValue> values;

  crosscheck::EntryView entries() const {
    return {windows.span(), blocks.span(), {}};
  }
};

// Reads the whole of the file at `path` on `threads` threads.
//
// Errors:
//   NotFound, PermissionDenied, ...  as the system says; also for a directory
//                                    and whatever else is not a regular file.
//   InvalidArgument                  a line that is not a claim; the message
//                                    has its number, and it is the first one.
absl::StatusOr<JobClaims> ReadJobClaims(const std::string& path, int threads);

}  // namespace crosscheck_bench

#endif  // BENCH_CLAIMS_CSV_H_
