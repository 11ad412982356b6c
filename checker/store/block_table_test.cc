// Against a list of all entries, with blocks that are packed, grow and shrink.

#include "checker/store/block_table.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "checker/match/match_key.h"
#include "checker/store/database.h"
#include "checker/store/layout.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;

constexpr BlockKey kBlocks[] = {2, 3, 8, 9, ~BlockKey{1}, ~BlockKey{0}};

TEST(BlockTableTest, FindsWhatWasEnteredAndHasNotLeft) {
  const std::string path = testing::TempDir() + "/blocks.store";
  std::remove(path.c_str());
  auto database = Database::Open(path, {/*create=*/true, 0, ""});
  ASSERT_THAT(database.status(), IsOk());
  ASSERT_THAT(BeginToWrite(*database), IsOk());
  ASSERT_THAT(MakeLayout(*database), IsOk());
  auto opened = BlockTable::Open(*database);
  ASSERT_THAT(opened.status(), IsOk());
  BlockTable& table = **opened;

  std::mt19937 random(20220614);
  const auto day = [&random] { return static_cast<int32_t>(random() % 100); };
  std::map<std::pair<BlockKey, int64_t>, PackedEntry> model;
  int64_t most_packed = 0;
  for (int64_t row = 1; row < 700; ++row) {
    for (const BlockKey key : kBlocks) {
      if (random() % 4 == 0) continue;
      const int32_t first = day();
      const PackedEntry entry = {{first, first + day() / 8}, row, random()};
      ASSERT_THAT(table.Enter(key, entry), IsOk());
      ASSERT_THAT(table.Pack(key, row, /*added=*/1 + random() % 4), IsOk());
      model[{key, row}] = entry;
    }
    if (random() % 8 == 0 && !model.empty()) {
      auto gone = model.begin();
      std::advance(gone, random() % model.size());
      ASSERT_THAT(table.Leave(gone->first.first, gone->first.second), IsOk());
      model.erase(gone);
    }
    most_packed =
        std::max(most_packed, *database->Number("SELECT count(*) FROM packed"));

    const BlockKey first = kBlocks[random() % 6];
    const BlockKey last = random() % 2 == 0 ? MemberKey(first) | 1 : first;
    const DayWindow window = {day(), day() + 20};
    std::vector<std::pair<int64_t, uint64_t>> want;
    for (const auto& [key, entry] : model) {
      if (key.first >= first && key.first <= last &&
          entry.window.first_day <= window.last_day &&
          entry.window.last_day >= window.first_day) {
        want.emplace_back(entry.row, entry.claims);
      }
    }
    std::vector<PackedEntry> found;
    ASSERT_THAT(table.Find(first, last, window, found), IsOk());
    std::vector<std::pair<int64_t, uint64_t>> got;
    for (const PackedEntry& entry : found) {
      got.emplace_back(entry.row, entry.claims);
    }
    ASSERT_THAT(got, testing::UnorderedElementsAreArray(want)) << row;
  }
  EXPECT_EQ(most_packed, 6);
  EXPECT_THAT(table.Verify(), IsOk());
  ASSERT_THAT(database->Run("UPDATE packed SET record = x'00'"), IsOk());
  EXPECT_FALSE(table.Verify().ok());
}

}  // namespace
}  // namespace crosscheck
