// Numbers that count nothing and only name one of a row: "the 16th president".
#ifndef CHECKER_CLAIM_DESIGNATOR_H_
#define CHECKER_CLAIM_DESIGNATOR_H_

#include "absl/strings/string_view.h"

namespace crosscheck {

// The dimension of a Claim that is made of one.  Designators are compared among
// themselves and are no claims of an article: none is listed, none is stored.
inline constexpr absl::string_view kDesignator = "designator";

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_DESIGNATOR_H_
