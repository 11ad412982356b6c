#include "checker/text/utf8.h"

#include <cstddef>
#include <cstring>
#include <utility>

#include "absl/strings/match.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

struct ByteOrderMark {
  size_t length = 0;
  size_t unit = 1;  // Bytes of a code unit.
  bool big_endian = false;
};

ByteOrderMark MarkOf(absl::string_view bytes) {
  const auto starts = [bytes](absl::string_view mark) {
    return absl::StartsWith(bytes, mark);
  };
  if (starts("\xef\xbb\xbf")) return {3, 1, false};
  // Before UTF-16, whose mark begins the same; no article starts with NUL.
  if (starts(absl::string_view("\xff\xfe\0\0", 4))) return {4, 4, false};
  if (starts(absl::string_view("\0\0\xfe\xff", 4))) return {4, 4, true};
  if (starts("\xff\xfe")) return {2, 2, false};
  if (starts("\xfe\xff")) return {2, 2, true};
  return {};
}

// What decides whether the source looks like text.
struct Tally {
  int64_t code_points = 0;
  int64_t nuls = 0;
  int64_t controls = 0;
  int64_t mistakes = 0;

  void Count(uint32_t code_point) {
    ++code_points;
    if (code_point == 0) ++nuls;
    const bool layout = code_point >= '\t' && code_point <= '\r';
    if ((code_point < 0x20 && !layout) || code_point == 0x7f) ++controls;
  }

  bool LooksLikeText() const {
    return nuls <= code_points / 512 && controls <= 4 + code_points / 10 &&
           mistakes <= 4 + code_points / 3;
  }
};

class Cleaner {
 public:
  explicit Cleaner(size_t mark) {
    clean_.to_source.ShiftFrom(0, static_cast<int64_t>(mark));
  }

  // Appends valid UTF-8 that stands in the source as it is.
  void Copy(absl::string_view run) {
    clean_.text.append(run.data(), run.size());
  }

  // Appends what `length` bytes of the source stand for.
  void Append(uint32_t code_point, size_t length) {
    const size_t before = clean_.text.size();
    AppendUtf8(code_point, clean_.text);
    const size_t added = clean_.text.size() - before;
    clean_.to_source.ShiftFrom(
        static_cast<int64_t>(clean_.text.size()),
        static_cast<int64_t>(length) - static_cast<int64_t>(added));
  }

  void Mistake(size_t length) {
    if (clean_.mistakes++ == 0) {
      clean_.first_mistake = static_cast<int64_t>(clean_.text.size());
    }
    Append(kReplacementCodePoint, length);
  }

  CleanText Finish(Tally tally) {
    tally.mistakes = clean_.mistakes;
    clean_.looks_like_text = tally.LooksLikeText();
    return std::move(clean_);
  }

 private:
  CleanText clean_;
};

// Returns the end of the run of printable ASCII at bytes[at], rounded down.
size_t SkipPrintable(absl::string_view bytes, size_t at) {
  constexpr uint64_t kEach = 0x0101010101010101u;
  for (; at + sizeof(uint64_t) <= bytes.size(); at += sizeof(uint64_t)) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    // The high bit of a byte: not ASCII; below 0x20; 0x7f.  A borrow or carry
    // between bytes only makes the loop stop early.
    const uint64_t odd = word | (word - 0x20 * kEach) | (word + kEach);
    if ((odd & (0x80 * kEach)) != 0) break;
  }
  return at;
}

CleanText CleanUtf8(std::string bytes, size_t mark) {
  Cleaner cleaner(mark);
  Tally tally;
  size_t copied = mark;
  for (size_t at = mark; at < bytes.size();) {
    const size_t printable = SkipPrintable(bytes, at);
    tally.code_points += static_cast<int64_t>(printable - at);
    at = printable;
    if (at == bytes.size()) break;
    if (const auto byte = static_cast<uint8_t>(bytes[at]); byte < 0x80) {
      tally.Count(byte);
      ++at;
      continue;
    }
    const Utf8Sequence sequence = ReadUtf8(bytes, at);
    tally.Count(sequence.code_point);
    if (!sequence.valid) {
      cleaner.Copy(absl::string_view(bytes).substr(copied, at - copied));
      cleaner.Mistake(sequence.length);
      copied = at + sequence.length;
    }
    at += sequence.length;
  }
  if (copied > mark) {
    cleaner.Copy(absl::string_view(bytes).substr(copied));
    return cleaner.Finish(tally);
  }
  CleanText clean = cleaner.Finish(tally);
  bytes.erase(0, mark);
  clean.text = std::move(bytes);
  return clean;
}

// Precondition: at + unit <= bytes.size().
uint32_t UnitAt(absl::string_view bytes, size_t at, const ByteOrderMark& mark) {
  uint32_t value = 0;
  for (size_t i = 0; i < mark.unit; ++i) {
    const size_t place = mark.big_endian ? i : mark.unit - 1 - i;
    value = (value << 8) | static_cast<uint8_t>(bytes[at + place]);
  }
  return value;
}

bool IsSurrogate(uint32_t value) { return (value & ~0x7ffu) == 0xd800; }
bool IsHighSurrogate(uint32_t value) { return (value & ~0x3ffu) == 0xd800; }
bool IsLowSurrogate(uint32_t value) { return (value & ~0x3ffu) == 0xdc00; }

CleanText CleanWide(absl::string_view bytes, const ByteOrderMark& mark) {
  Cleaner cleaner(mark.length);
  Tally tally;
  size_t at = mark.length;
  while (at < bytes.size()) {
    uint32_t code_point = kReplacementCodePoint;
    size_t length = bytes.size() - at;  // Of a unit that is cut off.
    bool valid = false;
    if (length >= mark.unit) {
      code_point = UnitAt(bytes, at, mark);
      length = mark.unit;
      valid = !IsSurrogate(code_point) && code_point <= 0x10ffff;
      if (mark.unit == 2 && IsHighSurrogate(code_point) &&
          at + 4 <= bytes.size()) {
        const uint32_t low = UnitAt(bytes, at + 2, mark);
        if (IsLowSurrogate(low)) {
          code_point = 0x10000 + ((code_point & 0x3ffu) << 10) + (low & 0x3ffu);
          length = 4;
          valid = true;
        }
      }
    }
    tally.Count(valid ? code_point : kReplacementCodePoint);
    if (valid) {
      cleaner.Append(code_point, length);
    } else {
      cleaner.Mistake(length);
    }
    at += length;
  }
  CleanText clean = cleaner.Finish(tally);
  clean.wide = true;
  return clean;
}

}  // namespace

CleanText CleanBytes(std::string bytes) {
  const ByteOrderMark mark = MarkOf(bytes);
  return mark.unit == 1 ? CleanUtf8(std::move(bytes), mark.length)
                        : CleanWide(bytes, mark);
}

bool HasWideByteOrderMark(absl::string_view bytes) {
  return MarkOf(bytes).unit > 1;
}

std::string MakeValidUtf8(absl::string_view bytes) {
  std::string out;
  for (size_t at = 0; at < bytes.size();) {
    const Utf8Sequence sequence = ReadUtf8(bytes, at);
    if (sequence.valid) {
      out.append(bytes.data() + at, sequence.length);
    } else {
      out.append(kReplacementUtf8);
    }
    at += sequence.length;
  }
  return out;
}

}  // namespace crosscheck
