// What a draft says of itself above its text.
#ifndef CHECKER_INGEST_MARKDOWN_FRONT_MATTER_H_
#define CHECKER_INGEST_MARKDOWN_FRONT_MATTER_H_

#include <array>
#include <cstddef>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Lines between two that are "---" (YAML) or "+++" (TOML), at the very start.
struct FrontMatter {
  enum Field { kTitle, kDate, kSource, kUrl, kGroup, kFields };

  // Half-open bytes of the text, without quotation marks around them.
  struct Value {
    size_t begin = 0;
    size_t end = 0;

    absl::string_view Of(absl::string_view text) const {
      return text.substr(begin, end - begin);
    }
  };

  // Empty for a field that is missing.
  std::array<Value, kFields> values;

  // Where the text behind it begins; 0 if there is none.
  size_t end = 0;

  // It begins and never ends: read as text.
  bool unclosed = false;
};

// Finds the front matter of `text`, valid UTF-8.
//
// Fields are "title", "date" ("published"), "source" ("outlet", "publisher"),
// "url" ("link", "canonical_url") and "group", in any case and at the start of
// a line, with a value on the same line; of two the first one holds.  Other
// lines are let pass: this is no reader of YAML.  But one that cannot be YAML,
// or an empty one at once, says that "---" is a rule above a text.  Linear.
FrontMatter FindFrontMatter(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MARKDOWN_FRONT_MATTER_H_
