// A stable 64-bit hash: the same on every machine, in every run and release.
#ifndef CHECKER_BASE_HASH_H_
#define CHECKER_BASE_HASH_H_

#include <cstdint>
#include <string>

#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// The hash of bytes that come one by one, and of those that came so far:
// FNV-1a, then the finalizer of SplitMix64 so that all bits are usable.
inline constexpr uint64_t kHashSeed = 0xcbf29ce484222325u;

inline uint64_t AddToHash(char c, uint64_t state) {
  return (state ^ static_cast<uint8_t>(c)) * 0x100000001b3u;
}

inline uint64_t FinishHash(uint64_t hash) {
  hash ^= hash >> 30;
  hash *= 0xbf58476d1ce4e5b9u;
  hash ^= hash >> 27;
  hash *= 0x94d049bb133111ebu;
  return hash ^ (hash >> 31);
}

// `seed` chains hashes: StableHash(b, StableHash(a)).
inline uint64_t StableHash(absl::string_view bytes, uint64_t seed = kHashSeed) {
  uint64_t state = seed;
  for (const char c : bytes) state = AddToHash(c, state);
  return FinishHash(state);
}

// 16 lower-case hexadecimal digits.
inline std::string HexDigits(uint64_t hash) {
  return absl::StrFormat("%016x", hash);
}

}  // namespace crosscheck

#endif  // CHECKER_BASE_HASH_H_
