// Names that are people and no places, and whose officials some of them are.
#ifndef CHECKER_EXTRACT_PLACES_PEOPLE_READER_H_
#define CHECKER_EXTRACT_PLACES_PEOPLE_READER_H_

#include <string>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// Thread-safe; what it is given must outlive it.
class PeopleReader {
 public:
  PeopleReader(const Gazetteer& gazetteer, const PlaceWords& place_words,
               const WordClasses& words)
      : gazetteer_(gazetteer), place_words_(place_words), words_(words) {}

  // Enters the name at `name`, all of its words, when it is introduced or
  // speaks like a person's.
  void Read(const TokenView& tokens, TokenRange name, TextPlaces& places) const;

 private:
  bool Speaks(const TokenView& tokens, TokenRange name) const;
  bool HasAge(const TokenView& tokens, TokenRange name) const;
  std::string Apposed(const TokenView& tokens, TokenRange name,
                      const TextPlaces& places) const;
  std::string TitledBefore(const TokenView& tokens, TokenRange name,
                           const TextPlaces& places) const;

  const Gazetteer& gazetteer_;
  const PlaceWords& place_words_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PEOPLE_READER_H_
