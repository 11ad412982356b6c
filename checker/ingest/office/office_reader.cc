#include "checker/ingest/office/office_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/claim/article.h"
#include "checker/ingest/archive/archive_problem.h"
#include "checker/ingest/office/docx_story.h"
#include "checker/ingest/office/odt_story.h"
#include "checker/ingest/office/office_story.h"
#include "checker/ingest/office/properties.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wire/wire_date.h"
#include "checker/ingest/wire/wire_file.h"
#include "checker/ingest/wire/xml_names.h"
#include "checker/ingest/wording.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {
namespace {

using PartReader = bool (*)(XmlTokenizer& tokenizer, OfficeStory& story);

constexpr char kOdtType[] = "application/vnd.oasis.opendocument.text";

// The part that the relations of a .docx name as its document; empty if none.
std::string MainPart(absl::string_view relations, const Limits& limits) {
  XmlTokenizer tokenizer(relations, limits.xml_depth);
  while (true) {
    const XmlToken token = tokenizer.Next();
    if (token.kind == XmlToken::kDone || token.kind == XmlToken::kError) {
      return "";
    }
    if (token.kind == XmlToken::kStart &&
        absl::EndsWith(XmlAttribute(token, "Type"), "/officeDocument")) {
      const std::string target = XmlAttribute(token, "Target");
      return std::string(absl::StripPrefix(target, "/"));
    }
  }
}

class OfficeFile {
 public:
  OfficeFile(ZipArchive& archive, const ReadContext& context, ReadSink& sink)
      : archive_(archive), context_(context), sink_(sink) {}

  void Read() {
    if (Has("[Content_Types].xml")) {
      ReadDocx();
    } else {
      ReadOdt();
    }
  }

 private:
  bool Has(absl::string_view part) const {
    return archive_.Find(part) < archive_.members().size();
  }

  void Report(absl::string_view code, absl::string_view path,
              std::string message) {
    sink_.AddProblem(FileProblem(code, path, std::move(message)));
  }

  // Nothing if there is none, or it cannot be read; then `sink_` knows.
  std::optional<std::string> Part(absl::string_view name) {
    const size_t member = archive_.Find(name);
    if (member == archive_.members().size()) return std::nullopt;
    absl::StatusOr<std::string> part = archive_.Read(member);
    if (part.ok()) return *std::move(part);
    sink_.AddProblem(
        ArchiveProblem(part.status(), MemberPath(context_.path, name)));
    return std::nullopt;
  }

  void ReadDocx() {
    const std::string main =
        MainPart(Part("_rels/.rels").value_or(""), context_.limits);
    if (!absl::StartsWith(main, "word/")) {
      Report(problem_code::kUnknownFormat, context_.path,
             "not a text document; not read");
      return;
    }
    ReadProperties("docProps/core.xml");
    ReadStory(main, ReadDocxStory, /*notes=*/false);
    for (const absl::string_view notes :
         {"word/footnotes.xml", "word/endnotes.xml"}) {
      if (Has(notes)) ReadStory(notes, ReadDocxStory, /*notes=*/true);
    }
  }

  void ReadOdt() {
    const std::string type = Part("mimetype").value_or("");
    if (!absl::StartsWith(type, kOdtType)) {
      Report(problem_code::kUnknownFormat, context_.path,
             "not a text document; not read");
      return;
    }
    ReadProperties("meta.xml");
    ReadStory("content.xml", ReadOdtStory, /*notes=*/false);
  }

  void ReadProperties(absl::string_view part) {
    properties_ =
        ReadOfficeProperties(Part(part).value_or(""), context_.limits);
  }

  std::string Published() const {
    if (!context_.published.empty()) return context_.published;
    std::optional<std::string> date =
        ParseWireDate(properties_.changed, context_.limits);
    if (!date.has_value()) {
      date = ParseWireDate(properties_.created, context_.limits);
    }
    return date.value_or("");
  }

  void ReadStory(absl::string_view part, PartReader reader, bool notes) {
    ReadContext context = context_;
    context.path = MemberPath(context_.path, part);
    std::optional<std::string> bytes = Part(part);
    if (!bytes.has_value()) {
      if (!Has(part)) {
        Report(problem_code::kMalformed, context.path,
               "the archive has no such part; not read");
      }
      return;
    }
    const std::unique_ptr<SourceFile> file =
        DecodeXmlFile(*std::move(bytes), context, sink_);
    if (file == nullptr) return;
    XmlTokenizer tokenizer(file->text(), context_.limits.xml_depth);
    OfficeStory story(file->text(), notes ? "" : properties_.title);
    if (!reader(tokenizer, story)) {
      sink_.AddProblem(file->ProblemAt(
          problem_code::kMalformed, tokenizer.Next().begin,
          absl::StrCat("not XML: ", tokenizer.error(), "; not read")));
      return;
    }
    AddArticles(story, notes, *file);
  }

  void AddArticles(const OfficeStory& story, bool notes, SourceFile& file) {
    if (notes) {
      // Word's own notes, the lines above them, have no text.
      AddNotes(story.body(), file);
      return;
    }
    TextField body = ReadOfficeText(story.body(), file, context_.limits);
    TextField title = ReadOfficeText(story.title(), file, context_.limits);
    if (IsBlank(body.text)) {
      Report(problem_code::kEmpty, file.path(),
             IsBlank(title.text)
                 ? "no text in the document; not read"
                 : "no text in the document but its title, which was read");
    }
    if (!IsBlank(body.text) || !IsBlank(title.text)) {
      Add(context_.path, std::move(title), std::move(body), file);
    }
    AddNotes(story.notes(), file);
  }

  void AddNotes(const XmlContent& content, SourceFile& file) {
    TextField body = ReadOfficeText(content, file, context_.limits);
    if (IsBlank(body.text)) return;
    Add(absl::StrCat(context_.path, "#notes"), {}, std::move(body), file);
  }

  void Add(std::string id, TextField title, TextField body,
           const SourceFile& file) {
    Article article;
    article.id = std::move(id);
    article.path = file.path();
    article.published = Published();
    article.title = std::move(title);
    article.body = std::move(body);
    sink_.AddArticle(std::move(article));
  }

  ZipArchive& archive_;
  const ReadContext& context_;
  ReadSink& sink_;
  OfficeProperties properties_;
};

}  // namespace

void ReadOffice(ByteSource& source, const ReadContext& context,
                ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  const absl::StatusOr<std::unique_ptr<ZipArchive>> archive =
      ZipArchive::Open(*std::move(bytes), context.limits);
  if (!archive.ok()) {
    sink.AddProblem(ArchiveProblem(archive.status(), context.path));
    return;
  }
  ReadOfficeArchive(**archive, context, sink);
}

bool IsOfficeArchive(const ZipArchive& archive) {
  const size_t none = archive.members().size();
  return (archive.Find("[Content_Types].xml") < none &&
          archive.Find("_rels/.rels") < none) ||
         (archive.Find("mimetype") < none &&
          archive.Find("content.xml") < none);
}

void ReadOfficeArchive(ZipArchive& archive, const ReadContext& context,
                       ReadSink& sink) {
  OfficeFile(archive, context, sink).Read();
}

}  // namespace crosscheck
