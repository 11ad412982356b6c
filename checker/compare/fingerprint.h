// What a finding is known by from one run to the next.
#ifndef CHECKER_COMPARE_FINGERPRINT_H_
#define CHECKER_COMPARE_FINGERPRINT_H_

#include <cstddef>
#include <string>

#include "checker/claim/claim.h"
#include "checker/compare/fact.h"

namespace crosscheck {

// A hash of the rule, the two extreme values - the least of the first side and
// the greatest of the last - and the kind, place and sentence of `leading`.  No
// offsets, run dates or lists of sources, so that edits elsewhere and further
// sources whose values lie between leave it alone.
std::string Fingerprint(const Finding& finding, const Claim& leading);

// What the side at `index` is called: A to Z, then AA, AB and so on.
std::string SideLabel(size_t index);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_FINGERPRINT_H_
