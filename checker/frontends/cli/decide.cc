#include "checker/frontends/cli/decide.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/base/civil_day.h"
#include "checker/base/count_of.h"
#include "checker/base/status_macros.h"
#include "checker/decisions/decisions.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/load_decisions.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/replace_file.h"
#include "checker/report/page.h"
#include "proto/decisions.pb.h"

namespace crosscheck {
namespace {

absl::StatusOr<v1::Decision> DecisionOf(const CliOptions& options) {
  if (options.arguments.size() != 1) {
    return absl::InvalidArgumentError("decide takes one fingerprint");
  }
  if (options.decisions.size() != 1) {
    return absl::InvalidArgumentError(
        "decide needs the file to write: --decisions=FILE");
  }
  v1::Decision decision = options.decision;
  decision.set_fingerprint(absl::AsciiStrToLower(options.arguments.front()));
  if (decision.kind() == v1::Decision::KIND_UNSPECIFIED) {
    return absl::InvalidArgumentError(
        "decide needs --kind=accepted, false-alarm or fixed-later");
  }
  if (options.as_of.has_value()) decision.set_date(IsoDay(*options.as_of));
  RETURN_IF_ERROR(CheckDecision(decision));
  return decision;
}

// Those of `file`, and `decision` in the place of a baseline's.
absl::StatusOr<std::vector<v1::Decision>> With(v1::Decision decision,
                                               const DecisionFile& file) {
  std::vector<v1::Decision> all;
  for (const DecisionEntry& entry : file.entries) {
    const v1::Decision& old = entry.decision;
    if (old.fingerprint() != decision.fingerprint()) {
      all.push_back(old);
      continue;
    }
    if (old.kind() != v1::Decision::BASELINE) {
      return absl::InvalidArgumentError(
          absl::StrCat(file.path, ":", entry.line, ":", entry.column,
                       ": there is a decision on ", old.fingerprint(),
                       " already; change it there"));
    }
    decision.set_finding(old.finding());
  }
  all.push_back(std::move(decision));
  return all;
}

absl::Status Decide(const CliOptions& options, Streams streams) {
  ASSIGN_OR_RETURN(v1::Decision decision, DecisionOf(options));
  const std::string& path = options.decisions.front();
  ASSIGN_OR_RETURN(const DecisionFile file, LoadToRewrite(path));
  ASSIGN_OR_RETURN(const std::vector<v1::Decision> all,
                   With(std::move(decision), file));
  RETURN_IF_ERROR(ReplaceFile(path, FormatDecisions(all)));
  Page(streams.out)
      .Line(0, absl::StrCat(path, ": ", CountOf(all.size(), "decision")));
  return FlushOutput(streams.out);
}

}  // namespace

ExitCode RunDecide(const CliOptions& options, Streams streams) {
  const absl::Status status = Decide(options, streams);
  return status.ok() ? ExitCode::kClean : Fail(status, streams.err);
}

}  // namespace crosscheck
