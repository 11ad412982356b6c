// Places of a text: names, what they are part of, and who speaks for them.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_
#define CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_

#include <initializer_list>
#include <vector>

#include "checker/extract/places/actor_finder.h"
#include "checker/extract/places/place_finder.h"
#include "checker/extract/places/place_names.h"
#include "checker/extract/places/place_reader.h"
#include "checker/extract/places/place_role.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class PlaceGrammar {
 public:
  PlaceGrammar(const v1::LexiconPack& pack, const WordClasses& words,
               Vocabulary& vocabulary,
               const Gazetteer& gazetteer = Gazetteer::BuiltIn())
      : place_words_(pack, vocabulary),
        names_(gazetteer, place_words_, words),
        roles_(place_words_, words),
        reader_(names_, roles_, place_words_, words, pack),
        finder_(names_, roles_, place_words_, words),
        actors_(gazetteer) {}

  PlaceGrammar(const PlaceGrammar&) = delete;
  PlaceGrammar& operator=(const PlaceGrammar&) = delete;

  // To be called when `vocabulary` is complete, for speed alone.
  void Fill(const Vocabulary& vocabulary) {
    place_words_.Fill(vocabulary, names_.gazetteer());
  }

  // Collects what the parts of one text say of its places.  Linear.
  TextPlaces Read(std::initializer_list<TextPart> parts) const {
    return reader_.Read(parts);
  }

  // Appends the places of one sentence in order.  Linear.
  void FindPlaces(const TokenView& tokens, const TextPlaces& context,
                  std::vector<PlaceMention>& places) const {
    finder_.Find(tokens, context, places);
  }

  // Appends the acting countries of one sentence in order.
  void FindActors(const TokenView& tokens, const TextPlaces& context,
                  std::vector<ActorMention>& actors) const {
    actors_.Find(tokens, context, actors);
  }

  // Whether a country or what is of one is named at tokens[at].
  bool IsCountry(const TokenView& tokens, size_t at) const {
    return actors_.IsCountry(tokens, at);
  }

 private:
  PlaceWords place_words_;
  PlaceNames names_;
  PlaceRoles roles_;
  PlaceReader reader_;
  PlaceFinder finder_;
  ActorFinder actors_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_
