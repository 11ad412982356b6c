#include "checker/ingest/newsml/newsml_reader.h"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/newsml/newsml_item.h"
#include "checker/ingest/nitf/nitf_reader.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/wire/wire_file.h"
#include "checker/ingest/wire/wire_item.h"
#include "checker/ingest/wire/xml_names.h"
#include "checker/ingest/wording.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {
namespace {

std::string Trimmed(const XmlContent& content) {
  return std::string(absl::StripAsciiWhitespace(content.text()));
}

class NewsMlFile {
 public:
  NewsMlFile(SourceFile& file, const ReadContext& context, ReadSink& sink)
      : file_(file),
        tokenizer_(file.text(), context.limits.xml_depth),
        context_(context),
        sink_(sink) {}

  void Read() {
    XmlToken token = tokenizer_.Next();
    for (; token.kind != XmlToken::kDone && token.kind != XmlToken::kError;
         token = tokenizer_.Next()) {
      if (token.kind != XmlToken::kStart) continue;
      if (LocalName(token.name) != "newsItem") continue;
      NewsMlItem item(file_.text());
      // At an error Next() gives it once more.
      if (!ReadNewsMlItem(file_.text(), token, tokenizer_, item)) continue;
      ++items_;
      AddItem(item);
    }
    if (token.kind == XmlToken::kError) {
      sink_.AddProblem(file_.ProblemAt(
          problem_code::kMalformed, token.begin,
          absl::StrCat("not XML: ", tokenizer_.error(),
                       "; not read from the item on that this is in")));
    } else if (items_ == 0) {
      sink_.AddProblem(FileProblem(problem_code::kEmpty, context_.path,
                                   "XML without a newsItem; not read"));
    }
  }

 private:
  using Item = NewsMlItem;

  TextField Field(const XmlContent& content, bool html) {
    const SourceText source = {&file_, content.text(), &content.to_source()};
    if (html) return ReadHtmlFragment(source, context_.limits);
    MappedText mapped(source);
    mapped.Copy(0, content.text().size());
    return mapped.Finish();
  }

  TextField Title(const Item& item) {
    if (!item.parts[Item::kHeadline].blank()) {
      return Field(item.parts[Item::kHeadline], /*html=*/true);
    }
    if (item.nitf.has_value() && !item.nitf->title.blank()) {
      return item.nitf->title.Read(file_, context_.limits);
    }
    return Field(item.parts[Item::kTitle], /*html=*/true);
  }

  TextField Body(const Item& item) {
    if (item.nitf.has_value()) {
      return item.nitf->body.Read(file_, context_.limits);
    }
    if (!item.story.blank()) return item.story.Read(file_, context_.limits);
    if (!item.data.blank()) return Field(item.data, item.data_is_html);
    return Field(item.parts[Item::kDescription], /*html=*/true);
  }

  static std::string Source(const Item& item) {
    for (const std::string& name :
         {Trimmed(item.parts[Item::kProviderName]), item.provider,
          Trimmed(item.parts[Item::kCreditLine]),
          Trimmed(item.parts[Item::kHolderName]), item.holder}) {
      if (!IsBlank(name)) return name;
    }
    return "";
  }

  static WireItem::Date Date(const Item& item, Item::Part part) {
    return {Trimmed(item.parts[part]), item.begins[part]};
  }

  void AddItem(const Item& item) {
    WireItem wire;
    if (item.nitf.has_value()) wire = WireItemOf(*item.nitf);
    wire.begin = item.begin;
    if (!item.guid.empty()) wire.id = item.guid;
    if (absl::StartsWith(wire.id, "http")) wire.url = wire.id;
    if (std::string source = Source(item); !source.empty()) {
      wire.source = std::move(source);
    }
    wire.dates.insert(wire.dates.begin(), {Date(item, Item::kVersionCreated),
                                           Date(item, Item::kContentCreated),
                                           Date(item, Item::kFirstCreated)});
    if (!item.status.empty()) wire.status = item.status;
    if (!item.parts[Item::kEmbargoed].blank()) {
      wire.embargo = Date(item, Item::kEmbargoed);
    }
    wire.title = Title(item);
    wire.body = Body(item);
    AddWireItem(std::move(wire), file_, context_, sink_);
  }

  SourceFile& file_;
  XmlTokenizer tokenizer_;
  const ReadContext& context_;
  ReadSink& sink_;
  size_t items_ = 0;
};

}  // namespace

void ReadNewsMl(ByteSource& source, const ReadContext& context,
                ReadSink& sink) {
  const std::unique_ptr<SourceFile> file = ReadXmlFile(source, context, sink);
  if (file != nullptr) NewsMlFile(*file, context, sink).Read();
}

bool LooksLikeNewsMl(absl::string_view head) {
  const absl::string_view root = RootOf(head);
  return root == "newsMessage" || root == "newsItem";
}

}  // namespace crosscheck
