// Finds the places of a sentence, in the light of what its text says of them.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_FINDER_H_
#define CHECKER_EXTRACT_PLACES_PLACE_FINDER_H_

#include <vector>

#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/place_names.h"
#include "checker/extract/places/place_role.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

struct PlaceMention {
  TokenRange range;
  PlaceRef place;
  PlaceRole role = PlaceRole::kBare;
  bool country = false;
  bool facility = false;  // A street or a building.
};

// Thread-safe; what it is given must outlive it.
class PlaceFinder {
 public:
  PlaceFinder(const PlaceNames& names, const PlaceRoles& roles,
              const PlaceWords& place_words, const WordClasses& words)
      : names_(names),
        roles_(roles),
        place_words_(place_words),
        words_(words) {}

  // Appends the places of one sentence in order.  Linear.
  void Find(const TokenView& tokens, const TextPlaces& context,
            std::vector<PlaceMention>& places) const;

 private:
  // A name at a token, without direction and role.
  struct Named {
    size_t last = 0;  // 0: none.
    size_t end = 0;   // With the whole behind it.
    PlaceRef place;
    bool country = false;
    bool facility = false;
    bool attached = false;
  };

  Named NameAt(const TokenView& tokens, size_t at, const TextPlaces& context,
               bool titles, size_t& skip) const;
  Named Known(const TokenView& tokens, const PlaceName& name) const;
  Named LocalAt(const TokenView& tokens, size_t at,
                const TextPlaces& context) const;
  Named ReferenceAt(const TokenView& tokens, size_t at,
                    const TextPlaces& context) const;
  Named PeopleAt(const TokenView& tokens, size_t at,
                 const TextPlaces& context) const;
  size_t PartAt(const TokenView& tokens, size_t at, Direction& direction) const;
  void TakeNoun(const TokenView& tokens, PlaceId place, Named& named) const;
  void TakePart(const TokenView& tokens, Named& named) const;
  Named PartAlone(const TokenView& tokens, size_t at,
                  const Direction& direction, const TextPlaces& context) const;
  Named PlaceAt(const TokenView& tokens, size_t at, const TextPlaces& context,
                bool titles, size_t& skip) const;
  void SetRole(const TokenView& tokens, bool attached,
               const PlaceMention* before, PlaceMention& mention) const;

  const PlaceNames& names_;
  const PlaceRoles& roles_;
  const PlaceWords& place_words_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_FINDER_H_
