// How far an audit is, on one line of a terminal.
#ifndef CHECKER_FRONTENDS_CLI_AUDIT_PROGRESS_H_
#define CHECKER_FRONTENDS_CLI_AUDIT_PROGRESS_H_

#include <chrono>
#include <ostream>
#include <string>

#include "checker/audit/audit_options.h"

namespace crosscheck {

// Returns "reading: 42 %, 12300 articles, 4100/s, 0:17 left" for a state that
// was reached in `seconds` since its step began with `done_before`.  What
// cannot be told yet is left out.
std::string DescribeProgress(const AuditState& state, double seconds,
                             int64_t done_before);

// Not thread-safe.
class ProgressLine {
 public:
  // `err` outlives it.
  explicit ProgressLine(std::ostream& err) : err_(err) {}

  // Shows it in the place of what was shown; twice a second at most.
  void Show(const AuditState& state);

  // Leaves an empty line.
  void Clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::ostream& err_;
  bool shown_ = false;
  bool begun_ = false;
  AuditStep step_ = AuditStep::kRead;
  Clock::time_point step_began_;
  Clock::time_point last_;
  int64_t done_before_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_AUDIT_PROGRESS_H_
