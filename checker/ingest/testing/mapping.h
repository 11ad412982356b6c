// Holds a text that was put together from pieces to the file they come from.
#ifndef CHECKER_INGEST_TESTING_MAPPING_H_
#define CHECKER_INGEST_TESTING_MAPPING_H_

#include <functional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"

namespace crosscheck {

// Returns the bytes of `file` that the first `words` in the field stand for.
std::string OriginalOf(const std::string& file, const TextField& field,
                       absl::string_view words);

// Returns what is wrong with the maps of `field`, which was read from `file`,
// valid UTF-8 without a mark; empty if nothing is.
//
// Right is: the bytes of every code point are the code point itself or what
// `decode` makes it of, for white space also other white space or nothing at
// all; they ascend; lines and columns of all places are those in the file.
std::string FindWrongMapping(
    const std::string& file, const TextField& field,
    const std::function<std::string(absl::string_view)>& decode);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TESTING_MAPPING_H_
