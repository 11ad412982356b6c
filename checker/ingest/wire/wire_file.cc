#include "checker/ingest/wire/wire_file.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "checker/ingest/encoding/decoded_file.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

std::unique_ptr<SourceFile> FileOf(CleanText clean, const ReadContext& context,
                                   ReadSink& sink) {
  if (!clean.looks_like_text) {
    sink.AddProblem(FileProblem(problem_code::kNotText, context.path,
                                "not text; not read"));
    return nullptr;
  }
  auto file = std::make_unique<SourceFile>(context.path, std::move(clean));
  if (file->clean().mistakes > 0) {
    sink.AddProblem(
        file->ProblemAt(problem_code::kNotUtf8,
                        static_cast<size_t>(file->clean().first_mistake),
                        NotValidMessage(file->clean())));
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
  std::optional<CleanText> clean = DecodeFile(std::move(bytes), context, sink);
  if (!clean.has_value()) return nullptr;
  return FileOf(*std::move(clean), context, sink);
}

}  // namespace crosscheck
