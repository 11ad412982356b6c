#include "checker/ingest/html/main_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "checker/ingest/html/article_lines.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/furniture.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/line_facts.h"
#include "checker/ingest/html/title_line.h"

namespace crosscheck {
namespace {

constexpr uint64_t kEnoughText = 150;  // Bytes of an article.
constexpr uint16_t kSentence = 5;      // Words of one that can be an article.

class Finder {
 public:
  Finder(const HtmlPage& page, const std::vector<HtmlLineFacts>& facts,
         int64_t title, Belief belief)
      : page_(page), facts_(facts) {
    place_.title = title;
    place_.furniture = FindFurniture(page, facts, title, belief);
  }

  ArticlePlace Find() {
    Weigh();
    place_.root = Root();
    if (place_.title < 0) place_.title = Heading();
    place_.frame = Frame();
    return std::move(place_);
  }

 private:
  bool Within(uint32_t container, uint32_t root) const {
    return container >= root && container < page_.containers[root].end;
  }

  bool HoldsTitle(uint32_t i) const {
    return place_.title >= 0 && Within(page_.lines[place_.title].container, i);
  }

  // Of each container, what the prose in it weighs.
  void Weigh() {
    weights_.assign(page_.containers.size(), 0);
    for (const HtmlLine& line : page_.lines) {
      if (place_.furniture[line.container] || !IsProse(line)) continue;
      weights_[line.container] += line.characters - line.linked;
    }
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      weights_[page_.containers[i].parent] += weights_[i];
    }
  }

  // Counts the lines in each container, and those of speech that stand by
  // themselves in it: as its own text, or in a paragraph of whatever sort.
  void CountLines() {
    lines_.assign(page_.containers.size(), 0);
    speech_.assign(page_.containers.size(), 0);
    for (const HtmlLine& line : page_.lines) ++lines_[line.container];
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      lines_[page_.containers[i].parent] += lines_[i];
    }
    for (size_t n = 0; n < page_.lines.size(); ++n) {
      if (static_cast<int64_t>(n) < place_.title || !IsSpeech(n)) continue;
      uint32_t i = page_.lines[n].container;
      // What holds one line holds no other one, so these are passed once.
      while (lines_[i] == 1 && i != 0) i = page_.containers[i].parent;
      ++speech_[i];
    }
  }

  // Whether a line, of any length, is one that an article would be poorer
  // without: it is a sentence, or an item that has a figure.
  bool IsSpeech(size_t n) const {
    const HtmlLine& line = page_.lines[n];
    if (place_.furniture[line.container] || line.heading > 0 ||
        line.linked > 0) {
      return false;
    }
    const HtmlLineFacts& facts = facts_[n];
    if (facts.long_line) return true;
    const bool item = line.element == HtmlElement::kP ||
                      line.element == HtmlElement::kLi || line.cell != 0;
    return (facts.sentence || (facts.digit && item)) && facts.words >= 3 &&
           !facts.furniture && !facts.date;
  }

  uint32_t Root() {
    const uint32_t body = NamedBody();
    if (body != 0) return body;
    if (weights_[0] == 0) return AroundFirstSpeech();
    CountLines();
    uint32_t root = 0;
    // Down the children that hold most, which is one pass in all: what
    // follows the heaviest child is its own children.
    for (uint32_t i = 1; i < page_.containers.size(); ++i) {
      if (page_.containers[i].parent != root || weights_[i] == 0 ||
          weights_[i] * 10 < weights_[root] * 7) {
        continue;
      }
      // A paragraph is no article, however long, if it is not alone; nor is a
      // part of one beside which others stand.
      const bool alone =
          speech_[root] == 0 ||
          (HoldsTitle(i) && weights_[i] * 10 >= weights_[root] * 8);
      if (lines_[i] <= 1 || !alone || IsWhole(root, i)) break;
      root = i;
    }
    return root;
  }

  // Without prose: what holds the title and the first speech below it.
  uint32_t AroundFirstSpeech() const {
    if (place_.title < 0) return 0;
    for (auto n = static_cast<size_t>(place_.title); n < page_.lines.size();
         ++n) {
      if (!IsSpeech(n)) continue;
      uint32_t i = page_.lines[n].container;
      while (i != 0 && !HoldsTitle(i)) i = page_.containers[i].parent;
      return i;
    }
    return 0;
  }

  // Whether `root` says that it is the article, so that its `child` is but a
  // part of that.
  bool IsWhole(uint32_t root, uint32_t child) const {
    if (!HoldsTitle(root)) return false;
    const HtmlElement element = page_.containers[root].element;
    if (element == HtmlElement::kArticle) return true;
    return element == HtmlElement::kMain && !HoldsTitle(child) &&
           page_.containers[child].element != HtmlElement::kArticle;
  }

  // The <article> around a container, or 0.
  uint32_t ArticleOf(uint32_t i) const {
    while (i != 0 && page_.containers[i].element != HtmlElement::kArticle) {
      i = page_.containers[i].parent;
    }
    return i;
  }

  // The outermost containers that say they are the article's text.
  std::vector<uint32_t> NamedBodies() const {
    std::vector<uint32_t> bodies;
    for (uint32_t i = 1; i < page_.containers.size(); ++i) {
      const bool named = (page_.containers[i].hints & kHintBody) != 0;
      if (!named || place_.furniture[i] || weights_[i] == 0) continue;
      bodies.push_back(i);
      i = page_.containers[i].end - 1;
    }
    return bodies;
  }

  // The container that says it is the article's text, or what holds all of
  // these if it is cut by something else; 0 if none does or it holds little.
  uint32_t NamedBody() const {
    const std::vector<uint32_t> bodies = NamedBodies();
    if (bodies.empty()) return 0;
    const uint32_t best = *std::max_element(
        bodies.begin(), bodies.end(),
        [this](uint32_t a, uint32_t b) { return weights_[a] < weights_[b]; });
    const uint32_t article = ArticleOf(best);
    uint32_t all = best;
    uint64_t weight = 0;
    for (const uint32_t i : bodies) {
      if (ArticleOf(i) != article) continue;
      weight += weights_[i];
      while (!Within(i, all)) all = page_.containers[all].parent;
    }
    if (weight * 2 < weights_[0]) return 0;
    return weights_[best] * 10 >= weight * 9 ? best : all;
  }

  // The first heading of the first level in the article, or the last one before
  // it; -1 if there is none.
  int64_t Heading() const {
    int64_t before = -1;
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (line.heading != 1 || place_.furniture[line.container]) continue;
      if (Within(line.container, place_.root)) return static_cast<int64_t>(i);
      if (line.container < place_.root) before = static_cast<int64_t>(i);
    }
    return before;
  }

  // What holds the text and its title; without one, the <article> around the
  // text.
  uint32_t Frame() const {
    if (place_.title < 0) {
      const uint32_t article = ArticleOf(place_.root);
      return article != 0 ? article : place_.root;
    }
    uint32_t frame = place_.root;
    while (frame != 0 && !HoldsTitle(frame)) {
      frame = page_.containers[frame].parent;
    }
    const uint32_t article = ArticleOf(frame);
    return article != 0 ? article : frame;
  }

  const HtmlPage& page_;
  const std::vector<HtmlLineFacts>& facts_;
  ArticlePlace place_;
  std::vector<uint64_t> weights_;  // By container; bytes.
  std::vector<uint32_t> lines_;    // By container, with what is within.
  std::vector<uint32_t> speech_;   // By container; see CountLines().
};

uint64_t SizeOf(const HtmlPage& page, const std::vector<uint32_t>& lines) {
  uint64_t size = 0;
  for (const uint32_t line : lines) size += page.lines[line].characters;
  return size;
}

// Whether a few words are all of an article: a sentence below its title, and a
// long one unless some part of the page holds both.
bool IsShortArticle(const HtmlPage& page,
                    const std::vector<HtmlLineFacts>& facts,
                    const ArticlePlace& place,
                    const std::vector<uint32_t>& lines) {
  if (place.title < 0) return false;
  const HtmlElement frame = page.containers[place.frame].element;
  const bool whole = place.frame == 0 || frame == HtmlElement::kBody ||
                     frame == HtmlElement::kHtml;
  return std::any_of(lines.begin(), lines.end(), [&](uint32_t i) {
    return int64_t{i} > place.title && facts[i].sentence &&
           (whole ? IsProse(page.lines[i]) : facts[i].words >= kSentence);
  });
}

}  // namespace

MainText FindMainText(const HtmlPage& page, absl::string_view text,
                      absl::string_view headline) {
  MainText best;
  uint64_t size = 0;
  const std::vector<HtmlLineFacts> facts = ReadLineFacts(page, text);
  const int64_t title = FindTitleLine(page, text, facts, headline);
  for (const Belief belief :
       {Belief::kNames, Belief::kElements, Belief::kNothing}) {
    const ArticlePlace place = Finder(page, facts, title, belief).Find();
    std::vector<uint32_t> lines = SelectArticleLines(page, text, facts, place);
    const uint64_t found = SizeOf(page, lines);
    const bool enough =
        found >= kEnoughText || IsShortArticle(page, facts, place, lines);
    if (belief == Belief::kNames || found > 2 * size) {
      size = found;
      best = {std::move(lines), place.title, place.root};
    }
    if (enough) break;
  }
  return best;
}

}  // namespace crosscheck
