// How far a figure reaches when it is compared.
//
// The table of docs/meanings.md#widths: the numbers are in compare.textproto,
// the forms here.  Nothing of it is stored in a claim.
#ifndef CHECKER_NORMALIZE_WIDTHS_H_
#define CHECKER_NORMALIZE_WIDTHS_H_

#include <string>

#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "proto/config.pb.h"

namespace crosscheck {

// The configuration built into the program.
const v1::CompareConfig& DefaultCompareConfig();

// The values of `claim`, in its canonical unit, that its words allow for.
// Dates: seconds since 1970-01-01.  Precondition: it has a quantity or moments.
Interval Reach(const Claim& claim, const v1::Widths& widths);

// Those of a measure that may have been converted from another unit and rounded
// then: "200 miles" of 320 kilometres.  Precondition: it has a quantity.
Interval ReachIfConverted(const Claim& claim, const v1::Widths& widths);

// Whether no number lies in both.
bool Disjoint(const Interval& a, const Interval& b);

// The table in force, for people, one row a line.
std::string DescribeWidths(const v1::CompareConfig& config);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_WIDTHS_H_
