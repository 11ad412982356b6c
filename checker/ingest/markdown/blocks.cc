#include "checker/ingest/markdown/blocks.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool IsDigit(char c) {
  return absl::ascii_isdigit(static_cast<unsigned char>(c));
}

// How many `c` there are at the start of `line`.
size_t Run(absl::string_view line, char c) {
  return std::min(line.find_first_not_of(c), line.size());
}

// "---", "* * *", "===": at least `least` of one mark and else only space.
bool IsOnly(absl::string_view line, absl::string_view marks, size_t least) {
  if (line.empty() || !absl::StrContains(marks, line[0])) return false;
  const char mark = line[0];
  size_t count = 0;
  for (const char c : line) {
    if (c == mark) ++count;
    if (c != mark && !IsSpace(c)) return false;
  }
  return count >= least;
}

// "|---|:--:|"
bool IsTableRule(absl::string_view line) {
  return absl::StrContains(line, '-') && absl::StrContains(line, '|') &&
         line.find_first_not_of("|-: \t\r") == kNone;
}

// "[name]: address"
bool IsDefinition(absl::string_view line) {
  if (line.empty() || line[0] != '[') return false;
  const size_t end = line.find(']');
  return end != kNone && end > 1 && end + 1 < line.size() &&
         line[end + 1] == ':' && line[1] != '^';
}

// The length of the mark that begins an item, with the space behind it; 0 if
// `line` begins none.
size_t ItemMark(absl::string_view line, bool in_paragraph) {
  if (line.size() >= 2 && absl::StrContains("-*+", line[0]) &&
      IsSpace(line[1])) {
    return 2;
  }
  size_t digits = 0;
  while (digits < line.size() && IsDigit(line[digits])) ++digits;
  constexpr size_t kMaxDigits = 3;  // "2016. " is a sentence's end.
  if (digits == 0 || digits > kMaxDigits || digits + 1 >= line.size()) return 0;
  const bool marked =
      (line[digits] == '.' || line[digits] == ')') && IsSpace(line[digits + 1]);
  const bool first = digits == 1 && line[0] == '1';
  return marked && (first || !in_paragraph) ? digits + 2 : 0;
}

class Cutter {
 public:
  Cutter(absl::string_view source, size_t begin)
      : source_(source), at_(begin) {}

  MarkdownText Cut() {
    while (at_ < source_.size()) {
      const size_t end = std::min(source_.find('\n', at_), source_.size());
      ReadLine(at_, end);
      at_ = std::min(end + 1, source_.size());
    }
    EndBlock();
    if (in_comment_) out_.unclosed = {left_out_, "a comment"};
    if (!fence_.empty()) out_.unclosed = {left_out_, "code"};
    return std::move(out_);
  }

 private:
  absl::string_view Part(size_t begin, size_t end) const {
    return source_.substr(begin, end - begin);
  }

  void ReadLine(size_t begin, size_t end) {
    size_t at = begin;
    size_t columns = 0;
    while (at < end && IsSpace(source_[at])) {
      columns += source_[at] == '\t' ? 4 : 1;
      ++at;
    }
    if (InComment(at, end) || InFence(at, end)) return;
    if (at == end) {
      EndBlock();
      in_table_ = false;
      return;
    }
    if (columns >= 4 && !open_ && !in_list_) return;  // Code.
    if (columns == 0 && !open_) in_list_ = false;
    ReadContent(at, end);
  }

  // Comments go on up to the line of their end.
  bool InComment(size_t at, size_t end) {
    const absl::string_view line = Part(at, end);
    if (!in_comment_ && !absl::StartsWith(line, "<!--")) return false;
    EndBlock();
    if (!in_comment_) left_out_ = at;
    in_comment_ = !absl::StrContains(line, "-->");
    return true;
  }

  bool InFence(size_t at, size_t end) {
    const absl::string_view line = Part(at, end);
    if (!fence_.empty()) {
      const size_t run = Run(line, fence_[0]);
      const bool ends = run >= fence_.size() &&
                        absl::StripAsciiWhitespace(line.substr(run)).empty();
      if (ends) fence_ = "";
      return true;
    }
    for (const char c : {'`', '~'}) {
      const size_t run = Run(line, c);
      if (run < 3 || absl::StrContains(line.substr(run), '`')) continue;
      EndBlock();
      fence_ = line.substr(0, run);
      left_out_ = at;
      return true;
    }
    return false;
  }

  void ReadContent(size_t at, size_t end) {
    while (at < end && source_[at] == '>') {  // Quotations.
      ++at;
      while (at < end && IsSpace(source_[at])) ++at;
    }
    const absl::string_view line = Part(at, end);
    if (open_ && IsOnly(line, "=-", 1) && !absl::StrContains(line, ' ')) {
      out_.blocks.back().heading = line[0] == '=' ? 1 : 2;
      EndBlock();
    } else if (IsTableRule(line)) {
      EndTableHead();
    } else if (line.empty() || IsOnly(line, "-*_", 3) ||
               (!open_ && IsDefinition(line))) {
      EndBlock();
    } else if (const size_t level = Run(line, '#');
               level > 0 && level <= 6 &&
               (level == line.size() || IsSpace(line[level]))) {
      AddHeading(at + level, end, static_cast<int>(level));
    } else if (const size_t mark = ItemMark(line, open_ && !in_list_);
               mark > 0) {
      EndBlock();
      in_list_ = true;
      AddLine(SkipSpace(at + mark, end), end);
    } else if (line[0] == '|' || (in_table_ && absl::StrContains(line, '|'))) {
      EndBlock();
      AddLine(at, end);
      if (open_) out_.blocks.back().row = true;
      EndBlock();
    } else {
      AddLine(at, end);
    }
  }

  // A line with bars above the rule of a table is its first row; the rows need
  // no bars around them.
  void EndTableHead() {
    if (open_) {
      MarkdownBlock& head = out_.blocks.back();
      const auto line = absl::string_view(out_.text).substr(head.begin);
      head.row = absl::StrContains(line, '|') && !absl::StrContains(line, '\n');
      in_table_ |= head.row;
    }
    EndBlock();
  }

  size_t SkipSpace(size_t at, size_t end) const {
    while (at < end && IsSpace(source_[at])) ++at;
    return at;
  }

  void AddHeading(size_t at, size_t end, int level) {
    EndBlock();
    at = SkipSpace(at, end);
    while (end > at && IsSpace(source_[end - 1])) --end;
    size_t marks = end;
    while (marks > at && source_[marks - 1] == '#') --marks;
    if (marks == at || IsSpace(source_[marks - 1])) end = marks;
    while (end > at && IsSpace(source_[end - 1])) --end;
    AddLine(at, end);
    if (open_) out_.blocks.back().heading = level;
    EndBlock();
  }

  // Two spaces or a backslash at a line's end stay: they break it.
  void AddLine(size_t at, size_t end) {
    while (end > at && source_[end - 1] == '\r') --end;
    if (at >= end) return;
    if (open_) {
      Append(line_end_, line_end_ + 1);
    } else {
      out_.blocks.push_back({out_.text.size(), 0});
      open_ = true;
    }
    Append(at, end);
    line_end_ = end;
  }

  void Append(size_t begin, size_t end) {
    const auto offset = static_cast<int64_t>(out_.text.size());
    const auto skipped = static_cast<int64_t>(begin) - next_;
    if (skipped > 0 && offset > 0) {
      out_.to_source.SkipAt(offset, skipped);
    } else {
      out_.to_source.ShiftFrom(offset, skipped);
    }
    out_.text.append(source_.data() + begin, end - begin);
    // A line ends with LF in the text, whatever it ends with in the file.
    if (end - begin == 1 && out_.text.back() == '\r') out_.text.back() = '\n';
    next_ = static_cast<int64_t>(end);
  }

  void EndBlock() {
    if (!open_) return;
    out_.blocks.back().end = out_.text.size();
    open_ = false;
  }

  const absl::string_view source_;
  size_t at_;
  MarkdownText out_;
  int64_t next_ = 0;         // Of the source, behind what was appended.
  size_t line_end_ = 0;      // Of the block's last line.
  absl::string_view fence_;  // That of the code we are in.
  size_t left_out_ = 0;      // Where code or a comment began last.
  bool open_ = false;        // A block is.
  bool in_list_ = false;
  bool in_table_ = false;  // Behind its head.
  bool in_comment_ = false;
};

}  // namespace

MarkdownText CutMarkdown(absl::string_view source, size_t begin) {
  return Cutter(source, begin).Cut();
}

}  // namespace crosscheck
