#include "checker/frontends/cli/baseline.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/base/status_macros.h"
#include "checker/decisions/baseline.h"
#include "checker/decisions/decisions.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/drafts.h"
#include "checker/frontends/cli/load_decisions.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/replace_file.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"
#include "checker/pipeline/pipeline.h"
#include "proto/decisions.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kQuoted = 100;  // Bytes of an argument in a message.

struct Order {
  bool prune = false;
  std::string path;
  absl::Span<const std::string> inputs;
};

absl::StatusOr<Order> ReadOrder(const std::vector<std::string>& words) {
  const std::string& what = words.front();
  if (what != "write" && what != "prune") {
    return absl::InvalidArgumentError(absl::StrCat(
        "baseline can write or prune, and not \"", EscapeExcerpt(what, kQuoted),
        "\"", DidYouMean(what, {"write", "prune"})));
  }
  if (words.size() < 3) {
    return absl::InvalidArgumentError(
        absl::StrCat("baseline ", what,
                     " needs a file and inputs: crosscheck "
                     "baseline ",
                     what, " FILE INPUT..."));
  }
  Order order;
  order.prune = what == "prune";
  order.path = words[1];
  order.inputs = absl::MakeSpan(words).subspan(2);
  return order;
}

// The decisions that the file holds already.  There is nothing to prune in a
// file that is not there.
absl::StatusOr<DecisionFile> Old(const Order& order) {
  if (order.prune) RETURN_IF_ERROR(ReadTextFile(order.path).status());
  return LoadToRewrite(order.path);
}

std::string Counts(size_t before, const std::vector<v1::Decision>& after) {
  const auto baseline = std::count_if(
      after.begin(), after.end(), [](const v1::Decision& decision) {
        return decision.kind() == v1::Decision::BASELINE;
      });
  return absl::StrCat(before, " decisions before, ", after.size(), " now, ",
                      baseline, " of them baseline");
}

}  // namespace

ExitCode RunBaseline(const CliOptions& options, const Program& program,
                     Streams streams) {
  const absl::StatusOr<Order> order = ReadOrder(options.arguments);
  if (!order.ok()) return Fail(order.status(), streams.err);
  const absl::StatusOr<DecisionFile> old = Old(*order);
  if (!old.ok()) return Fail(old.status(), streams.err);
  ExtractedClaims extracted;
  const absl::StatusOr<ReadResult> read =
      ReadInputs(options, program, order->inputs, streams.in, &extracted);
  if (!read.ok()) return Fail(read.status(), streams.err);
  WriteErrors(read->problems, streams.err);
  if (read->incomplete()) {
    Complain(absl::StrCat(order->path,
                          " is left as it is: ", FormatCounts(read->files)),
             streams.err);
    return ExitCode::kIncomplete;
  }

  PipelineOptions pipeline;
  pipeline.extracted = &extracted;
  pipeline.by_group = options.by_group;
  pipeline.config = CompareConfigOf(options);
  PipelineResult result = program.Check(read->articles, pipeline);
  KeepDraftFindings(result.findings);
  if (result.claims.empty()) {
    return Fail(absl::InvalidArgumentError(
                    absl::StrCat("no figure or date in any input; ",
                                 order->path, " is left as it is")),
                streams.err);
  }
  const std::vector<v1::Decision> decisions =
      order->prune ? PruneBaseline(result.findings, *old)
                   : WriteBaseline(result.findings, *old,
                                   RunDay(options, read->articles));
  const absl::Status written =
      ReplaceFile(order->path, FormatDecisions(decisions));
  if (!written.ok()) return Fail(written, streams.err);
  streams.out << Escape(order->path) << ": "
              << Counts(old->entries.size(), decisions) << '\n';
  return FinishOutput(ExitCode::kClean, streams);
}

}  // namespace crosscheck
