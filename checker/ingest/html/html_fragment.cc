#include "checker/ingest/html/html_fragment.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

// By container: whether it is furniture by its element, or with `names` by what
// it is named, or stands in such.
std::vector<bool> FindFurniture(const HtmlPage& page, bool names) {
  std::vector<bool> furniture(page.containers.size(), false);
  for (size_t i = 1; i < page.containers.size(); ++i) {
    const HtmlContainer& container = page.containers[i];
    furniture[i] = furniture[container.parent] ||
                   (names && (container.hints & kHintFurniture) != 0) ||
                   container.element == HtmlElement::kNav ||
                   container.element == HtmlElement::kForm;
  }
  return furniture;
}

std::vector<uint32_t> FindLines(const HtmlPage& page, absl::string_view text,
                                bool names) {
  const std::vector<bool> furniture = FindFurniture(page, names);
  const bool several = page.lines.size() > 1;
  std::vector<uint32_t> lines;
  for (uint32_t i = 0; i < page.lines.size(); ++i) {
    const HtmlLine& line = page.lines[i];
    const bool all_linked = line.linked == line.characters && several;
    if (line.characters == 0 || all_linked || furniture[line.container]) {
      continue;
    }
    // A line that is all there is was not put around anything: a title.
    if (several && line.characters <= kLongestChecked &&
        (SignsOfLine(absl::AsciiStrToLower(HtmlLineText(page, line, text))) &
         kSignFurniture) != 0) {
      continue;
    }
    lines.push_back(i);
  }
  return lines;
}

}  // namespace

TextField ReadHtmlFragment(const SourceText& source, const Limits& limits) {
  const HtmlPage page = ReadHtmlPage(source.text, limits);
  std::vector<uint32_t> lines = FindLines(page, source.text, /*names=*/true);
  // Somebody thought that there is something in it: the names mislead.
  if (lines.empty()) lines = FindLines(page, source.text, /*names=*/false);
  return WriteHtmlLines(page, lines, source);
}

}  // namespace crosscheck
