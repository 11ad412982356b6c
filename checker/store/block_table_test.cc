// Against a list of all entries, with blocks that are packed, grow and shrink.

#include "checker/store/block_table.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "checker/match/match_key.h"
#include "checker/store/database.h"
#include "checker/store/entry_pack.h"
#include "checker/store/layout.h"
#include "checker/store/meeting.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::IsOkAndHolds;

constexpr BlockKey kBlocks[] = {2, 3, 8, 9, ~BlockKey{1}, ~BlockKey{0}};

class BlockTableTest : public testing::Test {
 protected:
  BlockTableTest() {
    std::remove(path_.c_str());
    auto opened = Database::Open(path_, {/*create=*/true, 0, ""});
    EXPECT_THAT(opened.status(), IsOk());
    database_ = *std::move(opened);
    EXPECT_THAT(BeginToWrite(*database_), IsOk());
    EXPECT_THAT(MakeLayout(*database_), IsOk());
    auto table = BlockTable::Open(*database_);
    EXPECT_THAT(table.status(), IsOk());
    table_ = *std::move(table);
  }

  int32_t Day() { return static_cast<int32_t>(random_() % 1000); }

  // `count` articles, numbered from next_row_ on.
  void Enter(BlockKey key, size_t count) {
    std::vector<PackedEntry> entries;
    for (size_t i = 0; i < count; ++i) {
      const int32_t first = Day();
      entries.push_back({{first, first + Day() / 8}, next_row_++, random_()});
      model_[{key, entries.back().row}] = entries.back();
    }
    ASSERT_THAT(table_->Enter(key, entries), IsOk());
  }

  // One in `n` of the articles of a block, and some that are not in it.
  void Leave(BlockKey key, unsigned n) {
    std::vector<int64_t> rows;
    for (int64_t row = 0; row <= next_row_; ++row) {
      if (random_() % n != 0) continue;
      rows.push_back(row);
      model_.erase({key, row});
    }
    ASSERT_THAT(table_->Leave(key, rows), IsOk());
  }

  void ExpectFound(BlockKey first, BlockKey last, DayWindow window) {
    std::vector<std::pair<int64_t, ClaimBits>> want;
    for (const auto& [key, entry] : model_) {
      if (key.first >= first && key.first <= last &&
          entry.window.first_day <= window.last_day &&
          entry.window.last_day >= window.first_day) {
        want.emplace_back(entry.row, entry.claims);
      }
    }
    std::vector<Meeting> found;
    ASSERT_THAT(table_->Find(first, last, window, found), IsOk());
    std::vector<std::pair<int64_t, ClaimBits>> got;
    got.reserve(found.size());
    for (const Meeting& meeting : found) {
      got.emplace_back(meeting.row, meeting.claims);
    }
    std::sort(got.begin(), got.end());
    std::sort(want.begin(), want.end());
    ASSERT_EQ(got, want);
  }

  int64_t Ask(const char* sql) { return *database_->Number(sql); }

  const std::string path_ = testing::TempDir() + "/blocks.store";
  std::optional<Database> database_;
  std::unique_ptr<BlockTable> table_;
  std::mt19937 random_{20220614};
  std::map<std::pair<BlockKey, int64_t>, PackedEntry> model_;
  int64_t next_row_ = 1;
};

TEST_F(BlockTableTest, FindsWhatWasEnteredAndHasNotLeft) {
  for (int round = 0; round < 600; ++round) {
    SCOPED_TRACE(round);
    const BlockKey key = kBlocks[random_() % 6];
    // Mostly a few, as of an article at a time; at times a whole archive.
    Enter(key, random_() % 40 == 0 ? random_() % 1000 : random_() % 10);
    if (random_() % 8 == 0) Leave(kBlocks[random_() % 6], 50);
    if (random_() % 100 == 0) Leave(kBlocks[random_() % 6], 1);

    const BlockKey first = kBlocks[random_() % 6];
    const BlockKey last = random_() % 2 == 0 ? MemberKey(first) | 1 : first;
    const int32_t day = Day();
    ExpectFound(first, std::max(first, last), {day, day + 20});
    ExpectFound(first, std::max(first, last), {});
  }
  EXPECT_THAT(table_->Verify(),
              IsOkAndHolds(static_cast<int64_t>(model_.size())));
}

TEST_F(BlockTableTest, AFewAreRows) {
  Enter(2, 3);
  EXPECT_EQ(Ask("SELECT count(*) FROM entry WHERE row > 0"), 3);
}

TEST_F(BlockTableTest, ManyAreFewRowsHoweverTheyCome) {
  Enter(2, 2000);
  for (int i = 0; i < 2000; ++i) Enter(8, 1);
  EXPECT_LT(Ask("SELECT count(*) FROM entry WHERE key = 2"), 20);
  EXPECT_LT(Ask("SELECT count(*) FROM entry WHERE key = 8"), 60);
  ExpectFound(2, 2, {});
  ExpectFound(8, 8, {100, 200});
}

// Those that lose one are filled again.
TEST_F(BlockTableTest, PacksDoNotCrumble) {
  Enter(2, 2000);
  for (int round = 0; round < 100; ++round) {
    Leave(2, 100);
    Enter(2, 20);
  }
  EXPECT_LT(Ask("SELECT count(*) FROM entry"), 40);
  ExpectFound(2, 2, {});
}

TEST_F(BlockTableTest, NothingIsLeftOfABlockThatAllLeave) {
  Enter(2, 1000);
  Enter(2, 1);
  Leave(2, 1);
  EXPECT_EQ(Ask("SELECT count(*) FROM entry"), 0);
  Enter(2, 1000);
  ExpectFound(2, 2, {});
}

struct DamageCase {
  std::string name;
  const char* sql;
};

class BlockTableDamageTest : public BlockTableTest,
                             public testing::WithParamInterface<DamageCase> {};

TEST_P(BlockTableDamageTest, IsNoticed) {
  Enter(2, 100);
  EXPECT_THAT(table_->Verify(), IsOkAndHolds(100));
  ASSERT_THAT(database_->Run(GetParam().sql), IsOk());
  EXPECT_EQ(table_->Verify().status().code(), absl::StatusCode::kDataLoss);
}

INSTANTIATE_TEST_SUITE_P(
    Packs, BlockTableDamageTest,
    testing::ValuesIn<DamageCase>({
        {"NoRecord", "UPDATE entry SET claims = x'00' WHERE row < 0"},
        {"Empty", "UPDATE entry SET claims = x'' WHERE row < 0"},
        {"FirstDay", "UPDATE entry SET first = first + 1 WHERE row < 0"},
        {"LastDay", "UPDATE entry SET last = last - 1 WHERE row < 0"},
        {"Order",
         "UPDATE entry SET claims = CAST(substr(claims, 25) || "
         "substr(claims, 1, 24) AS BLOB) WHERE row < 0"},
    }),
    [](const testing::TestParamInfo<DamageCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
