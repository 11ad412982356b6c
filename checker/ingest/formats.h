// The input formats: which reader reads which files.
#ifndef CHECKER_INGEST_FORMATS_H_
#define CHECKER_INGEST_FORMATS_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

struct InputFormat {
  absl::string_view extension;  // In lower case, with its dot.
  Reader reader = nullptr;

  // Whether the first bytes of a file are this format's beyond doubt; null
  // where none are.
  bool (*recognizes)(absl::string_view head) = nullptr;
};

// All formats, one row for each extension.  The first one also reads files
// without extension.
absl::Span<const InputFormat> InputFormats();

// Returns the format of the file at `path` by its extension, in any case;
// nullptr if it has one of no format.
//
// An extension is that of a format, or a dot and one to five letters and
// digits, not only digits; at the end of a name that does not begin with that
// dot: "report.2016" and ".draft" have none.
const InputFormat* FormatOf(absl::string_view path);

// Whether `path` ends in the extension of a format.
bool HasExtension(absl::string_view path);

// Returns the format of a file at `path` that begins with `head`: the one that
// the bytes are beyond doubt, unless the path says that they are another's,
// .txt aside; else that of the path, or nullptr.
//
// So a saved page is read as one under any name ("story", "story.txt",
// "story.php"), but never a .jsonl file.
const InputFormat* FormatOf(absl::string_view path, absl::string_view head);

// As many bytes as FormatOf() wants to see.
inline constexpr size_t kFormatHead = 4096;

// The reader of that format, or null: a ReaderFinder.
Reader FindReader(absl::string_view path, absl::string_view head);

// ".txt, .jsonl", for messages.
std::string KnownExtensions();

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FORMATS_H_
