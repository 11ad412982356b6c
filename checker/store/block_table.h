// Which articles of a store are in which blocks.
#ifndef CHECKER_STORE_BLOCK_TABLE_H_
#define CHECKER_STORE_BLOCK_TABLE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/match/match_key.h"
#include "checker/store/database.h"
#include "checker/store/entry_pack.h"
#include "checker/store/meeting.h"

namespace crosscheck {

// The table `entry`.  A row of it is one article in a block, or a pack of them:
// then its number is negative, its days are those of the whole pack, and
// `claims` is the pack's record.  So a question steps through few rows, and
// past the packs of other days.
//
// The last articles to come are single rows; some of these, with what packs are
// not full, are made into packs.  A full pack is not touched until an article
// leaves it, so that adding costs hardly more in a large block.
//
// Errors as of Database; DataLoss too if a pack is none.
class BlockTable {
 public:
  // `database` outlives it and has the table.
  static absl::StatusOr<std::unique_ptr<BlockTable>> Open(
      const Database& database);

  // Adds articles to a block, none of which is in it.
  absl::Status Enter(BlockKey key, absl::Span<const PackedEntry> entries);

  // Removes those of `rows` that are in a block.  Ascending.
  absl::Status Leave(BlockKey key, absl::Span<const int64_t> rows);

  // Appends the articles that share a day with `window` in the blocks from
  // `first` to `last`, which are one or follow each other.
  absl::Status Find(BlockKey first, BlockKey last, DayWindow window,
                    std::vector<Meeting>& found);

  // Returns how many entries there are.  DataLoss if a pack is not what its row
  // says.
  absl::StatusOr<int64_t> Verify();

 private:
  explicit BlockTable(const Database& database) : database_(database) {}

  // Whether a block to which `entries` come has enough to be packed.
  absl::StatusOr<bool> IsWorthPacking(BlockKey key,
                                      absl::Span<const PackedEntry> entries);

  // Packs single rows, packs that are not full, and `entries`.
  absl::Status Pack(BlockKey key, std::vector<PackedEntry> entries);

  absl::Status LeavePacks(BlockKey key, absl::Span<const int64_t> rows);
  absl::Status WriteRow(BlockKey key, const PackedEntry& entry);
  absl::Status WritePack(BlockKey key, int64_t number,
                         absl::Span<const PackedEntry> entries);
  absl::Status EraseRow(BlockKey key, int64_t row);

  // Appends what the row that `read` is at holds.
  absl::Status Append(const Statement& read,
                      std::vector<PackedEntry>& entries) const;
  absl::Status Damaged() const;

  const Database& database_;
  std::unique_ptr<Statement> write_, erase_, find_, count_, read_unpacked_,
      erase_unpacked_, lowest_, read_packs_, read_all_;
};

}  // namespace crosscheck

#endif  // CHECKER_STORE_BLOCK_TABLE_H_
