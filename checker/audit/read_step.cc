#include "checker/audit/read_step.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/claim/claim.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/reader.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

// Takes what is read of all files, one after the other.
class ArchiveSink final : public ReadSink {
 public:
  ArchiveSink(const Pipeline& pipeline, const ReadOptions& reading,
              const AuditOptions& options, AuditArticles& articles,
              AuditRecords& records, WorkFile& work)
      : pipeline_(pipeline),
        reading_(reading),
        options_(options),
        articles_(articles),
        records_(records),
        work_(work),
        added_before_(work.progress().part) {}

  void AddArticle(Article article) override {
    ++in_file_;
    if (!status_.ok() || in_file_ <= added_before_) return;
    status_ = Add(article);
  }

  void AddProblem(Problem problem) override {
    ++(problem.is_error() ? errors_ : notes_);
    if (problems_.size() < reading_.limits.listed_problems) {
      ++(problem.is_error() ? listed_errors_ : listed_notes_);
      problems_.push_back(std::move(problem));
    }
  }

  // Ends the file `number`, and with it the change.
  absl::Status EndFile(int64_t number, const ArchiveFile& file, bool commit) {
    RETURN_IF_ERROR(status_);
    const std::string path = MakeValidUtf8(file.paths.front());
    AddUnlisted(path, problem_code::kMoreErrors, errors_ - listed_errors_,
                "errors");
    AddUnlisted(path, problem_code::kMoreNotes, notes_ - listed_notes_,
                "notes");
    for (const Problem& problem : problems_) {
      RETURN_IF_ERROR(records_.AddProblem(problem));
    }
    FileCounts counts;
    int& count = errors_ == 0   ? counts.read
                 : in_file_ > 0 ? counts.partly
                                : counts.failed;
    count = file.inputs;
    RETURN_IF_ERROR(records_.AddFile(number, counts));
    file_ = number + 1;
    in_file_ = added_before_ = 0;
    errors_ = notes_ = listed_errors_ = listed_notes_ = 0;
    problems_.clear();
    if (!commit && since_commit_ < options_.sizes.articles_a_change) {
      return absl::OkStatus();
    }
    return Commit();
  }

  void BeginFile(int64_t number) { file_ = number; }
  const absl::Status& status() const { return status_; }
  int64_t articles() const { return articles_read_; }

 private:
  absl::Status Add(const Article& article) {
    std::vector<Claim> claims = pipeline_.Extract({&article, 1}, {}).claims;
    RETURN_IF_ERROR(articles_.Add(article, claims));
    ++articles_read_;
    if (++since_commit_ < options_.sizes.articles_a_change) {
      return absl::OkStatus();
    }
    return Commit();
  }

  absl::Status Commit() {
    since_commit_ = 0;
    return work_.Commit({AuditStep::kRead, file_, in_file_});
  }

  void AddUnlisted(const std::string& path, absl::string_view code,
                   size_t count, absl::string_view what) {
    if (count == 0) return;
    problems_.push_back(
        FileProblem(code, path,
                    absl::StrCat(count, " more ", what,
                                 " in this file; counted but not listed")));
  }

  const Pipeline& pipeline_;
  const ReadOptions& reading_;
  const AuditOptions& options_;
  AuditArticles& articles_;
  AuditRecords& records_;
  WorkFile& work_;
  absl::Status status_;

  int64_t file_ = 0;
  int64_t in_file_ = 0;        // Articles of the file so far,
  int64_t added_before_ = 0;   // of which so many were added by an earlier run.
  int64_t articles_read_ = 0;  // By this run.
  size_t since_commit_ = 0;
  size_t errors_ = 0;
  size_t notes_ = 0;
  size_t listed_errors_ = 0;
  size_t listed_notes_ = 0;
  std::vector<Problem> problems_;
};

}  // namespace

absl::Status ReadFiles(const Pipeline& pipeline,
                       absl::Span<const ArchiveFile> files,
                       const ReadOptions& reading, const AuditOptions& options,
                       AuditArticles& articles, AuditRecords& records,
                       WorkFile& work) {
  int64_t all = 0;
  for (const ArchiveFile& file : files) all += std::max<int64_t>(0, file.size);
  ArchiveSink sink(pipeline, reading, options, articles, records, work);
  int64_t before = 0;  // Bytes of the files before this one.
  for (size_t i = 0; i < files.size(); ++i) {
    const ArchiveFile& file = files[i];
    const auto number = static_cast<int64_t>(i);
    if (number >= work.progress().unit) {
      sink.BeginFile(number);
      const auto tell = [&](int64_t bytes) {
        if (!options.tell) return;
        options.tell({AuditStep::kRead, before + bytes, all, sink.articles()});
      };
      ReadArchiveFile(file, reading, tell, sink);
      RETURN_IF_ERROR(sink.EndFile(number, file, i + 1 == files.size()));
    }
    before += std::max<int64_t>(0, file.size);
  }
  std::vector<std::string> paths;
  for (const ArchiveFile& file : files) {
    paths.insert(paths.end(), file.paths.begin(), file.paths.end());
  }
  for (const std::string& file : reading.published.Unused(paths)) {
    RETURN_IF_ERROR(records.AddProblem(FileProblem(
        problem_code::kUnusedDate, MakeValidUtf8(file),
        "dated with --published but not among the inputs; ignored")));
  }
  return work.Commit({AuditStep::kName});
}

}  // namespace crosscheck
