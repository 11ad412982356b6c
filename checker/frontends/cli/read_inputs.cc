#include "checker/frontends/cli/read_inputs.h"

#include <vector>

#include "checker/base/status_macros.h"
#include "checker/frontends/cli/inputs.h"

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

}  // namespace crosscheck
