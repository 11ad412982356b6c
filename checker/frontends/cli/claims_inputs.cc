#include "checker/frontends/cli/claims_inputs.h"

#include <cstdint>
#include <memory>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/file_source.h"
#include "checker/ingest/problem.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

constexpr int64_t kMaxBytes = int64_t{2} << 30;

absl::string_view CodeOf(const absl::Status& status) {
  if (absl::IsNotFound(status)) return problem_code::kMissing;
  return problem_code::kUnreadable;
}

absl::Status Read(const Input& input, const std::string& made_by,
                  ReadResult& read, ExtractedClaims& claims) {
  ASSIGN_OR_RETURN(const std::unique_ptr<ByteSource> source,
                   OpenFile(input.path));
  ASSIGN_OR_RETURN(const std::string bytes, ReadAll(*source, kMaxBytes));
  return DecodeClaimsFile(bytes, made_by, input.reference, read, claims);
}

}  // namespace

bool IsClaimsFile(absl::string_view path) {
  return absl::EndsWith(path, kClaimsExtension);
}

void ReadClaimsFile(const Input& input, const std::string& made_by,
                    ReadResult& read, ExtractedClaims& claims) {
  const absl::Status status = Read(input, made_by, read, claims);
  if (status.ok()) return;
  ++read.files.failed;
  read.problems.push_back(
      FileProblem(CodeOf(status), MakeValidUtf8(input.path),
                  absl::StrCat(status.message(), "; not read")));
}

}  // namespace crosscheck
