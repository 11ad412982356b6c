#include "checker/ingest/txt/txt_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/decoded_file.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/txt/header.h"
#include "checker/ingest/txt/notices.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"
#include "checker/text/position.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

class TxtFile {
 public:
  TxtFile(CleanText clean, const ReadContext& context, ReadSink& sink)
      : clean_(std::move(clean)), context_(context), sink_(sink) {}

  void Read() {
    if (!clean_.looks_like_text) {
      Report(problem_code::kNotText,
             "not text in UTF-8, nor in UTF-16 or UTF-32 with a byte order "
             "mark; not read");
      return;
    }
    if (IsBlank(clean_.text)) {
      Report(problem_code::kEmpty, "nothing but white space; not read");
      return;
    }
    if (clean_.mistakes > 0) {
      Report(problem_code::kNotUtf8, NotValidMessage(clean_),
             clean_.first_mistake);
    }
    const TxtHeader header =
        FindTxtHeader(clean_.text, context_.limits.header_lines);
    for (const TxtHeader::Oddity& oddity : header.oddities) {
      Report(problem_code::kHeader, oddity.message,
             static_cast<int64_t>(oddity.at));
    }
    const std::vector<TxtNotice> notices =
        FindTxtNotices(clean_.text, header.end);
    if (IsKilled(header, notices)) return;
    Add(header, notices);
  }

 private:
  void Report(absl::string_view code, std::string message, int64_t at = -1) {
    Problem problem = FileProblem(code, context_.path, std::move(message));
    if (at >= 0) {
      const Position position =
          PositionAt(clean_.text, static_cast<size_t>(at));
      problem.line = position.line;
      problem.column = position.column;
      problem.byte = clean_.to_source.ToSource(at);
    }
    sink_.AddProblem(std::move(problem));
  }

  std::string Name(const TxtHeader::Value& value) const {
    const absl::string_view name = value.Of(clean_.text);
    return IsUnknown(name) ? "" : std::string(name);
  }

  std::string Published(const TxtHeader::Value& value) {
    if (!context_.published.empty()) return context_.published;
    const absl::string_view written = value.Of(clean_.text);
    if (IsUnknown(written)) return "";
    std::optional<std::string> date = ParsePublished(written, context_.limits);
    if (date.has_value()) return *std::move(date);
    Report(problem_code::kNoDate,
           NotADateMessage(written, "2016-09-29 or September 29, 2016"),
           static_cast<int64_t>(value.begin));
    return "";
  }

  TextField Field(size_t begin, size_t end) const {
    TextField field;
    field.text = clean_.text.substr(begin, end - begin);
    field.to_span = clean_.to_source.Slice(static_cast<int64_t>(begin),
                                           static_cast<int64_t>(end));
    field.to_origin = field.to_span;
    const Position position = PositionAt(clean_.text, begin);
    field.line = position.line;
    field.column = position.column;
    field.utf16_column = position.utf16_column;
    field.byte_column = position.byte_column;
    return field;
  }

  // Whether the story is not to be used, which is then reported.
  bool IsKilled(const TxtHeader& header,
                const std::vector<TxtNotice>& notices) {
    const TxtHeader::Value& title = header.values[TxtHeader::kTitle];
    size_t at = clean_.text.size();
    for (const TxtNotice& notice : notices) {
      if (notice.kind == TxtNotice::kKill) at = std::min(at, notice.begin);
    }
    if (IsKillLine(title.Of(clean_.text))) at = title.begin;
    if (at == clean_.text.size()) return false;
    Report(problem_code::kNotReleased,
           "a notice that the story is not to be used (KILL); not read",
           static_cast<int64_t>(at));
    return true;
  }

  // The text from `begin` on without the notices, of which there is one.
  TextField WithoutNotices(size_t begin,
                           const std::vector<TxtNotice>& notices) {
    Report(
        problem_code::kAdvisory,
        absl::StrCat(notices.size(), notices.size() == 1 ? " note" : " notes",
                     " to editors, here first; left out"),
        static_cast<int64_t>(notices.front().begin));
    SourceFile file(context_.path, std::move(clean_));
    const SourceText source = {&file, file.text()};
    MappedText mapped(source);
    for (const TxtNotice& notice : notices) {
      mapped.Copy(begin, notice.begin);
      begin = notice.end;
    }
    mapped.Copy(begin, file.text().size());
    return mapped.Finish();
  }

  void Add(const TxtHeader& header, const std::vector<TxtNotice>& notices) {
    Article article;
    article.id = context_.path;
    article.path = context_.path;
    article.source = Name(header.values[TxtHeader::kSource]);
    article.url = Name(header.values[TxtHeader::kUrl]);
    article.group =
        std::string(header.values[TxtHeader::kGroup].Of(clean_.text));
    article.published = Published(header.values[TxtHeader::kDate]);
    const TxtHeader::Value& title = header.values[TxtHeader::kTitle];
    if (title.begin < title.end) {
      article.title = Field(title.begin, title.end);
    }
    if (!notices.empty()) {
      article.body = WithoutNotices(header.end, notices);
    } else if (header.end > 0) {
      article.body = Field(header.end, clean_.text.size());
    } else {
      article.body.text = std::move(clean_.text);
      article.body.to_span = std::move(clean_.to_source);
      article.body.to_origin = article.body.to_span;
    }
    const bool blank = IsBlank(article.body.text);
    if (blank) {
      Report(problem_code::kEmpty,
             !article.title.text.empty()
                 ? "no text behind the header; only the title was read"
             : header.end > 0 ? "no text behind the header; not read"
                              : "nothing but notes to editors; not read");
    }
    if (!blank || !article.title.text.empty()) {
      sink_.AddArticle(std::move(article));
    }
  }

  CleanText clean_;
  const ReadContext& context_;
  ReadSink& sink_;
};

}  // namespace

void ReadTxt(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  // Files declare nothing; who sent it may have.
  std::optional<CleanText> clean =
      context.charset.empty() ? CleanBytes(*std::move(bytes))
                              : DecodeFile(*std::move(bytes), context, sink);
  if (clean.has_value()) TxtFile(*std::move(clean), context, sink).Read();
}

}  // namespace crosscheck
