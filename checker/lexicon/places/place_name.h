// The form in which names of places are compared.
#ifndef CHECKER_LEXICON_PLACES_PLACE_NAME_H_
#define CHECKER_LEXICON_PLACES_PLACE_NAME_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Appends `name` to `out` in lower case, without accents, apostrophes and full
// stops, with one space for each stretch of spaces and hyphens, and with "st",
// "ft" and "mt" written out: "St. John's" is "saint johns", "Port-au-Prince"
// "port au prince", "Ürümqi" "urumqi", "U.S." "us".
//
// `name` is valid UTF-8.  Linear; allocates only if `out` must grow.
void AppendPlaceName(absl::string_view name, std::string& out);

// The same as a new string.
std::string PlaceNameKey(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_PLACES_PLACE_NAME_H_
