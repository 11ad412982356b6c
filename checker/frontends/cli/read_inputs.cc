#include "checker/frontends/cli/read_inputs.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/frontends/cli/claims_inputs.h"
#include "checker/frontends/cli/inputs.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/pipeline/kept_articles.h"
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

// All files that a run reads.
std::vector<std::string> FilesOf(absl::Span<const Input> inputs,
                                 const CliOptions& options) {
  std::vector<std::string> files = options.decisions;
  files.push_back(options.expect);
  files.push_back(options.against_index);
  if (options.loaded_config) files.push_back(options.loaded_config->path);
  for (const Input& input : inputs) {
    if (!input.bytes.has_value()) files.push_back(input.path);
  }
  return files;
}

}  // namespace

absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      const Program& program,
                                      absl::Span<const std::string> paths,
                                      std::istream& standard_input,
                                      ExtractedClaims* claims) {
  ASSIGN_OR_RETURN(const ReadOptions reading, ReadOptionsOf(options));
  ASSIGN_OR_RETURN(std::vector<Input> inputs,
                   CollectInputs(paths, options.against, options.stdin_filename,
                                 standard_input));
  RETURN_IF_ERROR(CheckReplacesNone(options.outputs, FilesOf(inputs, options)));
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
                                         absl::Span<const std::string> paths,
                                         std::istream& standard_input) {
  ASSIGN_OR_RETURN(const ReadOptions reading, ReadOptionsOf(options));
  ASSIGN_OR_RETURN(
      const std::vector<Input> inputs,
      CollectInputs(paths, {}, options.stdin_filename, standard_input));
  return ReadFiles(inputs, reading);
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
                     const ExtractedClaims& extracted, ReadResult& read) {
  if (options.against_index.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(options.against_index, StoreOptions(options, program)));
  PipelineOptions pipeline = ComparedBy(options);
  pipeline.extracted = &extracted;
  ASSIGN_OR_RETURN(std::vector<Article> kept,
                   program.FindRelated(read.articles, pipeline, *store));
  absl::c_move(kept, std::back_inserter(read.articles));
  return absl::OkStatus();
}

}  // namespace crosscheck
