#include "checker/extract/places/place_ref.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/base/hash.h"
#include "checker/lexicon/places/place_name.h"

namespace crosscheck {
namespace {

// Keeps "sy" the country apart from "Sy" the name.
constexpr uint64_t kKeySeed = 0x706c616365206b65u;

// Capitals of up to so many letters are initials: "USA".
constexpr size_t kLongestInitials = 3;

}  // namespace

// Nearly all names are words of ASCII with a space between: those are hashed
// without being written down.
uint64_t NameHash(absl::string_view name) {
  constexpr size_t kLongestShortForm = 3;  // "St" is written out.
  uint64_t state = kHashSeed;
  size_t word = 0;  // Its letters so far.
  for (const char c : name) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c))) {
      state =
          AddToHash(absl::ascii_tolower(static_cast<unsigned char>(c)), state);
      ++word;
    } else if (c == ' ' && word > kLongestShortForm) {
      state = AddToHash(c, state);
      word = 0;
    } else {
      return StableHash(PlaceNameKey(name));
    }
  }
  return word > kLongestShortForm ? FinishHash(state)
                                  : StableHash(PlaceNameKey(name));
}

uint64_t PlaceHash(const Gazetteer& gazetteer, PlaceId place) {
  return StableHash(gazetteer.Key(place), kKeySeed);
}

PlaceRef KnownPlace(const Gazetteer& gazetteer, PlaceId place) {
  const GazetteerPlace known = gazetteer.Get(place);
  PlaceRef ref;
  ref.name = std::string(known.name);
  ref.known = true;
  ref.area = known.kind <= PlaceKind::kRegion;
  for (; place != kNoPlace; place = gazetteer.Parent(place)) {
    ref.path.push_back(PlaceHash(gazetteer, place));
  }
  return ref;
}

PlaceRef UnknownPlace(absl::string_view name, const PlaceRef& whole,
                      bool generic) {
  PlaceRef ref;
  ref.name = DisplayName(name);
  const bool part = !whole.path.empty();
  ref.path.push_back(generic && part
                         ? StableHash(PlaceNameKey(name), whole.path.front())
                         : NameHash(name));
  ref.path.insert(ref.path.end(), whole.path.begin(), whole.path.end());
  ref.known = whole.known;
  return ref;
}

PlaceRef PartOf(absl::string_view direction, const PlaceRef& whole) {
  PlaceRef ref;
  ref.name = absl::StrCat(direction, " ", whole.name);
  ref.path.push_back(StableHash(direction, whole.path.front()));
  ref.path.insert(ref.path.end(), whole.path.begin(), whole.path.end());
  ref.known = whole.known;
  ref.side = whole.area;
  return ref;
}

std::string DisplayName(absl::string_view name) {
  std::string shown(name);
  const bool capitals = std::none_of(name.begin(), name.end(), [](char c) {
    return absl::ascii_islower(static_cast<unsigned char>(c));
  });
  if (!capitals || name.size() <= kLongestInitials) return shown;
  for (size_t i = 1; i < shown.size(); ++i) {
    if (absl::ascii_isalpha(static_cast<unsigned char>(shown[i - 1]))) {
      shown[i] = absl::ascii_tolower(static_cast<unsigned char>(shown[i]));
    }
  }
  return shown;
}

bool IsWithin(const PlaceRef& place, const PlaceRef& whole) {
  return !whole.path.empty() &&
         std::find(place.path.begin(), place.path.end(), whole.path.front()) !=
             place.path.end();
}

}  // namespace crosscheck
