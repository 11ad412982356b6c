#include "checker/match/overlap_sweep.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/block_index.h"
#include "checker/match/match_key.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAreArray;

using Pair = std::pair<uint32_t, uint32_t>;

// Writes down the claims of runs, each pair as often as it is visited.
struct PairWriter {
  void operator()(const OverlapRun& run) {
    for (uint32_t i = run.begin; i < run.end; ++i) {
      const uint32_t a = index->claims()[run.position];
      const uint32_t b = index->claims()[i];
      pairs.emplace_back(std::min(a, b), std::max(a, b));
    }
  }
  const BlockIndex* index;
  std::vector<Pair> pairs;
};

std::vector<Pair> VisitedPairs(const EntryTable& table, size_t threads) {
  const BlockIndex index(table.view(), static_cast<int>(threads));
  std::vector<PairWriter> writers(threads, PairWriter{&index, {}});
  VisitOverlaps(index, absl::MakeSpan(writers));
  std::vector<Pair> pairs;
  for (const PairWriter& writer : writers) {
    pairs.insert(pairs.end(), writer.pairs.begin(), writer.pairs.end());
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

// Adds up the lengths of runs.
struct PairCounter {
  void operator()(const OverlapRun& run) { pairs += run.end - run.begin; }
  uint64_t pairs = 0;
};

uint64_t CountPairs(const EntryTable& table, size_t threads) {
  const BlockIndex index(table.view(), static_cast<int>(threads));
  std::vector<PairCounter> counters(threads);
  VisitOverlaps(index, absl::MakeSpan(counters));
  uint64_t pairs = 0;
  for (const PairCounter& counter : counters) pairs += counter.pairs;
  return pairs;
}

struct Entered {
  DayWindow window;
  std::vector<BlockKey> keys;
};

struct SweepCase {
  std::string name;
  std::vector<Entered> claims;
  std::vector<Pair> want;
};

class SweepTest : public testing::TestWithParam<SweepCase> {};

TEST_P(SweepTest, VisitsThesePairs) {
  EntryTable table;
  for (const Entered& claim : GetParam().claims) {
    table.AddClaim(claim.window, claim.keys);
  }
  EXPECT_THAT(VisitedPairs(table, 1), ElementsAreArray(GetParam().want));
  EXPECT_THAT(VisitedPairs(table, 3), ElementsAreArray(GetParam().want));
}

// Even keys are members, the odd one above is the guest of the same block.
INSTANTIATE_TEST_SUITE_P(
    Blocks, SweepTest,
    testing::ValuesIn<SweepCase>({
        {"SameDay", {{{3, 3}, {2}}, {{3, 3}, {2}}}, {{0, 1}}},
        {"TouchingEnds", {{{3, 5}, {2}}, {{5, 9}, {2}}}, {{0, 1}}},
        {"TheLaterComesFirst", {{{5, 9}, {2}}, {{3, 5}, {2}}}, {{0, 1}}},
        {"AdjacentDays", {{{3, 5}, {2}}, {{6, 9}, {2}}}, {}},
        {"OtherBlock", {{{3, 5}, {2}}, {{3, 5}, {4}}}, {}},
        {"EmptyWindow", {{{3, 5}, {2}}, {{5, 3}, {2}}}, {}},
        // It ends before the third begins, the second does not.
        {"ShortAmongLong",
         {{{1, 9}, {2}}, {{2, 2}, {2}}, {{3, 3}, {2}}},
         {{0, 1}, {0, 2}}},
        {"OpenWindows",
         {{{kNoFirstDay, 4}, {2}}, {{9, kNoLastDay}, {2}}, {{4, 9}, {2}}},
         {{0, 2}, {1, 2}}},
        {"OnceForEachSharedBlock",
         {{{3, 3}, {2, 4, 6}}, {{3, 3}, {2, 6}}},
         {{0, 1}, {0, 1}}},
        {"TwoGuests", {{{3, 3}, {3}}, {{3, 3}, {3}}}, {}},
        {"TwoGuestsOfOneMember",
         {{{3, 3}, {3}}, {{3, 3}, {3}}, {{1, 9}, {2}}},
         {{0, 2}, {1, 2}}},
        {"GuestBeginsFirst", {{{1, 9}, {3}}, {{4, 4}, {2}}}, {{0, 1}}},
        {"MemberBeginsFirst", {{{1, 9}, {2}}, {{4, 4}, {3}}}, {{0, 1}}},
        {"GuestBeginsWithMember", {{{4, 9}, {3}}, {{4, 4}, {2}}}, {{0, 1}}},
        {"GuestAndMemberApart", {{{1, 3}, {3}}, {{4, 4}, {2}}}, {}},
        {"OpenGuest",
         {{{kNoFirstDay, kNoLastDay}, {3}},
          {{kNoFirstDay, 0}, {2}},
          {{7, 7}, {2}}},
         {{0, 1}, {0, 2}}},
        {"GuestOfTheNextBlockOnly", {{{3, 3}, {2}}, {{3, 3}, {5}}}, {}},
    }),
    [](const testing::TestParamInfo<SweepCase>& info) {
      return info.param.name;
    });

// Blocks longer than a stretch are cut; the pairs across the cuts stay.
TEST(VisitOverlapsTest, CutsBigBlocksWithoutLoss) {
  constexpr uint64_t kClaims = 5000;
  EntryTable table;
  for (uint64_t i = 0; i < kClaims; ++i) {
    const auto day = static_cast<int32_t>(i);
    table.AddClaim({day, day + 3}, {i % 3 == 0 ? GuestKey(2) : MemberKey(2)});
  }
  std::vector<Pair> want;
  for (uint32_t a = 0; a < kClaims; ++a) {
    for (uint32_t b = a + 1; b < std::min<uint32_t>(a + 4, kClaims); ++b) {
      if (a % 3 != 0 || b % 3 != 0) want.emplace_back(a, b);
    }
  }
  EXPECT_THAT(VisitedPairs(table, 1), ElementsAreArray(want));
  EXPECT_THAT(VisitedPairs(table, 3), ElementsAreArray(want));
}

// 200,000 claims of one story, a day each, and a few that span all of it: the
// work is that of the pairs, not of the block's square, which is 2 * 10^10.
TEST(VisitOverlapsTest, LongWindowsDoNotMakeABlockQuadratic) {
  constexpr uint64_t kShort = 200000;
  constexpr uint64_t kLong = 20;
  for (const BlockKey short_key : {MemberKey(2), GuestKey(2)}) {
    EntryTable table;
    for (uint64_t i = 0; i < kShort; ++i) {
      const auto day = static_cast<int32_t>(i);
      table.AddClaim({day, day}, {short_key});
    }
    for (uint64_t i = 0; i < kLong; ++i) {
      table.AddClaim({kNoFirstDay, kNoLastDay}, {MemberKey(2)});
    }
    EXPECT_EQ(CountPairs(table, 1), kShort * kLong + kLong * (kLong - 1) / 2);
    EXPECT_EQ(CountPairs(table, 2), kShort * kLong + kLong * (kLong - 1) / 2);
  }
}

TEST(VisitOverlapsTest, EverybodyMeetsEverybody) {
  constexpr uint64_t kClaims = 20000;
  EntryTable table;
  for (uint64_t i = 0; i < kClaims; ++i) table.AddClaim({7, 7}, {2});
  EXPECT_EQ(CountPairs(table, 2), kClaims * (kClaims - 1) / 2);
}

TEST(VisitOverlapsTest, NothingToVisit) {
  EXPECT_EQ(CountPairs(EntryTable(), 2), 0u);
}

TEST(FirstAfterTest, AgreesWithUpperBound) {
  const std::vector<int32_t> days = {kNoFirstDay, -2, -2, 0, 1, 1, 1, 4, 9};
  for (uint32_t begin = 0; begin <= days.size(); ++begin) {
    for (uint32_t end = begin; end <= days.size(); ++end) {
      for (const int32_t day : {kNoFirstDay, -3, -2, 0, 1, 3, 9, kNoLastDay}) {
        const auto want =
            std::upper_bound(days.begin() + begin, days.begin() + end, day);
        EXPECT_EQ(match_internal::FirstAfter(days.data(), begin, end, day),
                  want - days.begin())
            << begin << " " << end << " " << day;
      }
    }
  }
}

}  // namespace
}  // namespace crosscheck
