// Whether one figure may be the other, miswritten.
#ifndef CHECKER_CLAIM_SLIP_H_
#define CHECKER_CLAIM_SLIP_H_

#include <cstdint>
#include <string>

#include "checker/claim/claim.h"

namespace crosscheck {

enum class Slip : uint8_t {
  kNone,
  kTen,       // Ten times the other: the point.
  kHundred,   // A hundred times.
  kThousand,  // A thousand times: the scale, "million" for "billion".
  kSwapped,   // Two digits side by side have changed places: 1,850 and 1,580.
};

// What slip of the pen makes one figure of the other, if one does.  Figures of
// one digit without a scale ("2" and "20") are figures like any others; ages
// and zeros are never slips of others, nor are figures of two signs.  kNone for
// claims without a figure.  Both are of one dimension; swapped digits are
// looked for in figures of one unit only.
Slip SlipBetween(const Claim& a, const Claim& b);

// Whether two digits are swapped in figures of so many that it is hardly
// chance: of two digits one pair in ninety is so.
bool AreSurelySwapped(const Claim& a, const Claim& b);

// The digits of a claim's figure in the unit as written, without the zeros in
// front and behind: "1928" of 1,928 and of 1.928 million.  Empty for zero.
//
// Precondition: the claim has a quantity, and its value is finite.
std::string DigitsOf(const Claim& claim);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_SLIP_H_
