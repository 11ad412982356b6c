#include "checker/frontends/cli/audit_progress.h"

#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

absl::string_view NameOf(AuditStep step) {
  switch (step) {
    case AuditStep::kRead:
      return "reading";
    case AuditStep::kName:
      return "naming";
    case AuditStep::kEnter:
      return "sorting";
    case AuditStep::kMatch:
      return "matching";
    case AuditStep::kJoin:
      return "joining";
    case AuditStep::kJudge:
      return "judging";
    case AuditStep::kDone:
      break;
  }
  return "reporting";
}

}  // namespace

std::string DescribeProgress(const AuditState& state, double seconds,
                             int64_t done_before) {
  std::string line(NameOf(state.step));
  if (state.all <= 0) return line;
  absl::StrAppend(&line, ": ", 100 * state.done / state.all, " %");
  if (state.articles > 0) {
    absl::StrAppend(&line, ", ", state.articles, " articles");
  }
  if (seconds < 1) return line;
  if (state.articles > 0) {
    absl::StrAppend(
        &line, ", ",
        static_cast<int64_t>(static_cast<double>(state.articles) / seconds),
        "/s");
  }
  const int64_t done = state.done - done_before;
  if (done <= 0) return line;
  const auto left = static_cast<int64_t>(
      seconds * static_cast<double>(state.all - state.done) /
      static_cast<double>(done));
  absl::StrAppendFormat(&line, ", %d:%02d left", left / 60, left % 60);
  return line;
}

void ProgressLine::Show(const AuditState& state) {
  const Clock::time_point now = Clock::now();
  if (!begun_ || state.step != step_) {
    begun_ = true;
    step_ = state.step;
    step_began_ = now;
    done_before_ = state.done;
  } else if (now - last_ < std::chrono::milliseconds(500)) {
    return;
  }
  last_ = now;
  shown_ = true;
  const double seconds =
      std::chrono::duration<double>(now - step_began_).count();
  err_ << "\r\x1b[K" << DescribeProgress(state, seconds, done_before_)
       << std::flush;
}

void ProgressLine::Clear() {
  if (shown_) err_ << "\r\x1b[K" << std::flush;
  shown_ = false;
}

}  // namespace crosscheck
