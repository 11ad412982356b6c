#include "checker/ingest/markdown/inline_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/encoding/entities.h"

namespace crosscheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;
constexpr absl::string_view kMarks = "\\*_~`[]!<&\n|";

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }

bool IsDigit(char c) {
  return absl::ascii_isdigit(static_cast<unsigned char>(c));
}

bool IsWordByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || absl::ascii_isalnum(byte);
}

class BlockWriter {
 public:
  BlockWriter(const MarkdownBlock& block, const SourceText& source,
              MappedText& out)
      : text_(source.text.substr(0, block.end)),
        begin_(block.begin),
        row_(block.row),
        out_(out) {}

  void Write() {
    size_t at = begin_;
    if (row_) at = SkipBar(at);
    while (at < text_.size()) {
      const size_t mark =
          std::min(text_.find_first_of(kMarks, at), text_.size());
      if (mark > at && mark < text_.size() && text_[mark] == '\n') {
        CopyLine(at, mark);
      } else if (mark > at) {
        out_.Copy(at, mark);
      }
      at = mark < text_.size() ? mark + ReadMark(mark) : mark;
    }
  }

 private:
  char At(size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
  char Before(size_t at) const { return at > begin_ ? text_[at - 1] : '\n'; }

  // Without the space at the line's end.
  void CopyLine(size_t begin, size_t end) {
    while (end > begin && IsSpace(text_[end - 1])) --end;
    if (end > begin) out_.Copy(begin, end);
  }

  // Each returns how many bytes it took, at least one.
  size_t ReadMark(size_t at) {
    switch (text_[at]) {
      case '\\':
        return ReadBackslash(at);
      case '\n':
        return ReadLineEnd(at);
      case '|':
        return row_ ? ReadBar(at) : Keep(at, 1);
      case '!':
        return At(at + 1) == '[' ? ReadImage(at) : Keep(at, 1);
      case '[':
        return ReadBracket(at);
      case ']':
        return ReadLinkEnd(at);
      case '<':
        return ReadTag(at);
      case '&':
        return ReadEntity(at);
      case '~':
        return ReadStruck(at);
      case '`':
        return Run(at);
      default:
        return ReadEmphasis(at);
    }
  }

  size_t Keep(size_t at, size_t length) {
    out_.Copy(at, at + length);
    return length;
  }

  size_t Run(size_t at) const {
    size_t end = at;
    while (end < text_.size() && text_[end] == text_[at]) ++end;
    return end - at;
  }

  size_t ReadBackslash(size_t at) {
    const char next = At(at + 1);
    if (next == '\n') {
      if (at + 1 < text_.size()) out_.Append("\n", at + 1, at + 2);
      return std::min<size_t>(2, text_.size() - at);
    }
    if (!absl::ascii_ispunct(static_cast<unsigned char>(next))) {
      return Keep(at, 1);
    }
    out_.Copy(at + 1, at + 2);
    return 2;
  }

  size_t ReadLineEnd(size_t at) {
    const bool hard =
        at >= begin_ + 2 && text_[at - 1] == ' ' && text_[at - 2] == ' ';
    out_.Append(hard ? "\n" : " ", at, at + 1);
    return 1;
  }

  size_t SkipBar(size_t at) const {
    if (At(at) == '|') ++at;
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at;
  }

  size_t ReadBar(size_t at) {
    const size_t next = SkipBar(at);
    if (next < text_.size()) out_.Append("\t", at, at + 1);
    return next - at;
  }

  // Emphasis opens or closes at a word; between spaces the mark is itself, and
  // so is an underscore within a word.
  size_t ReadEmphasis(size_t at) {
    const size_t run = Run(at);
    const char before = Before(at);
    const char behind = At(at + run);
    const bool loose = IsSpace(before) && IsSpace(behind);
    const bool within =
        text_[at] == '_' && IsWordByte(before) && IsWordByte(behind);
    // "5*3" without another mark of its sort is no emphasis.
    const bool product =
        IsDigit(before) && IsDigit(behind) && CountRuns(text_[at], run) == 1;
    return loose || within || product ? Keep(at, run) : run;
  }

  // How many runs of `mark` there are that are as long, in all of the block.
  size_t CountRuns(char mark, size_t length) {
    if (runs_.empty()) {
      for (size_t at = begin_; at < text_.size();) {
        const size_t run = Run(at);
        if (text_[at] == '*' || text_[at] == '_') ++runs_[{text_[at], run}];
        at += run;
      }
    }
    return runs_[{mark, length}];
  }

  size_t ReadStruck(size_t at) {
    if (Run(at) != 2) return Keep(at, Run(at));
    if (no_more_struck_) return Keep(at, 2);
    const size_t end = text_.find("~~", at + 2);
    no_more_struck_ = end == kNone;
    return end == kNone ? Keep(at, 2) : end + 2 - at;
  }

  // The bytes of "(...)" or "[...]" at `at`, perhaps none.
  size_t Target(size_t at) {
    const char open = At(at);
    if (open != '(' && open != '[') return 0;
    if (open == '(' ? no_more_round_ : no_more_square_) return 0;
    const size_t end = text_.find(open == '(' ? ')' : ']', at + 1);
    if (end == kNone) {
      (open == '(' ? no_more_round_ : no_more_square_) = true;
      return 0;
    }
    return end + 1 - at;
  }

  size_t ReadImage(size_t at) {
    const size_t words = Target(at + 1);
    if (words == 0) return Keep(at, 1);
    return 1 + words + Target(at + 1 + words);
  }

  size_t ReadBracket(size_t at) {
    if (At(at + 1) == '^') {
      const size_t mark = Target(at);
      if (mark > 0) return mark;
    }
    // A bracket that is closed before an address opens a link.
    if (no_more_square_) return Keep(at, 1);
    const size_t end = text_.find_first_of("[]", at + 1);
    if (end == kNone) no_more_square_ = true;
    const bool link = end != kNone && text_[end] == ']' &&
                      (At(end + 1) == '(' || At(end + 1) == '[') &&
                      Target(end + 1) > 0;
    if (!link) return Keep(at, 1);
    link_end_ = end;
    return 1;
  }

  size_t ReadLinkEnd(size_t at) {
    if (at != link_end_) return Keep(at, 1);
    return 1 + Target(at + 1);
  }

  size_t ReadTag(size_t at) {
    const char next = At(at + 1);
    const bool tag = absl::ascii_isalpha(static_cast<unsigned char>(next)) ||
                     next == '/' || next == '!';
    if (!tag || no_more_tags_) return Keep(at, 1);
    if (absl::StartsWith(text_.substr(at), "<!--")) return ReadComment(at);
    const size_t end = text_.find('>', at);
    no_more_tags_ = end == kNone;
    return end == kNone ? Keep(at, 1) : end + 1 - at;
  }

  size_t ReadComment(size_t at) {
    const size_t end = no_more_comments_ ? kNone : text_.find("-->", at);
    no_more_comments_ = end == kNone;
    return end == kNone ? Keep(at, 1) : end + 3 - at;
  }

  size_t ReadEntity(size_t at) {
    const HtmlEntity entity = ReadHtmlEntity(text_, at);
    if (entity.length == 0) return Keep(at, 1);
    std::string decoded;
    AppendUtf8(entity.code_point, decoded);
    out_.Append(decoded, at, at + entity.length);
    return entity.length;
  }

  const absl::string_view text_;  // Up to the block's end.
  const size_t begin_;
  const bool row_;
  MappedText& out_;
  // Marks of emphasis, by their length; counted once one is in doubt.
  absl::flat_hash_map<std::pair<char, size_t>, size_t> runs_;
  size_t link_end_ = kNone;  // The ']' of the link we are in.

  // What is looked for once in vain is not looked for again.
  bool no_more_struck_ = false;
  bool no_more_round_ = false;
  bool no_more_square_ = false;
  bool no_more_tags_ = false;
  bool no_more_comments_ = false;
};

}  // namespace

void WriteMarkdownBlock(const MarkdownBlock& block, const SourceText& source,
                        MappedText& out) {
  BlockWriter(block, source, out).Write();
}

}  // namespace crosscheck
