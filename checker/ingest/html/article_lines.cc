#include "checker/ingest/html/article_lines.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

constexpr uint32_t kUnlinked = 4;    // Bytes of a sentence beside its links.
constexpr uint32_t kCell = 60;       // Bytes of a cell beside others.
constexpr uint32_t kShortLine = 20;  // Bytes of a line above the article.
constexpr uint16_t kLabel = 8;       // Words of what stands above links.
constexpr uint16_t kStandfirst = 4;  // Words, at least.
constexpr int64_t kAbove = 3;        // Lines between a caption and the title.

class Selector {
 public:
  Selector(const HtmlPage& page, absl::string_view text,
           const std::vector<HtmlLineFacts>& facts, const ArticlePlace& place)
      : page_(page), text_(text), facts_(facts), place_(place) {}

  std::vector<uint32_t> Select() {
    CountLines();
    first_ = FirstInRoot();
    if (place_.title >= 0) {
      title_ = Plain(HtmlLineText(page_, page_.lines[place_.title], text_));
    }
    for (uint32_t i = 0; i < page_.lines.size(); ++i) {
      if (IsTaken(i)) lines_.push_back(i);
    }
    lines_ = WithCells(lines_);
    DropLoneHeadings(lines_);
    return std::move(lines_);
  }

 private:
  bool Within(uint32_t container, uint32_t root) const {
    return container >= root && container < page_.containers[root].end;
  }

  int64_t FirstInRoot() const {
    const auto first = std::find_if(
        page_.lines.begin(), page_.lines.end(),
        [this](const HtmlLine& l) { return Within(l.container, place_.root); });
    return first - page_.lines.begin();
  }

  // The last line in each container, and how many lines that are no links
  // stand before each line.
  void CountLines() {
    last_.assign(page_.containers.size(), 0);
    count_.assign(page_.containers.size(), 0);
    texts_.assign(page_.lines.size() + 1, 0);
    for (uint32_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      const bool text = line.characters > 0 && !IsLinked(line);
      texts_[i + 1] = texts_[i] + (text ? 1 : 0);
      if (line.characters == 0) continue;
      last_[line.container] = i;
      ++count_[line.container];
    }
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      const uint32_t parent = page_.containers[i].parent;
      last_[parent] = std::max(last_[parent], last_[i]);
      count_[parent] += count_[i];
    }
  }

  bool IsTaken(uint32_t i) {
    const HtmlLine& line = page_.lines[i];
    const auto at = static_cast<int64_t>(i);
    if (at == place_.title || line.characters == 0 ||
        place_.furniture[line.container]) {
      return false;
    }
    const bool inside = Within(line.container, place_.root);
    const bool caption = IsCaption(line);
    if (!inside && !IsOpening(at, caption)) return false;
    if (!Keeps(i, inside, caption)) return false;
    if (IsTitleAgain(i)) return false;
    return !caption ||
           captions_.insert(Plain(HtmlLineText(page_, line, text_))).second;
  }

  bool IsTitleAgain(uint32_t i) const {
    if (place_.title < 0 || facts_[i].words != facts_[place_.title].words) {
      return false;
    }
    return Plain(HtmlLineText(page_, page_.lines[i], text_)) == title_;
  }

  // Whether a line before the root may be of the article.
  bool IsOpening(int64_t i, bool caption) const {
    if (i >= first_) return false;
    const int64_t top = place_.title >= 0 ? place_.title : first_;
    if (Within(page_.lines[i].container, place_.frame)) {
      return i > place_.title || caption;
    }
    return caption && i < top && i + kAbove >= top;
  }

  bool IsCaption(const HtmlLine& line) const {
    uint32_t i = line.container;
    for (int n = 0; n < 4 && i != 0; ++n, i = page_.containers[i].parent) {
      const HtmlContainer& container = page_.containers[i];
      if (container.element == HtmlElement::kFigcaption ||
          (container.hints & kHintCaption) != 0) {
        return true;
      }
    }
    return false;
  }

  // Whether a heading right below the title is a standfirst.
  bool IsSubtitle(uint32_t i) const {
    const auto title = static_cast<uint32_t>(place_.title);
    if (place_.title < 0 || i <= title) return false;
    for (uint32_t between = title + 1; between < i; ++between) {
      if (page_.lines[between].characters > 0) return false;
    }
    return facts_[i].words >= kStandfirst && page_.lines[i].linked == 0;
  }

  // Whether a few words are followed by nothing but links in their part of the
  // page.
  bool IsLabel(uint32_t i) const {
    if (facts_[i].sentence || facts_[i].words > kLabel) return false;
    uint32_t part = page_.lines[i].container;
    while (part != 0 && count_[part] == 1) part = page_.containers[part].parent;
    const uint32_t end = last_[part] + 1;
    return end > i + 1 && texts_[end] == texts_[i + 1];
  }

  // Whether a line that is not in furniture is part of the article.
  bool Keeps(uint32_t i, bool inside, bool caption) const {
    const HtmlLine& line = page_.lines[i];
    const HtmlLineFacts& facts = facts_[i];
    const bool linked = IsLinked(line);
    // Some words beside the links, not only a full stop.
    if (linked && (!inside || line.characters - line.linked < kUnlinked)) {
      return false;
    }
    if (facts.long_line) return !linked;
    if (linked && !facts.sentence) return false;
    if (facts.furniture) return false;
    if (line.heading > 0) return inside ? !IsLabel(i) : IsSubtitle(i);
    if ((line.cell != 0 || line.element == HtmlElement::kCaption) && inside) {
      return true;
    }
    // The time of an update.
    if (!facts.letter && !facts.sentence) {
      return inside && line.element == HtmlElement::kDd && facts.figure;
    }
    if (facts.date && !facts.sentence) return false;
    if (facts.answer && !facts.sentence) return false;
    if (!inside) {
      if (caption) return facts.words >= 3;
      return facts.words >= kStandfirst && line.characters >= kShortLine &&
             line.linked == 0 &&
             (line.element == HtmlElement::kP ||
              line.element == HtmlElement::kLi || facts.sentence);
    }
    if (!caption && IsLabel(i)) return false;
    return facts.words > 3 || facts.sentence || facts.digit || caption;
  }

  // Whether a line can be one of an entry: short, and all of its cell.
  bool IsCell(size_t i) const {
    const HtmlLine& line = page_.lines[i];
    const auto shares = [&](size_t other) {
      return other < page_.lines.size() &&
             page_.lines[other].container == line.container;
    };
    return line.characters > 0 && line.characters <= kCell &&
           line.heading == 0 && !place_.furniture[line.container] &&
           !shares(i + 1) && !(i > 0 && shares(i - 1));
  }

  // Whether the lines `i` - 1 and `i` make no sense alone: cells of one row,
  // or a term and what is said of it.
  bool AreOneEntry(size_t i) const {
    if (!IsCell(i - 1) || !IsCell(i)) return false;
    const HtmlLine& a = page_.lines[i - 1];
    const HtmlLine& b = page_.lines[i];
    if (a.element == HtmlElement::kDt && b.element == HtmlElement::kDd) {
      return page_.containers[a.container].parent ==
             page_.containers[b.container].parent;
    }
    return a.row != 0 && a.row == b.row && a.container == a.cell &&
           b.container == b.cell;
  }

  // `lines`, and what is missing of the entries that these have a figure of.
  std::vector<uint32_t> WithCells(const std::vector<uint32_t>& lines) const {
    std::vector<uint32_t> all;
    const auto end = static_cast<uint32_t>(page_.lines.size());
    uint32_t next = 0;  // The first line that is not yet in a row.
    for (const uint32_t i : lines) {
      if (i < next) continue;
      uint32_t first = i;
      uint32_t last = i + 1;
      while (first > next && AreOneEntry(first)) {
        --first;
      }
      while (last < end && AreOneEntry(last)) {
        ++last;
      }
      for (uint32_t cell = first; cell < last; ++cell) all.push_back(cell);
      next = last;
    }
    return all;
  }

  // A heading that no text follows before the next one, or the end, is that of
  // something left out.
  void DropLoneHeadings(std::vector<uint32_t>& lines) const {
    std::vector<uint32_t> kept;
    int next = 1;  // Level of the heading that comes next; 1 at the end.
    bool text = false;
    for (size_t i = lines.size(); i > 0; --i) {
      const HtmlLine& line = page_.lines[lines[i - 1]];
      if (line.heading == 0) {
        text = true;
      } else {
        if (!text && line.heading >= next) continue;
        next = line.heading;
        text = false;
      }
      kept.push_back(lines[i - 1]);
    }
    lines.assign(kept.rbegin(), kept.rend());
  }

  const HtmlPage& page_;
  const absl::string_view text_;
  const std::vector<HtmlLineFacts>& facts_;
  const ArticlePlace& place_;
  std::vector<uint32_t> lines_;
  std::string title_;            // In plain words.
  int64_t first_ = 0;            // The first line in the root.
  std::vector<uint32_t> last_;   // By container,
  std::vector<uint32_t> count_;  // and its lines.
  std::vector<uint32_t> texts_;  // By line; see CountLines().
  absl::flat_hash_set<std::string> captions_;
};

}  // namespace

std::vector<uint32_t> SelectArticleLines(
    const HtmlPage& page, absl::string_view text,
    const std::vector<HtmlLineFacts>& facts, const ArticlePlace& place) {
  return Selector(page, text, facts, place).Select();
}

}  // namespace crosscheck
