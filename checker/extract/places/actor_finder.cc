#include "checker/extract/places/actor_finder.h"

#include <algorithm>

#include "checker/extract/places/place_ref.h"

namespace crosscheck {

Gazetteer::Match ActorFinder::CountryAt(const TokenView& tokens,
                                        size_t at) const {
  const Gazetteer::Match name = gazetteer_.Longest(tokens, at);
  const bool country = name && !name.places.empty() &&
                       gazetteer_.Kind(name.places[0]) == PlaceKind::kCountry;
  return country ? name : gazetteer_.Demonym(tokens, at);
}

bool ActorFinder::IsCountry(const TokenView& tokens, size_t at) const {
  return at < tokens.size() && tokens[at].capital && CountryAt(tokens, at);
}

std::string ActorFinder::ActorAt(const TokenView& tokens, size_t at,
                                 const TextPlaces& context,
                                 size_t& length) const {
  const auto country = [&](const Gazetteer::Match& match) {
    length = match.length;
    return std::string(
        gazetteer_.Get(gazetteer_.Country(match.places[0])).name);
  };
  // "the Kremlin", "the White House".
  if (const auto match = gazetteer_.Government(tokens, at)) {
    return country(match);
  }
  if (!tokens[at].capital) return "";
  if (const auto match = CountryAt(tokens, at)) return country(match);
  if (context.people.empty()) return "";
  const auto it = context.people.find(NameHash(tokens.Text(at)));
  length = 1;
  return it == context.people.end() ? "" : it->second;
}

void ActorFinder::Find(const TokenView& tokens, const TextPlaces& context,
                       std::vector<ActorMention>& actors) const {
  for (size_t i = 0; i < tokens.size();) {
    size_t length = 1;
    if (tokens[i].is_word()) {
      std::string name = ActorAt(tokens, i, context, length);
      if (!name.empty()) {
        actors.push_back({{i, i + length}, std::move(name)});
      } else {
        length = 1;
      }
    }
    i += std::max<size_t>(length, 1);
  }
}

}  // namespace crosscheck
