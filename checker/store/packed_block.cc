#include "checker/store/packed_block.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <tuple>

namespace crosscheck {

std::string PackBlock(std::vector<PackedEntry> entries) {
  std::sort(entries.begin(), entries.end(),
            [](const PackedEntry& a, const PackedEntry& b) {
              return std::tie(a.window.first_day, a.row) <
                     std::tie(b.window.first_day, b.row);
            });
  std::string record(entries.size() * sizeof(PackedEntry), 0);
  if (!entries.empty()) {
    std::memcpy(&record[0], entries.data(), record.size());
  }
  return record;
}

bool FindInBlock(absl::string_view record, DayWindow window,
                 std::vector<PackedEntry>& found) {
  if (record.size() % sizeof(PackedEntry) != 0) return false;
  for (size_t at = 0; at < record.size(); at += sizeof(PackedEntry)) {
    PackedEntry entry;
    std::memcpy(&entry, record.data() + at, sizeof(entry));
    if (entry.window.first_day > window.last_day) return true;
    if (entry.window.last_day >= window.first_day) found.push_back(entry);
  }
  return true;
}

}  // namespace crosscheck
