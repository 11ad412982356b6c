#include "checker/compare/shared_words.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ClaimMaker;

TEST(SharedWordsTest, CountsThoseInBoth) {
  const std::vector<uint64_t> some = {2, 5, 9};
  const std::vector<uint64_t> others = {1, 5, 8, 9, 11};
  EXPECT_EQ(CountShared(some, others), 2u);
  EXPECT_EQ(CountShared(others, some), 2u);
  EXPECT_EQ(CountShared(some, {}), 0u);
  EXPECT_DOUBLE_EQ(SharedPart(some, others), 2.0 / 3);
  EXPECT_EQ(SharedPart(some, {}), 0);
}

TEST(SharedWordsTest, LeavesOutWords) {
  EXPECT_EQ(Without({1, 2, 3, 4}, {2, 4, 6}), (std::vector<uint64_t>{1, 3}));
  EXPECT_EQ(Without({1, 2}, {}), (std::vector<uint64_t>{1, 2}));
  EXPECT_EQ(Without({}, {1, 2}), std::vector<uint64_t>());
}

TEST(SharedContentTest, IsThePartOfTheSmallerOne) {
  const auto shared = [](absl::string_view a, absl::string_view b) {
    const Claim left = ClaimMaker(nullptr).Words(a).Make();
    const Claim right = ClaimMaker(nullptr).Words(b).Make();
    EXPECT_EQ(SharedContent(left, right), SharedContent(right, left));
    return SharedContent(left, right);
  };
  EXPECT_EQ(shared("flood kirun dyke", "flood kirun dyke"), 1);
  EXPECT_EQ(shared("flood kirun", "flood kirun dyke river"), 1);
  EXPECT_EQ(shared("flood dyke", "flood kirun river"), 0.5);
  EXPECT_EQ(shared("flood dyke", "strike rail"), 0);
  EXPECT_EQ(shared("", "strike rail"), 0);
  EXPECT_EQ(shared("", ""), 0);
}

TEST(SharedWordsTest, NearlyAllIsOfTheLongerAndOfMoreThanAFew) {
  const auto share = [](std::vector<uint64_t> a, std::vector<uint64_t> b) {
    Claim left;
    Claim right;
    left.content = std::move(a);
    right.content = std::move(b);
    const bool shared = ShareNearlyAll(left, right, 0.7);
    EXPECT_EQ(ShareNearlyAll(right, left, 0.7), shared);
    return shared;
  };
  EXPECT_TRUE(share({1, 2, 3}, {1, 2, 3, 4}));
  EXPECT_FALSE(share({1, 2, 3}, {1, 2, 3, 4, 5}));
  EXPECT_FALSE(share({1, 2}, {1, 2})) << "a few";
  EXPECT_FALSE(share({}, {}));
}

}  // namespace
}  // namespace crosscheck
