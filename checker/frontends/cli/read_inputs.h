// From the command line to articles.
#ifndef CHECKER_FRONTENDS_CLI_READ_INPUTS_H_
#define CHECKER_FRONTENDS_CLI_READ_INPUTS_H_

#include <istream>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/store.h"

namespace crosscheck {

// Reads `paths`, of which "-" is `standard_input`, and what `options` name as
// references, with their dates.
// Files that cannot be read are problems of the result.  Adds to `claims`, if
// it is not null, those of the inputs that are files of claims; without them
// their articles are read for claims again.
//
// InvalidArgument: a pattern that matches nothing, a bad --published, or a
// report that would take the place of a file that is read.
absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      const Program& program,
                                      absl::Span<const std::string> paths,
                                      std::istream& standard_input,
                                      ExtractedClaims* claims = nullptr);

// The same for who keeps what was read: see ReadFiles().  No path is that of a
// file of claims.
absl::StatusOr<ReadResult> ReadUnsettled(const CliOptions& options,
                                         absl::Span<const std::string> paths,
                                         std::istream& standard_input);

// Adds to `read` the articles of the store that `options` name, if they name
// one, which have to do with its drafts.  What `extracted` has of these is not
// extracted again.  Errors of Store.
absl::Status AddKept(const CliOptions& options, const Program& program,
                     const ExtractedClaims& extracted, ReadResult& read);

// The thresholds and groups by which articles are compared.
PipelineOptions ComparedBy(const CliOptions& options);

// How stores are opened.
Store::Options StoreOptions(const CliOptions& options, const Program& program);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_READ_INPUTS_H_
