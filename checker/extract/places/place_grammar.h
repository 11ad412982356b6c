// Places of a text: names, what they are part of, and who speaks for them.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_
#define CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
#include "checker/text/sentence.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct PlaceMention {
  TokenRange range;
  PlaceRef place;

  // Something is there or from there: behind a preposition of place, or before
  // a possessive.  Countries that only act ("Russia said") are not.
  bool located = false;
  bool country = false;
};

// A country that acts: by its name, a demonym, its capital, or a person whom
// the text introduces as one of its officials.
struct ActorMention {
  TokenRange range;
  std::string name;  // "Russia".
};

// What one text says of its places and people.
struct TextPlaces {
  // Lower-cased names that are places here, with the larger place named beside
  // them ("Drevnova, Slovakia"); empty if none.
  absl::flat_hash_map<std::string, std::string> names;

  // Lower-cased last names of people.
  absl::flat_hash_set<std::string> people;

  // Lower-cased last names of officials, with their country.
  absl::flat_hash_map<std::string, std::string> officials;

  // By direction ("east"): the place whose part is meant by "the east".
  absl::flat_hash_map<std::string, std::string> parts;

  // The place the text is about: its dateline's, else the one named most.
  std::string main;
};

// Thread-safe once built; what it is given must outlive it.
class PlaceGrammar {
 public:
  PlaceGrammar(const v1::LexiconPack& pack, const WordClasses& words,
               Vocabulary& vocabulary);

  // Collects what `split`, a cut of `text`, says of its places.  Linear.
  TextPlaces Read(absl::string_view text, const SplitText& split) const;

  // Appends the places of one sentence in order.
  void FindPlaces(const TokenView& tokens, const TextPlaces& context,
                  std::vector<PlaceMention>& places) const;

  // Appends the acting countries of one sentence in order.
  void FindActors(const TokenView& tokens, const TextPlaces& context,
                  std::vector<ActorMention>& actors) const;

  // The place named `name` in a text with this context.
  PlaceRef Make(absl::string_view name, const TextPlaces& context) const;

 private:
  const v1::Place* CountryAt(const TokenView& tokens, size_t at,
                             size_t& length) const;
  void ReadSentence(const TokenView& tokens, TextPlaces& places,
                    absl::flat_hash_map<std::string, int>& counts) const;
  void ReadPerson(const TokenView& tokens, size_t first, size_t last,
                  TextPlaces& places) const;
  void ReadDateline(const TokenView& tokens, TextPlaces& places) const;
  bool BehindSurePreposition(const TokenView& tokens, size_t at) const;
  bool Located(const TokenView& tokens, TokenRange range) const;
  std::string DirectionAt(const TokenView& tokens, size_t at) const;
  size_t MatchName(const TokenView& tokens, size_t at,
                   const TextPlaces& context, std::string& name,
                   bool& country) const;

  const WordClasses& words_;
  const Vocabulary& vocabulary_;
  PhraseTable<const v1::Place*> names_;
  PhraseTable<const v1::Place*> demonyms_;
  PhraseTable<const v1::Place*> speakers_;
  absl::flat_hash_map<std::string, const v1::Place*> by_id_;
  absl::flat_hash_map<std::string, const v1::Place*> by_name_;
  WordId the_;
  WordId of_;
  WordId s_;
  WordId us_;
  WordId city_;
  WordId town_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_GRAMMAR_H_
