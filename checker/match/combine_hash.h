// Stable hashes put together to one, as blocks are made of several names.
#ifndef CHECKER_MATCH_COMBINE_HASH_H_
#define CHECKER_MATCH_COMBINE_HASH_H_

#include <cstdint>

namespace crosscheck {

// Returns a hash of `hash` followed by `part`; the order of parts matters.
// Names become numbers by StableHash() of checker/base/hash.h.
//
//   finalizer of MurmurHash3 (hash * 0x9e3779b97f4a7c15 + part)
//
// Different parts after one hash, and different hashes before one part, never
// collide.  Blocks are known by it in stores and between shards: a change here
// is a change of those formats.
inline uint64_t CombineHash(uint64_t hash, uint64_t part) {
  uint64_t h = hash * 0x9e3779b97f4a7c15u + part;
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdu;
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53u;
  return h ^ (h >> 33);
}

}  // namespace crosscheck

#endif  // CHECKER_MATCH_COMBINE_HASH_H_
