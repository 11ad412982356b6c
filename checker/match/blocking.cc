#include "checker/match/blocking.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/base/hash.h"
#include "checker/match/combine_hash.h"
#include "checker/match/match_key.h"

namespace crosscheck {
namespace {

bool Contains(absl::Span<const uint64_t> names, uint64_t name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool Intersect(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b) {
  return std::any_of(a.begin(), a.end(),
                     [&](uint64_t name) { return Contains(b, name); });
}

absl::Span<const uint64_t> RareLemmas(const BlockingKey& claim) {
  return claim.rare_lemmas.subspan(
      0, std::min(claim.rare_lemmas.size(), kMaxRareLemmas));
}

uint64_t BlockHash(uint64_t what, const BlockingKey& claim, uint64_t name) {
  const uint64_t kind = CombineHash(what, claim.kind_family);
  return CombineHash(CombineHash(kind, claim.dimension), name);
}

}  // namespace

bool MayMeet(const BlockingKey& a, const BlockingKey& b,
             SiblingPlaces siblings) {
  if (a.kind_family != b.kind_family) return false;
  if (a.dimension != b.dimension) return false;
  if (a.places.empty() || b.places.empty()) {
    return Intersect(RareLemmas(a), RareLemmas(b));
  }
  if (siblings == SiblingPlaces::kMeet) return Intersect(a.places, b.places);
  return Contains(a.places, b.places[0]) || Contains(b.places, a.places[0]);
}

std::vector<BlockKey> BlocksOf(const BlockingKey& claim,
                               SiblingPlaces siblings) {
  static const uint64_t kPlace = StableHash("place");
  static const uint64_t kLemma = StableHash("lemma");
  std::vector<BlockKey> keys;
  keys.reserve(claim.places.size() + kMaxRareLemmas);
  for (size_t i = 0; i < claim.places.size(); ++i) {
    const uint64_t hash = BlockHash(kPlace, claim, claim.places[i]);
    const bool member = i == 0 || siblings == SiblingPlaces::kMeet;
    keys.push_back(member ? MemberKey(hash) : GuestKey(hash));
  }
  for (const uint64_t lemma : RareLemmas(claim)) {
    const uint64_t hash = BlockHash(kLemma, claim, lemma);
    keys.push_back(claim.places.empty() ? MemberKey(hash) : GuestKey(hash));
  }
  return keys;
}

}  // namespace crosscheck
