// Inputs that are files of claims (checker/pipeline/claims_file.h).
#ifndef CHECKER_FRONTENDS_CLI_CLAIMS_INPUTS_H_
#define CHECKER_FRONTENDS_CLI_CLAIMS_INPUTS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"

namespace crosscheck {

// They are known by their names alone.
inline constexpr absl::string_view kClaimsExtension = ".claims";
bool IsClaimsFile(absl::string_view path);

// Adds to `read` and `claims` what the file holds.  One that cannot be read is
// a problem, as any input.  `made_by`: the only program and lexicon whose
// claims are taken.
void ReadClaimsFile(const Input& input, const std::string& made_by,
                    ReadResult& read, ExtractedClaims& claims);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_CLAIMS_INPUTS_H_
