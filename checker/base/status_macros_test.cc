#include "checker/base/status_macros.h"

#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOkAndHolds;
using ::crosscheck_testing::StatusIs;

absl::StatusOr<int> Sum(const absl::Status& first, absl::StatusOr<int> second,
                        absl::StatusOr<std::unique_ptr<int>> third) {
  RETURN_IF_ERROR(first);
  ASSIGN_OR_RETURN(int sum, std::move(second));
  ASSIGN_OR_RETURN(const std::unique_ptr<int> more, std::move(third));
  sum += *more;
  return sum;
}

TEST(StatusMacrosTest, GoesOnWhenAllIsWell) {
  EXPECT_THAT(Sum(absl::OkStatus(), 250, std::make_unique<int>(3)),
              IsOkAndHolds(253));
}

TEST(StatusMacrosTest, HandsTheFirstFailureOn) {
  const absl::Status no_file = absl::NotFoundError("no such file");
  const absl::Status cut = absl::DataLossError("cut off");
  EXPECT_THAT(Sum(no_file, cut, cut),
              StatusIs(absl::StatusCode::kNotFound, "no such file"));
  EXPECT_THAT(Sum(absl::OkStatus(), cut, no_file),
              StatusIs(absl::StatusCode::kDataLoss, "cut off"));
  EXPECT_THAT(Sum(absl::OkStatus(), 250, no_file),
              StatusIs(absl::StatusCode::kNotFound, "no such file"));
}

}  // namespace
}  // namespace crosscheck
