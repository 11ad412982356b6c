// Which claims are in which blocks, on disk, in the parts that are matched one
// at a time.
#ifndef CHECKER_AUDIT_ENTRIES_H_
#define CHECKER_AUDIT_ENTRIES_H_

#include <cstdint>

#include "absl/types/span.h"
#include "checker/audit/heap_writer.h"
#include "checker/claim/claim.h"
#include "checker/match/match_key.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// A claim in a block.
struct StoredEntry {
  BlockKey key;
  DayWindow window;
  uint32_t claim;  // Its number.
  uint32_t unused = 0;
};

// Claims of one kind and dimension meet each other only: they are of one class,
// and where they fit into memory they are compared at once.  A class is cut by
// the leading bits of its block keys.
inline constexpr int64_t kClasses = 64;
inline constexpr int64_t kCuts = 16;

// Enters `claims`, the first of which has the number `first`.  The heap's
// numbers are class * kCuts + cut.
void AddEntries(absl::Span<const Claim> claims, uint32_t first,
                const PipelineOptions& options,
                HeapWriter<StoredEntry>& entries);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_ENTRIES_H_
