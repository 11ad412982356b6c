#include "checker/ingest/nitf/nitf_reader.h"

#include <memory>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/wire/wire_file.h"
#include "checker/ingest/wire/wire_item.h"
#include "checker/ingest/wire/xml_names.h"
#include "checker/ingest/wording.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {
namespace {

void ReadFile(SourceFile& file, const ReadContext& context, ReadSink& sink) {
  XmlTokenizer tokenizer(file.text(), context.limits.xml_depth);
  const XmlToken root = tokenizer.Next();
  NitfStory story(file.text());
  const bool is_nitf =
      root.kind == XmlToken::kStart && LocalName(root.name) == "nitf";
  if (is_nitf) ReadNitfStory(root, tokenizer, story);
  XmlToken behind = tokenizer.Next();
  while (behind.kind != XmlToken::kDone && behind.kind != XmlToken::kError) {
    behind = tokenizer.Next();
  }
  if (behind.kind == XmlToken::kError) {
    sink.AddProblem(file.ProblemAt(
        problem_code::kMalformed, behind.begin,
        absl::StrCat("not XML: ", tokenizer.error(), "; not read")));
    return;
  }
  if (!is_nitf) {
    sink.AddProblem(FileProblem(problem_code::kUnknownFormat, context.path,
                                "XML, but not NITF; not read"));
    return;
  }
  WireItem item = WireItemOf(story);
  if (!IsBlank(story.canceled) && !IsUnknown(item.source)) {
    sink.AddWithdrawal({item.source, story.canceled, context.path,
                        file.PositionOf(item.begin).line});
  }
  const bool titled = !story.title.blank();
  item.title = (titled ? story.title : story.name).Read(file, context.limits);
  item.body = story.body.Read(file, context.limits);
  AddWireItem(std::move(item), file, context, sink);
}

}  // namespace

void ReadNitf(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  const std::unique_ptr<SourceFile> file = ReadXmlFile(source, context, sink);
  if (file != nullptr) ReadFile(*file, context, sink);
}

bool LooksLikeNitf(absl::string_view head) { return RootOf(head) == "nitf"; }

WireItem WireItemOf(const NitfStory& story) {
  WireItem item;
  item.begin = story.begin;
  item.id = story.id;
  for (const std::string& name :
       {story.copyright, story.publication, story.registrar}) {
    if (item.source.empty() && !IsBlank(name)) item.source = name;
  }
  item.dates = {story.issued, story.released, story.printed, story.revised};
  item.status = story.status;
  const absl::string_view status = absl::StripAsciiWhitespace(item.status);
  if (absl::EqualsIgnoreCase(status, "embargoed")) {
    item.embargo = story.released;
    if (IsBlank(item.embargo.written)) {
      item.embargo = {"further notice", story.begin};
    }
  }
  return item;
}

}  // namespace crosscheck
