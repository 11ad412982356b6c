// What agencies write to editors within the text of a story.
#ifndef CHECKER_INGEST_TXT_NOTICES_H_
#define CHECKER_INGEST_TXT_NOTICES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

struct TxtNotice {
  enum Kind : uint8_t {
    kAdvisory,  // "(Eds: updates death toll in paragraph 4)", a slug.
    kKill,      // The story is not to be used.
  };

  Kind kind = kAdvisory;
  size_t begin = 0;  // Half-open bytes of the text: whole lines.
  size_t end = 0;
};

// Finds the notices in `text` from byte `begin` on, in its order.
//
// They are lines of their own, some of which may go on over several:
//
//   anywhere          "(Eds: ...)", "Editors' note: ...", "CORRECTION: ...",
//                     "(Adds details in paragraph 3)", "CORRECTED", "-30-"
//   in the beginning  slugs ("BC-Flood,1st Ld-Writethru"), "Updates toll in
//                     paragraph 4", and notices that kill ("MANDATORY KILL",
//                     "STORY WITHDRAWN", "A kill is mandatory")
//
// In doubt a line is text: a notice that stays does less harm than a sentence
// that is lost.  Linear.
std::vector<TxtNotice> FindTxtNotices(absl::string_view text, size_t begin);

// Whether `line`, a headline or the first line of a story, says that it is not
// to be used.
bool IsKillLine(absl::string_view line);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TXT_NOTICES_H_
