#include "checker/ingest/html/furniture.h"

#include <cstddef>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/hints.h"

namespace crosscheck {
namespace {

constexpr uint32_t kTeaser = 400;  // Bytes of a teaser beside its link.
constexpr uint32_t kBox = 600;     // Bytes of a box that sells something.
constexpr uint16_t kName = 4;      // Words.
constexpr uint32_t kField = 300;   // Bytes around what can be filled in.

// What is in a container, with all that is within it.
struct Measure {
  uint32_t characters = 0;
  uint32_t unlinked = 0;  // Bytes of lines that are no links as a whole.
  uint32_t prose = 0;     // Bytes of prose.
  uint32_t lines = 0;
  uint32_t links = 0;  // Lines that lead to another story.
  uint32_t headings = 0;
  uint32_t first_level = 0;  // Headings that are <h1>.
  uint32_t offers = 0;       // Lines; see furniture_lines.h.
  uint32_t answers = 0;
  uint32_t dates = 0;
  uint32_t names = 0;  // Lines of a few words that say nothing.

  void Add(const Measure& other) {
    characters += other.characters;
    unlinked += other.unlinked;
    prose += other.prose;
    lines += other.lines;
    links += other.links;
    headings += other.headings;
    first_level += other.first_level;
    offers += other.offers;
    answers += other.answers;
    dates += other.dates;
    names += other.names;
  }
};

Measure MeasureOf(const HtmlLine& line, const HtmlLineFacts& facts) {
  Measure measure;
  if (line.characters == 0) return measure;
  const bool away = uint64_t{line.away} * 2 > line.characters;
  measure.characters = line.characters;
  measure.unlinked = IsLinked(line) ? 0 : line.characters;
  measure.prose = IsProse(line) ? line.characters - line.linked : 0;
  measure.lines = 1;
  measure.links = away && facts.words >= 3 && !facts.date ? 1 : 0;
  measure.headings = line.heading > 0 ? 1 : 0;
  measure.first_level = line.heading == 1 ? 1 : 0;
  measure.offers = facts.offer ? 1 : 0;
  measure.answers = facts.answer ? 1 : 0;
  measure.dates = facts.date ? 1 : 0;
  const bool name = facts.words <= kName && facts.letter && !facts.sentence &&
                    !facts.date && line.heading == 0;
  measure.names = name ? 1 : 0;
  return measure;
}

// Parts of one kind in one container.
struct Group {
  uint32_t parts = 0;
  uint32_t teasers = 0;
  uint32_t comments = 0;
};

bool IsFurnitureElement(HtmlElement element) {
  return element == HtmlElement::kNav || element == HtmlElement::kFooter ||
         element == HtmlElement::kAside || element == HtmlElement::kForm ||
         element == HtmlElement::kDialog;
}

// Elements whose names are about the page as a whole.
bool IsWholeElement(HtmlElement element) {
  return element == HtmlElement::kHtml || element == HtmlElement::kBody ||
         element == HtmlElement::kArticle || element == HtmlElement::kMain;
}

bool IsOfTable(HtmlElement element) {
  return element == HtmlElement::kTr || element == HtmlElement::kTd ||
         element == HtmlElement::kTh || element == HtmlElement::kTable;
}

class Finder {
 public:
  Finder(const HtmlPage& page, const std::vector<HtmlLineFacts>& facts,
         int64_t title, Belief belief)
      : page_(page), facts_(facts), belief_(belief) {
    if (title >= 0) title_ = page.lines[title].container;
  }

  std::vector<bool> Find() {
    furniture_.assign(page_.containers.size(), false);
    if (belief_ == Belief::kNothing) return std::move(furniture_);
    MeasureAll();
    FindGroups();
    FindBoxes();
    const uint32_t article = ArticleOf(title_);
    for (uint32_t i = 1; i < page_.containers.size(); ++i) {
      const HtmlContainer& container = page_.containers[i];
      furniture_[i] = furniture_[i] || furniture_[container.parent] ||
                      IsNamed(container) || IsUnspoken(i) || IsOfGroup(i) ||
                      IsOtherStory(i, article);
    }
    return std::move(furniture_);
  }

 private:
  bool HoldsTitle(uint32_t i) const {
    return title_ != 0 && title_ >= i && title_ < page_.containers[i].end;
  }

  void MeasureAll() {
    measures_.assign(page_.containers.size(), {});
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      measures_[page_.lines[i].container].Add(
          MeasureOf(page_.lines[i], facts_[i]));
    }
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      measures_[page_.containers[i].parent].Add(measures_[i]);
    }
  }

  static uint64_t GroupOf(const HtmlContainer& container) {
    return uint64_t{container.parent} << 32 | container.kind;
  }

  // A link to a story, and some words of it.
  bool IsTeaser(uint32_t i) const {
    const Measure& measure = measures_[i];
    return measure.links > 0 && measure.links <= 3 && measure.lines >= 2 &&
           measure.unlinked <= kTeaser && measure.first_level == 0 &&
           !IsOfTable(page_.containers[i].element) && !HoldsTitle(i);
  }

  // What a reader writes: with what stands below comments, or signed and dated.
  bool IsComment(uint32_t i) const {
    const Measure& measure = measures_[i];
    if (measure.answers > 0) return measure.answers == 1;
    return measure.dates == 1 && measure.names > 0 && measure.names <= 2 &&
           measure.lines >= 3 && measure.lines <= 8 && measure.headings == 0 &&
           measure.links == 0;
  }

  void FindGroups() {
    for (uint32_t i = 1; i < page_.containers.size(); ++i) {
      if (measures_[i].lines < 2) continue;
      Group& group = groups_[GroupOf(page_.containers[i])];
      ++group.parts;
      group.teasers += IsTeaser(i) ? 1 : 0;
      group.comments += IsComment(i) ? 1 : 0;
    }
  }

  bool IsOfGroup(uint32_t i) const {
    if (measures_[i].lines < 2 || HoldsTitle(i)) return false;
    const Group& group = groups_.at(GroupOf(page_.containers[i]));
    return group.parts >= 2 && (group.teasers * 3 >= group.parts * 2 ||
                                group.comments * 3 >= group.parts * 2);
  }

  bool IsNamed(const HtmlContainer& container) const {
    if (IsFurnitureElement(container.element)) return true;
    const bool comments = (container.hints & kHintComments) != 0;
    if (IsWholeElement(container.element)) {
      return comments && container.element == HtmlElement::kArticle &&
             belief_ == Belief::kNames;
    }
    return comments || (belief_ == Belief::kNames &&
                        (container.hints & kHintFurniture) != 0);
  }

  bool IsUnspoken(uint32_t i) const {
    return (page_.containers[i].hints & kHintUnspoken) != 0 &&
           uint64_t{measures_[i].prose} * 2 <= measures_[0].prose;
  }

  // The <article> around a container, or 0.
  uint32_t ArticleOf(uint32_t i) const {
    while (i != 0 && page_.containers[i].element != HtmlElement::kArticle) {
      i = page_.containers[i].parent;
    }
    return i;
  }

  // `article` is the one that holds the title, or 0.
  bool IsOtherStory(uint32_t i, uint32_t article) const {
    if (article == 0 || HoldsTitle(i)) return false;
    const bool within = i > article && i < page_.containers[article].end;
    return page_.containers[i].element == HtmlElement::kArticle && !within &&
           measures_[i].headings > 0;
  }

  // The largest part around a container that has at most `most` bytes of text
  // and is no more than a part; 0 if there is none.
  uint32_t BoxAround(uint32_t i, uint32_t most) const {
    uint32_t box = 0;
    for (; i != 0; i = page_.containers[i].parent) {
      const bool part = measures_[i].characters <= most && !HoldsTitle(i) &&
                        !IsWholeElement(page_.containers[i].element) &&
                        measures_[i].prose * 2 <= measures_[0].prose;
      if (!part) break;
      box = i;
    }
    return box;
  }

  void FindBoxes() {
    for (const uint32_t field : page_.fields) {
      furniture_[BoxAround(field, kField)] = true;
    }
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      if (!facts_[i].consent && !facts_[i].offer) continue;
      const uint32_t box = BoxAround(page_.lines[i].container, kBox);
      if (facts_[i].consent || measures_[box].offers >= 2) {
        furniture_[box] = true;
      }
    }
    furniture_[0] = false;
  }

  const HtmlPage& page_;
  const std::vector<HtmlLineFacts>& facts_;
  const Belief belief_;
  uint32_t title_ = 0;  // Container; 0 if it is not known.
  std::vector<Measure> measures_;
  absl::flat_hash_map<uint64_t, Group> groups_;
  std::vector<bool> furniture_;
};

}  // namespace

std::vector<bool> FindFurniture(const HtmlPage& page,
                                const std::vector<HtmlLineFacts>& facts,
                                int64_t title, Belief belief) {
  return Finder(page, facts, title, belief).Find();
}

}  // namespace crosscheck
