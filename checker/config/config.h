// The settings of a run: what is built in, and what a crosscheck.textproto says
// instead, or adds to it.
//
// Where that file is found is checker/frontends/cli's business; what the values
// mean is in proto/config.proto.
#ifndef CHECKER_CONFIG_CONFIG_H_
#define CHECKER_CONFIG_CONFIG_H_

#include <map>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/config.pb.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct Config {
  v1::CompareConfig compare;
  v1::LexiconPack words;  // Of the file alone; see own_words.h.
  std::string path;       // Of the file, as given; valid UTF-8.

  // "widths.round_from" and "rule.outdated" to "crosscheck.textproto:4"; what
  // is built in is not named.
  std::map<std::string, std::string> origins;
};

// What a file is read against; outlives the call.
struct BuiltIn {
  const v1::CompareConfig& compare;
  absl::Span<const absl::string_view> rules;  // Their ids.
  const v1::LexiconPack& words;
};

// Reads the text of the file at `path`, a v1::Config; what it does not set is
// as in `built_in`.
//
// InvalidArgument, "path:line:column: what": a field, rule or kind that there
// is not, with the one that was probably meant, or a value out of its range.
// Ranges keep a file that somebody left lying around from making runs endless.
absl::StatusOr<Config> ParseConfig(absl::string_view text,
                                   absl::string_view path,
                                   const BuiltIn& built_in);

// Returns all values, with the origin of each as a comment; reads back.
std::string PrintConfig(const Config& config);

// Returns a file that sets nothing, with all values as comments.
std::string ConfigTemplate(const v1::CompareConfig& built_in);

}  // namespace crosscheck

#endif  // CHECKER_CONFIG_CONFIG_H_
