#include "checker/base/endings.h"

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(EndsInAnyTest, OneIsEnough) {
  EXPECT_TRUE(EndsInAny("crashes", {"ss", "shes"}));
  EXPECT_TRUE(EndsInAny("men", {"men"}));
  EXPECT_FALSE(EndsInAny("crash", {"ss", "shes"}));
  EXPECT_FALSE(EndsInAny("en", {"men"}));
  EXPECT_FALSE(EndsInAny("", {"s"}));
  EXPECT_FALSE(EndsInAny("men", {}));
}

}  // namespace
}  // namespace crosscheck
