// The gate for text from outside into Markdown.
#ifndef CHECKER_REPORT_MARKDOWN_MARKDOWN_TEXT_H_
#define CHECKER_REPORT_MARKDOWN_MARKDOWN_TEXT_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns `text` on one line so that it is read as nothing but text, also in
// the cell of a table: no markup, HTML, link, formula, mention or reference to
// an issue, as GitHub and GitLab know them.
std::string MarkdownText(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_MARKDOWN_MARKDOWN_TEXT_H_
