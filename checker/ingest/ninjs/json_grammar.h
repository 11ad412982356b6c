// Whether a text is JSON, to the last letter.
#ifndef CHECKER_INGEST_NINJS_JSON_GRAMMAR_H_
#define CHECKER_INGEST_NINJS_JSON_GRAMMAR_H_

#include <cstddef>
#include <optional>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns where `text`, valid UTF-8, ceases to be one value of JSON (RFC 8259);
// nothing if it does not.  A number that is no double is no value.  Linear;
// does not recurse.
std::optional<size_t> FindJsonMistake(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NINJS_JSON_GRAMMAR_H_
