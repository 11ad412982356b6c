// The code page of old Western pages, and of numbers in old entities.
#ifndef CHECKER_INGEST_ENCODING_WINDOWS_1252_H_
#define CHECKER_INGEST_ENCODING_WINDOWS_1252_H_

#include <cstdint>

namespace crosscheck {

// Code points of the bytes 80 to 9F, as browsers have them; the five that
// stand for nothing are left as they are.
inline constexpr uint16_t kWindows1252High[32] = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

// The other bytes are those of Latin-1.
inline uint32_t FromWindows1252(uint8_t byte) {
  return byte >= 0x80 && byte < 0xa0 ? kWindows1252High[byte - 0x80] : byte;
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ENCODING_WINDOWS_1252_H_
