// An audit: all that Pipeline::Check() finds in an archive, in bounded memory
// and so that it can be stopped and go on.
#ifndef CHECKER_AUDIT_AUDIT_H_
#define CHECKER_AUDIT_AUDIT_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "checker/audit/archive_files.h"
#include "checker/audit/audit_options.h"
#include "checker/audit/audit_records.h"
#include "checker/audit/work_file.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// All that the outcome of an audit depends on, as bytes: the files as they are,
// the flags, the thresholds and the program.
std::string AuditSettings(absl::Span<const ArchiveFile> files,
                          absl::Span<const std::string> published,
                          const AuditOptions& options);

// Reads, compares and judges, and leaves in `work` what AuditRecords reads.
// Goes on where the audit stopped that `work` is of.  `reading.published` and
// `files` are those of the settings it was opened with.
//
// The findings are those of Pipeline::Check() on the articles that
// ReadArticles() reads, whatever `options.sizes`.
//
// Memory: that of `options.sizes`; sixteen bytes an article and four a claim;
// the largest fact with its articles, and the entries of the largest block.
// Time: that of the pairs that meet, and of reading the claims of a block.
absl::Status RunAudit(const Pipeline& pipeline,
                      absl::Span<const ArchiveFile> files,
                      const ReadOptions& reading, const AuditOptions& options,
                      AuditRecords& records, WorkFile& work);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_AUDIT_H_
