// A large block as one record, to be read at once: SQLite takes a hundred times
// as long for as many rows.
#ifndef CHECKER_STORE_PACKED_BLOCK_H_
#define CHECKER_STORE_PACKED_BLOCK_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/match/match_key.h"

namespace crosscheck {

// An article in a block.  Written as it lies in memory, 24 bytes.
struct PackedEntry {
  DayWindow window;
  int64_t row;
  uint64_t claims;  // See ClaimBits.
};

// Returns the record of a block: its entries by first day.
std::string PackBlock(std::vector<PackedEntry> entries);

// Appends the entries of `record` that have a day in common with `window`.
// Returns false if it is no record.  Linear in the entries that begin before
// the window ends.
bool FindInBlock(absl::string_view record, DayWindow window,
                 std::vector<PackedEntry>& found);

}  // namespace crosscheck

#endif  // CHECKER_STORE_PACKED_BLOCK_H_
