#include "checker/store/block_table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

// With fewer entries rows are as fast.
constexpr int64_t kWorthPacking = 32;

// A block is looked at once for so many entries, on average.
constexpr size_t kLookAt = 32;

constexpr int64_t kMark = -1;

int64_t Number(BlockKey key) { return static_cast<int64_t>(key); }

PackedEntry EntryOf(const Statement& row) {
  return {{static_cast<int32_t>(row.Number(1)),
           static_cast<int32_t>(row.Number(2))},
          row.Number(0),
          static_cast<uint64_t>(row.Number(3))};
}

}  // namespace

absl::StatusOr<std::unique_ptr<BlockTable>> BlockTable::Open(
    const Database& database) {
  auto table = std::unique_ptr<BlockTable>(new BlockTable(database));
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&table->enter_, "INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5)"},
      {&table->leave_, "DELETE FROM entry WHERE key = ?1 AND row = ?2"},
      {&table->find_,
       "SELECT row, first, last, claims, key FROM entry "
       "WHERE key BETWEEN ?1 AND ?2 "
       "AND (first <= ?3 AND last >= ?4 OR row < 0)"},
      {&table->find_behind_,
       "SELECT row, first, last, claims FROM entry "
       "WHERE key = ?1 AND row > ?2 AND first <= ?3 AND last >= ?4"},
      {&table->last_packed_,
       "SELECT claims FROM entry WHERE key = ?1 AND row = -1"},
      {&table->count_,
       "SELECT count(*) FROM entry WHERE key = ?1 AND row > ?2"},
      {&table->read_,
       "SELECT row, first, last, claims FROM entry "
       "WHERE key = ?1 AND row > ?2"},
      {&table->write_packed_, "INSERT OR REPLACE INTO packed VALUES (?1, ?2)"},
      {&table->write_mark_,
       "INSERT OR REPLACE INTO entry VALUES (?1, -1, 0, 0, ?2)"},
      {&table->read_packed_, "SELECT record FROM packed WHERE key = ?1"},
      {&table->unpack_, "DELETE FROM packed WHERE key = ?1"},
      {&table->marks_, "SELECT key FROM packed"},
  };
  for (const auto& [to, sql] : statements) {
    ASSIGN_OR_RETURN(Statement statement, Statement::Prepare(database, sql));
    *to = std::make_unique<Statement>(std::move(statement));
  }
  return table;
}

absl::Status BlockTable::Damaged() const {
  return absl::DataLossError(absl::StrCat("the store ",
                                          Escape(database_.path()),
                                          " is damaged: a block in it is not "
                                          "as it was written"));
}

absl::Status BlockTable::Enter(BlockKey key, const PackedEntry& entry) {
  enter_->Bind(1, Number(key));
  enter_->Bind(2, entry.row);
  enter_->Bind(3, entry.window.first_day);
  enter_->Bind(4, entry.window.last_day);
  enter_->Bind(5, static_cast<int64_t>(entry.claims));
  return enter_->Next().status();
}

absl::StatusOr<int64_t> BlockTable::LastPacked(BlockKey key) {
  last_packed_->Bind(1, Number(key));
  ASSIGN_OR_RETURN(const bool any, last_packed_->Next());
  if (!any) return kMark;
  const int64_t last = last_packed_->Number(0);
  last_packed_->Reset();
  return last;
}

absl::StatusOr<std::vector<PackedEntry>> BlockTable::Behind(BlockKey key,
                                                            int64_t row) {
  read_->Bind(1, Number(key));
  read_->Bind(2, row);
  std::vector<PackedEntry> entries;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read_->Next());
    if (!any) return entries;
    entries.push_back(EntryOf(*read_));
  }
}

absl::Status BlockTable::Pack(BlockKey key, int64_t row, size_t added) {
  if (static_cast<size_t>(row) % kLookAt >= added) return absl::OkStatus();
  ASSIGN_OR_RETURN(const int64_t last, LastPacked(key));
  count_->Bind(1, Number(key));
  count_->Bind(2, last);
  RETURN_IF_ERROR(count_->Next().status());
  const int64_t behind = count_->Number(0);
  count_->Reset();
  if (behind < kWorthPacking) return absl::OkStatus();
  ASSIGN_OR_RETURN(std::vector<PackedEntry> entries, Behind(key, kMark));
  // Each time a quarter more, so that all packing is linear.
  const auto packed = static_cast<int64_t>(entries.size()) - behind;
  if (behind < packed / 4) return absl::OkStatus();
  write_mark_->Bind(1, Number(key));
  write_mark_->Bind(2, entries.back().row);
  RETURN_IF_ERROR(write_mark_->Next().status());
  const std::string record = PackBlock(std::move(entries));
  write_packed_->Bind(1, Number(key));
  write_packed_->BindBytes(2, record);
  return write_packed_->Next().status();
}

absl::Status BlockTable::Leave(BlockKey key, int64_t row) {
  leave_->Bind(1, Number(key));
  leave_->Bind(2, row);
  RETURN_IF_ERROR(leave_->Next().status());
  ASSIGN_OR_RETURN(const int64_t last, LastPacked(key));
  if (row > last) return absl::OkStatus();
  unpack_->Bind(1, Number(key));
  RETURN_IF_ERROR(unpack_->Next().status());
  leave_->Bind(2, kMark);
  return leave_->Next().status();
}

absl::Status BlockTable::Find(BlockKey first, BlockKey last, DayWindow window,
                              std::vector<PackedEntry>& found) {
  for (BlockKey key = first;; ++key) {
    find_->Bind(1, Number(key));
    find_->Bind(2, Number(last));
    find_->Bind(3, window.last_day);
    find_->Bind(4, window.first_day);
    bool packed = false;
    while (!packed) {
      ASSIGN_OR_RETURN(const bool any, find_->Next());
      if (!any) return absl::OkStatus();
      packed = find_->Number(0) == kMark;
      if (!packed) found.push_back(EntryOf(*find_));
    }
    // The mark comes first of its block.
    key = static_cast<BlockKey>(find_->Number(4));
    const int64_t last_packed = find_->Number(3);
    find_->Reset();
    RETURN_IF_ERROR(FindPacked(key, last_packed, window, found));
    if (key == last) return absl::OkStatus();
  }
}

absl::Status BlockTable::FindPacked(BlockKey key, int64_t last,
                                    DayWindow window,
                                    std::vector<PackedEntry>& found) {
  read_packed_->Bind(1, Number(key));
  ASSIGN_OR_RETURN(const bool any, read_packed_->Next());
  const bool read = any && FindInBlock(read_packed_->Bytes(0), window, found);
  read_packed_->Reset();
  if (!read) return Damaged();
  find_behind_->Bind(1, Number(key));
  find_behind_->Bind(2, last);
  find_behind_->Bind(3, window.last_day);
  find_behind_->Bind(4, window.first_day);
  while (true) {
    ASSIGN_OR_RETURN(const bool more, find_behind_->Next());
    if (!more) return absl::OkStatus();
    found.push_back(EntryOf(*find_behind_));
  }
}

absl::Status BlockTable::Verify() {
  while (true) {
    ASSIGN_OR_RETURN(const bool any, marks_->Next());
    if (!any) return absl::OkStatus();
    const auto key = static_cast<BlockKey>(marks_->Number(0));
    ASSIGN_OR_RETURN(const int64_t last, LastPacked(key));
    ASSIGN_OR_RETURN(std::vector<PackedEntry> entries, Behind(key, kMark));
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [last](const PackedEntry& entry) {
                                   return entry.row > last;
                                 }),
                  entries.end());
    read_packed_->Bind(1, Number(key));
    RETURN_IF_ERROR(read_packed_->Next().status());
    const bool same = read_packed_->Bytes(0) == PackBlock(std::move(entries));
    read_packed_->Reset();
    if (!same) return Damaged();
  }
}

}  // namespace crosscheck
