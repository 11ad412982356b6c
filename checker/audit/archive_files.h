// The files of an archive, read so that no file need fit into memory.
#ifndef CHECKER_AUDIT_ARCHIVE_FILES_H_
#define CHECKER_AUDIT_ARCHIVE_FILES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "checker/ingest/article_reader.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// One file, with all inputs that name it.
struct ArchiveFile {
  std::vector<std::string> paths;  // Without doubles, the shortest first.
  int inputs = 0;

  // What tells whether it has changed; -1 for what is no file.
  int64_t size = -1;
  int64_t changed_ns = -1;
};

// Groups `inputs` by file, as ReadArticles() does, in order of path.
std::vector<ArchiveFile> FilesOf(absl::Span<const Input> inputs);

// Reads one file: what ReadArticles() reads of it, but for ids, which are as
// they are written.  `read_so_far` is told the bytes read, now and then.
void ReadArchiveFile(const ArchiveFile& file, const ReadOptions& options,
                     absl::FunctionRef<void(int64_t bytes)> read_so_far,
                     ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_ARCHIVE_FILES_H_
