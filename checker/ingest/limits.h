// Every limit of reading, in one table.  A limit that was hit is a Problem.
#ifndef CHECKER_INGEST_LIMITS_H_
#define CHECKER_INGEST_LIMITS_H_

#include <cstddef>
#include <cstdint>

namespace crosscheck {

// A value that equals its limit is still accepted.  Limits are of one article:
// a .jsonl file, a web archive or a folder as a whole has none.
struct Limits {
  // Bytes of a .txt file, or of a row of a .jsonl file without its line end.
  int64_t article_bytes = int64_t{64} << 20;

  // Lines of the header of a .txt file; with more it is no header.
  int header_lines = 64;

  // Elements inside each other in a .html file, and attributes of one tag.
  int html_depth = 512;
  int tag_attributes = 4096;

  // Elements inside each other in a feed or any other XML.
  int xml_depth = 256;

  // Members of a .zip or of a document that is one, their bytes together, and
  // how many bytes one of the archive may become; the last only of a member
  // that has more than `archive_ratio_from`.
  int64_t archive_members = 4096;
  int64_t archive_bytes = int64_t{64} << 20;
  int64_t archive_ratio = 100;
  int64_t archive_ratio_from = int64_t{1} << 20;

  // Objects and arrays inside each other in a .jsonl row, the row included.
  int json_depth = 128;

  // Problems listed one by one for a file; the others are counted.
  size_t listed_problems = 1000;

  // Years of publication that are believed.
  int first_year = 1000;
  int last_year = 2999;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_LIMITS_H_
