#include "checker/ingest/html/text_writer.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/encoding/entities.h"

namespace crosscheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;
constexpr uint32_t kLongestCell = 150;  // Bytes, of a row that is one line.

bool IsDigit(char c) {
  return absl::ascii_isdigit(static_cast<unsigned char>(c));
}

bool IsLetter(char c) {
  return absl::ascii_isalpha(static_cast<unsigned char>(c));
}

// Takes what a line is made of, without the way back: see MappedText.
class StringOutput {
 public:
  StringOutput(absl::string_view source, std::string& out)
      : source_(source), out_(out) {}

  void Copy(size_t begin, size_t end) {
    out_.append(source_.data() + begin, end - begin);
  }
  void Append(absl::string_view text, size_t, size_t) {
    out_.append(text.data(), text.size());
  }
  void Layout(absl::string_view space) {
    out_.append(space.data(), space.size());
  }
  const std::string& text() const { return out_; }

 private:
  const absl::string_view source_;
  std::string& out_;
};

// What ends a stretch of text that can be copied.
enum Stop : uint8_t {
  kNoStop = 0,
  kBlank = 1,  // Only if white space or an entity follows.
  kStop = 2,
};

constexpr std::array<uint8_t, 256> MakeStops() {
  std::array<uint8_t, 256> stops = {};
  for (const char c : {'\n', '\t', '\r', '\f', '&'}) {
    stops[static_cast<uint8_t>(c)] = kStop;
  }
  stops[' '] = kBlank;
  return stops;
}

constexpr std::array<uint8_t, 256> kStops = MakeStops();

uint8_t StopOf(char c) { return kStops[static_cast<uint8_t>(c)]; }

// Writes one line after the other.
template <typename Output>
class LineWriter {
 public:
  LineWriter(const HtmlPage& page, absl::string_view text, Output& out)
      : page_(page), text_(text), out_(out) {}

  void Write(const HtmlLine& line) {
    space_ = kNone;
    apart_ = false;
    line_begin_ = out_.text().size();
    for (uint32_t i = line.first_piece; i < line.last_piece; ++i) {
      const HtmlPiece& piece = page_.pieces[i];
      switch (piece.kind) {
        case HtmlPiece::kText:
          WriteText(piece);
          break;
        case HtmlPiece::kBreak:
          WriteBreak(line, i);
          break;
        case HtmlPiece::kRaised:
          raised_ = true;
          BeginLevel(line, i, /*raised=*/true);
          break;
        case HtmlPiece::kLowered:
          BeginLevel(line, i, /*raised=*/false);
          break;
        case HtmlPiece::kLevel:
          apart_ |= level_is_apart_;
          level_is_apart_ = false;
          raised_ = false;
          break;
      }
    }
  }

 private:
  bool at_line_begin() const { return out_.text().size() == line_begin_; }

  // A mark of a footnote: "<sup><a>3</a></sup>".
  bool IsFootnote(const HtmlPiece& piece) const {
    return raised_ && piece.linked;
  }

  // The first character of the text that follows piece `i`; 0 if none does.
  char NextCharacter(const HtmlLine& line, uint32_t i) const {
    for (++i; i < line.last_piece; ++i) {
      const HtmlPiece& piece = page_.pieces[i];
      if (piece.kind != HtmlPiece::kText) return 0;
      for (const char c : piece.range.Of(text_)) {
        if (!IsHtmlSpace(c)) return c;
      }
    }
    return 0;
  }

  // Whether the text so far ends with a unit or a formula that a figure can be
  // raised or lowered at: "km", "H", but not "dead".
  bool EndsWithSymbol() const {
    if (space_ != kNone) return false;
    const absl::string_view text = out_.text();
    size_t letters = 0;
    while (letters < text.size() - line_begin_ &&
           IsLetter(text[text.size() - 1 - letters])) {
      ++letters;
    }
    return letters > 0 && letters <= 2;
  }

  // Whether the figure raised at piece `i` is an exponent of the 10 before it
  // and no mark of a footnote: behind a sign of multiplication, or of a size
  // that few texts have footnotes for.
  bool IsPower(const HtmlLine& line, uint32_t i) const {
    if (space_ != kNone || i + 1 >= line.last_piece) return false;
    absl::string_view before =
        absl::string_view(out_.text()).substr(line_begin_);
    if (!absl::ConsumeSuffix(&before, "10")) return false;
    if (!before.empty() &&
        (IsDigit(before.back()) || absl::StrContains(".,", before.back()))) {
      return false;
    }
    before = absl::StripTrailingAsciiWhitespace(before);
    bool sure = false;
    for (const absl::string_view sign : {"×", "x", "*", "·", "⋅"}) {
      sure |= absl::EndsWith(before, sign);
    }
    const HtmlPiece& piece = page_.pieces[i + 1];
    if (piece.kind != HtmlPiece::kText || piece.linked) return false;
    absl::string_view exponent =
        absl::StripAsciiWhitespace(piece.range.Of(text_));
    for (const absl::string_view minus : {"-", "−", "–", "&minus;"}) {
      sure |= absl::ConsumePrefix(&exponent, minus);
    }
    const bool figures = !exponent.empty() && exponent.size() <= 2 &&
                         std::all_of(exponent.begin(), exponent.end(), IsDigit);
    return figures && (sure || exponent.size() == 2 || exponent[0] >= '3');
  }

  void BeginLevel(const HtmlLine& line, uint32_t i, bool raised) {
    if (raised && IsPower(line, i)) {
      const HtmlRange tag = page_.pieces[i].range;
      out_.Append("^", tag.begin, tag.end);
      return;
    }
    const char next = NextCharacter(line, i);
    const bool ordinal = raised && IsLetter(next);  // "1<sup>st</sup>"
    level_is_apart_ = !ordinal && !(IsDigit(next) && EndsWithSymbol());
    apart_ |= level_is_apart_;
  }

  void WriteBreak(const HtmlLine& line, uint32_t i) {
    space_ = kNone;
    apart_ = false;
    const bool last = NextCharacter(line, i) == 0;
    if (!at_line_begin() && !last) {
      out_.Layout("\n");
      line_begin_ = out_.text().size();
    }
  }

  // Before anything that is no white space.
  void WriteSpace(char next) {
    if (at_line_begin()) {
      space_ = kNone;
      apart_ = false;
      return;
    }
    if (space_ != kNone) {
      if (text_[space_] == ' ') {
        out_.Copy(space_, space_ + 1);
      } else {
        out_.Append(" ", space_, space_ + 1);
      }
    } else if (apart_ && !absl::StrContains(".,;:!?)", next)) {
      out_.Layout(" ");
    }
    space_ = kNone;
    apart_ = false;
  }

  void WriteText(const HtmlPiece& piece) {
    if (IsFootnote(piece)) return;
    const size_t end = piece.range.end;
    for (size_t at = piece.range.begin; at < end;) {
      if (IsHtmlSpace(text_[at]) && !piece.preformatted) {
        if (space_ == kNone) space_ = at;
        ++at;
      } else if (text_[at] == '&') {
        at += WriteEntity(at, end);
      } else {
        const size_t stop = RunEnd(at, end, piece.preformatted);
        WriteSpace(text_[at]);
        out_.Copy(at, stop);
        at = stop;
      }
    }
  }

  // The end of what can be copied: single spaces within are.
  size_t RunEnd(size_t at, size_t end, bool preformatted) const {
    if (preformatted) {
      return std::min(text_.substr(0, end).find('&', at + 1), end);
    }
    const size_t last = end - 1;
    // One branch for both sorts of stops: a processor cannot foretell where
    // words end, but few of them end a stretch.
    while (at < last) {
      const bool blank_counts = StopOf(text_[at + 1]) != kNoStop;
      if (StopOf(text_[at]) << (blank_counts ? 1 : 0) >= kStop) return at;
      ++at;
    }
    return StopOf(text_[at]) == kNoStop ? end : at;
  }

  // Returns how many bytes it took.
  size_t WriteEntity(size_t at, size_t end) {
    const HtmlEntity entity = ReadHtmlEntity(text_.substr(0, end), at);
    if (entity.length == 0) {
      WriteSpace('&');
      out_.Copy(at, at + 1);
      return 1;
    }
    std::string decoded;
    AppendUtf8(entity.code_point, decoded);
    if (decoded.size() == 1 && IsHtmlSpace(decoded[0])) {
      if (space_ == kNone) space_ = at;
      return entity.length;
    }
    WriteSpace(decoded[0]);
    out_.Append(decoded, at, at + entity.length);
    return entity.length;
  }

  const HtmlPage& page_;
  const absl::string_view text_;
  Output& out_;
  size_t line_begin_ = 0;  // Of the output.
  size_t space_ = kNone;   // White space of the page that is not yet written.
  bool apart_ = false;     // A space is due that the page has not.
  bool level_is_apart_ = false;
  bool raised_ = false;
};

// What separates two lines.
absl::string_view Between(const HtmlLine& a, const HtmlLine& b) {
  const bool cells = a.table != 0 && a.table == b.table && a.row != 0 &&
                     b.row != 0 && a.characters <= kLongestCell &&
                     b.characters <= kLongestCell;
  if (!cells || a.cell == b.cell) return "\n\n";
  return a.row == b.row ? "\t" : "\n";
}

}  // namespace

TextField WriteHtmlLines(const HtmlPage& page, absl::Span<const uint32_t> lines,
                         const SourceText& source) {
  MappedText out(source);
  LineWriter<MappedText> writer(page, source.text, out);
  const HtmlLine* last = nullptr;
  for (const uint32_t index : lines) {
    const HtmlLine& line = page.lines[index];
    if (last != nullptr) out.Layout(Between(*last, line));
    writer.Write(line);
    last = &line;
  }
  return out.Finish();
}

TextField WriteHtmlRange(HtmlRange range, const SourceText& source,
                         bool preformatted) {
  HtmlPage page;
  page.pieces.push_back({range});
  page.pieces[0].preformatted = preformatted;
  HtmlLine line;
  line.last_piece = 1;
  page.lines.push_back(line);
  return WriteHtmlLines(page, {0}, source);
}

std::string HtmlLineText(const HtmlPage& page, const HtmlLine& line,
                         absl::string_view text) {
  std::string words;
  AppendHtmlLineText(page, line, text, words);
  return words;
}

void AppendHtmlLineText(const HtmlPage& page, const HtmlLine& line,
                        absl::string_view text, std::string& out) {
  StringOutput output(text, out);
  LineWriter<StringOutput>(page, text, output).Write(line);
}

}  // namespace crosscheck
