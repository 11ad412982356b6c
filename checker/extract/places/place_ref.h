// Places as claims carry them: a name and stable ids.
//
// An id is made of what a place is called and never of where it stands in a
// table, so that it is the same in every run: of the key of a place that the
// gazetteer knows, of the name of any other, of a direction and the whole for a
// part ("east Kirun", whatever Kirun is called).
#ifndef CHECKER_EXTRACT_PLACES_PLACE_REF_H_
#define CHECKER_EXTRACT_PLACES_PLACE_REF_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/lexicon/places/gazetteer.h"

namespace crosscheck {

// Id of a name, whatever its case, accents and hyphens.
uint64_t NameHash(absl::string_view name);

// Id of a place of the gazetteer.
uint64_t PlaceHash(const Gazetteer& gazetteer, PlaceId place);

// A place of the gazetteer, with all it is part of.
PlaceRef KnownPlace(const Gazetteer& gazetteer, PlaceId place);

// A place the gazetteer does not know, part of `whole` if that has a name.
// `generic`: many wholes have one of this name ("Main Street"), so the whole is
// part of its id.
PlaceRef UnknownPlace(absl::string_view name, const PlaceRef& whole,
                      bool generic);

// "east" of `whole`.
PlaceRef PartOf(absl::string_view direction, const PlaceRef& whole);

// A name for messages: "DREVNOVA" as "Drevnova".
std::string DisplayName(absl::string_view name);

// Whether `place` is `whole` or part of it.
bool IsWithin(const PlaceRef& place, const PlaceRef& whole);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_REF_H_
