#include "checker/ingest/archive/zip_reader.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/archive/archive_problem.h"
#include "checker/ingest/archive/zip_archive.h"
#include "checker/ingest/memory_source.h"
#include "checker/ingest/office/office_reader.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"

namespace crosscheck {
namespace {

constexpr size_t kHead = 4096;  // Bytes by which formats are known.

// A folder, a file that begins with a dot or stands in such a folder, or what
// one system packs beside the files.
bool IsPassedOver(absl::string_view name) {
  return absl::EndsWith(name, "/") || absl::StartsWith(name, "__MACOSX/") ||
         (absl::StartsWith(name, ".") && !absl::StartsWith(name, "..")) ||
         (absl::StrContains(name, "/.") && !absl::StrContains(name, "/.."));
}

class ZipFile {
 public:
  ZipFile(ZipArchive& archive, const ReadContext& context, ReadSink& sink)
      : archive_(archive), context_(context), sink_(sink) {}

  void Read() {
    for (size_t i = 0; i < archive_.members().size(); ++i) {
      ReadMember(i);
    }
    if (left_out_ > 0) {
      Report(problem_code::kLeftOut,
             absl::StrCat(left_out_,
                          left_out_ == 1 ? " member is" : " members are",
                          " of no known format, ", Quoted(first_left_out_),
                          left_out_ == 1 ? "" : " first", "; left out"));
    }
    if (read_ == 0) {
      Report(problem_code::kEmpty, "an archive without articles; not read");
    }
  }

 private:
  void Report(absl::string_view code, std::string message) {
    sink_.AddProblem(FileProblem(code, context_.path, std::move(message)));
  }

  void ReadMember(size_t i) {
    const std::string& name = archive_.members()[i].name;
    if (IsPassedOver(name)) return;
    const Reader reader = context_.find_reader(name, archive_.Head(i, kHead));
    if (reader == nullptr) {
      if (left_out_++ == 0) first_left_out_ = name;
      return;
    }
    ++read_;
    ReadContext context = context_;
    context.path = MemberPath(context_.path, name);
    context.find_reader = nullptr;
    absl::StatusOr<std::string> bytes = archive_.Read(i);
    if (!bytes.ok()) {
      sink_.AddProblem(ArchiveProblem(bytes.status(), context.path));
      return;
    }
    MemorySource source(*std::move(bytes));
    reader(source, context, sink_);
  }

  ZipArchive& archive_;
  const ReadContext& context_;
  ReadSink& sink_;
  size_t read_ = 0;
  size_t left_out_ = 0;
  std::string first_left_out_;
};

}  // namespace

void ReadZip(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  const absl::StatusOr<std::unique_ptr<ZipArchive>> archive =
      ZipArchive::Open(*std::move(bytes), context.limits);
  if (!archive.ok()) {
    sink.AddProblem(ArchiveProblem(archive.status(), context.path));
  } else if (IsOfficeArchive(**archive)) {
    ReadOfficeArchive(**archive, context, sink);
  } else if (context.find_reader == nullptr) {
    sink.AddProblem(FileProblem(problem_code::kOverLimit, context.path,
                                "an archive within an archive; not read"));
  } else {
    ZipFile(**archive, context, sink).Read();
  }
}

bool LooksLikeZip(absl::string_view head) {
  return absl::StartsWith(head, "PK\x03\x04");
}

}  // namespace crosscheck
