#include "checker/match/match_key.h"

#include <cstdint>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

template <typename Case>
std::string CaseName(const testing::TestParamInfo<Case>& info) {
  return info.param.name;
}

struct OverlapCase {
  std::string name;
  DayWindow a;
  DayWindow b;
  bool want;
};

class OverlapTest : public testing::TestWithParam<OverlapCase> {};

TEST_P(OverlapTest, IsSymmetric) {
  const OverlapCase& c = GetParam();
  EXPECT_EQ(Overlap(c.a, c.b), c.want);
  EXPECT_EQ(Overlap(c.b, c.a), c.want);
}

INSTANTIATE_TEST_SUITE_P(
    Windows, OverlapTest,
    testing::ValuesIn<OverlapCase>({
        // Ends are inclusive.
        {"SameDay", {17073, 17073}, {17073, 17073}, true},
        {"TouchingEnds", {1, 5}, {5, 9}, true},
        {"AdjacentDays", {1, 5}, {6, 9}, false},
        {"Within", {1, 9}, {4, 4}, true},
        {"Apart", {1, 2}, {8, 9}, false},
        {"OpenEndReachesAnyLaterDay", {5, kNoLastDay}, {90000, 90000}, true},
        {"OpenEndDoesNotReachBack", {5, kNoLastDay}, {1, 4}, false},
        {"OpenStartDoesNotReachOn", {kNoFirstDay, 5}, {6, 9}, false},
        {"OpenBothWays", {kNoFirstDay, kNoLastDay}, {1, 1}, true},
        {"EmptyMeetsNothing", {5, 4}, {kNoFirstDay, kNoLastDay}, false},
        {"EmptyMeetsNotEvenItself", {5, 4}, {5, 4}, false},
    }),
    CaseName<OverlapCase>);

struct WidenedCase {
  std::string name;
  DayWindow window;
  int32_t slack_days;
  int32_t want_first;
  int32_t want_last;
};

class WidenedTest : public testing::TestWithParam<WidenedCase> {};

TEST_P(WidenedTest, GivesWindow) {
  const WidenedCase& c = GetParam();
  const DayWindow widened = Widened(c.window, c.slack_days);
  EXPECT_EQ(widened.first_day, c.want_first);
  EXPECT_EQ(widened.last_day, c.want_last);
}

INSTANTIATE_TEST_SUITE_P(
    Windows, WidenedTest,
    testing::ValuesIn<WidenedCase>({
        {"ResidentsFourteenDays", {17073, 17073}, 14, 17059, 17087},
        {"NoSlack", {3, 4}, 0, 3, 4},
        {"OpenEndStaysOpen", {3, kNoLastDay}, 7, -4, kNoLastDay},
        {"OpenStartStaysOpen", {kNoFirstDay, 3}, 7, kNoFirstDay, 10},
        {"EmptyStaysEmpty", {5, 4}, 30, 5, 4},
        {"DoesNotRunOver",
         {kNoFirstDay + 1, kNoLastDay - 1},
         1000,
         kNoFirstDay,
         kNoLastDay},
    }),
    CaseName<WidenedCase>);

struct CommonBlockCase {
  std::string name;
  std::vector<BlockKey> a;
  std::vector<BlockKey> b;
  bool want;
  BlockKey want_block;
};

class SmallestCommonBlockTest : public testing::TestWithParam<CommonBlockCase> {
};

TEST_P(SmallestCommonBlockTest, IsSymmetric) {
  const CommonBlockCase& c = GetParam();
  BlockKey block = 0;
  EXPECT_EQ(SmallestCommonBlock(c.a, c.b, &block), c.want);
  EXPECT_EQ(block, c.want_block);
  block = 0;
  EXPECT_EQ(SmallestCommonBlock(c.b, c.a, &block), c.want);
  EXPECT_EQ(block, c.want_block);
}

// Even keys are members, the odd one above is the guest of the same block.
INSTANTIATE_TEST_SUITE_P(
    Keys, SmallestCommonBlockTest,
    testing::ValuesIn<CommonBlockCase>({
        {"TwoMembers", {2, 8}, {4, 8}, true, 8},
        {"TheSmallestOfTwo", {2, 6, 8}, {4, 6, 8}, true, 6},
        {"MemberAndGuest", {2, 8}, {4, 9}, true, 8},
        {"TwoGuestsDoNotMeet", {9}, {9}, false, 0},
        {"TwoGuestsMeetFurtherOn", {5, 8}, {5, 9}, true, 8},
        {"NeighbouringNumbersAreOtherBlocks", {7}, {8}, false, 0},
        {"NothingShared", {2, 6}, {4, 8}, false, 0},
        {"NoKeys", {}, {4, 8}, false, 0},
    }),
    CaseName<CommonBlockCase>);

TEST(EntryTableTest, KeepsKeysInOrderAndOnce) {
  EntryTable table;
  EXPECT_EQ(table.AddClaim({1, 2}, {8, 2, 8}), 0u);
  EXPECT_EQ(table.AddClaim({3, 4}, {}), 1u);
  EXPECT_EQ(table.AddClaim({5, 6}, {12}), 2u);
  const EntryView view = table.view();
  EXPECT_EQ(view.claims(), 3u);
  EXPECT_THAT(view.KeysOf(0), ElementsAre(2, 8));
  EXPECT_THAT(view.KeysOf(1), IsEmpty());
  EXPECT_THAT(view.KeysOf(2), ElementsAre(12));
  EXPECT_EQ(view.windows[2].last_day, 6);
}

TEST(EntryTableTest, MemberAndGuestIsMember) {
  EntryTable table;
  table.AddClaim({1, 2}, {9, 8, 5});
  EXPECT_THAT(table.view().KeysOf(0), ElementsAre(5, 8));
}

TEST(EntryViewTest, WithoutEndsHasOneKeyAClaim) {
  const std::vector<DayWindow> windows = {{1, 2}, {3, 4}};
  const std::vector<BlockKey> keys = {6, 4};
  const EntryView view{windows, keys, {}};
  EXPECT_THAT(view.KeysOf(0), ElementsAre(6));
  EXPECT_THAT(view.KeysOf(1), ElementsAre(4));
}

}  // namespace
}  // namespace crosscheck
