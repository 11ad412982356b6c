#include "checker/ingest/wire/wire_item.h"

#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/wire/wire_date.h"
#include "checker/ingest/wording.h"

namespace crosscheck {
namespace {

std::string PublishedOf(const WireItem& item, SourceFile& file,
                        const ReadContext& context, ReadSink& sink) {
  if (!context.published.empty()) return context.published;
  const WireItem::Date* wrong = nullptr;
  for (const WireItem::Date& date : item.dates) {
    if (IsUnknown(date.written)) continue;
    std::optional<std::string> published =
        ParseWireDate(date.written, context.limits);
    if (published.has_value()) return *std::move(published);
    if (wrong == nullptr) wrong = &date;
  }
  if (wrong != nullptr) {
    sink.AddProblem(file.ProblemAt(
        problem_code::kNoDate, wrong->at,
        NotADateMessage(wrong->written, "2016-09-29 or 2016-09-29T14:30")));
  }
  return "";
}

}  // namespace

PubStatus ParsePubStatus(absl::string_view word) {
  std::string status = absl::AsciiStrToLower(absl::StripAsciiWhitespace(word));
  const absl::string_view name =
      absl::string_view(status).substr(status.find_last_of(":/") + 1);
  if (name == "withheld") return PubStatus::kWithheld;
  if (name == "canceled" || name == "cancelled" || name == "killed") {
    return PubStatus::kCanceled;
  }
  return PubStatus::kUsable;
}

void AddWireItem(WireItem item, SourceFile& file, const ReadContext& context,
                 ReadSink& sink) {
  Article article;
  article.path = context.path;
  article.line = file.PositionOf(item.begin).line;
  article.id = item.id.empty() ? absl::StrCat(context.path, ":", article.line)
                               : std::move(item.id);
  const PubStatus status = ParsePubStatus(item.status);
  if (status != PubStatus::kUsable) {
    sink.AddProblem(file.ProblemAt(
        problem_code::kNotReleased, item.begin,
        absl::StrCat(Quoted(article.id), " is ",
                     status == PubStatus::kWithheld ? "withheld" : "canceled",
                     " by its provider; not read")));
    const bool known = !IsUnknown(item.source);
    if (status == PubStatus::kCanceled && known) {
      sink.AddWithdrawal({std::move(item.source), std::move(article.id),
                          context.path, article.line});
    }
    return;
  }
  if (!IsBlank(item.embargo.written)) {
    sink.AddProblem(file.ProblemAt(
        problem_code::kEmbargoed, item.embargo.at,
        absl::StrCat(Quoted(article.id), " is under embargo until ",
                     Quoted(absl::StripAsciiWhitespace(item.embargo.written)),
                     "; read, but not to be published before")));
  }
  article.source = IsUnknown(item.source) ? "" : std::move(item.source);
  article.url = std::move(item.url);
  article.published = PublishedOf(item, file, context, sink);
  article.title = std::move(item.title);
  article.body = std::move(item.body);
  if (IsBlank(article.body.text)) {
    sink.AddProblem(file.ProblemAt(
        problem_code::kEmptyArticle, item.begin,
        "the item has no text; nothing to check in it but its title"));
  }
  sink.AddArticle(std::move(article));
}

}  // namespace crosscheck
