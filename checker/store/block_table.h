// Which articles of a store are in which blocks.
#ifndef CHECKER_STORE_BLOCK_TABLE_H_
#define CHECKER_STORE_BLOCK_TABLE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/match/match_key.h"
#include "checker/store/database.h"
#include "checker/store/packed_block.h"

namespace crosscheck {

// An entry is a row of the table `entry`.  Of a block with many entries those
// up to some article stand in a record of the table `packed` as well, which is
// read in their place; that there is one says a row of the number -1, whose
// `claims` is the last article in it.  Errors as of Database.
class BlockTable {
 public:
  // `database` outlives it and has the tables.
  static absl::StatusOr<std::unique_ptr<BlockTable>> Open(
      const Database& database);

  // Adds an entry.  Numbers of articles are larger than all there are.
  absl::Status Enter(BlockKey key, const PackedEntry& entry);

  // Packs a block to which `added` entries were added, up to the article `row`,
  // if that is worth while.
  absl::Status Pack(BlockKey key, int64_t row, size_t added);

  // Removes the entry of an article, if there is one.
  absl::Status Leave(BlockKey key, int64_t row);

  // Appends what shares a day with `window` in the blocks from `first` to
  // `last`, which are one or follow each other.
  absl::Status Find(BlockKey first, BlockKey last, DayWindow window,
                    std::vector<PackedEntry>& found);

  // DataLoss if a packed block does not hold what the table does.
  absl::Status Verify();

 private:
  explicit BlockTable(const Database& database) : database_(database) {}

  // The last article of the packed part of a block; -1 if there is none.
  absl::StatusOr<int64_t> LastPacked(BlockKey key);

  // Entries of articles behind `row`, in their order.
  absl::StatusOr<std::vector<PackedEntry>> Behind(BlockKey key, int64_t row);

  absl::Status FindPacked(BlockKey key, int64_t last, DayWindow window,
                          std::vector<PackedEntry>& found);
  absl::Status Damaged() const;

  const Database& database_;
  std::unique_ptr<Statement> enter_, leave_, find_, find_behind_, last_packed_,
      count_, read_, write_packed_, write_mark_, read_packed_, unpack_, marks_;
};

}  // namespace crosscheck

#endif  // CHECKER_STORE_BLOCK_TABLE_H_
