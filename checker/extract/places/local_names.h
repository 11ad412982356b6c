// Names that a text uses for places the gazetteer does not know.
//
// An unknown name is a place where the words around it say so: "in Kirun", "the
// Kirun district", "Kirun, a suburb of", "Kirun, Slovakia".
#ifndef CHECKER_EXTRACT_PLACES_LOCAL_NAMES_H_
#define CHECKER_EXTRACT_PLACES_LOCAL_NAMES_H_

#include <cstddef>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/place_names.h"
#include "checker/extract/places/place_role.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// Longer runs of capitals are headlines.
inline constexpr size_t kLongestLocalName = 6;

// What the words around a name say of it.
struct LocalName {
  static constexpr size_t kNowhere = static_cast<size_t>(-1);

  bool is_place = false;
  bool sure = false;      // More than a preposition says so.
  bool facility = false;  // A street or a building.
  bool in_town = false;   // Part of a town: a neighbourhood, a street.
  bool larger = false;    // The noun behind is part of it: "Kirun valley".
  bool generic = false;   // Many towns have one: "Main Street", "East Side".

  // What it is part of: a place of the gazetteer, or the token where the name
  // of one begins.
  PlaceId whole = kNoPlace;
  size_t whole_at = kNowhere;
  bool beside = false;   // It is only near that.
  bool certain = false;  // That is a place, known or not.
};

// Thread-safe; what it is given must outlive it.
class LocalNames {
 public:
  LocalNames(const PlaceNames& names, const PlaceRoles& roles,
             const PlaceWords& place_words, const WordClasses& words)
      : names_(names),
        roles_(roles),
        place_words_(place_words),
        words_(words) {}

  // Reads what stands around the name `run`, all of its words.
  LocalName Read(const TokenView& tokens, TokenRange run,
                 const TextPlaces& context) const;

 private:
  bool MayBePlace(const TokenView& tokens, TokenRange run,
                  const TextPlaces& context) const;
  bool IsShownByNoun(const TokenView& tokens, TokenRange run,
                     const LocalName& name) const;
  bool IsShownByPreposition(const TokenView& tokens, TokenRange run,
                            LocalName& name) const;
  void ReadNouns(const TokenView& tokens, TokenRange run,
                 LocalName& name) const;
  bool ReadBehind(const TokenView& tokens, TokenRange run,
                  const TextPlaces& context, LocalName& name) const;
  bool ReadApposition(const TokenView& tokens, size_t comma,
                      LocalName& name) const;
  bool ReadBefore(const TokenView& tokens, TokenRange run,
                  const TextPlaces& context, LocalName& name) const;
  bool Lower(const TokenView& tokens, size_t at, uint16_t any_of) const;

  const PlaceNames& names_;
  const PlaceRoles& roles_;
  const PlaceWords& place_words_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_LOCAL_NAMES_H_
