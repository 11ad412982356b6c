#include "checker/frontends/cli/run_keep.h"

#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/base/count_of.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/frontends/cli/claims_inputs.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/replace_file.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

absl::Status CheckArguments(absl::Span<const std::string> arguments) {
  if (!IsClaimsFile(arguments.front())) {
    return absl::InvalidArgumentError(
        absl::StrCat("the name of the file has to end in ", kClaimsExtension,
                     ", or no other run would know it"));
  }
  if (arguments.size() == 1) {
    return absl::InvalidArgumentError("nothing to keep");
  }
  if (absl::c_any_of(arguments.subspan(1), IsClaimsFile)) {
    return absl::InvalidArgumentError(
        absl::StrCat("a file of claims (", kClaimsExtension,
                     ") has its claims already; no other is made of it"));
  }
  return absl::OkStatus();
}

absl::StatusOr<ExitCode> Keep(const CliOptions& options, const Program& program,
                              Streams streams) {
  const absl::Span<const std::string> arguments = options.arguments;
  RETURN_IF_ERROR(CheckArguments(arguments));
  ASSIGN_OR_RETURN(const ReadResult read,
                   ReadUnsettled(options, arguments.subspan(1), streams.in));
  WriteErrors(read.problems, streams.err);
  size_t claims = 0;
  ASSIGN_OR_RETURN(const std::string bytes,
                   EncodeClaimsFile(
                       read,
                       [&](const Article& article) {
                         std::vector<Claim> of_article;
                         program.ExtractEach(absl::MakeSpan(&article, 1), {},
                                             [&](absl::Span<const Claim> some) {
                                               of_article.assign(some.begin(),
                                                                 some.end());
                                             });
                         claims += of_article.size();
                         return of_article;
                       },
                       program.Version()));
  RETURN_IF_ERROR(ReplaceFile(arguments.front(), bytes));
  Page(streams.out)
      .Line(0, absl::StrCat(CountOf(claims, "claim"), " of ",
                            CountOf(read.articles.size(), "article"), " kept"));
  return read.incomplete() ? ExitCode::kIncomplete : ExitCode::kClean;
}

}  // namespace

ExitCode RunKeep(const CliOptions& options, const Program& program,
                 Streams streams) {
  const absl::StatusOr<ExitCode> code = Keep(options, program, streams);
  if (!code.ok()) return Fail(code.status(), streams.err);
  return FinishOutput(*code, streams);
}

}  // namespace crosscheck
