#include "checker/base/offset_map.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;

using Shifts = std::vector<std::pair<int64_t, int64_t>>;

OffsetMap MapOf(const Shifts& shifts) {
  OffsetMap map;
  for (const auto& [offset, by] : shifts) map.ShiftFrom(offset, by);
  return map;
}

std::vector<int64_t> Sources(const OffsetMap& map, int64_t end) {
  std::vector<int64_t> sources;
  for (int64_t offset = 0; offset <= end; ++offset) {
    sources.push_back(map.ToSource(offset));
  }
  return sources;
}

// What the map promises, word for word.
std::vector<int64_t> SourcesSlowly(const Shifts& shifts, int64_t end) {
  std::vector<int64_t> sources;
  for (int64_t offset = 0; offset <= end; ++offset) {
    int64_t source = offset;
    for (const auto& [from, by] : shifts) source += offset >= from ? by : 0;
    sources.push_back(source);
  }
  return sources;
}

struct MapCase {
  std::string name;
  Shifts shifts;
  std::vector<int64_t> want;  // Of the offsets 0, 1, 2 ...
};

class OffsetMapTest : public testing::TestWithParam<MapCase> {};

TEST_P(OffsetMapTest, ShiftsFromEachBreakpointOn) {
  const MapCase& c = GetParam();
  EXPECT_THAT(Sources(MapOf(c.shifts), static_cast<int64_t>(c.want.size()) - 1),
              ElementsAreArray(c.want));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, OffsetMapTest,
    testing::ValuesIn<MapCase>({
        {"Identity", {}, {0, 1, 2, 3}},
        {"NoShiftAtAll", {{0, 0}, {2, 0}}, {0, 1, 2, 3}},
        {"ByteOrderMark", {{0, 3}}, {3, 4, 5, 6}},
        // "a", one bad byte as U+FFFD, "b".
        {"BadByte", {{4, -2}}, {0, 1, 2, 3, 2, 3}},
        // UTF-16 behind its mark.
        {"Utf16", {{0, 2}, {1, 1}, {2, 1}, {3, 1}}, {2, 4, 6, 8, 9}},
        {"StopsAfterTheLast", {{1, 5}, {3, 5}}, {0, 6, 7, 13, 14, 15, 16}},
        {"TwiceAtOnePlace", {{1, 1}, {1, 1}}, {0, 3, 4}},
        {"TwiceAtTheEndOfARun",
         {{1, 1}, {2, 1}, {3, 1}, {3, 4}},
         {0, 2, 4, 10, 11}},
        {"TakenBack", {{1, 1}, {2, -1}}, {0, 2, 2, 3}},
        {"BeyondFourGigabytes",
         {{0, int64_t{1} << 40}, {1, int64_t{1} << 40}},
         {int64_t{1} << 40, (int64_t{1} << 41) + 1}},
    }),
    [](const testing::TestParamInfo<MapCase>& info) {
      return info.param.name;
    });

TEST(OffsetMapTest, SlicesCountFromTheirBeginning) {
  // "Title: a", then a bad byte as U+FFFD, then "b".
  const OffsetMap map = MapOf({{0, 3}, {11, -2}});
  EXPECT_THAT(Sources(map.Slice(7, 8), 1), ElementsAre(10, 11));
  EXPECT_THAT(Sources(map.Slice(7, 11), 4), ElementsAre(10, 11, 12, 13, 12));
  EXPECT_THAT(Sources(map.Slice(11, 12), 1), ElementsAre(12, 13));
  EXPECT_THAT(Sources(OffsetMap().Slice(5, 6), 1), ElementsAre(5, 6));
}

TEST(OffsetMapTest, EndsAreWhereTheByteBeforeEnds) {
  // <p>1<b>5</b>0&nbsp;4: "150", the space of two bytes, "4".
  OffsetMap map(3);
  map.SkipAt(1, 3);
  map.SkipAt(2, 4);
  map.ShiftFrom(5, 4);
  EXPECT_THAT(Sources(map, 6), ElementsAre(3, 7, 12, 13, 14, 19, 20));
  EXPECT_EQ(map.ToSourceEnd(1), 4);
  EXPECT_EQ(map.ToSourceEnd(2), 8);
  EXPECT_EQ(map.ToSourceEnd(3), 13);
  EXPECT_EQ(map.ToSourceEnd(5), 19);
  const OffsetMap slice = map.Slice(1, 6);
  EXPECT_EQ(slice.ToSource(0), 7);
  EXPECT_EQ(slice.ToSourceEnd(1), 8);
  EXPECT_EQ(slice.ToSource(1), 12);
}

TEST(OffsetMapTest, KnowsWhereNothingShifts) {
  const OffsetMap map = MapOf({{2, 1}, {4, 1}, {6, 1}, {8, 1}, {20, 3}});
  EXPECT_TRUE(OffsetMap().IsEven(0, 100));
  EXPECT_TRUE(map.IsEven(0, 2));
  EXPECT_TRUE(map.IsEven(4, 6));
  EXPECT_TRUE(map.IsEven(8, 20));
  EXPECT_TRUE(map.IsEven(20, 90));
  EXPECT_FALSE(map.IsEven(0, 3));
  EXPECT_FALSE(map.IsEven(4, 7));
  EXPECT_FALSE(map.IsEven(7, 20));
  EXPECT_FALSE(map.IsEven(8, 21));
}

TEST(OffsetMapTest, KnowsTheNextShift) {
  constexpr int64_t kNone = std::numeric_limits<int64_t>::max();
  const OffsetMap map = MapOf({{2, 1}, {4, 1}, {6, 1}, {8, 1}, {20, 3}});
  EXPECT_EQ(OffsetMap().NextShift(0), kNone);
  EXPECT_EQ(map.NextShift(0), 2);
  EXPECT_EQ(map.NextShift(2), 4);
  EXPECT_EQ(map.NextShift(5), 6);
  EXPECT_EQ(map.NextShift(8), 20);
  EXPECT_EQ(map.NextShift(20), kNone);
}

TEST(OffsetMapTest, AgreesWithAddingUpEveryShift) {
  for (uint32_t seed = 0; seed < 2000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const auto below = [&random](uint32_t n) {
      return static_cast<int64_t>(random() % n);
    };
    Shifts shifts;
    int64_t offset = 0;
    // Few distances and shifts, so that runs are frequent and get broken.
    for (int64_t n = below(12); n > 0; --n) {
      shifts.emplace_back(offset, below(4) - 1);
      offset += below(3);
    }
    const int64_t end = offset + 4;
    const OffsetMap map = MapOf(shifts);
    const std::vector<int64_t> want = SourcesSlowly(shifts, end);
    ASSERT_THAT(Sources(map, end), ElementsAreArray(want));
    const int64_t from = below(static_cast<uint32_t>(end));
    const int64_t even_to = std::min(map.NextShift(from), end);
    ASSERT_GT(even_to, from);
    for (int64_t at = from; at < even_to; ++at) {
      ASSERT_EQ(want[at] - want[from], at - from) << "from " << from;
    }
    const int64_t to = from + below(static_cast<uint32_t>(end - from + 1));
    ASSERT_THAT(Sources(map.Slice(from, to), to - from),
                ElementsAreArray(want.begin() + from, want.begin() + to + 1))
        << "slice " << from << " to " << to;
    const std::optional<OffsetMap> back = OffsetMap::FromNumbers(map.Numbers());
    ASSERT_TRUE(back.has_value());
    ASSERT_THAT(Sources(*back, end), ElementsAreArray(want));
  }
}

TEST(OffsetMapTest, NumbersOfNoMapAreRefused) {
  const std::vector<std::vector<int64_t>> bad = {
      {1, 1, 2, 3},                       // Five make an entry.
      {1},                                // One is told, none is there.
      {-1, 0, 1, 0, 0, 0},                // Less than none.
      {0, 0, 1, 0, 0, 0},                 // None is told.
      {1, 0, 1, -1, 0, 0},                // Less than no repeats.
      {1, 0, 1, 2, 0, 1},                 // Repeats at one place.
      {2, 5, 1, 0, 0, 0, 5, 2, 0, 0, 0},  // Not ascending.
      {1, 0, 1, 1, int64_t{1} << 40, 1},  // A distance no entry has.
      {1, 0, 1, 0, 0, 0, 4},              // Half of a skip.
      {1, 0, 1, 0, 0, 0, 4, 0},           // A skip of nothing.
      {1, 0, 1, 0, 0, 0, 4, 1, 4, 1},     // Skips that do not ascend.
  };
  for (const std::vector<int64_t>& numbers : bad) {
    EXPECT_FALSE(OffsetMap::FromNumbers(numbers).has_value());
  }
  EXPECT_EQ(OffsetMap::FromNumbers({})->ToSource(7), 7);
}

}  // namespace
}  // namespace crosscheck
