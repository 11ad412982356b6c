#include "checker/report/markdown/markdown_text.h"

#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "checker/base/escape.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

bool IsDigit(char c) {
  return absl::ascii_isdigit(static_cast<unsigned char>(c));
}

// A backslash takes the meaning from any of these.
bool IsMarkup(char c) { return absl::StrContains("\\`*_{}[]<>()|~!$&^", c); }

// What begins a list, a heading or a rule at the start of a line only: a sign,
// or the point behind a number.
size_t StartOfBlock(absl::string_view text) {
  size_t at = 0;
  while (at < text.size() && IsDigit(text[at])) ++at;
  if (at == text.size()) return absl::string_view::npos;
  const absl::string_view marks = at == 0 ? "-+=:" : ".";
  return absl::StrContains(marks, text[at]) ? at : absl::string_view::npos;
}

}  // namespace

std::string MarkdownText(absl::string_view text) {
  const std::string line = Escape(OneLine(text));
  const size_t block = StartOfBlock(line);
  std::string out;
  for (size_t at = 0; at < line.size(); ++at) {
    if (at == block || IsMarkup(line[at])) out.push_back('\\');
    out.push_back(line[at]);
  }
  // Mentions, references and bare links are looked for in the text that comes
  // out, so that only a character in between parts them; a word joiner has no
  // width.
  return absl::StrReplaceAll(out, {{"@", "@&#8288;"},
                                   {"#", "#&#8288;"},
                                   {"://", ":&#8288;//"},
                                   {"www.", "www&#8288;."}});
}

}  // namespace crosscheck
