#include "checker/store/packed_block.h"

#include <random>
#include <set>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Against looking at every entry.
TEST(PackedBlockTest, FindsWhatSharesADay) {
  std::mt19937 random(20220614);
  const auto day = [&random] { return static_cast<int32_t>(random() % 60); };
  for (int round = 0; round < 300; ++round) {
    std::vector<PackedEntry> entries(random() % 40);
    int64_t row = 0;
    for (PackedEntry& entry : entries) {
      const int32_t first = day();
      entry = {{first, first + day() / 4}, ++row, random()};
      if (random() % 8 == 0) entry.window = {};
    }
    const std::string record = PackBlock(entries);
    const DayWindow window = {day(), day()};
    std::set<int64_t> want;
    for (const PackedEntry& entry : entries) {
      if (entry.window.first_day <= window.last_day &&
          entry.window.last_day >= window.first_day) {
        want.insert(entry.row);
      }
    }
    std::vector<PackedEntry> found;
    ASSERT_TRUE(FindInBlock(record, window, found));
    std::set<int64_t> got;
    for (const PackedEntry& entry : found) got.insert(entry.row);
    ASSERT_EQ(got, want);
    ASSERT_EQ(found.size(), want.size());
  }
}

TEST(PackedBlockTest, OtherBytesAreNoRecord) {
  std::vector<PackedEntry> found;
  const std::string record = PackBlock({{{1, 2}, 3, 4}});
  EXPECT_FALSE(FindInBlock(record.substr(1), {}, found));
  EXPECT_TRUE(FindInBlock("", {}, found));
  EXPECT_TRUE(found.empty());
}

}  // namespace
}  // namespace crosscheck
