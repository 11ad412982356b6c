// The countries and regions a text speaks of, which tell towns of one name
// apart.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_CONTEXT_H_
#define CHECKER_EXTRACT_PLACES_PLACE_CONTEXT_H_

#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// Enters where the names of a sentence begin, and appends to the context the
// countries and regions among them, by their own names, by their people or by a
// large town that has no namesake; each once, and a handful of them: a text
// that names more tells nothing.
void ReadPlaceContext(const TokenView& tokens, const WordClasses& words,
                      const PlaceWords& place_words, const Gazetteer& gazetteer,
                      TextPlaces& places);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_CONTEXT_H_
