#include "bench/capped_report.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

namespace crosscheck_bench {
namespace {

constexpr size_t kPairsPerBlock = 20;
constexpr uint64_t kNoLimit = ~uint64_t{0};

}  // namespace

void CappedReport::Enter(uint32_t block) {
  if (block == block_ && !rows_.empty()) return;
  block_ = block;
  begin_ = rows_.size();
  limit_ = kNoLimit;
}

void CappedReport::Add(uint64_t pair) {
  if (rows_.size() - begin_ == kPairsPerBlock) rows_.pop_back();
  const auto after =
      std::find_if(rows_.begin() + static_cast<ptrdiff_t>(begin_), rows_.end(),
                   [&](const Row& row) { return row.pair > pair; });
  rows_.insert(after, {block_, pair});
  if (rows_.size() - begin_ == kPairsPerBlock) limit_ = rows_.back().pair;
}

void CappedReport::Merge(const CappedReport& other) {
  rows_.insert(rows_.end(), other.rows_.begin(), other.rows_.end());
}

bool CappedReport::Write(const std::string& path) {
  std::sort(rows_.begin(), rows_.end(),
            [](const Row& a, const Row& b) { return a.pair < b.pair; });
  uint32_t blocks = 0;
  for (const Row& row : rows_) blocks = std::max(blocks, row.block + 1);
  std::vector<uint32_t> written_of(blocks, 0);
  std::string text;
  for (const Row& row : rows_) {
    if (written_of[row.block]++ >= kPairsPerBlock) continue;
    absl::StrAppend(&text, row.pair >> 32, ",", row.pair & 0xffffffff, "\n");
  }
  std::FILE* const file = std::fopen(path.c_str(), "w");
  if (file == nullptr) return false;
  const size_t written = std::fwrite(text.data(), 1, text.size(), file);
  return std::fclose(file) == 0 && written == text.size();
}

}  // namespace crosscheck_bench
