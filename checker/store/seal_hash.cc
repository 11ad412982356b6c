#include "checker/store/seal_hash.h"

#include <cstddef>
#include <cstring>

namespace crosscheck {
namespace {

// One step can be undone, so that two words never give one result; the mixing
// is that of SplitMix64.
uint64_t Step(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0xbf58476d1ce4e5b9u;
  return hash ^ (hash >> 29);
}

}  // namespace

uint64_t SealHash(absl::string_view bytes, uint64_t seed) {
  uint64_t hash = Step(seed, bytes.size());
  size_t at = 0;
  for (; at + sizeof(uint64_t) <= bytes.size(); at += sizeof(uint64_t)) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof(word));
    hash = Step(hash, word);
  }
  uint64_t rest = 0;
  if (at < bytes.size()) {
    std::memcpy(&rest, bytes.data() + at, bytes.size() - at);
  }
  hash = Step(hash, rest);
  hash *= 0x94d049bb133111ebu;
  return hash ^ (hash >> 31);
}

}  // namespace crosscheck
