// The header lines of a plain text file.
#ifndef CHECKER_INGEST_TXT_HEADER_H_
#define CHECKER_INGEST_TXT_HEADER_H_

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Lines like "Title: Russia proposes a pause", in any order and case, at the
// very start of a file and up to a blank line or its end.
struct TxtHeader {
  enum Field { kTitle, kDate, kSource, kUrl, kGroup, kFields };

  // A value without the space around it: half-open bytes of the text.
  struct Value {
    size_t begin = 0;
    size_t end = 0;

    absl::string_view Of(absl::string_view text) const {
      return text.substr(begin, end - begin);
    }
  };

  // Something that looks like a mistake: where it begins, and what is done.
  struct Oddity {
    size_t at = 0;
    std::string message;
  };

  // Empty for a field that is missing.
  std::array<Value, kFields> values;

  // Where the text behind the header begins; 0 if there is no header.
  size_t end = 0;

  std::vector<Oddity> oddities;
};

// Finds the header of `text`.
//
// There is one if the first line is one of the fields and every line up to the
// blank one has the form "Word: value".  Words that are no field are left out
// and noted.  If another line or more than `max_lines` come before the blank
// one, nothing is a header, and that is noted: it may be a text that happens to
// begin with "Source:".  Linear in the header; valid UTF-8 in, offsets between
// code points out.
TxtHeader FindTxtHeader(absl::string_view text, int max_lines);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TXT_HEADER_H_
