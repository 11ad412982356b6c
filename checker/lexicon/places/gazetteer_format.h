// The bytes of a gazetteer: written by build_gazetteer.h, searched in place by
// gazetteer.h.
//
// All numbers are little-endian and begin at multiples of four:
//
//   Header | PlaceRecord[places] | NameRecord[names] | Slot[slots] |
//   uint32_t bearers[bearers] | strings
//
// Places are sorted by key.  Slots are a hash table with open addressing; the
// bearers of a name lie next to each other, the likeliest first.  A string is
// one byte of length and its bytes.
#ifndef CHECKER_LEXICON_PLACES_GAZETTEER_FORMAT_H_
#define CHECKER_LEXICON_PLACES_GAZETTEER_FORMAT_H_

#include <cstdint>

namespace crosscheck::gazetteer_format {

inline constexpr char kMagic[8] = {'P', 'L', 'A', 'C', 'E', 'S', '0', '1'};
inline constexpr uint32_t kNone = 0xffffffff;

struct Header {
  char magic[8];
  uint64_t version;  // StableHash() of everything behind the header.
  uint32_t places;
  uint32_t names;
  uint32_t slots;  // A power of two.
  uint32_t bearers;
  uint32_t strings;
  uint32_t padding;
};

struct PlaceRecord {
  uint32_t key;
  uint32_t name;
  uint32_t parent;  // kNone for countries.
  uint32_t population;
  int32_t latitude;  // Thousandths of a degree.
  int32_t longitude;
  uint32_t kind;  // PlaceKind, see gazetteer.h.
};

struct NameRecord {
  uint32_t string;  // In the form of PlaceNameKey(), behind one Space byte.
  uint32_t first_bearer;
  uint16_t bearers;
  uint8_t flags;
  // Words of the longest name that begins with this one-word name; 0 for names
  // of several words.
  uint8_t longest;
};

struct Slot {
  uint32_t tag;   // The upper half of the string's StableHash().
  uint32_t name;  // kNone for an empty slot.
};

// What a string is a name of: its first byte.
enum Space : char {
  kPlaceNames = 'p',
  kDemonyms = 'd',
  kGovernments = 'g',
  // Word lists of place_words.textproto.
  kPrepositions = '1',
  kDirections = '2',
  kAfterPlaces = '3',
  kBeforePlaces = '4',
  kRegionWords = '5',
  kSmallWords = '6',
  kStreetWords = '7',
  kSettlementWords = '8',
};

enum NameFlag : uint8_t {
  kEnglishWord = 1,   // "Reading": only where the sentence says so.
  kNameOfPeople = 2,  // "Jordan": not beside another capital.
  kAcronym = 4,       // "US": only in capitals.
  kNeedsStop = 8,     // "Calif.": only with its full stop.
  kAfterComma = 16,   // "Ill.": only behind a comma.
  kNotAPlace = 32,    // "March": has no bearers.
};

}  // namespace crosscheck::gazetteer_format

#endif  // CHECKER_LEXICON_PLACES_GAZETTEER_FORMAT_H_
