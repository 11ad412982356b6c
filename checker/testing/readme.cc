#include "checker/testing/readme.h"

#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace crosscheck_testing {

Readme ParseReadme(absl::string_view markdown) {
  Readme readme;
  std::optional<ReadmeExample> open;
  bool summary = false;  // Inside of it.
  int number = 0;
  for (absl::string_view line : absl::StrSplit(markdown, '\n')) {
    ++number;
    if (absl::ConsumePrefix(&line, "```")) {
      if (!open) {
        open = ReadmeExample();
        open->tag = std::string(absl::StripAsciiWhitespace(line));
        open->line = number + 1;
        if (!readme.sections.empty()) open->section = readme.sections.back();
      } else {
        if (!open->tag.empty()) readme.examples.push_back(*open);
        open.reset();
      }
    } else if (open) {
      absl::StrAppend(&open->text, line, "\n");
    } else if (absl::ConsumePrefix(&line, "## ")) {
      readme.sections.emplace_back(absl::StripAsciiWhitespace(line));
    } else if (readme.title.empty() && absl::ConsumePrefix(&line, "# ")) {
      readme.title = std::string(absl::StripAsciiWhitespace(line));
      summary = true;
    } else if (!absl::StripAsciiWhitespace(line).empty()) {
      if (!summary) continue;
      absl::StrAppend(&readme.summary, readme.summary.empty() ? "" : " ",
                      absl::StripAsciiWhitespace(line));
    } else if (!readme.summary.empty()) {
      summary = false;
    }
  }
  return readme;
}

}  // namespace crosscheck_testing
