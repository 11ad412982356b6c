#include "checker/ingest/whole_file.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/problem.h"

namespace crosscheck {

std::optional<std::string> ReadWholeFile(ByteSource& source,
                                         const ReadContext& context,
                                         ReadSink& sink) {
  absl::StatusOr<std::string> bytes =
      ReadAll(source, context.limits.article_bytes);
  if (!bytes.ok()) {
    sink.AddProblem(FileProblem(
        absl::IsOutOfRange(bytes.status()) ? problem_code::kOverLimit
                                           : problem_code::kUnreadable,
        context.path, absl::StrCat(bytes.status().message(), "; not read")));
    return std::nullopt;
  }
  if (bytes->empty()) {
    sink.AddProblem(FileProblem(problem_code::kEmpty, context.path,
                                "empty file; not read"));
    return std::nullopt;
  }
  return *std::move(bytes);
}

}  // namespace crosscheck
