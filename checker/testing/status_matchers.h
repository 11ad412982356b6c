// Words for tests of functions that return a status.
//
// They live outside namespace crosscheck, as a crosscheck::testing would hide
// ::testing.  There is no NotOk(): ask for the error that is expected.
#ifndef CHECKER_TESTING_STATUS_MATCHERS_H_
#define CHECKER_TESTING_STATUS_MATCHERS_H_

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {

inline absl::Status StatusOf(const absl::Status& status) { return status; }

template <typename T>
absl::Status StatusOf(const absl::StatusOr<T>& status_or) {
  return status_or.status();
}

// Both take an absl::Status or an absl::StatusOr.
MATCHER(IsOk, "is OK") {
  *result_listener << StatusOf(arg).ToString();
  return arg.ok();
}

MATCHER_P2(StatusIs, code, message,
           std::string(negation ? "is not" : "is") + " a status " +
               absl::StatusCodeToString(code) + " whose message " +
               ::testing::DescribeMatcher<std::string>(message)) {
  const absl::Status status = StatusOf(arg);
  *result_listener << status.ToString();
  return status.code() == code &&
         ::testing::ExplainMatchResult(message, std::string(status.message()),
                                       result_listener);
}

// Of an absl::StatusOr.
MATCHER_P(IsOkAndHolds, inner, "is OK and holds a value that matches") {
  if (!arg.ok()) {
    *result_listener << arg.status().ToString();
    return false;
  }
  return ::testing::ExplainMatchResult(inner, *arg, result_listener);
}

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_STATUS_MATCHERS_H_
