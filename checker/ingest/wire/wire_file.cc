#include "checker/ingest/wire/wire_file.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/ingest/html/charset.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/whole_file.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

constexpr size_t kQuoted = 60;  // Bytes of a bad value that are shown.

std::unique_ptr<SourceFile> FileOf(CleanText clean, const ReadContext& context,
                                   ReadSink& sink) {
  if (!clean.looks_like_text) {
    sink.AddProblem(FileProblem(problem_code::kNotText, context.path,
                                "not text; not read"));
    return nullptr;
  }
  auto file = std::make_unique<SourceFile>(context.path, std::move(clean));
  const int64_t mistakes = file->clean().mistakes;
  if (mistakes > 0) {
    sink.AddProblem(file->ProblemAt(
        problem_code::kNotUtf8,
        static_cast<size_t>(file->clean().first_mistake),
        absl::StrCat("not valid ",
                     file->clean().wide ? "UTF-16 or UTF-32" : "UTF-8", " at ",
                     mistakes, mistakes == 1 ? " place" : " places",
                     ", here first; read with U+FFFD there")));
  }
  return file;
}

}  // namespace

std::unique_ptr<SourceFile> ReadUtf8File(ByteSource& source,
                                         const ReadContext& context,
                                         ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return nullptr;
  return FileOf(CleanBytes(*std::move(bytes)), context, sink);
}

std::unique_ptr<SourceFile> ReadXmlFile(ByteSource& source,
                                        const ReadContext& context,
                                        ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return nullptr;
  return DecodeXmlFile(*std::move(bytes), context, sink);
}

std::unique_ptr<SourceFile> DecodeXmlFile(std::string bytes,
                                          const ReadContext& context,
                                          ReadSink& sink) {
  DecodedPage page = DecodePage(std::move(bytes));
  if (page.charset == DecodedPage::kUnsupported) {
    sink.AddProblem(
        FileProblem(problem_code::kUnknownCharset, context.path,
                    absl::StrCat("in the encoding \"",
                                 EscapeExcerpt(page.declared, kQuoted),
                                 "\", which is not known; not read")));
    return nullptr;
  }
  if (std::string note = CharsetNote(page); !note.empty()) {
    sink.AddProblem(FileProblem(problem_code::kGuessedCharset, context.path,
                                std::move(note)));
  }
  return FileOf(std::move(page.text), context, sink);
}

}  // namespace crosscheck
