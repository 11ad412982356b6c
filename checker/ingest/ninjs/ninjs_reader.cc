#include "checker/ingest/ninjs/ninjs_reader.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/claim/article.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/json/json_scanner.h"
#include "checker/ingest/json/json_string.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/ninjs/json_grammar.h"
#include "checker/ingest/ninjs/ninjs_item.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/wire/wire_file.h"
#include "checker/ingest/wire/wire_item.h"
#include "checker/ingest/wording.h"

namespace crosscheck {
namespace {

class NinjsFile {
 public:
  NinjsFile(SourceFile& file, const ReadContext& context, ReadSink& sink)
      : file_(file), context_(context), sink_(sink) {}

  void Read() {
    if (const std::optional<size_t> at = FindJsonMistake(file_.text())) {
      Report(problem_code::kMalformed, *at, "not JSON from here on; not read");
      return;
    }
    JsonScanner scanner(file_.text(), context_.limits.json_depth);
    JsonToken token = scanner.Next();
    const bool several = token.kind == JsonToken::kArrayBegin;
    if (several) token = scanner.Next();
    while (token.kind == JsonToken::kObjectBegin) {
      NinjsItem item;
      item.begin = token.begin;
      if (!ReadNinjsItem(file_.text(), scanner, item)) break;
      AddItem(item);
      token = scanner.Next();
    }
    if (scanner.error() != nullptr) {
      Report(problem_code::kOverLimit, scanner.Next().begin,
             absl::StrCat(scanner.error(), "; not read from here on"));
    } else if (items_ == 0) {
      Report(problem_code::kUnknownFormat, 0,
             "JSON, but not that of a news item (ninjs); not read");
    }
  }

 private:
  void Report(absl::string_view code, size_t at, std::string message) {
    sink_.AddProblem(file_.ProblemAt(code, at, std::move(message)));
  }

  std::string Decoded(const JsonToken& token) const {
    return DecodeJsonString(token.Of(file_.text()), 0).text;
  }

  std::string Decoded(const NinjsItem& item, NinjsItem::Key key) const {
    return item.values[key].has_value() ? Decoded(*item.values[key]) : "";
  }

  TextField Field(const JsonToken& token, bool html) {
    const absl::string_view raw = token.Of(file_.text());
    const JsonString string =
        DecodeJsonString(raw, static_cast<int64_t>(token.begin));
    const SourceText source = {&file_, string.text, &string.to_origin};
    if (html) return ReadHtmlFragment(source, context_.limits);
    MappedText mapped(source);
    mapped.Copy(0, string.text.size());
    return mapped.Finish();
  }

  TextField Body(const NinjsItem& item) {
    const NinjsItem::Text* text = BestNinjsText(item.bodies);
    if (text == nullptr) text = BestNinjsText(item.descriptions);
    return text == nullptr ? TextField() : Field(text->value, text->is_html());
  }

  TextField Title(const NinjsItem& item) {
    if (item.values[NinjsItem::kHeadline].has_value()) {
      return Field(*item.values[NinjsItem::kHeadline], /*html=*/false);
    }
    const NinjsItem::Text* text = BestNinjsText(item.headlines);
    return text == nullptr ? TextField() : Field(text->value, text->is_html());
  }

  std::string Source(const NinjsItem& item) const {
    for (const NinjsItem::Key key :
         {NinjsItem::kCopyrightHolder, NinjsItem::kSource}) {
      std::string name = Decoded(item, key);
      if (!IsBlank(name)) return name;
    }
    for (const NinjsItem::Text& source : item.sources) {
      if (source.has_value()) return Decoded(source.value);
    }
    return "";
  }

  WireItem::Date Date(const NinjsItem& item, NinjsItem::Key key) const {
    if (!item.values[key].has_value()) return {};
    return {Decoded(*item.values[key]), item.values[key]->begin};
  }

  // Items that are not one are let pass: an array may hold anything.
  void AddItem(const NinjsItem& item) {
    const bool has_text = !item.bodies.empty() || !item.descriptions.empty() ||
                          !item.headlines.empty() ||
                          item.values[NinjsItem::kHeadline].has_value();
    if (!has_text) return;
    ++items_;
    if (item.twice.has_value()) {
      Report(problem_code::kWrongKey, item.twice->begin,
             absl::StrCat(Quoted(Decoded(*item.twice)),
                          " stands twice; item not read"));
      return;
    }
    WireItem wire;
    wire.begin = item.begin;
    wire.id = Decoded(item, NinjsItem::kUri);
    if (wire.id.empty()) wire.id = Decoded(item, NinjsItem::kGuid);
    if (absl::StartsWith(wire.id, "http")) wire.url = wire.id;
    wire.source = Source(item);
    wire.dates = {Date(item, NinjsItem::kVersionCreated),
                  Date(item, NinjsItem::kContentCreated),
                  Date(item, NinjsItem::kFirstCreated)};
    wire.status = Decoded(item, NinjsItem::kPubStatus);
    wire.embargo = Date(item, NinjsItem::kEmbargoed);
    if (ParsePubStatus(wire.status) == PubStatus::kUsable) {
      wire.title = Title(item);
      wire.body = Body(item);
    }
    AddWireItem(std::move(wire), file_, context_, sink_);
  }

  SourceFile& file_;
  const ReadContext& context_;
  ReadSink& sink_;
  size_t items_ = 0;
};

}  // namespace

void ReadNinjs(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  const std::unique_ptr<SourceFile> file = ReadUtf8File(source, context, sink);
  if (file != nullptr) NinjsFile(*file, context, sink).Read();
}

bool LooksLikeNinjs(absl::string_view head) {
  absl::ConsumePrefix(&head, "\xef\xbb\xbf");
  JsonScanner scanner(head, /*max_depth=*/32);
  JsonToken token = scanner.Next();
  if (token.kind == JsonToken::kArrayBegin) token = scanner.Next();
  if (token.kind != JsonToken::kObjectBegin) return false;
  NinjsItem item;
  ReadNinjsItem(head, scanner, item);  // As far as `head` goes.
  const bool named = item.values[NinjsItem::kUri].has_value() ||
                     item.values[NinjsItem::kGuid].has_value();
  const bool dated = item.values[NinjsItem::kVersionCreated].has_value() ||
                     item.values[NinjsItem::kPubStatus].has_value();
  const bool has_text = item.values[NinjsItem::kHeadline].has_value() ||
                        !item.headlines.empty() || !item.bodies.empty();
  return named && (dated || has_text);
}

}  // namespace crosscheck
