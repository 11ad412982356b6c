// What can be saved of a damaged store.
#ifndef CHECKER_STORE_SALVAGE_H_
#define CHECKER_STORE_SALVAGE_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/claim/article.h"

namespace crosscheck {

struct Salvaged {
  size_t articles = 0;  // Handed out.

  // Those that are known to have been there, in order; there may have been
  // others, whose ids are lost as well.
  std::vector<std::string> lost;

  // Where the first damage was found; none if all that was read was whole.
  std::optional<int64_t> broken;

  bool whole() const { return lost.empty() && !broken.has_value(); }
};

// Hands `use` every article of the store at `path` that is just as it was
// written, in the order in which they were kept.  Their claims are to be read
// anew: so the store may be of another program or lexicon.
//
// The file is not changed.  A copy with a new first page is made at `copy`, and
// removed: without that page, or if the file is cut off, SQLite would read
// nothing.  Time is that of the file.
//
//   NotFound, FailedPrecondition  no such file; no store, or of another layout.
//   Unavailable                   the copy cannot be made.
//   whatever `use` returns, if that is not OK.
absl::StatusOr<Salvaged> Salvage(
    const std::string& path, const std::string& copy,
    absl::FunctionRef<absl::Status(const Article&)> use);

}  // namespace crosscheck

#endif  // CHECKER_STORE_SALVAGE_H_
