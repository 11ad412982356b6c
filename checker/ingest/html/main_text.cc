#include "checker/ingest/html/main_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_split.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

constexpr uint32_t kParagraph = 60;    // Bytes of a line that is prose.
constexpr uint32_t kUnlinked = 4;      // Bytes of a sentence beside its links.
constexpr uint32_t kCell = 60;         // Bytes of a cell beside others.
constexpr uint32_t kShortLine = 20;    // Bytes of a line above the article.
constexpr uint64_t kEnoughText = 150;  // Bytes of an article.

// How far the names of a page's parts are believed.
enum class Belief { kNames, kElements, kNothing };

// Elements that hold furniture by what they are.
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

bool IsFurniture(const HtmlContainer& container, Belief belief) {
  if (belief == Belief::kNothing) return false;
  if (IsFurnitureElement(container.element)) return true;
  if (IsWholeElement(container.element)) {
    return (container.hints & kHintComments) != 0 &&
           container.element == HtmlElement::kArticle &&
           belief == Belief::kNames;
  }
  if ((container.hints & kHintComments) != 0) return true;
  return belief == Belief::kNames && (container.hints & kHintFurniture) != 0;
}

bool IsLinked(const HtmlLine& line) {
  return uint64_t{line.linked} * 2 > line.characters;
}

bool IsProse(const HtmlLine& line) {
  return line.characters >= kParagraph && line.heading == 0 &&
         uint64_t{line.linked} * 5 < uint64_t{line.characters} * 2;
}

// The words of a title.  Long ones are no titles, and have none.
class TitleWords {
 public:
  explicit TitleWords(absl::string_view title)
      : plain_(title.size() <= kLongestChecked ? Plain(title) : "") {
    for (const absl::string_view word :
         absl::StrSplit(plain_, ' ', absl::SkipEmpty())) {
      words_.insert(word);
    }
  }
  TitleWords(const TitleWords&) = delete;
  TitleWords& operator=(const TitleWords&) = delete;

  bool empty() const { return words_.empty(); }

  // Whether most words of either title are in the other one.
  bool SayTheSameAs(const TitleWords& other) const {
    size_t shared = 0;
    for (const absl::string_view word : words_) {
      shared += other.words_.contains(word) ? 1 : 0;
    }
    const size_t most = std::max(words_.size(), other.words_.size());
    return most > 0 && shared * 10 >= most * 6;
  }

 private:
  const std::string plain_;
  absl::flat_hash_set<absl::string_view> words_;  // Of `plain_`.
};

class Finder {
 public:
  Finder(const HtmlPage& page, absl::string_view text)
      : page_(page), text_(text) {}

  MainText Find(const TitleWords& headline, Belief belief) {
    MainText main;
    MarkFurniture(belief);
    Weigh();
    main.root = Root(Title(headline, 0));
    main.title = Title(headline, main.root);
    const uint32_t frame = Frame(main.root, main.title);
    Select(frame, main);
    main.lines = WithCells(main.lines);
    DropLoneHeadings(main.lines);
    return main;
  }

 private:
  bool Within(uint32_t container, uint32_t root) const {
    return container >= root && container < page_.containers[root].end;
  }

  // Containers that are furniture or stand in such.
  void MarkFurniture(Belief belief) {
    furniture_.assign(page_.containers.size(), false);
    for (size_t i = 1; i < page_.containers.size(); ++i) {
      const HtmlContainer& container = page_.containers[i];
      furniture_[i] =
          furniture_[container.parent] || IsFurniture(container, belief);
    }
  }

  // Of each container, what the prose in it weighs.
  void Weigh() {
    weights_.assign(page_.containers.size(), 0);
    for (const HtmlLine& line : page_.lines) {
      if (furniture_[line.container] || !IsProse(line)) continue;
      weights_[line.container] += line.characters - line.linked;
    }
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      weights_[page_.containers[i].parent] += weights_[i];
    }
  }

  // Counts the lines in each container, and those of speech that stand by
  // themselves in it: as its own text, or in a paragraph of whatever sort.
  void CountLines(int64_t headed) {
    lines_.assign(page_.containers.size(), 0);
    speech_.assign(page_.containers.size(), 0);
    for (const HtmlLine& line : page_.lines) ++lines_[line.container];
    for (size_t i = page_.containers.size() - 1; i > 0; --i) {
      lines_[page_.containers[i].parent] += lines_[i];
    }
    for (size_t n = 0; n < page_.lines.size(); ++n) {
      const HtmlLine& line = page_.lines[n];
      if (static_cast<int64_t>(n) < headed || !IsSpeech(line)) continue;
      uint32_t i = line.container;
      // What holds one line holds no other one, so these are passed once.
      while (lines_[i] == 1 && i != 0) i = page_.containers[i].parent;
      ++speech_[i];
    }
  }

  // Whether a line, of any length, is one that an article would be poorer
  // without: it is a sentence or has a figure.
  bool IsSpeech(const HtmlLine& line) const {
    if (furniture_[line.container] || line.heading > 0 || line.linked > 0) {
      return false;
    }
    if (line.characters > kLongestChecked) return true;
    const std::string words = HtmlLineText(page_, line, text_);
    return (EndsSentence(words) || HasDigit(words)) && CountWords(words) >= 3 &&
           !IsFurnitureLine(words) && !IsDateLine(words);
  }

  // `headed` is the line of the title as far as it is known, or -1.
  uint32_t Root(int64_t headed) {
    const uint32_t body = NamedBody();
    if (body != 0) return body;
    CountLines(headed);
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
      if (lines_[i] <= 1 || speech_[root] > 0 || IsWhole(root, i, headed)) {
        break;
      }
      root = i;
    }
    return root;
  }

  // Whether `root` says that it is the article, so that its `child` is but a
  // part of that.
  bool IsWhole(uint32_t root, uint32_t child, int64_t headed) const {
    if (headed < 0) return false;
    const uint32_t title = page_.lines[headed].container;
    if (!Within(title, root)) return false;
    const HtmlElement element = page_.containers[root].element;
    if (element == HtmlElement::kArticle) return true;
    return element == HtmlElement::kMain && !Within(title, child) &&
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
      if (!named || furniture_[i] || weights_[i] == 0) continue;
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

  // The first heading that says what the metadata do; else the first one of the
  // first level in the article, or the last one before it.
  int64_t Title(const TitleWords& headline, uint32_t root) const {
    int64_t before = -1;
    int64_t within = -1;
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (line.heading == 0 || line.heading > 2) continue;
      if (!headline.empty() && line.characters <= kLongestChecked &&
          headline.SayTheSameAs(TitleWords(HtmlLineText(page_, line, text_)))) {
        return static_cast<int64_t>(i);
      }
      if (line.heading != 1 || furniture_[line.container]) continue;
      if (Within(line.container, root)) {
        if (within < 0) within = static_cast<int64_t>(i);
      } else if (line.container < root) {
        before = static_cast<int64_t>(i);
      }
    }
    return within >= 0 ? within : before;
  }

  // The container that a standfirst and the first caption would be in: the
  // <article> around the text, or what holds it and its title.
  uint32_t Frame(uint32_t root, int64_t title) const {
    uint32_t frame = root;
    for (uint32_t i = root; i != 0; i = page_.containers[i].parent) {
      const HtmlElement element = page_.containers[i].element;
      if (element == HtmlElement::kArticle) return i;
      const bool holds_title =
          title >= 0 && Within(page_.lines[title].container, i);
      if (holds_title) return i;
      if (element == HtmlElement::kMain) return i;
      if (element == HtmlElement::kBody) break;
    }
    return title >= 0 ? 0 : frame;
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

  // Whether a line that is not in furniture is part of the article.
  bool Keeps(const HtmlLine& line, bool inside, bool caption) const {
    if (line.characters == 0) return false;
    const bool linked = IsLinked(line);
    // Some words beside the links, not only a full stop.
    if (linked && (!inside || line.characters - line.linked < kUnlinked)) {
      return false;
    }
    if (line.characters > kLongestChecked) return !linked;
    const std::string words = HtmlLineText(page_, line, text_);
    if (linked && !EndsSentence(words)) return false;
    if (IsFurnitureLine(words)) return false;
    if (line.heading > 0) return inside;
    if ((line.cell != 0 || line.element == HtmlElement::kCaption) && inside) {
      return true;
    }
    // The time of an update.
    if (!HasLetter(words) && !EndsSentence(words)) {
      return inside && line.element == HtmlElement::kDd && IsFigure(words);
    }
    const size_t count = CountWords(words);
    if (!inside) {
      return caption ? count >= 3
                     : count >= 4 && line.characters >= kShortLine &&
                           line.linked == 0 &&
                           (line.element == HtmlElement::kP ||
                            line.element == HtmlElement::kLi ||
                            EndsSentence(words));
    }
    return count > 3 || EndsSentence(words) || HasDigit(words) || caption;
  }

  void Select(uint32_t frame, MainText& main) {
    absl::flat_hash_set<std::string> captions;
    const int64_t first = FirstWithin(main.root);
    for (int64_t i = 0; i < static_cast<int64_t>(page_.lines.size()); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (i == main.title || furniture_[line.container]) continue;
      const bool inside = Within(line.container, main.root);
      const bool caption = IsCaption(line);
      const bool opening = i < first && Within(line.container, frame) &&
                           (i > main.title || caption);
      if (!inside && !opening) continue;
      if (!Keeps(line, inside, caption)) continue;
      if (caption &&
          !captions.insert(Plain(HtmlLineText(page_, line, text_))).second) {
        continue;
      }
      main.lines.push_back(static_cast<uint32_t>(i));
    }
  }

  // Whether a line can be one of an entry: short, and all of its cell.
  bool IsCell(size_t i) const {
    const HtmlLine& line = page_.lines[i];
    const auto shares = [&](size_t other) {
      return other < page_.lines.size() &&
             page_.lines[other].container == line.container;
    };
    return line.characters > 0 && line.characters <= kCell &&
           line.heading == 0 && !furniture_[line.container] && !shares(i + 1) &&
           !(i > 0 && shares(i - 1));
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

  // Index of the first line in `root`; the number of lines if there is none.
  int64_t FirstWithin(uint32_t root) const {
    const auto first = std::find_if(
        page_.lines.begin(), page_.lines.end(),
        [this, root](const HtmlLine& l) { return Within(l.container, root); });
    return first - page_.lines.begin();
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
  std::vector<bool> furniture_;    // By container.
  std::vector<uint64_t> weights_;  // By container; bytes.
  std::vector<uint32_t> lines_;    // By container, with what is within.
  std::vector<uint32_t> speech_;   // By container; see CountLines().
};

uint64_t SizeOf(const HtmlPage& page, const MainText& main) {
  uint64_t size = 0;
  for (const uint32_t line : main.lines) size += page.lines[line].characters;
  return size;
}

}  // namespace

MainText FindMainText(const HtmlPage& page, absl::string_view text,
                      absl::string_view headline) {
  MainText best;
  uint64_t size = 0;
  Finder finder(page, text);
  const TitleWords words(headline);
  for (const Belief belief :
       {Belief::kNames, Belief::kElements, Belief::kNothing}) {
    MainText main = finder.Find(words, belief);
    const uint64_t found = SizeOf(page, main);
    if (belief == Belief::kNames || found > 2 * size) {
      size = found;
      best = std::move(main);
    }
    if (size >= kEnoughText) break;
  }
  return best;
}

}  // namespace crosscheck
