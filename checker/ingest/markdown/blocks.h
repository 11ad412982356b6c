// Markdown, cut into paragraphs.
//
// What stands within one (emphasis, links) is read in inline_text.h.
#ifndef CHECKER_INGEST_MARKDOWN_BLOCKS_H_
#define CHECKER_INGEST_MARKDOWN_BLOCKS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"

namespace crosscheck {

// A heading, a paragraph, an item of a list or a row of a table.
struct MarkdownBlock {
  size_t begin = 0;  // Half-open bytes of MarkdownText::text.
  size_t end = 0;
  int heading = 0;  // Level, 1 to 6; 0 for other blocks.
  bool row = false;
};

// Code or a comment that begins at `at` of what was read and never ends.
struct UnclosedMarkdown {
  size_t at = 0;
  const char* what = "";
};

struct MarkdownText {
  // The blocks, without the marks at the beginning of their lines; the lines of
  // a block end with '\n', but for the last one.
  std::string text;

  // To bytes of what was read.
  OffsetMap to_source;

  std::vector<MarkdownBlock> blocks;

  std::optional<UnclosedMarkdown> unclosed;
};

// Cuts source[begin, ...), valid UTF-8, into blocks.
//
// Left out are code, in fences or set in by four spaces; rules, lines of marks
// below headings and table heads, definitions of links, and comments of HTML.
// As in CommonMark a number begins an item within a paragraph only if it is 1:
// "killed\n16. The" goes on.  Linear; does not recurse.
MarkdownText CutMarkdown(absl::string_view source, size_t begin);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MARKDOWN_BLOCKS_H_
