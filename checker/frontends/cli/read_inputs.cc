#include "checker/frontends/cli/read_inputs.h"

#include <iostream>
#include <iterator>
#include <memory>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/frontends/cli/inputs.h"
#include "checker/pipeline/kept_articles.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      absl::Span<const std::string> paths) {
  ReadOptions reading;
  for (const std::string& value : options.published) {
    RETURN_IF_ERROR(reading.published.Add(value));
  }
  ASSIGN_OR_RETURN(
      const std::vector<Input> inputs,
      CollectInputs(paths, options.against, options.stdin_filename, std::cin));
  return ReadArticles(inputs, reading);
}

PipelineOptions ComparedBy(const CliOptions& options) {
  PipelineOptions pipeline;
  pipeline.by_group = options.by_group;
  pipeline.config = CompareConfigOf(options);
  return pipeline;
}

Store::Options StoreOptions(const CliOptions& options, const Program& program) {
  Store::Options store;
  store.made_by = MakerOfBlocks(program.Version(), ComparedBy(options));
  return store;
}

absl::Status AddKept(const CliOptions& options, const Program& program,
                     ReadResult& read) {
  if (options.against_index.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(options.against_index, StoreOptions(options, program)));
  ASSIGN_OR_RETURN(
      std::vector<Article> kept,
      program.FindRelated(read.articles, ComparedBy(options), *store));
  absl::c_move(kept, std::back_inserter(read.articles));
  return absl::OkStatus();
}

}  // namespace crosscheck
