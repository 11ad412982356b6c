// Holds the fast core, its slow twin and the definition of blocking together.
#ifndef CHECKER_MATCH_AGREEMENT_H_
#define CHECKER_MATCH_AGREEMENT_H_

#include <cstddef>
#include <cstdint>

namespace crosscheck {

// Makes an archive of `n` random claims from `seed` and expects the same pairs
// from FindCandidatePairs() on one and on several threads, from
// FindCandidatePairsSlowly(), and from MayMeet() with Overlap().
void ExpectAgreement(size_t n, uint32_t seed);

}  // namespace crosscheck

#endif  // CHECKER_MATCH_AGREEMENT_H_
