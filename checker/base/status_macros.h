// Shorthands for handing a failure on.  For .cc files only: the names are not
// prefixed, and a header would press them on whoever includes it.
#ifndef CHECKER_BASE_STATUS_MACROS_H_
#define CHECKER_BASE_STATUS_MACROS_H_

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

// Returns from the enclosing function if `expr`, an absl::Status, is not OK.
#define RETURN_IF_ERROR(expr)                              \
  do {                                                     \
    absl::Status crosscheck_status = (expr);               \
    if (!crosscheck_status.ok()) return crosscheck_status; \
  } while (false)

// Evaluates `expr`, an absl::StatusOr<T>.  Returns its status from the
// enclosing function, or assigns its value to `lhs`, which may declare a
// variable:
//
//   ASSIGN_OR_RETURN(const int64_t value, ParseNumeral(text));
//
// A type with a comma in it needs an alias, as in any macro.
#define ASSIGN_OR_RETURN(lhs, expr) \
  CROSSCHECK_ASSIGN_OR_RETURN_(     \
      CROSSCHECK_MACRO_CONCAT_(crosscheck_status_or_, __LINE__), lhs, (expr))

// `lhs` may be a declaration, which takes no parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define CROSSCHECK_ASSIGN_OR_RETURN_(status_or, lhs, expr) \
  auto status_or = expr;                                   \
  if (!status_or.ok()) return status_or.status();          \
  lhs = *std::move(status_or)
// NOLINTEND(bugprone-macro-parentheses)

#define CROSSCHECK_MACRO_CONCAT_(a, b) CROSSCHECK_MACRO_CONCAT_INNER_(a, b)
#define CROSSCHECK_MACRO_CONCAT_INNER_(a, b) a##b

#endif  // CHECKER_BASE_STATUS_MACROS_H_
