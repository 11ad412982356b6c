#include "checker/ingest/html/title_line.h"

#include <cstddef>

#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/text_writer.h"
#include "checker/ingest/html/title_words.h"

namespace crosscheck {
namespace {

constexpr int kLowest = 6;  // Heading.

class Finder {
 public:
  Finder(const HtmlPage& page, absl::string_view text,
         const std::vector<HtmlLineFacts>& facts, absl::string_view headline)
      : page_(page),
        text_(text),
        facts_(facts),
        headline_(headline),
        title_(DecodeHtmlEntities(page.title.Of(text))) {}

  int64_t Find() const {
    for (const bool within_title : {false, true}) {
      if ((within_title ? title_ : headline_).empty()) continue;
      int64_t line = Heading(1, 2, within_title);
      if (line < 0) line = Heading(3, kLowest, within_title);
      if (line < 0) line = OtherLine(within_title);
      if (line >= 0) return line;
    }
    return OnlyHeading();
  }

 private:
  bool Says(const HtmlLine& line, bool within_title) const {
    const TitleWords words(HtmlLineText(page_, line, text_));
    if (!within_title) return words.SayTheSameAs(headline_);
    return words.AreWithin(title_) &&
           (line.heading > 0 || words.SayTheSameAs(title_));
  }

  // The first heading of these levels.
  int64_t Heading(int first, int last, bool within_title) const {
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (line.heading < first || line.heading > last) continue;
      if (line.characters > kLongestChecked) continue;
      if (within_title && IsLinked(line)) continue;
      if (Says(line, within_title)) return static_cast<int64_t>(i);
    }
    return -1;
  }

  // Above all prose.
  int64_t OtherLine(bool within_title) const {
    constexpr uint16_t kFewest = 3;
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (IsProse(line) && facts_[i].sentence) break;
      if (facts_[i].long_line || facts_[i].words < kFewest || IsLinked(line)) {
        continue;
      }
      if (Says(line, within_title)) return static_cast<int64_t>(i);
    }
    return -1;
  }

  int64_t OnlyHeading() const {
    int64_t only = -1;
    for (size_t i = 0; i < page_.lines.size(); ++i) {
      const HtmlLine& line = page_.lines[i];
      if (line.heading != 1 || line.characters == 0) continue;
      if (only >= 0) return -1;
      only = static_cast<int64_t>(i);
    }
    return only >= 0 && IsLinked(page_.lines[only]) ? -1 : only;
  }

  const HtmlPage& page_;
  const absl::string_view text_;
  const std::vector<HtmlLineFacts>& facts_;
  const TitleWords headline_;
  const TitleWords title_;
};

}  // namespace

int64_t FindTitleLine(const HtmlPage& page, absl::string_view text,
                      const std::vector<HtmlLineFacts>& facts,
                      absl::string_view headline) {
  return Finder(page, text, facts, headline).Find();
}

}  // namespace crosscheck
