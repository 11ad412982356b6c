#include "checker/store/entry_pack.h"

#include <map>
#include <random>
#include <string>
#include <vector>

#include "checker/match/match_key.h"
#include "checker/store/meeting.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Against looking at every entry.
TEST(EntryPackTest, FindsWhatSharesADay) {
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
    SortForPack(entries);
    const std::string record = EncodePack(entries);
    const DayWindow window = {day(), day()};
    std::map<int64_t, ClaimBits> want;
    for (const PackedEntry& entry : entries) {
      if (entry.window.first_day <= window.last_day &&
          entry.window.last_day >= window.first_day) {
        want[entry.row] = entry.claims;
      }
    }
    std::vector<Meeting> found;
    ASSERT_TRUE(FindInPack(record, window, found));
    std::map<int64_t, ClaimBits> got;
    for (const Meeting& meeting : found) got[meeting.row] = meeting.claims;
    ASSERT_EQ(got, want);
    ASSERT_EQ(found.size(), want.size());
  }
}

TEST(EntryPackTest, IsReadAsItWasWritten) {
  std::vector<PackedEntry> entries = {
      {{19000, 19010}, 9, 1}, {{18990, 19020}, 7, 2}, {{18990, 18991}, 3, ~0u}};
  SortForPack(entries);
  EXPECT_EQ(entries[0].row, 3);
  EXPECT_EQ(entries[1].row, 7);
  const auto read = DecodePack(EncodePack(entries));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(EncodePack(*read), EncodePack(entries));
  EXPECT_EQ((*read)[2].window.last_day, 19010);
  EXPECT_EQ(WindowOfPack(*read).first_day, 18990);
  EXPECT_EQ(WindowOfPack(*read).last_day, 19020);
}

TEST(EntryPackTest, OtherBytesAreNoRecord) {
  std::vector<Meeting> found;
  const std::string record = EncodePack({{{1, 2}, 3, 4}});
  EXPECT_FALSE(FindInPack(record.substr(1), {}, found));
  EXPECT_FALSE(DecodePack(record.substr(1)).has_value());
  EXPECT_TRUE(FindInPack("", {}, found));
  EXPECT_TRUE(found.empty());
}

}  // namespace
}  // namespace crosscheck
