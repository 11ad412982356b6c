#include "checker/ingest/html/html_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/decoded_file.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/html/main_text.h"
#include "checker/ingest/html/metadata.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/html/text_writer.h"
#include "checker/ingest/html/tokenizer.h"
#include "checker/ingest/json/json_string.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

class HtmlFile {
 public:
  HtmlFile(CleanText clean, const ReadContext& context, ReadSink& sink)
      : file_(context.path, std::move(clean)),
        source_{&file_, file_.text()},
        context_(context),
        sink_(sink) {}

  void Read() {
    const CleanText& clean = file_.clean();
    if (!clean.looks_like_text) {
      Report(problem_code::kNotText, "not text; not read");
      return;
    }
    if (IsBlank(clean.text)) {
      Report(problem_code::kEmpty, "nothing but white space; not read");
      return;
    }
    if (clean.mistakes > 0) {
      ReportAt(problem_code::kNotUtf8, clean.first_mistake,
               NotValidMessage(clean));
    }
    page_ = ReadHtmlPage(file_.text(), context_.limits);
    for (const HtmlOddity& oddity : page_.oddities) {
      ReportAt(problem_code::kMalformed, oddity.at, oddity.message);
    }
    for (const HtmlOddity& oddity : page_.over_limit) {
      ReportAt(problem_code::kOverLimit, oddity.at, oddity.message);
    }
    metadata_ = ReadHtmlMetadata(page_, file_.text(), context_.limits);
    main_ = FindMainText(page_, file_.text(), metadata_.headline_text);
    AddArticle();
  }

 private:
  void Report(absl::string_view code, std::string message) {
    sink_.AddProblem(FileProblem(code, context_.path, std::move(message)));
  }

  void ReportAt(absl::string_view code, size_t at, std::string message) {
    sink_.AddProblem(file_.ProblemAt(code, at, std::move(message)));
  }

  // Of a JSON string in the page, in which some write references and tags.
  TextField JsonField(HtmlRange range, bool title) {
    const JsonString string =
        DecodeJsonString(range.Of(file_.text()), range.begin);
    const SourceText source = {&file_, string.text, &string.to_origin};
    if (absl::StrContains(string.text, "</")) {
      return ReadHtmlFragment(source, context_.limits);
    }
    return WriteHtmlRange({0, static_cast<uint32_t>(string.text.size())},
                          source, /*preformatted=*/!title);
  }

  TextField Title() {
    if (main_.title >= 0) {
      return WriteHtmlLines(page_, {static_cast<uint32_t>(main_.title)},
                            source_);
    }
    if (metadata_.headline.empty()) return {};
    return metadata_.headline_is_json
               ? JsonField(metadata_.headline, /*title=*/true)
               : WriteHtmlRange(metadata_.headline, source_);
  }

  TextField Body() {
    constexpr size_t kLittle = 150;  // Bytes that can be all of an article.
    TextField body = WriteHtmlLines(page_, main_.lines, source_);
    const HtmlRange linked = metadata_.linked.body;
    if (body.text.size() < kLittle &&
        body.text.size() * 3 < linked.end - linked.begin) {
      return JsonField(metadata_.linked.body, /*title=*/false);
    }
    return body;
  }

  // A <time> before the end of the article that does not say what it is.
  void AddFirstTime() {
    const uint32_t end = page_.containers[main_.root].end;
    for (const HtmlTime& time : page_.times) {
      if (time.container >= end) break;
      metadata_.dates.push_back(
          {time.datetime, DecodeHtmlEntities(time.datetime.Of(file_.text()))});
      return;
    }
  }

  std::string Published() {
    if (!context_.published.empty()) return context_.published;
    AddFirstTime();
    for (const HtmlDate& date : metadata_.dates) {
      std::optional<std::string> published =
          ParsePublished(date.text, context_.limits);
      if (!published.has_value()) {
        published = ParseMailDate(date.text, context_.limits);
      }
      if (published.has_value()) return *std::move(published);
    }
    if (!metadata_.dates.empty()) {
      const HtmlDate& date = metadata_.dates.front();
      ReportAt(problem_code::kNoDate, date.range.begin,
               NotADateMessage(date.text, "2016-09-29 or 2016-09-29T14:30"));
    }
    return "";
  }

  void AddArticle() {
    Article article;
    article.id = context_.path;
    article.path = context_.path;
    article.source = IsUnknown(metadata_.source) ? "" : metadata_.source;
    article.url = metadata_.url;
    article.published = Published();
    article.title = Title();
    article.body = Body();
    if (IsBlank(article.body.text)) {
      Report(problem_code::kNoMainText,
             article.title.text.empty()
                 ? "no text of an article in the page; not read"
                 : "no text of an article in the page; only the title was "
                   "read");
      if (article.title.text.empty()) return;
    }
    sink_.AddArticle(std::move(article));
  }

  SourceFile file_;
  const SourceText source_;
  const ReadContext& context_;
  ReadSink& sink_;
  HtmlPage page_;
  HtmlMetadata metadata_;
  MainText main_;
};

}  // namespace

void ReadHtml(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  std::optional<CleanText> text = DecodeFile(*std::move(bytes), context, sink);
  if (text.has_value()) HtmlFile(*std::move(text), context, sink).Read();
}

bool LooksLikeHtml(absl::string_view head) {
  const std::string decoded = HasWideByteOrderMark(head)
                                  ? CleanBytes(std::string(head)).text
                                  : std::string();
  if (!decoded.empty()) head = decoded;
  absl::ConsumePrefix(&head, "\xef\xbb\xbf");
  while (true) {
    head = absl::StripLeadingAsciiWhitespace(head);
    const bool comment = absl::StartsWith(head, "<!--");
    const bool declaration = absl::StartsWith(head, "<?xml");
    if (!comment && !declaration) break;
    const size_t end = head.find(comment ? "-->" : "?>");
    if (end == absl::string_view::npos) return false;
    head.remove_prefix(end + (comment ? 3 : 2));
  }
  if (absl::StartsWithIgnoreCase(head, "<!doctype html")) return true;
  constexpr absl::string_view kRoot = "<html";
  if (!absl::StartsWithIgnoreCase(head, kRoot)) return false;
  head.remove_prefix(kRoot.size());
  return !head.empty() && (head[0] == '>' || IsHtmlSpace(head[0]));
}

}  // namespace crosscheck
