// Places of a text as one line, for tests.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_TESTING_H_
#define CHECKER_EXTRACT_PLACES_PLACE_TESTING_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/extract/places/place_grammar.h"

namespace crosscheck {

// A name and what the place is part of, by keys of the gazetteer where it has
// them: "Kyiv<ua/kyiv<ua/kyiv-city<ua", "Mlynska<?".  A name that is not in the
// gazetteer shows as "?", but for the place's own.
std::string PathOf(const PlaceRef& place);

// All places in order: name, whole and role of each, "Mlynska<? in; Kirun of".
// Only the last of the wholes is shown.
std::string PlacesOf(absl::string_view body, absl::string_view title = "");

// What the text is about; empty if nothing.
std::string MainOf(absl::string_view body, absl::string_view title = "");

// The acting countries in order, with spaces between them.
std::string ActorsOf(absl::string_view body);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_TESTING_H_
