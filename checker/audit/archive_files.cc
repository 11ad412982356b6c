#include "checker/audit/archive_files.h"

#include <sys/stat.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/file_source.h"
#include "checker/ingest/formats.h"
#include "checker/ingest/peeked_source.h"
#include "checker/ingest/problem.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

// Tells how much of a source was read.
class CountedSource final : public ByteSource {
 public:
  CountedSource(ByteSource& source, absl::FunctionRef<void(int64_t)> tell)
      : source_(source), tell_(tell) {}

  int64_t size() const override { return source_.size(); }

  absl::StatusOr<size_t> Read(absl::Span<char> buffer) override {
    absl::StatusOr<size_t> got = source_.Read(buffer);
    if (got.ok()) tell_(read_ += static_cast<int64_t>(*got));
    return got;
  }

 private:
  ByteSource& source_;
  const absl::FunctionRef<void(int64_t)> tell_;
  int64_t read_ = 0;
};

bool IsSimpler(const std::string& a, const std::string& b) {
  return std::make_pair(a.size(), absl::string_view(a)) <
         std::make_pair(b.size(), absl::string_view(b));
}

void SetState(ArchiveFile& file) {
  struct stat found;
  if (stat(file.paths.front().c_str(), &found) != 0) return;
  file.size = found.st_size;
  file.changed_ns =
      int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + found.st_mtim.tv_nsec;
}

absl::string_view CodeOf(const absl::Status& status) {
  if (absl::IsNotFound(status)) return problem_code::kMissing;
  if (absl::IsFailedPrecondition(status)) return problem_code::kNotAFile;
  return problem_code::kUnreadable;
}

std::string DateOf(const ArchiveFile& file, const PublishedDates& dates) {
  for (const std::string& path : file.paths) {
    std::string date = dates.DateOf(path);
    if (!date.empty()) return date;
  }
  return "";
}

}  // namespace

std::vector<ArchiveFile> FilesOf(absl::Span<const Input> inputs) {
  std::map<std::string, int> times;  // Each path was given.
  for (const Input& input : inputs) ++times[input.path];
  std::map<FileIdentity, size_t> number_of;
  std::vector<ArchiveFile> files;
  for (const auto& [path, given] : times) {
    const absl::StatusOr<FileIdentity> identity = IdentifyFile(path);
    size_t number = files.size();
    if (identity.ok())
      number = number_of.try_emplace(*identity, number).first->second;
    if (number == files.size()) files.emplace_back();
    files[number].paths.push_back(path);
    files[number].inputs += given;
  }
  for (ArchiveFile& file : files) {
    std::sort(file.paths.begin(), file.paths.end(), IsSimpler);
    SetState(file);
  }
  return files;
}

void ReadArchiveFile(const ArchiveFile& file, const ReadOptions& options,
                     absl::FunctionRef<void(int64_t bytes)> read_so_far,
                     ReadSink& sink) {
  const std::string& path = file.paths.front();
  const std::string shown = MakeValidUtf8(path);
  const absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenFile(path);
  if (!source.ok()) {
    sink.AddProblem(
        FileProblem(CodeOf(source.status()), shown,
                    absl::StrCat(source.status().message(), "; not read")));
    return;
  }
  CountedSource counted(**source, read_so_far);
  PeekedSource peeked(counted);
  const absl::string_view head = peeked.Peek(kFormatHead);
  const InputFormat* const format = FormatOf(path, head);
  if (format == nullptr) {
    sink.AddProblem(FileProblem(
        problem_code::kUnknownFormat, shown,
        absl::StrCat("a format that is not known (", KnownExtensions(),
                     " are, and text without extension); not read")));
    return;
  }
  if (file.inputs > 1) {
    sink.AddProblem(
        FileProblem(problem_code::kGivenTwice, shown,
                    absl::StrCat("given ", file.inputs, " times; read once")));
  }
  format->reader(
      peeked, {shown, DateOf(file, options.published), options.limits}, sink);
}

}  // namespace crosscheck
