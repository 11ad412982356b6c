#include "checker/match/radix_sort.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using Words = std::array<uint64_t, 2>;

struct SortCase {
  std::string name;
  // Makes the i-th record from a random number.
  std::function<Words(uint64_t i, uint64_t random)> record;
};

class RadixSortTest : public testing::TestWithParam<SortCase> {};

TEST_P(RadixSortTest, AgreesWithStdSort) {
  std::mt19937_64 random(1);
  // Around where it falls back on std::sort, and well above.
  for (const size_t n : {0, 1, 2, 63, 64, 65, 66, 300, 20000}) {
    SCOPED_TRACE(n);
    std::vector<Words> records;
    for (size_t i = 0; i < n; ++i) {
      records.push_back(GetParam().record(i, random()));
    }
    std::vector<Words> want = records;
    std::sort(want.begin(), want.end());
    RadixSort(absl::MakeSpan(records),
              [](const Words& words) { return words; });
    ASSERT_EQ(records, want);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Records, RadixSortTest,
    testing::ValuesIn<SortCase>({
        {"Random",
         [](uint64_t, uint64_t r) {
           return Words{r, r * 3};
         }},
        {"AllEqual",
         [](uint64_t, uint64_t) {
           return Words{5, 5};
         }},
        {"SecondWordOnly",
         [](uint64_t, uint64_t r) {
           return Words{9, r};
         }},
        {"LowBitsOnly",
         [](uint64_t, uint64_t r) {
           return Words{r % 3, r % 5};
         }},
        {"HighBitsOnly",
         [](uint64_t, uint64_t r) {
           return Words{r << 62, 0};
         }},
        {"OneBigGroup",
         [](uint64_t, uint64_t r) {
           return Words{r % 9 ? 7 : r, r % 4000};
         }},
        {"Ascending",
         [](uint64_t i, uint64_t) {
           return Words{i, 0};
         }},
        {"Descending",
         [](uint64_t i, uint64_t) {
           return Words{~i, ~i};
         }},
        // Each step sets a single record apart: the deepest there is.
        {"PowersOfTwo",
         [](uint64_t i, uint64_t) {
           return Words{i % 2 ? 0 : uint64_t{1} << (i / 2 % 64),
                        uint64_t{1} << (i / 2 % 64)};
         }},
    }),
    [](const testing::TestParamInfo<SortCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
