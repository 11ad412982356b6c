// What a place does in its sentence: is it where things happen?
#ifndef CHECKER_EXTRACT_PLACES_PLACE_ROLE_H_
#define CHECKER_EXTRACT_PLACES_PLACE_ROLE_H_

#include <cstdint>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// The likeliest place of an event first.
enum class PlaceRole : uint8_t {
  kIn,  // "in Kirun", "the besieged city of Kirun", "Kirun, a town of 9,000".
  kAt,  // "over Kirun", "on Kirun", "struck Kirun".
  kOf,  // "the siege of Kirun".
  kTo,  // "to Kirun", "into Kirun".
  kSubject,  // "Kirun has been without water".
  kOwner,    // "Kirun's hospitals".
  kFar,      // "from Kirun"; "Jana Holm, 24, of Kirun".
  kName,     // "Kirun police", "a Kirun man".
  kBare,     // "Kirun said".
  kPeople,   // "Kirunians".
};

// Thread-safe; what it is given must outlive it.
class PlaceRoles {
 public:
  PlaceRoles(const PlaceWords& place_words, const WordClasses& words)
      : place_words_(place_words), words_(words) {}

  // The role of the place at `range`, its direction included.
  PlaceRole Of(const TokenView& tokens, TokenRange range) const;

  // Whether a word that makes a place of any name stands before tokens[at]:
  // "in", "near", "outside".  Stricter than Of(): "in late Kirun" is no place.
  bool BehindSurePreposition(const TokenView& tokens, size_t at) const;

  // Whether tokens[at] is a noun that a name before it describes: "Kirun
  // police".
  bool IsNoun(const TokenView& tokens, size_t at) const;

 private:
  PlaceRole BehindOf(const TokenView& tokens, size_t at) const;
  PlaceRole Standing(const TokenView& tokens, TokenRange range) const;
  bool HasApposition(const TokenView& tokens, size_t at) const;
  bool IsLead(const TokenView& tokens, size_t at, size_t& plain_words) const;

  const PlaceWords& place_words_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_ROLE_H_
