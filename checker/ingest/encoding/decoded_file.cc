#include "checker/ingest/encoding/decoded_file.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/ingest/encoding/charset.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/wording.h"

namespace crosscheck {

std::optional<CleanText> DecodeFile(std::string bytes,
                                    const ReadContext& context,
                                    ReadSink& sink) {
  DecodedPage page = DecodePage(std::move(bytes), context.charset);
  if (page.charset == DecodedPage::kUnsupported) {
    sink.AddProblem(FileProblem(
        problem_code::kUnknownCharset, context.path,
        absl::StrCat("in the encoding ", Quoted(page.declared),
                     ", which is not known (UTF-8, UTF-16 with a mark, "
                     "windows-1252, ISO-8859-1 and -15 are); not read")));
    return std::nullopt;
  }
  if (std::string note = CharsetNote(page); !note.empty()) {
    sink.AddProblem(FileProblem(problem_code::kGuessedCharset, context.path,
                                std::move(note)));
  }
  return std::move(page.text);
}

}  // namespace crosscheck
