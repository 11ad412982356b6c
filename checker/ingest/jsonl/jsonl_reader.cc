#include "checker/ingest/jsonl/jsonl_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/json/json_string.h"
#include "checker/ingest/jsonl/line_reader.h"
#include "checker/ingest/jsonl/row.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/wording.h"
#include "checker/text/position.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kJsonSpace = " \t\r";

// Whether a line of `block` begins as an object with a key does.
bool HasARow(absl::string_view block) {
  for (size_t at = 0; at < block.size();) {
    const size_t brace = block.find_first_not_of(kJsonSpace, at);
    if (brace == absl::string_view::npos) return false;
    if (block[brace] == '{') {
      const size_t quote = block.find_first_not_of(kJsonSpace, brace + 1);
      if (quote != absl::string_view::npos && block[quote] == '"') return true;
    }
    at = block.find('\n', at);
    if (at != absl::string_view::npos) ++at;
  }
  return false;
}

// Where line[at] stands; also for lines that are not UTF-8.  A CR within is
// white space.
Position PlaceIn(absl::string_view line, size_t at) {
  Position place;
  StepOver(line.substr(0, at), place);
  return place;
}

class JsonlFile {
 public:
  JsonlFile(ByteSource& source, const ReadContext& context, ReadSink& sink)
      : lines_(source, context.limits.article_bytes),
        context_(context),
        sink_(sink) {}

  void Read() {
    const absl::StatusOr<absl::string_view> block = lines_.Peek();
    if (!block.ok()) {
      ReportFile(problem_code::kUnreadable,
                 absl::StrCat(block.status().message(), "; not read"));
      return;
    }
    if (const char* why = WhyNotRows(*block); why != nullptr) {
      ReportFile(problem_code::kNotText, absl::StrCat(why, "; not read"));
      return;
    }
    bool empty = true;
    while (true) {
      const absl::StatusOr<bool> next = lines_.Next(line_);
      if (!next.ok()) {
        Report(problem_code::kUnreadable, 0,
               absl::StrCat(next.status().message(),
                            "; this row and those behind it are not read"));
        return;
      }
      if (!*next) break;
      if (line_.too_long) {
        Report(
            problem_code::kOverLimit, 0,
            absl::StrCat("a row longer than the limit of ",
                         context_.limits.article_bytes, " bytes; row skipped"));
      } else if (IsBlank(line_.bytes)) {
        continue;
      } else {
        ReadRow();
      }
      empty = false;
    }
    if (empty) ReportFile(problem_code::kEmpty, "no rows; not read");
  }

 private:
  // What cannot hold rows at all gets one error instead of one for each of its
  // lines.  Returns the reason, or nullptr.
  static const char* WhyNotRows(absl::string_view block) {
    if (HasWideByteOrderMark(block)) {
      return "UTF-16 or UTF-32, but JSON lines are UTF-8";
    }
    if (!HasARow(block) && !CleanBytes(std::string(block)).looks_like_text) {
      return "not text in UTF-8";
    }
    return nullptr;
  }

  void ReportFile(absl::string_view code, std::string message) {
    sink_.AddProblem(FileProblem(code, context_.path, std::move(message)));
  }

  // Of line_, from byte `at` on.
  void Report(absl::string_view code, size_t at, std::string message) {
    Problem problem = FileProblem(code, context_.path, std::move(message));
    problem.line = line_.number;
    problem.column = PlaceIn(line_.bytes, at).column;
    problem.byte = line_.begin + static_cast<int64_t>(at);
    sink_.AddProblem(std::move(problem));
  }

  void ReadRow() {
    const std::optional<RowError> error =
        ParseJsonRow(line_.bytes, context_.limits, row_);
    if (error.has_value()) {
      Report(error->code, error->at,
             absl::StrCat(error->what, "; row skipped"));
      return;
    }
    if (row_.mistakes > 0) {
      Report(problem_code::kNotUtf8, row_.first_mistake,
             NotValidMessage("UTF-8", row_.mistakes, " of the row"));
    }
    if (row_.lone_surrogates > 0) {
      Report(problem_code::kLoneSurrogate, row_.first_lone_surrogate,
             absl::StrCat(row_.lone_surrogates,
                          row_.lone_surrogates == 1
                              ? " escape that is half a surrogate pair"
                              : " escapes that are half surrogate pairs, here "
                                "the first",
                          "; read as U+FFFD"));
    }
    AddArticle();
  }

  void AddArticle() {
    Article article;
    article.path = context_.path;
    article.line = line_.number;
    article.id = Text(JsonRow::kId);
    if (article.id.empty()) {
      article.id = absl::StrCat(context_.path, ":", line_.number);
    }
    article.source = Name(JsonRow::kSource);
    article.url = Name(JsonRow::kUrl);
    article.group = Text(JsonRow::kGroup);
    article.published = Published();
    article.title = Field(JsonRow::kTitle);
    article.body = Field(JsonRow::kText);
    if (IsBlank(article.body.text)) {
      Report(problem_code::kEmptyArticle, 0,
             row_.values[JsonRow::kText].has_value()
                 ? "the \"text\" of the row is empty; nothing to check in it"
                 : "the row has no \"text\"; nothing to check in it");
    }
    sink_.AddArticle(std::move(article));
  }

  absl::string_view Raw(JsonRow::Key key) const {
    const std::optional<JsonRow::Value>& value = row_.values[key];
    return value.has_value() ? value->Of(line_.bytes) : "";
  }

  std::string Text(JsonRow::Key key) const {
    return DecodeJsonString(Raw(key), 0).text;
  }

  std::string Name(JsonRow::Key key) const {
    std::string name = Text(key);
    return IsUnknown(name) ? "" : name;
  }

  std::string Published() {
    if (!context_.published.empty()) return context_.published;
    const std::string written = Text(JsonRow::kPublished);
    if (IsUnknown(written)) return "";
    std::optional<std::string> date =
        ParseIsoPublished(written, context_.limits);
    if (date.has_value()) return *std::move(date);
    Report(problem_code::kNoDate, row_.values[JsonRow::kPublished]->begin,
           NotADateMessage(written, "2016-09-29 or 2016-09-29T14:30"));
    return "";
  }

  TextField Field(JsonRow::Key key) const {
    TextField field;
    const std::optional<JsonRow::Value>& value = row_.values[key];
    field.line = line_.number;
    if (!value.has_value()) return field;
    JsonString string =
        DecodeJsonString(value->Of(line_.bytes),
                         line_.begin + static_cast<int64_t>(value->begin));
    field.text = std::move(string.text);
    field.to_span = std::move(string.to_span);
    field.to_origin = std::move(string.to_origin);
    const Position place = PlaceIn(line_.bytes, value->begin);
    field.column = place.column;
    field.utf16_column = place.utf16_column;
    field.byte_column = place.byte_column;
    return field;
  }

  LineReader lines_;
  const ReadContext& context_;
  ReadSink& sink_;
  Line line_;
  JsonRow row_;
};

}  // namespace

void ReadJsonl(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  JsonlFile(source, context, sink).Read();
}

}  // namespace crosscheck
