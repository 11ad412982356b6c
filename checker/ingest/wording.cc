#include "checker/ingest/wording.h"

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"

namespace crosscheck {

std::string Quoted(absl::string_view text) {
  constexpr size_t kShown = 60;  // Bytes.
  return absl::StrCat("\"", EscapeExcerpt(text, kShown), "\"");
}

std::string NotValidMessage(const CleanText& clean) {
  return NotValidMessage(clean.wide ? "UTF-16 or UTF-32" : "UTF-8",
                         static_cast<size_t>(clean.mistakes), "");
}

std::string NotValidMessage(absl::string_view encoding, size_t mistakes,
                            absl::string_view in) {
  return absl::StrCat("not valid ", encoding, " at ", mistakes,
                      mistakes == 1 ? " place" : " places", in,
                      ", here first; read with U+FFFD there");
}

std::string NotADateMessage(absl::string_view written,
                            absl::string_view examples,
                            absl::string_view done) {
  return absl::StrCat(Quoted(written), " is not a date like ", examples, "; ",
                      done, " without date");
}

}  // namespace crosscheck
