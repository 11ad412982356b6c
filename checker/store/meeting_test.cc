#include "checker/store/meeting.h"

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

struct MergeCase {
  std::string name;
  size_t meetings;
  uint64_t rows;  // Below this.
};

class MergeByRowTest : public testing::TestWithParam<MergeCase> {};

// Against a map.
TEST_P(MergeByRowTest, OneMeetingARowWithAllClaims) {
  std::mt19937_64 random(20220614);
  std::vector<Meeting> meetings;
  std::map<int64_t, ClaimBits> model;
  for (size_t i = 0; i < GetParam().meetings; ++i) {
    const auto row = static_cast<int64_t>(random() % GetParam().rows);
    meetings.push_back({row, BitOfClaim(random())});
    model[row] |= meetings.back().claims;
  }
  MergeByRow(meetings);
  std::vector<std::pair<int64_t, ClaimBits>> got;
  got.reserve(meetings.size());
  for (const Meeting& meeting : meetings) {
    got.emplace_back(meeting.row, meeting.claims);
  }
  EXPECT_THAT(got, ElementsAreArray(model.begin(), model.end()));
}

INSTANTIATE_TEST_SUITE_P(Meetings, MergeByRowTest,
                         testing::ValuesIn<MergeCase>({
                             {"One", 1, 1000},
                             {"OneArticle", 100, 1},
                             {"TwoArticles", 100, 2},
                             {"ManyOfFew", 5000, 255},
                             {"OneDigit", 5000, 256},
                             {"ManyOfMany", 5000, 50000},
                             {"FewOfMany", 100, 10000000},
                             {"AnyRow", 1000, uint64_t{1} << 63},
                         }),
                         [](const testing::TestParamInfo<MergeCase>& info) {
                           return info.param.name;
                         });

TEST(MergeNothingTest, NothingStaysNothing) {
  std::vector<Meeting> meetings;
  MergeByRow(meetings);
  EXPECT_THAT(meetings, IsEmpty());
}

}  // namespace
}  // namespace crosscheck
