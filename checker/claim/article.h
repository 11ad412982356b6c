// One source text in memory.
#ifndef CHECKER_CLAIM_ARTICLE_H_
#define CHECKER_CLAIM_ARTICLE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "checker/base/offset_map.h"
#include "checker/text/position.h"

namespace crosscheck {

// A stretch of text that is read for claims.
struct TextField {
  // Valid UTF-8: bytes that were not are U+FFFD.
  std::string text;

  // From bytes of `text` to bytes as claim spans count them: of the decoded
  // string for a .jsonl article, of the whole file for all others.
  OffsetMap to_span;

  // From bytes of `text` to bytes of the file named in Article::path.
  OffsetMap to_origin;

  // Where `text` begins in that file: see Position, whose PositionAt() counts
  // on from here.
  uint32_t line = 1;
  uint32_t column = 1;
  uint32_t utf16_column = 1;
  uint32_t byte_column = 1;

  // Where it goes on elsewhere in the file: behind a tag, an entity, something
  // left out.  Ascending in `offset`, the first at 0; empty when `text` stands
  // in the file in one piece, so that lines and columns count on from above.
  // From a place up to the next one each code point takes one column.
  struct Place {
    uint32_t offset = 0;  // Of `text`.
    Position position;
  };
  std::vector<Place> places;
};

// Plain value; strings that can end in a record are valid UTF-8.
struct Article {
  std::string id;
  std::string source;     // Outlet; empty if unknown.
  std::string published;  // ISO date or date-time; empty if unknown.
  std::string url;
  std::string group;
  std::string path;   // Of the file it was read from, as given.
  uint32_t line = 1;  // Of `path` where its row begins; 1 for a .txt article.

  TextField title;  // Empty text when the article has none of its own.
  TextField body;

  // Given with --against: findings need a claim of an article that is not.
  bool reference = false;
};

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_ARTICLE_H_
