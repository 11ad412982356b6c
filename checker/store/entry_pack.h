// Many entries of a block as one record, to be read at once: SQLite takes a
// hundred times as long for as many rows.
#ifndef CHECKER_STORE_ENTRY_PACK_H_
#define CHECKER_STORE_ENTRY_PACK_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/match/match_key.h"
#include "checker/store/meeting.h"

namespace crosscheck {

// An article in a block.  Written as it lies in memory.
struct PackedEntry {
  DayWindow window;
  int64_t row;
  ClaimBits claims;
};
inline constexpr size_t kPackedEntryBytes = 24;
static_assert(sizeof(PackedEntry) == kPackedEntryBytes, "it has holes");

// Sorts entries by first day and row: the order of a pack.
void SortForPack(std::vector<PackedEntry>& entries);

// Returns the record of sorted entries.
std::string EncodePack(absl::Span<const PackedEntry> entries);

// Returns the entries of a record; nothing if it is none.
std::optional<std::vector<PackedEntry>> DecodePack(absl::string_view record);

// Returns from the first day of any entry to the last one.
//
// Precondition: there is one.
DayWindow WindowOfPack(absl::Span<const PackedEntry> entries);

// Appends the articles that have a day in common with `window`.  Returns false
// if `record` is none.  Linear in the entries that begin before the window
// ends.
bool FindInPack(absl::string_view record, DayWindow window,
                std::vector<Meeting>& found);

}  // namespace crosscheck

#endif  // CHECKER_STORE_ENTRY_PACK_H_
