#include "checker/store/entry_pack.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <tuple>

namespace crosscheck {

void SortForPack(std::vector<PackedEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const PackedEntry& a, const PackedEntry& b) {
              return std::tie(a.window.first_day, a.row) <
                     std::tie(b.window.first_day, b.row);
            });
}

std::string EncodePack(absl::Span<const PackedEntry> entries) {
  std::string record(entries.size() * kPackedEntryBytes, 0);
  if (!entries.empty()) {
    std::memcpy(&record[0], entries.data(), record.size());
  }
  return record;
}

std::optional<std::vector<PackedEntry>> DecodePack(absl::string_view record) {
  if (record.size() % kPackedEntryBytes != 0) return std::nullopt;
  std::vector<PackedEntry> entries(record.size() / kPackedEntryBytes);
  if (!entries.empty()) {
    std::memcpy(entries.data(), record.data(), record.size());
  }
  return entries;
}

DayWindow WindowOfPack(absl::Span<const PackedEntry> entries) {
  DayWindow window = entries.front().window;
  for (const PackedEntry& entry : entries) {
    window.first_day = std::min(window.first_day, entry.window.first_day);
    window.last_day = std::max(window.last_day, entry.window.last_day);
  }
  return window;
}

bool FindInPack(absl::string_view record, DayWindow window,
                std::vector<Meeting>& found) {
  if (record.size() % kPackedEntryBytes != 0) return false;
  for (size_t at = 0; at < record.size(); at += kPackedEntryBytes) {
    PackedEntry entry;
    std::memcpy(&entry, record.data() + at, kPackedEntryBytes);
    if (entry.window.first_day > window.last_day) return true;
    if (entry.window.last_day >= window.first_day) {
      found.push_back({entry.row, entry.claims});
    }
  }
  return true;
}

}  // namespace crosscheck
