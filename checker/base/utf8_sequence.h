// UTF-8, one code point at a time, in bytes that may not be UTF-8 at all.
//
// Text that is known to be valid is read with checker/text/unicode.h; whole
// files are made valid with checker/text/utf8.h.
#ifndef CHECKER_BASE_UTF8_SEQUENCE_H_
#define CHECKER_BASE_UTF8_SEQUENCE_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Stands for what cannot be decoded.
inline constexpr uint32_t kReplacementCodePoint = 0xfffd;
inline constexpr char kReplacementUtf8[] = "\xef\xbf\xbd";
inline constexpr int64_t kReplacementLength = 3;

// The bytes of one code point, or of one mistake.
struct Utf8Sequence {
  uint32_t length = 1;  // In bytes.
  uint32_t code_point = kReplacementCodePoint;
  bool valid = false;
};

// Reads the sequence at bytes[at].  Precondition: at < bytes.size().
//
// A mistake is a maximal subpart of a code point (The Unicode Standard 3.9), or
// one byte: what the decoders of the web replace by one U+FFFD.
Utf8Sequence ReadUtf8(absl::string_view bytes, size_t at);

// Appends `code_point`, which is not a surrogate and at most U+10FFFF.
void AppendUtf8(uint32_t code_point, std::string& out);

}  // namespace crosscheck

#endif  // CHECKER_BASE_UTF8_SEQUENCE_H_
