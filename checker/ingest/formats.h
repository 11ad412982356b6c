// The input formats: which reader reads which files.
#ifndef CHECKER_INGEST_FORMATS_H_
#define CHECKER_INGEST_FORMATS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

struct InputFormat {
  absl::string_view extension;  // In lower case, with its dot.
  Reader reader = nullptr;
};

// All formats.  The first one also reads files without extension.
absl::Span<const InputFormat> InputFormats();

// Returns the format of the file at `path` by its extension, in any case;
// nullptr if it has one of no format.
//
// An extension is a dot and one to five letters and digits, not only digits, at
// the end of a name that does not begin with that dot: "report.2016" and
// ".draft" have none.
const InputFormat* FormatOf(absl::string_view path);

// ".txt, .jsonl", for messages.
std::string KnownExtensions();

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FORMATS_H_
