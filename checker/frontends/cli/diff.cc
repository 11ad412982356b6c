#include "checker/frontends/cli/diff.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/frontends/cli/change_report.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/ingest/article_reader.h"
#include "checker/versions/story_changes.h"
#include "rules/lost_hedge/rule.h"

namespace crosscheck {
namespace {

// Whether JSON lines are asked for.  InvalidArgument: another format, more than
// one, or a file.
absl::StatusOr<bool> WantsJson(const CliOptions& options) {
  if (options.outputs.empty()) return false;
  const OutputChoice& output = options.outputs.front();
  const bool json = output.format->name == "jsonl";
  if (options.outputs.size() == 1 && output.path.empty() &&
      (json || output.format->name == "text")) {
    return json;
  }
  return absl::InvalidArgumentError(
      "diff writes --format=text or --format=jsonl, to standard output");
}

absl::Status CheckOneArticle(const ReadResult& read, const std::string& path) {
  if (read.incomplete() || read.articles.size() == 1) return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat(path, ": a version of a story is one article, and here are ",
                   read.articles.size()));
}

// The claims of a version, which must outlive them.
std::vector<Claim> ClaimsOf(const ReadResult& version, const Program& program) {
  std::vector<Claim> claims;
  program.ExtractEach(version.articles, {}, [&](absl::Span<const Claim> some) {
    claims.insert(claims.end(), some.begin(), some.end());
  });
  return claims;
}

}  // namespace

ExitCode RunDiff(const CliOptions& options, const Program& program,
                 Streams streams) {
  const absl::StatusOr<bool> json = WantsJson(options);
  if (!json.ok()) return Fail(json.status(), streams.err);
  if (options.arguments.size() != 2) {
    return Fail(absl::InvalidArgumentError(
                    "diff needs two versions: crosscheck diff OLD NEW"),
                streams.err);
  }
  std::vector<ReadResult> versions;
  bool incomplete = false;
  for (const std::string& path : options.arguments) {
    absl::StatusOr<ReadResult> read =
        ReadInputs(options, program, absl::MakeSpan(&path, 1), streams.in);
    if (!read.ok()) return Fail(read.status(), streams.err);
    const absl::Status one = CheckOneArticle(*read, path);
    if (!one.ok()) return Fail(one, streams.err);
    WriteErrors(read->problems, streams.err);
    incomplete = incomplete || read->incomplete();
    versions.push_back(*std::move(read));
  }
  // Half of a comparison would say that all was dropped or added.
  if (incomplete) return ExitCode::kIncomplete;

  const std::vector<Claim> before = ClaimsOf(versions[0], program);
  const std::vector<Claim> after = ClaimsOf(versions[1], program);
  if (before.empty() && after.empty()) {
    Complain("no figure or date in either version: nothing was compared",
             streams.err);
    return ExitCode::kUnusable;
  }
  const std::vector<StoryChange> changes =
      CompareVersions(before, after, HedgeIsLost);
  if (*json) {
    WriteChangesJson(changes, before, after, program.Version(), streams.out);
  } else {
    WriteChangesText(changes, streams.out);
  }
  return FinishOutput(changes.empty() ? ExitCode::kClean : ExitCode::kFindings,
                      streams);
}

}  // namespace crosscheck
