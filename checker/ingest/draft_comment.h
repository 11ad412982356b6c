// What an author says to the checker in a draft.
#ifndef CHECKER_INGEST_DRAFT_COMMENT_H_
#define CHECKER_INGEST_DRAFT_COMMENT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

// A comment of Markdown or HTML:
//
//   <!-- crosscheck: ignore disjoint-bounds Two ferries, a week apart. -->
//
// It speaks of the lines it is on, if there is anything else on them, else of
// the lines behind it up to an empty one.
struct DraftComment {
  std::string path;   // Of the file, valid UTF-8.
  uint32_t line = 1;  // Where it begins; from 1, columns in code points.
  uint32_t column = 1;

  // The lines it speaks of, both included; 0: there are none.
  uint32_t first_line = 0;
  uint32_t last_line = 0;

  // As written, valid UTF-8: any words, or none.
  std::string rule;
  std::string reason;
};

// Whether files of this name have such comments.
bool MayHaveDraftComments(absl::string_view path);

// Returns the comments of a file in their order; `bytes` are all of it.
// Linear.
std::vector<DraftComment> FindDraftComments(absl::string_view bytes,
                                            absl::string_view path);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_DRAFT_COMMENT_H_
