// One row of a .jsonl file: is it JSON, and where are the values?
#ifndef CHECKER_INGEST_JSONL_ROW_H_
#define CHECKER_INGEST_JSONL_ROW_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// The values of a row, as they stand in its bytes.  Other keys are let pass.
struct JsonRow {
  enum Key { kId, kTitle, kPublished, kSource, kUrl, kText, kGroup, kKeys };

  // The key of this name, or kKeys.
  static Key KeyNamed(absl::string_view name);

  // Half-open bytes between the quotation marks of a string.
  struct Value {
    size_t begin = 0;
    size_t end = 0;

    absl::string_view Of(absl::string_view line) const {
      return line.substr(begin, end - begin);
    }
  };

  // Nothing for a key that is missing or null.
  std::array<std::optional<Value>, kKeys> values;

  // What was read although it is wrong: how often, and where first.
  int64_t mistakes = 0;  // Bytes that are not UTF-8, see utf8_sequence.h.
  size_t first_mistake = 0;
  int64_t lone_surrogates = 0;  // \u escapes.
  size_t first_lone_surrogate = 0;
};

// Why a row cannot be read.
struct RowError {
  std::string code;  // One of problem_code.
  size_t at = 0;     // Byte of the line.
  std::string what;  // Escaped.
};

// Reads `line` as one JSON object (RFC 8259) and fills `row`, which is of no
// use if an error is returned.  Wrong are, beside the grammar: a key of JsonRow
// twice or with a value that is no string, a number that is no double, and more
// nesting than `limits` allow.
//
// Linear in line.size(), with memory of the same order for a row that is not
// plain (plain_row.h); does not recurse.
std::optional<RowError> ParseJsonRow(absl::string_view line,
                                     const Limits& limits, JsonRow& row);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_JSONL_ROW_H_
