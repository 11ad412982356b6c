#include "checker/store/block_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

// With fewer entries rows are as fast.
constexpr size_t kWorthPacking = 16;

// A block is looked at once for so many entries, on average.
constexpr size_t kLookAt = 16;

// A row of up to a quarter of a page (1,000 bytes, its own numbers included)
// lies in its page as a whole; of a longer one the first eighth of a page does,
// and the rest has pages of its own.  So a pack is small enough for the one, or
// full and fills two of the others.
constexpr size_t kSmall = 40;
constexpr size_t kFull = 359;
constexpr auto kFullBytes = static_cast<int64_t>(kFull * kPackedEntryBytes);

// Packs are numbered downwards.
constexpr int64_t kFirstPack = -1;

int64_t Number(BlockKey key) { return static_cast<int64_t>(key); }

}  // namespace

absl::StatusOr<std::unique_ptr<BlockTable>> BlockTable::Open(
    const Database& database) {
  auto table = std::unique_ptr<BlockTable>(new BlockTable(database));
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&table->write_,
       "INSERT OR REPLACE INTO entry VALUES (?1, ?2, ?3, ?4, ?5)"},
      {&table->erase_, "DELETE FROM entry WHERE key = ?1 AND row = ?2"},
      {&table->find_,
       "SELECT row, claims FROM entry "
       "WHERE key BETWEEN ?1 AND ?2 AND first <= ?3 AND last >= ?4"},
      {&table->count_,
       "SELECT count(*) FROM entry WHERE key = ?1 AND row >= 0"},
      {&table->read_unpacked_,
       "SELECT row, first, last, claims FROM entry "
       "WHERE key = ?1 AND (row >= 0 OR length(claims) < ?2)"},
      {&table->erase_unpacked_,
       "DELETE FROM entry "
       "WHERE key = ?1 AND (row >= 0 OR length(claims) < ?2)"},
      {&table->lowest_, "SELECT min(row) FROM entry WHERE key = ?1"},
      {&table->read_packs_,
       "SELECT row, first, last, claims FROM entry "
       "WHERE key = ?1 AND row < 0"},
      {&table->read_all_, "SELECT row, first, last, claims FROM entry"},
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

absl::Status BlockTable::WriteRow(BlockKey key, const PackedEntry& entry) {
  write_->Bind(1, Number(key));
  write_->Bind(2, entry.row);
  write_->Bind(3, entry.window.first_day);
  write_->Bind(4, entry.window.last_day);
  write_->Bind(5, static_cast<int64_t>(entry.claims));
  return write_->Next().status();
}

absl::Status BlockTable::WritePack(BlockKey key, int64_t number,
                                   absl::Span<const PackedEntry> entries) {
  const std::string record = EncodePack(entries);
  const DayWindow window = WindowOfPack(entries);
  write_->Bind(1, Number(key));
  write_->Bind(2, number);
  write_->Bind(3, window.first_day);
  write_->Bind(4, window.last_day);
  write_->BindBytes(5, record);
  return write_->Next().status();
}

absl::Status BlockTable::EraseRow(BlockKey key, int64_t row) {
  erase_->Bind(1, Number(key));
  erase_->Bind(2, row);
  return erase_->Next().status();
}

absl::Status BlockTable::Append(const Statement& read,
                                std::vector<PackedEntry>& entries) const {
  const int64_t row = read.Number(0);
  if (row >= 0) {
    const DayWindow window = {static_cast<int32_t>(read.Number(1)),
                              static_cast<int32_t>(read.Number(2))};
    entries.push_back({window, row, static_cast<ClaimBits>(read.Number(3))});
    return absl::OkStatus();
  }
  const auto packed = DecodePack(read.Bytes(3));
  if (!packed.has_value()) return Damaged();
  entries.insert(entries.end(), packed->begin(), packed->end());
  return absl::OkStatus();
}

absl::Status BlockTable::Enter(BlockKey key,
                               absl::Span<const PackedEntry> entries) {
  ASSIGN_OR_RETURN(const bool pack, IsWorthPacking(key, entries));
  if (pack) return Pack(key, {entries.begin(), entries.end()});
  for (const PackedEntry& entry : entries) {
    RETURN_IF_ERROR(WriteRow(key, entry));
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> BlockTable::IsWorthPacking(
    BlockKey key, absl::Span<const PackedEntry> entries) {
  if (entries.size() >= kWorthPacking) return true;
  if (entries.empty()) return false;
  const auto row = static_cast<size_t>(entries.back().row);
  if (row % kLookAt >= entries.size()) return false;
  count_->Bind(1, Number(key));
  RETURN_IF_ERROR(count_->Next().status());
  const auto rows = static_cast<size_t>(count_->Number(0));
  count_->Reset();
  return rows + entries.size() >= kWorthPacking;
}

absl::Status BlockTable::Pack(BlockKey key, std::vector<PackedEntry> entries) {
  read_unpacked_->Bind(1, Number(key));
  read_unpacked_->Bind(2, kFullBytes);
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read_unpacked_->Next());
    if (!any) break;
    RETURN_IF_ERROR(Append(*read_unpacked_, entries));
  }
  erase_unpacked_->Bind(1, Number(key));
  erase_unpacked_->Bind(2, kFullBytes);
  RETURN_IF_ERROR(erase_unpacked_->Next().status());
  lowest_->Bind(1, Number(key));
  RETURN_IF_ERROR(lowest_->Next().status());
  int64_t number = std::min<int64_t>(0, lowest_->Number(0)) + kFirstPack;
  lowest_->Reset();

  SortForPack(entries);
  absl::Span<const PackedEntry> left = entries;
  while (!left.empty()) {
    const size_t size =
        left.size() >= kFull ? kFull : std::min(kSmall, left.size());
    RETURN_IF_ERROR(WritePack(key, number--, left.first(size)));
    left.remove_prefix(size);
  }
  return absl::OkStatus();
}

absl::Status BlockTable::Leave(BlockKey key, absl::Span<const int64_t> rows) {
  std::vector<int64_t> packed;
  for (const int64_t row : rows) {
    RETURN_IF_ERROR(EraseRow(key, row));
    if (sqlite3_changes(database_.get()) == 0) packed.push_back(row);
  }
  return packed.empty() ? absl::OkStatus() : LeavePacks(key, packed);
}

absl::Status BlockTable::LeavePacks(BlockKey key,
                                    absl::Span<const int64_t> rows) {
  // What is left of packs that some leave.
  std::map<int64_t, std::vector<PackedEntry>> changed;
  read_packs_->Bind(1, Number(key));
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read_packs_->Next());
    if (!any) break;
    std::vector<PackedEntry> entries;
    RETURN_IF_ERROR(Append(*read_packs_, entries));
    const size_t before = entries.size();
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [rows](const PackedEntry& entry) {
                                   return std::binary_search(
                                       rows.begin(), rows.end(), entry.row);
                                 }),
                  entries.end());
    if (entries.size() == before) continue;
    changed[read_packs_->Number(0)] = std::move(entries);
  }
  for (const auto& [number, entries] : changed) {
    RETURN_IF_ERROR(entries.empty() ? EraseRow(key, number)
                                    : WritePack(key, number, entries));
  }
  return absl::OkStatus();
}

absl::Status BlockTable::Find(BlockKey first, BlockKey last, DayWindow window,
                              std::vector<Meeting>& found) {
  find_->Bind(1, Number(first));
  find_->Bind(2, Number(last));
  find_->Bind(3, window.last_day);
  find_->Bind(4, window.first_day);
  while (true) {
    ASSIGN_OR_RETURN(const bool any, find_->Next());
    if (!any) return absl::OkStatus();
    const int64_t row = find_->Number(0);
    if (row >= 0) {
      found.push_back({row, static_cast<ClaimBits>(find_->Number(1))});
    } else if (!FindInPack(find_->Bytes(1), window, found)) {
      find_->Reset();
      return Damaged();
    }
  }
}

absl::StatusOr<int64_t> BlockTable::Verify() {
  int64_t count = 0;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read_all_->Next());
    if (!any) return count;
    std::vector<PackedEntry> entries;
    RETURN_IF_ERROR(Append(*read_all_, entries));
    if (entries.empty()) return Damaged();
    std::vector<PackedEntry> sorted = entries;
    SortForPack(sorted);
    const DayWindow window = WindowOfPack(entries);
    if (EncodePack(sorted) != EncodePack(entries) ||
        window.first_day != read_all_->Number(1) ||
        window.last_day != read_all_->Number(2)) {
      return Damaged();
    }
    count += static_cast<int64_t>(entries.size());
  }
}

}  // namespace crosscheck
