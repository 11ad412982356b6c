#include "checker/report/page.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/base/escape.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kSpace = " \t\r\n\v\f";

// Code points of valid UTF-8.
size_t Width(absl::string_view text) {
  return static_cast<size_t>(std::count_if(
      text.begin(), text.end(),
      [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// A log of GitHub Actions takes a line that begins with "::error", white space
// or not, for a command, and "##[error]" wherever it stands.
std::string WithoutCommand(absl::string_view line) {
  std::string out = absl::StrReplaceAll(line, {{"##[", "#\\x23["}});
  const size_t start = out.find_first_not_of(' ');
  if (start != std::string::npos && out.compare(start, 2, "::") == 0) {
    out.replace(start, 1, "\\x3a");
  }
  return out;
}

}  // namespace

void Page::Line(size_t indent, absl::string_view text) {
  WriteLine(indent, Escape(text));
}

void Page::ColoredLine(size_t indent, Color color, absl::string_view head,
                       absl::string_view rest) {
  constexpr absl::string_view kCodes[] = {"", "\x1b[1;31m", "\x1b[1;33m",
                                          "\x1b[1;36m"};
  constexpr absl::string_view kReset = "\x1b[0m";
  const absl::string_view code = kCodes[static_cast<size_t>(color)];
  WriteLine(indent, absl::StrCat(code, Escape(head), code.empty() ? "" : kReset,
                                 Escape(rest)));
}

void Page::Paragraph(size_t indent, absl::string_view text, size_t hang) {
  std::string line;
  size_t width = indent;
  for (const absl::string_view raw :
       absl::StrSplit(text, absl::ByAnyChar(kSpace), absl::SkipEmpty())) {
    const std::string word = Escape(raw);
    const size_t more = Width(word) + (line.empty() ? 0 : 1);
    if (!line.empty() && width + more > width_) {
      WriteLine(indent, line);
      line = word;
      indent += std::exchange(hang, 0);
      width = indent + Width(word);
      continue;
    }
    absl::StrAppend(&line, line.empty() ? "" : " ", word);
    width += more;
  }
  if (!line.empty()) WriteLine(indent, line);
}

void Page::WriteLine(size_t indent, absl::string_view escaped) {
  out_ << std::string(indent, ' ') << WithoutCommand(escaped) << '\n';
}

std::string OneLine(absl::string_view text) {
  return absl::StrJoin(
      absl::StrSplit(text, absl::ByAnyChar(kSpace), absl::SkipEmpty()), " ");
}

}  // namespace crosscheck
