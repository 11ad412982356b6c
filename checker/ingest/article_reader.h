// Reads the inputs named on the command line.
//
// Which formats there are is in formats.h; what an article's words mean is
// checker/extract's business.
#ifndef CHECKER_INGEST_ARTICLE_READER_H_
#define CHECKER_INGEST_ARTICLE_READER_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/ingest/draft_comment.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"

namespace crosscheck {

// One path as given, in any bytes.
struct Input {
  std::string path;
  bool reference = false;  // Named with --against: see Article::reference.

  // What it holds, if that is not in a file: `path` is but a name then.
  std::optional<std::string> bytes = std::nullopt;
};

struct ReadOptions {
  PublishedDates published;  // --published
  Limits limits;
};

struct FileCounts {
  int read = 0;    // Without an error.
  int partly = 0;  // With an error and an article.
  int failed = 0;  // With an error and no article.
};

struct ReadResult {
  // Sorted by id; no two have the same one.
  std::vector<Article> articles;

  // Sorted.
  std::vector<Problem> problems;

  // What authors say to the checker, in the order of files and lines.  None of
  // references: they are not ours to edit.
  std::vector<DraftComment> comments;

  // Add up to the number of inputs.
  FileCounts files;

  // Whether a problem is an error, which makes the run incomplete (exit code
  // 3): files.partly or files.failed is not 0.
  bool incomplete() const { return files.partly + files.failed > 0; }
};

// Reads all `inputs`: articles and problems in any order, and ids as the files
// have them.
ReadResult ReadFiles(absl::Span<const Input> inputs,
                     const ReadOptions& options = {});

// Makes of all that was read what ReadArticles() returns.
void Settle(ReadResult& read);

// Reads all `inputs`.  What cannot be read is a problem, and the others are
// read.  The result is the same whatever the order of `inputs`.
//
// A file that is named twice, also by other paths or links, is read once, under
// the shortest of its paths.  Rows that are equal in all but their place are
// one article, found at the first place.  Of articles that share an id but
// differ, one keeps it and the others get "#2", "#3" behind it, in the order of
// what they hold.  What its provider has canceled, in this or another of the
// files, is not read.  What is given as draft and as reference is draft.
ReadResult ReadArticles(absl::Span<const Input> inputs,
                        const ReadOptions& options = {});

// Returns "4 files: 2 read, 1 partly, 1 failed".
std::string FormatCounts(const FileCounts& files);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ARTICLE_READER_H_
