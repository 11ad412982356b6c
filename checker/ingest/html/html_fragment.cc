#include "checker/ingest/html/html_fragment.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

// By container: whether it is named like furniture, or stands in such.
std::vector<bool> FindFurniture(const HtmlPage& page) {
  std::vector<bool> furniture(page.containers.size(), false);
  for (size_t i = 1; i < page.containers.size(); ++i) {
    const HtmlContainer& container = page.containers[i];
    furniture[i] = furniture[container.parent] ||
                   (container.hints & kHintFurniture) != 0 ||
                   container.element == HtmlElement::kNav ||
                   container.element == HtmlElement::kForm;
  }
  return furniture;
}

}  // namespace

TextField ReadHtmlFragment(const SourceText& source, const Limits& limits) {
  constexpr uint32_t kLongestChecked = 400;  // Bytes of a line of furniture.
  const HtmlPage page = ReadHtmlPage(source.text, limits);
  const std::vector<bool> furniture = FindFurniture(page);
  std::vector<uint32_t> lines;
  for (uint32_t i = 0; i < page.lines.size(); ++i) {
    const HtmlLine& line = page.lines[i];
    const bool all_linked =
        line.linked == line.characters && page.lines.size() > 1;
    if (line.characters == 0 || all_linked || furniture[line.container]) {
      continue;
    }
    if (line.characters <= kLongestChecked &&
        IsFurnitureLine(HtmlLineText(page, line, source.text))) {
      continue;
    }
    lines.push_back(i);
  }
  return WriteHtmlLines(page, lines, source);
}

}  // namespace crosscheck
