#include "checker/match/match_key.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"

namespace crosscheck {
namespace {

int32_t Clamped(int64_t day) {
  return static_cast<int32_t>(
      std::clamp<int64_t>(day, kNoFirstDay, kNoLastDay));
}

}  // namespace

DayWindow Widened(DayWindow window, int32_t slack_days) {
  if (window.first_day > window.last_day) return window;
  if (window.first_day != kNoFirstDay) {
    window.first_day = Clamped(int64_t{window.first_day} - slack_days);
  }
  if (window.last_day != kNoLastDay) {
    window.last_day = Clamped(int64_t{window.last_day} + slack_days);
  }
  return window;
}

bool SmallestCommonBlock(absl::Span<const BlockKey> a,
                         absl::Span<const BlockKey> b, BlockKey* block) {
  size_t i = 0;
  size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (!SameBlock(a[i], b[j])) {
      (a[i] < b[j] ? i : j)++;
    } else if (IsGuest(a[i]) && IsGuest(b[j])) {
      ++i, ++j;
    } else {
      *block = std::min(a[i], b[j]);
      return true;
    }
  }
  return false;
}

void EntryTable::Reserve(size_t claims, size_t entries) {
  windows_.reserve(claims);
  key_ends_.reserve(claims);
  keys_.reserve(entries);
}

uint32_t EntryTable::AddClaim(DayWindow window,
                              absl::Span<const BlockKey> keys) {
  const auto begin = static_cast<ptrdiff_t>(keys_.size());
  keys_.insert(keys_.end(), keys.begin(), keys.end());
  // A member's key is just below its guest's, so the member is the one kept.
  std::sort(keys_.begin() + begin, keys_.end());
  keys_.erase(std::unique(keys_.begin() + begin, keys_.end(), SameBlock),
              keys_.end());
  key_ends_.push_back(static_cast<uint32_t>(keys_.size()));
  windows_.push_back(window);
  return static_cast<uint32_t>(windows_.size() - 1);
}

}  // namespace crosscheck
