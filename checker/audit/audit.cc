#include "checker/audit/audit.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/audit/audit_articles.h"
#include "checker/audit/entries.h"
#include "checker/audit/heap_writer.h"
#include "checker/audit/join_step.h"
#include "checker/audit/judge_step.h"
#include "checker/audit/match_step.h"
#include "checker/audit/read_step.h"
#include "checker/base/status_macros.h"
#include "checker/claim/claim_record.h"
#include "checker/compare/corpus.h"
#include "checker/normalize/widths.h"
#include "checker/report/records.h"

namespace crosscheck {
namespace {

absl::Status NameArticles(AuditArticles& articles, AuditRecords& records,
                          WorkFile& work) {
  RETURN_IF_ERROR(articles.Name(
      [&](const Problem& problem) { return records.AddProblem(problem); }));
  return work.Commit({AuditStep::kEnter});
}

// Writes what an article has wrong on its own.
absl::Status JudgeAlone(const Pipeline& pipeline, const AuditOptions& options,
                        const LoadedClaims& article, AuditRecords& records) {
  PipelineResult result;
  const Corpus corpus(article.claims);
  pipeline.JudgeAlone(article.claims, corpus, options.pipeline, result);
  ClaimRecorder recorder(article.claims, options.made_by);
  for (const Finding& finding : result.findings) {
    RETURN_IF_ERROR(records.AddFinding(
        FindingRecord(finding, /*suppressed=*/nullptr, recorder)));
  }
  return absl::OkStatus();
}

absl::Status EnterArticles(const Pipeline& pipeline,
                           const AuditOptions& options, AuditArticles& articles,
                           AuditRecords& records, WorkFile& work) {
  HeapWriter<StoredEntry> entries(Heap::kEntries, work);
  for (size_t rank = static_cast<size_t>(work.progress().unit);
       rank < articles.size(); ++rank) {
    LoadedClaims article;
    RETURN_IF_ERROR(articles.LoadArticle(rank, article));
    RETURN_IF_ERROR(JudgeAlone(pipeline, options, article, records));
    AddEntries(article.claims, articles.FirstClaim(rank), options.pipeline,
               entries);
    const bool change = (rank + 1) % options.sizes.articles_a_change == 0;
    if (!change && !entries.full()) continue;
    const auto done = static_cast<int64_t>(rank + 1);
    if (options.tell) {
      options.tell(
          {AuditStep::kEnter, done, static_cast<int64_t>(articles.size()), 0});
    }
    RETURN_IF_ERROR(entries.Flush());
    RETURN_IF_ERROR(work.Commit({AuditStep::kEnter, done}));
  }
  RETURN_IF_ERROR(entries.Flush());
  return work.Commit({AuditStep::kMatch});
}

}  // namespace

std::string AuditSettings(absl::Span<const ArchiveFile> files,
                          absl::Span<const std::string> published,
                          const AuditOptions& options) {
  std::string settings =
      absl::StrCat(options.made_by, "\n", options.pipeline.by_group, "\n",
                   ConfigOf(options.pipeline).SerializeAsString(), "\n");
  for (const std::string& date : published) {
    absl::StrAppend(&settings, date.size(), " ", date, "\n");
  }
  for (const ArchiveFile& file : files) {
    for (const std::string& path : file.paths) {
      absl::StrAppend(&settings, path.size(), " ", path, "\n");
    }
    absl::StrAppend(&settings, file.inputs, " ", file.size, " ",
                    file.changed_ns, "\n");
  }
  return settings;
}

absl::Status RunAudit(const Pipeline& pipeline,
                      absl::Span<const ArchiveFile> files,
                      const ReadOptions& reading, const AuditOptions& options,
                      AuditRecords& records, WorkFile& work) {
  ASSIGN_OR_RETURN(const std::unique_ptr<AuditArticles> articles,
                   AuditArticles::Open(pipeline, work));
  while (true) {
    const AuditStep step = work.progress().step;
    if (step > AuditStep::kName && articles->size() == 0) {
      RETURN_IF_ERROR(articles->SetOrder());
    }
    switch (step) {
      case AuditStep::kRead:
        RETURN_IF_ERROR(ReadFiles(pipeline, files, reading, options, *articles,
                                  records, work));
        break;
      case AuditStep::kName:
        RETURN_IF_ERROR(NameArticles(*articles, records, work));
        break;
      case AuditStep::kEnter:
        RETURN_IF_ERROR(
            EnterArticles(pipeline, options, *articles, records, work));
        break;
      case AuditStep::kMatch:
        RETURN_IF_ERROR(MatchClaims(pipeline, options, *articles, work));
        break;
      case AuditStep::kJoin:
        RETURN_IF_ERROR(JoinPairs(options, *articles, work));
        break;
      case AuditStep::kJudge:
        RETURN_IF_ERROR(
            JudgePairs(pipeline, options, *articles, records, work));
        break;
      case AuditStep::kDone:
        return absl::OkStatus();
    }
  }
}

}  // namespace crosscheck
