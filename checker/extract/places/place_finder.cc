#include "checker/extract/places/place_finder.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/extract/places/local_names.h"
#include "checker/extract/places/place_ref.h"
#include "checker/extract/words/names.h"

namespace crosscheck {

// The longest name at tokens[at] that this text uses for a place.
PlaceFinder::Named PlaceFinder::LocalAt(const TokenView& tokens, size_t at,
                                        const TextPlaces& context) const {
  Named named;
  if ((context.local_first & FirstLetterBit(tokens.Text(at))) == 0) {
    return named;
  }
  // A name of a line's length is a headline; how much longer does not matter.
  constexpr size_t kReach = 2 * kLongestLocalName;
  const TokenView near{tokens.text, tokens.tokens.first(std::min(
                                        tokens.size(), at + kReach + 1))};
  const size_t run = place_words_.NameEnd(near, at, words_);
  size_t end = std::min(run, at + kReach);
  if (end < tokens.size() && place_words_.Is(tokens[end], kLargerNoun)) ++end;
  for (size_t last = end; last > at; --last) {
    const auto it = context.local.find(NameHash(tokens.Text(at, last)));
    if (it == context.local.end()) continue;
    named.last = named.end = last;
    named.place = it->second.place;
    named.facility = it->second.facility;
    named.attached = last < run;
    return named;
  }
  return named;
}

// "the city", "the country": what the text is about.
PlaceFinder::Named PlaceFinder::ReferenceAt(const TokenView& tokens, size_t at,
                                            const TextPlaces& context) const {
  Named named;
  if (at == 0 || !place_words_.IsThe(tokens[at - 1])) return named;
  // "the town of Kirun" names it.
  if (at + 1 < tokens.size() && place_words_.IsOf(tokens[at + 1])) return named;
  if (place_words_.IsCity(tokens[at]) && !context.town.name.empty()) {
    named.place = context.town;
  } else if (place_words_.IsCountry(tokens[at]) &&
             !context.country.name.empty()) {
    named.place = context.country;
    named.country = true;
  } else {
    return named;
  }
  named.last = named.end = at + 1;
  return named;
}

PlaceFinder::Named PlaceFinder::PeopleAt(const TokenView& tokens, size_t at,
                                         const TextPlaces& context) const {
  Named named;
  if (!context.starts.MayBePeople(tokens, at)) return named;
  const Gazetteer& gazetteer = names_.gazetteer();
  const Gazetteer::Match match = gazetteer.Demonym(tokens, at);
  if (!match) return named;
  named.place = KnownPlace(gazetteer, match.places[0]);
  named.country = gazetteer.Kind(match.places[0]) == PlaceKind::kCountry;
  named.last = named.end = at + match.length;
  return named;
}

// "Kirun province" is not Kirun; "Kirun city" is.
void PlaceFinder::TakeNoun(const TokenView& tokens, PlaceId place,
                           Named& named) const {
  const size_t at = named.last;
  if (at >= tokens.size() || !place_words_.Is(tokens[at], kAreaNoun)) return;
  // "Kirun Valley Hospital" is neither.
  if (tokens[at].capital && StartsName(tokens, at + 1, words_)) return;
  ++named.last;
  named.end = std::max(named.end, named.last);
  if (!place_words_.Is(tokens[at], kLargerNoun)) return;
  const Gazetteer& gazetteer = names_.gazetteer();
  // A county of that name need not be in the town's province.
  const PlaceId whole = place_words_.Is(tokens[at], kNamesakeNoun)
                            ? gazetteer.Country(place)
                            : gazetteer.Parent(place);
  named.place = UnknownPlace(
      absl::StrCat(named.place.name, " ", tokens.Text(at)),
      whole == kNoPlace ? PlaceRef() : KnownPlace(gazetteer, whole), false);
}

// The place of the gazetteer that `name` is.
PlaceFinder::Named PlaceFinder::Known(const TokenView& tokens,
                                      const PlaceName& name) const {
  const Gazetteer& gazetteer = names_.gazetteer();
  Named named;
  named.last = name.last;
  named.end = name.end;
  named.place = KnownPlace(gazetteer, name.place);
  named.country = gazetteer.Kind(name.place) == PlaceKind::kCountry;
  named.attached = name.attached;
  if (!named.country) TakeNoun(tokens, name.place, named);
  return named;
}

PlaceFinder::Named PlaceFinder::NameAt(const TokenView& tokens, size_t at,
                                       const TextPlaces& context, bool titles,
                                       size_t& skip) const {
  if (at >= tokens.size()) return {};
  if (!place_words_.StartsName(tokens, at, words_)) {
    return ReferenceAt(tokens, at, context);
  }
  const PlaceName name = names_.At(tokens, at, context, titles);
  Named local = LocalAt(tokens, at, context);
  const bool known = name.place != kNoPlace;
  const bool told = known && name.end > name.last;
  if (local.last > 0 && (!known || local.last > name.last ||
                         (!told && local.last == name.last))) {
    local.end = std::max(local.end, name.whole != kNoPlace ? name.end : 0);
    size_t end = local.end;
    if (name.whole == kNoPlace &&
        names_.WholeBehind(tokens, local.last, context, end) != kNoPlace) {
      local.end = end;
    }
    return local;
  }
  if (known) return Known(tokens, name);
  if (name.no_place) skip = name.last - at;
  return {};
}

// Reads a direction at tokens[at]: "eastern", "the east of".  Returns where
// the name behind it begins; `at` if there is none.
size_t PlaceFinder::PartAt(const TokenView& tokens, size_t at,
                           Direction& direction) const {
  direction = place_words_.DirectionAt(tokens, at);
  size_t next = at + direction.length;
  // "the east of Kirun city" is a part of it, "east of Kirun" lies outside.
  if (direction && next + 1 < tokens.size() &&
      place_words_.IsOf(tokens[next]) && at > 0 &&
      place_words_.IsThe(tokens[at - 1])) {
    ++next;
    if (place_words_.IsThe(tokens[next])) ++next;
  }
  return next;
}

void PlaceFinder::SetRole(const TokenView& tokens, bool attached,
                          const PlaceMention* before,
                          PlaceMention& mention) const {
  const size_t first = mention.range.first;
  const bool listed = before != nullptr && first > before->range.last &&
                      first - before->range.last == 1 &&
                      (tokens[first - 1].is_punct(',') ||
                       words_.Is(tokens[first - 1], kConjunction)) &&
                      before->role < PlaceRole::kName;
  mention.role = roles_.Of(tokens, mention.range);
  if (listed && mention.role == PlaceRole::kBare) mention.role = before->role;
  if (attached) mention.role = PlaceRole::kName;
}

// "Kirun's east side", "Kirun's north": a part of the place before.
void PlaceFinder::TakePart(const TokenView& tokens, Named& named) const {
  if (named.facility || named.last + 1 >= tokens.size() ||
      !place_words_.IsPossessive(tokens[named.last])) {
    return;
  }
  const Direction direction = place_words_.DirectionAt(tokens, named.last + 1);
  if (!direction) return;
  size_t next = named.last + 1 + direction.length;
  const bool side = next < tokens.size() &&
                    place_words_.Is(tokens[next], kPartOfTownNoun | kEdgeNoun);
  // "Kirun's northern province" is none.
  if (!side && next < tokens.size() && tokens[next].is_word() &&
      !words_.Is(tokens[next], kFunctionWord)) {
    return;
  }
  if (side) ++next;
  named.place = PartOf(direction.name, named.place);
  named.country = false;
  named.last = next;
  named.end = std::max(named.end, next);
}

// "the east", "the east side": the part that the text named before, or one of
// what it is about.  `at` is behind the direction.
PlaceFinder::Named PlaceFinder::PartAlone(const TokenView& tokens, size_t at,
                                          const Direction& direction,
                                          const TextPlaces& context) const {
  Named named;
  const size_t first = at - direction.length;
  if (first == 0 || !place_words_.IsThe(tokens[first - 1])) return named;
  const bool side = at < tokens.size() &&
                    place_words_.Is(tokens[at], kPartOfTownNoun | kEdgeNoun);
  if (!side && at < tokens.size() && tokens[at].is_word() &&
      !words_.Is(tokens[at], kFunctionWord)) {
    return named;
  }
  const auto part = context.parts.find(std::string(direction.name));
  if (part != context.parts.end()) {
    named.place = part->second;
  } else if (side && !context.town.name.empty()) {
    named.place = context.town;
  } else {
    return named;
  }
  named.place = PartOf(direction.name, named.place);
  named.last = named.end = at + (side ? 1 : 0);
  return named;
}

// A place at tokens[at] with its direction, its noun and its whole.
PlaceFinder::Named PlaceFinder::PlaceAt(const TokenView& tokens, size_t at,
                                        const TextPlaces& context, bool titles,
                                        size_t& skip) const {
  // A name that begins with a direction goes before a part of a place.
  if (tokens[at].capital) {
    Named named = NameAt(tokens, at, context, titles, skip);
    if (named.last > 0) {
      TakePart(tokens, named);
      return named;
    }
  }
  Direction direction;
  const size_t next = PartAt(tokens, at, direction);
  Named named;
  if (next > at || !tokens[at].capital) {
    named = NameAt(tokens, next, context, titles, skip);
  }
  if (named.last == 0) {
    return direction && next == at + direction.length
               ? PartAlone(tokens, next, direction, context)
               : named;
  }
  if (!direction) {
    TakePart(tokens, named);
  } else if (!named.facility) {
    named.place = PartOf(direction.name, named.place);
    named.country = false;
  }
  return named;
}

void PlaceFinder::Find(const TokenView& tokens, const TextPlaces& context,
                       std::vector<PlaceMention>& places) const {
  const size_t before = places.size();
  const bool titles = IsTitleCase(tokens, words_);
  for (size_t i = 0; i < tokens.size();) {
    if (!place_words_.MayStart(tokens[i])) {
      ++i;
      continue;
    }
    size_t skip = 1;
    Named named = PlaceAt(tokens, i, context, titles, skip);
    const bool people = named.last == 0 && tokens[i].capital;
    if (people) named = PeopleAt(tokens, i, context);
    if (named.last == 0) {
      i += skip;
      continue;
    }
    PlaceMention mention;
    mention.range = {i, named.last};
    mention.country = named.country;
    mention.facility = named.facility;
    mention.place = std::move(named.place);
    mention.place.stated = true;
    if (people) {
      mention.role = PlaceRole::kPeople;
    } else {
      SetRole(tokens, named.attached,
              places.size() > before ? &places.back() : nullptr, mention);
    }
    mention.range.last = named.end;
    i = named.end;
    places.push_back(std::move(mention));
  }
}

}  // namespace crosscheck
