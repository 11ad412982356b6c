// Countries that act: who offers, demands and denies.
#ifndef CHECKER_EXTRACT_PLACES_ACTOR_FINDER_H_
#define CHECKER_EXTRACT_PLACES_ACTOR_FINDER_H_

#include <string>
#include <vector>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/places/text_places.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// A country that acts: by its name, a demonym, its capital, or a person whom
// the text introduces as one of its officials.
struct ActorMention {
  TokenRange range;
  std::string name;  // "Russia".
};

// Thread-safe; what it is given must outlive it.
class ActorFinder {
 public:
  explicit ActorFinder(const Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

  // Whether a country or what is of one is named at tokens[at]: "Peru",
  // "Peruvian".
  bool IsCountry(const TokenView& tokens, size_t at) const;

  // Appends the acting countries of one sentence in order.
  void Find(const TokenView& tokens, const TextPlaces& context,
            std::vector<ActorMention>& actors) const;

 private:
  // The name of a country, or of what is of one, at tokens[at], which has a
  // capital.
  Gazetteer::Match CountryAt(const TokenView& tokens, size_t at) const;

  // The country that the words at tokens[at] name, and their number.
  std::string ActorAt(const TokenView& tokens, size_t at,
                      const TextPlaces& context, size_t& length) const;

  const Gazetteer& gazetteer_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_ACTOR_FINDER_H_
