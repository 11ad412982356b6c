// The gazetteer's names in a sentence, and which place the text means by them.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_NAMES_H_
#define CHECKER_EXTRACT_PLACES_PLACE_NAMES_H_

#include <cstddef>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// A name of the gazetteer at a token.
struct PlaceName {
  PlaceId place = kNoPlace;  // None: no place, or not certainly one.
  size_t last = 0;           // End of the name.
  size_t end = 0;            // End with the whole behind it: ", Slovakia".
  PlaceId whole = kNoPlace;  // That whole, also behind names unknown to it.
  bool no_place = false;     // The words are known to be something else.
  bool attached = false;     // Part of a longer name: "Kirun Police".
};

// Thread-safe; what it is given must outlive it.
class PlaceNames {
 public:
  PlaceNames(const Gazetteer& gazetteer, const PlaceWords& place_words,
             const WordClasses& words)
      : gazetteer_(gazetteer), place_words_(place_words), words_(words) {}

  // Reads the name at tokens[at], a word with a capital.  `titles`: all words
  // of the sentence have one.  `dateline`: it can only be a place.
  PlaceName At(const TokenView& tokens, size_t at, const TextPlaces& context,
               bool titles, bool dateline = false) const;

  // The country or region behind a comma at tokens[at]: ", Slovakia", ", TX".
  // Sets `end` behind it.
  PlaceId WholeBehind(const TokenView& tokens, size_t at,
                      const TextPlaces& context, size_t& end) const;

  const Gazetteer& gazetteer() const { return gazetteer_; }

 private:
  PlaceId Choose(const PlaceList& bearers, PlaceId whole) const;
  PlaceId ChooseByRegion(const PlaceList& bearers, PlaceId chosen,
                         const TextPlaces& context) const;
  PlaceId Sense(const TokenView& tokens, size_t at, size_t last,
                const TextPlaces& context) const;
  bool IsPerson(const TokenView& tokens, size_t at, size_t last,
                const TextPlaces& context) const;
  bool IsNeighbourhood(const TokenView& tokens, size_t at, size_t last,
                       uint32_t population) const;
  bool TakeWhole(const TokenView& tokens, const PlaceList& bearers,
                 PlaceId chosen, const TextPlaces& context,
                 PlaceName& name) const;
  PlaceId Believe(const TokenView& tokens, TokenRange name,
                  const PlaceList& bearers, PlaceId chosen,
                  const TextPlaces& context) const;
  bool GoesOn(const TokenView& tokens, size_t at, size_t last) const;

  const Gazetteer& gazetteer_;
  const PlaceWords& place_words_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_NAMES_H_
