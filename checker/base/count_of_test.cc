#include "checker/base/count_of.h"

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(CountOfTest, OneIsSingular) {
  EXPECT_EQ(CountOf(0, "claim"), "0 claims");
  EXPECT_EQ(CountOf(1, "claim"), "1 claim");
  EXPECT_EQ(CountOf(2, "claim"), "2 claims");
}

}  // namespace
}  // namespace crosscheck
