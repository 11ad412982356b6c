// What two lists of words, known by their hashes, have in common.
//
// All lists are sorted and without doubles; all functions are linear.
#ifndef CHECKER_COMPARE_SHARED_WORDS_H_
#define CHECKER_COMPARE_SHARED_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"

namespace crosscheck {

// The number of words in both.
size_t CountShared(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b);

// The part of the smaller list that the other shares, 0 to 1; 0 if one is
// empty.
double SharedPart(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b);

// The part of the smaller one's content lemmas that the other shares.
double SharedContent(const Claim& a, const Claim& b);

// The least part that two sentences share which say one thing but for a word in
// four or so: "half of the voters backed" and "61 percent of voters backed".
inline constexpr double kNearlyAll = 0.7;

// Whether two sentences share this part of the content lemmas of the longer
// one, and more than a few.
bool ShareNearlyAll(const Claim& a, const Claim& b, double share);

// Those of `words` that are not in `left_out`.
std::vector<uint64_t> Without(absl::Span<const uint64_t> words,
                              absl::Span<const uint64_t> left_out);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_SHARED_WORDS_H_
