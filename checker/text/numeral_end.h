// Where a numeral in digits ends.
#ifndef CHECKER_TEXT_NUMERAL_END_H_
#define CHECKER_TEXT_NUMERAL_END_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns the end of the numeral that starts at text[at], which is a digit or a
// point before one.
//
// Groups of three may stand apart by commas, apostrophes, no-break, thin,
// figure and narrow spaces; also "2,50,000", and by plain spaces "250 000" and
// "1 414 021 100", but not "on 3 400 people".  Behind them stand points with
// digits: one makes a decimal, several an address or a version, which no reader
// takes for a number (checker/extract/numbers).
//
// Linear in the result; allocates nothing.
size_t NumeralEnd(absl::string_view text, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_TEXT_NUMERAL_END_H_
