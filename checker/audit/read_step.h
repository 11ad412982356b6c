// Reads the files of an archive into a work file.
#ifndef CHECKER_AUDIT_READ_STEP_H_
#define CHECKER_AUDIT_READ_STEP_H_

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "checker/audit/archive_files.h"
#include "checker/audit/audit_articles.h"
#include "checker/audit/audit_options.h"
#include "checker/audit/audit_records.h"
#include "checker/audit/work_file.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// Adds all articles of `files` with their claims, and what went wrong with the
// files.  Goes on in the middle of a file: what was added of it is read again
// and left out.  Memory is that of one article, and of the problems of a file.
absl::Status ReadFiles(const Pipeline& pipeline,
                       absl::Span<const ArchiveFile> files,
                       const ReadOptions& reading, const AuditOptions& options,
                       AuditArticles& articles, AuditRecords& records,
                       WorkFile& work);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_READ_STEP_H_
