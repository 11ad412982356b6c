// Small archives of claims for tests, with places in trees and rare words.
#ifndef CHECKER_MATCH_RANDOM_CLAIMS_H_
#define CHECKER_MATCH_RANDOM_CLAIMS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/match/blocking.h"
#include "checker/match/match_key.h"

namespace crosscheck {

// A claim and the names that its blocking key refers to.
struct RandomClaim {
  uint64_t kind_family;
  uint64_t dimension;
  std::vector<uint64_t> places;
  std::vector<uint64_t> rare_lemmas;
  DayWindow window;

  BlockingKey key() const {
    return {kind_family, dimension, places, rare_lemmas};
  }
};

// Returns `n` claims: the same for the same arguments, on every machine.  Seeds
// differ in how many kinds, places, words and days there are to go round, how
// many claims have no place, and how many windows are long, open or empty.
std::vector<RandomClaim> RandomClaims(size_t n, uint32_t seed);

// Returns them entered under BlocksOf() their keys.
EntryTable EnterAll(const std::vector<RandomClaim>& claims,
                    SiblingPlaces siblings);

}  // namespace crosscheck

#endif  // CHECKER_MATCH_RANDOM_CLAIMS_H_
