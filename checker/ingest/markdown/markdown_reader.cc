#include "checker/ingest/markdown/markdown_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/markdown/blocks.h"
#include "checker/ingest/markdown/front_matter.h"
#include "checker/ingest/markdown/inline_text.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

class MarkdownFile {
 public:
  MarkdownFile(CleanText clean, const ReadContext& context, ReadSink& sink)
      : file_(context.path, std::move(clean)), context_(context), sink_(sink) {}

  void Read() {
    const CleanText& clean = file_.clean();
    if (!clean.looks_like_text) {
      Report(problem_code::kNotText, "not text; not read");
      return;
    }
    if (clean.mistakes > 0) {
      ReportAt(problem_code::kNotUtf8, static_cast<size_t>(clean.first_mistake),
               NotValidMessage(clean));
    }
    matter_ = FindFrontMatter(file_.text());
    if (matter_.unclosed) {
      ReportAt(problem_code::kHeader, 0,
               "front matter that never ends; read as text");
    }
    AddArticle();
  }

 private:
  void Report(absl::string_view code, std::string message) {
    sink_.AddProblem(FileProblem(code, context_.path, std::move(message)));
  }

  void ReportAt(absl::string_view code, size_t at, std::string message) {
    sink_.AddProblem(file_.ProblemAt(code, at, std::move(message)));
  }

  absl::string_view Value(FrontMatter::Field field) const {
    return matter_.values[field].Of(file_.text());
  }

  std::string Name(FrontMatter::Field field) const {
    return IsUnknown(Value(field)) ? "" : std::string(Value(field));
  }

  std::string Published() {
    if (!context_.published.empty()) return context_.published;
    const absl::string_view written = Value(FrontMatter::kDate);
    if (IsUnknown(written)) return "";
    std::optional<std::string> date = ParsePublished(written, context_.limits);
    if (date.has_value()) return *std::move(date);
    ReportAt(problem_code::kNoDate, matter_.values[FrontMatter::kDate].begin,
             NotADateMessage(written, "2016-09-29 or September 29, 2016"));
    return "";
  }

  // The title of the front matter.
  TextField GivenTitle() {
    const FrontMatter::Value value = matter_.values[FrontMatter::kTitle];
    if (value.begin == value.end) return {};
    const SourceText source = {&file_, file_.text()};
    MappedText mapped(source);
    mapped.Copy(value.begin, value.end);
    return mapped.Finish();
  }

  static TextField OneBlock(const MarkdownBlock& block,
                            const SourceText& source) {
    MappedText mapped(source);
    WriteMarkdownBlock(block, source, mapped);
    return mapped.Finish();
  }

  void AddArticle() {
    const MarkdownText cut = CutMarkdown(file_.text(), matter_.end);
    const SourceText source = {&file_, cut.text, &cut.to_source};
    if (cut.unclosed.has_value()) {
      ReportAt(problem_code::kUnclosed, cut.unclosed->at,
               absl::StrCat(cut.unclosed->what,
                            " that never ends; what follows is left out"));
    }
    Article article;
    article.title = GivenTitle();
    size_t first = 0;
    if (!cut.blocks.empty() && cut.blocks[0].heading == 1) {
      TextField heading = OneBlock(cut.blocks[0], source);
      const bool given = !article.title.text.empty();
      if (!given || heading.text == article.title.text) first = 1;
      if (!given) article.title = std::move(heading);
    }
    MappedText body(source);
    for (size_t i = first; i < cut.blocks.size(); ++i) {
      if (i > first) {
        const bool rows = cut.blocks[i - 1].row && cut.blocks[i].row;
        body.Layout(rows ? "\n" : "\n\n");
      }
      WriteMarkdownBlock(cut.blocks[i], source, body);
    }
    article.body = body.Finish();
    Finish(std::move(article));
  }

  void Finish(Article article) {
    article.id = context_.path;
    article.path = context_.path;
    article.source = Name(FrontMatter::kSource);
    article.url = Name(FrontMatter::kUrl);
    article.group = std::string(Value(FrontMatter::kGroup));
    article.published = Published();
    if (IsBlank(article.body.text)) {
      Report(problem_code::kEmpty,
             article.title.text.empty()
                 ? "no text in it; not read"
                 : "no text below the title; only the title was read");
      if (article.title.text.empty()) return;
    }
    sink_.AddArticle(std::move(article));
  }

  SourceFile file_;
  const ReadContext& context_;
  ReadSink& sink_;
  FrontMatter matter_;
};

}  // namespace

void ReadMarkdown(ByteSource& source, const ReadContext& context,
                  ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  MarkdownFile(CleanBytes(*std::move(bytes)), context, sink).Read();
}

}  // namespace crosscheck
