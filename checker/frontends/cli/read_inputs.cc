#include "checker/frontends/cli/read_inputs.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/frontends/cli/claims_inputs.h"
#include "checker/frontends/cli/inputs.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

namespace {

absl::StatusOr<ReadOptions> ReadOptionsOf(const CliOptions& options) {
  ReadOptions reading;
  for (const std::string& value : options.published) {
    RETURN_IF_ERROR(reading.published.Add(value));
  }
  return reading;
}

}  // namespace

absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      const Program& program,
                                      absl::Span<const std::string> paths,
                                      ExtractedClaims* claims) {
  ASSIGN_OR_RETURN(const ReadOptions reading, ReadOptionsOf(options));
  ASSIGN_OR_RETURN(std::vector<Input> inputs,
                   CollectInputs(paths, options.against));
  const auto files_of_claims = std::stable_partition(
      inputs.begin(), inputs.end(),
      [](const Input& input) { return !IsClaimsFile(input.path); });
  const auto articles = static_cast<size_t>(files_of_claims - inputs.begin());
  ReadResult read = ReadFiles(absl::MakeSpan(inputs).first(articles), reading);
  ExtractedClaims unwanted;
  for (const Input& input : absl::MakeSpan(inputs).subspan(articles)) {
    ReadClaimsFile(input, program.Version(), read,
                   claims != nullptr ? *claims : unwanted);
  }
  Settle(read);
  return read;
}

absl::StatusOr<ReadResult> ReadUnsettled(const CliOptions& options,
                                         absl::Span<const std::string> paths) {
  ASSIGN_OR_RETURN(const ReadOptions reading, ReadOptionsOf(options));
  ASSIGN_OR_RETURN(const std::vector<Input> inputs, CollectInputs(paths, {}));
  return ReadFiles(inputs, reading);
}

Store::Options StoreOptions(const Program& program) {
  Store::Options options;
  options.made_by = program.Version();
  return options;
}

namespace {

// Its articles are entered by the built-in thresholds of identity: with others
// a run would miss some without a word.
absl::Status FitsTheStore(const CliOptions& options) {
  if (!options.loaded_config.has_value()) return absl::OkStatus();
  for (const auto& [name, origin] : options.loaded_config->origins) {
    if (!absl::StartsWith(name, "identity.")) continue;
    return absl::InvalidArgumentError(
        absl::StrCat(origin, ": ", name,
                     " cannot be set with --against-index; give the articles "
                     "with --against"));
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status AddKept(const CliOptions& options, const Program& program,
                     ReadResult& read) {
  if (options.against_index.empty()) return absl::OkStatus();
  RETURN_IF_ERROR(FitsTheStore(options));
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(options.against_index, StoreOptions(program)));
  PipelineOptions pipeline;
  pipeline.by_group = options.by_group;
  pipeline.config = CompareConfigOf(options);
  ASSIGN_OR_RETURN(std::vector<Article> kept,
                   program.FindRelated(read.articles, pipeline, *store));
  absl::c_move(kept, std::back_inserter(read.articles));
  return absl::OkStatus();
}

}  // namespace crosscheck
