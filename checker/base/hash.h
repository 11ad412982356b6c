// A stable 64-bit hash: the same on every machine, in every run and release.
#ifndef CHECKER_BASE_HASH_H_
#define CHECKER_BASE_HASH_H_

#include <cstdint>
#include <string>

#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// FNV-1a over the bytes, then the finalizer of SplitMix64 so that all bits are
// usable.  `seed` chains hashes: StableHash(b, StableHash(a)).
inline uint64_t StableHash(absl::string_view bytes,
                           uint64_t seed = 0xcbf29ce484222325u) {
  uint64_t hash = seed;
  for (const char c : bytes) {
    hash ^= static_cast<uint8_t>(c);
    hash *= 0x100000001b3u;
  }
  hash ^= hash >> 30;
  hash *= 0xbf58476d1ce4e5b9u;
  hash ^= hash >> 27;
  hash *= 0x94d049bb133111ebu;
  return hash ^ (hash >> 31);
}

// 16 lower-case hexadecimal digits.
inline std::string HexDigits(uint64_t hash) {
  return absl::StrFormat("%016x", hash);
}

}  // namespace crosscheck

#endif  // CHECKER_BASE_HASH_H_
