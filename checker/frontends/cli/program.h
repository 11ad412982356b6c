// What the command line runs on.
#ifndef CHECKER_FRONTENDS_CLI_PROGRAM_H_
#define CHECKER_FRONTENDS_CLI_PROGRAM_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/audit/audit.h"
#include "checker/claim/article.h"
#include "checker/pipeline/kept_articles.h"
#include "checker/pipeline/pipeline.h"
#include "checker/report/report.h"
#include "checker/store/store.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// The parts of the program behind the command line, so that tests can run it
// on others.
class Program {
 public:
  virtual ~Program() = default;

  // See Pipeline.
  virtual void ExtractEach(absl::Span<const Article> articles,
                           const PipelineOptions& options,
                           ClaimSink sink) const = 0;
  virtual PipelineResult Check(absl::Span<const Article> articles,
                               const PipelineOptions& options) const = 0;

  // See kept_articles.h.
  virtual absl::StatusOr<KeepCounts> KeepArticles(
      absl::Span<const Article> articles, const PipelineOptions& options,
      Store& store) const = 0;
  virtual absl::StatusOr<std::vector<Article>> FindRelated(
      absl::Span<const Article> articles, const PipelineOptions& options,
      Store& store) const = 0;

  // See RunAudit().
  virtual absl::Status Audit(absl::Span<const ArchiveFile> files,
                             const ReadOptions& reading,
                             const AuditOptions& options, AuditRecords& records,
                             WorkFile& work) const = 0;

  // In the order they are asked.
  virtual std::vector<RuleEntry> Rules() const = 0;

  // What counts as equal, for people.
  virtual std::string Widths() const = 0;

  // "crosscheck 0.1.0, lexicon 0123456789abcdef".
  virtual std::string Version() const = 0;

  // The same with words beside its own, and a version of its own.
  //
  // Precondition: CheckWords() found nothing.
  virtual std::unique_ptr<const Program> WithWords(
      const v1::LexiconPack& words) const = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_PROGRAM_H_
