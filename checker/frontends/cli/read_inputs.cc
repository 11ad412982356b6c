#include "checker/frontends/cli/read_inputs.h"

#include <iterator>
#include <memory>
#include <vector>

#include "absl/algorithm/container.h"
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

absl::Status AddKept(const CliOptions& options, const Program& program,
                     ReadResult& read) {
  if (options.against_index.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(options.against_index, StoreOptions(program)));
  PipelineOptions pipeline;
  pipeline.by_group = options.by_group;
  ASSIGN_OR_RETURN(std::vector<Article> kept,
                   program.FindRelated(read.articles, pipeline, *store));
  absl::c_move(kept, std::back_inserter(read.articles));
  return absl::OkStatus();
}

}  // namespace crosscheck
