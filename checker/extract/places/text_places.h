// What one text says of its places and people.
#ifndef CHECKER_EXTRACT_PLACES_TEXT_PLACES_H_
#define CHECKER_EXTRACT_PLACES_TEXT_PLACES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/extract/places/name_starts.h"
#include "checker/lexicon/places/gazetteer.h"

namespace crosscheck {

// A place the gazetteer does not know, or not as the text has it.
struct LocalPlace {
  PlaceRef place;
  bool facility = false;  // A street or a building, not an area.
};

// A bit for the first letter of `name`, in either case; all bits for letters
// other than ASCII, which have accents that names need not have.
inline uint64_t FirstLetterBit(absl::string_view name) {
  const auto first = static_cast<unsigned char>(name.empty() ? 0 : name[0]);
  if (first >= 0x80) return ~uint64_t{0};
  return uint64_t{1} << (absl::ascii_toupper(first) % 64);
}

// Names are keyed by NameHash() of place_ref.h.
struct TextPlaces {
  // Names that are places in this text.
  absl::flat_hash_map<uint64_t, LocalPlace> local;

  // FirstLetterBit() of all of them, so that other names are not looked up.
  uint64_t local_first = 0;

  // Names of the gazetteer that several places bear, where the text told once
  // which it means ("Tripoli, Lebanon").
  absl::flat_hash_map<uint64_t, PlaceId> senses;

  // Last names of people, with the country they are officials of; empty for
  // others.
  absl::flat_hash_map<uint64_t, std::string> people;

  NameStarts starts;

  // Countries and regions that the text names.
  std::vector<PlaceId> context;

  // By direction ("east"): the place whose part "the east" is.
  absl::flat_hash_map<std::string, PlaceRef> parts;

  // The place the text is about, its country, and the town that "the town"
  // means; without a name if there is none.
  PlaceRef main;
  PlaceRef country;
  PlaceRef town;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_TEXT_PLACES_H_
