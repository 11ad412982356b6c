#include "checker/frontends/cli/read_inputs.h"

#include <iterator>
#include <memory>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/frontends/cli/inputs.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      absl::Span<const std::string> paths) {
  ReadOptions reading;
  for (const std::string& value : options.published) {
    RETURN_IF_ERROR(reading.published.Add(value));
  }
  ASSIGN_OR_RETURN(const std::vector<Input> inputs,
                   CollectInputs(paths, options.against));
  return ReadArticles(inputs, reading);
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
