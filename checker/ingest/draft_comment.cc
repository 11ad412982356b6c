#include "checker/ingest/draft_comment.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kOpen = "<!--";
constexpr absl::string_view kClose = "-->";
constexpr absl::string_view kName = "crosscheck:";
constexpr absl::string_view kIgnore = "ignore";

// Half-open bytes of a comment in its file.
struct Range {
  size_t begin = 0;
  size_t end = 0;
};

// Where the line of a byte begins and, without its '\n', ends.
Range LineAt(absl::string_view bytes, size_t at) {
  const size_t before =
      at == 0 ? absl::string_view::npos : bytes.rfind('\n', at - 1);
  const size_t end = bytes.find('\n', at);
  return {before == absl::string_view::npos ? 0 : before + 1,
          std::min(end, bytes.size())};
}

bool IsBlank(absl::string_view bytes, size_t begin, size_t end) {
  return absl::StripAsciiWhitespace(bytes.substr(begin, end - begin)).empty();
}

// The rule and the reason, if the words between the marks are for us.
bool ReadWords(absl::string_view inside, DraftComment& comment) {
  inside = absl::StripAsciiWhitespace(inside);
  if (!absl::ConsumePrefix(&inside, kName)) return false;
  inside = absl::StripLeadingAsciiWhitespace(inside);
  if (!absl::ConsumePrefix(&inside, kIgnore)) return false;
  const std::pair<absl::string_view, absl::string_view> words =
      absl::StrSplit(absl::StripLeadingAsciiWhitespace(inside),
                     absl::MaxSplits(absl::ByAnyChar(" \t\r\n"), 1));
  comment.rule = MakeValidUtf8(words.first);
  comment.reason = MakeValidUtf8(absl::StripAsciiWhitespace(words.second));
  return true;
}

class Finder {
 public:
  Finder(absl::string_view bytes, absl::string_view path)
      : bytes_(bytes), path_(path) {}

  std::vector<DraftComment> Find() {
    for (size_t at = bytes_.find(kOpen); at != absl::string_view::npos;) {
      const size_t close = bytes_.find(kClose, at + kOpen.size());
      if (close == absl::string_view::npos) break;
      Take({at, close + kClose.size()});
      at = bytes_.find(kOpen, close);
    }
    return std::move(comments_);
  }

 private:
  void Take(Range range) {
    DraftComment comment;
    const size_t begin = range.begin + kOpen.size();
    const size_t size = range.end - kClose.size() - begin;
    if (!ReadWords(bytes_.substr(begin, size), comment)) return;
    comment.path = path_;
    comment.line = LineOf(range.begin);
    const Range line = LineAt(bytes_, range.begin);
    comment.column = 1 + Width(line.begin, range.begin);
    const Range last = LineAt(bytes_, range.end - 1);
    const bool alone = IsBlank(bytes_, line.begin, range.begin) &&
                       IsBlank(bytes_, range.end, last.end);
    if (alone) {
      TakeLinesBehind(last.end, comment);
    } else {
      comment.first_line = comment.line;
      comment.last_line = LineOf(range.end - 1);
    }
    comments_.push_back(std::move(comment));
  }

  // The next lines that are not empty; `at` is the end of a line.
  void TakeLinesBehind(size_t at, DraftComment& comment) {
    while (at < bytes_.size()) {
      const Range line = LineAt(bytes_, at + 1);
      if (at + 1 >= bytes_.size()) return;
      const bool blank = IsBlank(bytes_, line.begin, line.end);
      if (blank && comment.first_line != 0) return;
      if (!blank) {
        comment.last_line = LineOf(line.begin);
        if (comment.first_line == 0) comment.first_line = comment.last_line;
      }
      at = line.end;
    }
  }

  // From 1.  Questions come in nearly ascending order.
  uint32_t LineOf(size_t at) {
    if (at < counted_) counted_ = 0, line_ = 1;
    line_ += static_cast<uint32_t>(
        std::count(bytes_.begin() + counted_, bytes_.begin() + at, '\n'));
    counted_ = at;
    return line_;
  }

  uint32_t Width(size_t begin, size_t end) const {
    return static_cast<uint32_t>(std::count_if(
        bytes_.begin() + begin, bytes_.begin() + end,
        [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
  }

  absl::string_view bytes_;
  const std::string path_;
  size_t counted_ = 0;
  uint32_t line_ = 1;
  std::vector<DraftComment> comments_;
};

}  // namespace

bool MayHaveDraftComments(absl::string_view path) {
  for (const absl::string_view extension : {".md", ".html", ".htm", ".xhtml"}) {
    if (absl::EndsWithIgnoreCase(path, extension)) return true;
  }
  return false;
}

std::vector<DraftComment> FindDraftComments(absl::string_view bytes,
                                            absl::string_view path) {
  return Finder(bytes, MakeValidUtf8(path)).Find();
}

}  // namespace crosscheck
