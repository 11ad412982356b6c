#include "checker/extract/places/place_names.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/extract/places/place_ref.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// A place so many times as large is meant even where the text names the region
// of the smaller.
constexpr uint32_t kFameRatio = 20;

constexpr size_t kCodeLength = 2;

// What goes on for longer is a headline.
constexpr size_t kLongestName = 12;

// Shorter names of towns are initials of something else.
constexpr size_t kShortestTown = 3;

// Smaller towns of a name that others bear too need their region named.
constexpr uint32_t kWellKnownTown = 100000;

// Countries that news abbreviates the parts of: "Drevnova, TX".
constexpr absl::string_view kCountriesWithCodes[] = {"us", "ca"};

}  // namespace

PlaceId PlaceNames::WholeBehind(const TokenView& tokens, size_t at,
                                const TextPlaces& context, size_t& end) const {
  if (at + 1 >= tokens.size() || !tokens[at].is_punct(',')) return kNoPlace;
  const Token& token = tokens[at + 1];
  if (!token.is_word() || !token.capital) return kNoPlace;
  if (token.all_capitals && token.end - token.begin == kCodeLength) {
    const std::string code = absl::AsciiStrToLower(tokens.Text(at + 1));
    for (const absl::string_view country : kCountriesWithCodes) {
      const PlaceId place =
          gazetteer_.FindKey(absl::StrCat(country, "/", code));
      if (place == kNoPlace) continue;
      end = at + 2;
      return place;
    }
  }
  const Gazetteer::Match match =
      context.starts.NameAt(gazetteer_, tokens, at + 1);
  if (!match || match.places.empty()) return kNoPlace;
  const PlaceId place = match.places[0];
  if (gazetteer_.Kind(place) > PlaceKind::kRegion) return kNoPlace;
  end = at + 1 + match.length;
  return place;
}

// The first of `bearers` within `whole`.
PlaceId PlaceNames::Choose(const PlaceList& bearers, PlaceId whole) const {
  for (size_t i = 0; i < bearers.size(); ++i) {
    if (bearers[i] != whole && gazetteer_.Within(bearers[i], whole)) {
      return bearers[i];
    }
  }
  return kNoPlace;
}

// Among bearers of one name, one in a region that the text names.  None if
// `chosen` is small and the text speaks of other regions or countries only.
PlaceId PlaceNames::ChooseByRegion(const PlaceList& bearers, PlaceId chosen,
                                   const TextPlaces& context) const {
  const PlaceKind kind = gazetteer_.Kind(chosen);
  if (kind <= PlaceKind::kRegion) return chosen;
  const uint32_t population = gazetteer_.Population(chosen);
  const PlaceId country = gazetteer_.Country(chosen);
  bool abroad = !context.context.empty();
  bool elsewhere = false;  // Another region of its country is named.
  for (const PlaceId whole : context.context) {
    if (whole == country) abroad = false;
    if (gazetteer_.Kind(whole) != PlaceKind::kRegion) continue;
    if (gazetteer_.Within(chosen, whole)) return chosen;
    elsewhere = elsewhere || gazetteer_.Within(whole, country);
  }
  for (const PlaceId whole : context.context) {
    if (gazetteer_.Kind(whole) != PlaceKind::kRegion) continue;
    const PlaceId part = Choose(bearers, whole);
    if (part == kNoPlace) continue;
    const uint32_t people = gazetteer_.Population(part);
    if (population / kFameRatio <= people) return part;
  }
  const bool doubtful = (abroad || (elsewhere && bearers.size() > 1)) &&
                        kind == PlaceKind::kTown && population < kWellKnownTown;
  return doubtful ? kNoPlace : chosen;
}

PlaceId PlaceNames::Sense(const TokenView& tokens, size_t at, size_t last,
                          const TextPlaces& context) const {
  if (context.senses.empty()) return kNoPlace;
  const auto it = context.senses.find(NameHash(tokens.Text(at, last)));
  return it == context.senses.end() ? kNoPlace : it->second;
}

bool PlaceNames::IsPerson(const TokenView& tokens, size_t at, size_t last,
                          const TextPlaces& context) const {
  if (at > 0 && words_.Is(tokens[at - 1], kTitle) && tokens[at - 1].capital) {
    return true;
  }
  return !context.people.empty() &&
         context.people.contains(NameHash(tokens.Text(last - 1)));
}

// Whether the name at [at, last) is part of a longer one that no noun for an
// area ends: "Kirun Police", but not "Kirun District".
bool PlaceNames::GoesOn(const TokenView& tokens, size_t at, size_t last) const {
  const TokenView near{tokens.text, tokens.tokens.first(std::min(
                                        tokens.size(), last + kLongestName))};
  const size_t end = NameEnd(near, last, words_);
  if (end > last) return !place_words_.Is(tokens[end - 1], kAreaNoun);
  // "University of Kirun".
  return at > 1 && place_words_.IsOf(tokens[at - 1]) &&
         tokens[at - 2].is_word() && tokens[at - 2].capital &&
         place_words_.Is(tokens[at - 2], kFacilityNoun);
}

// "the Kirun neighbourhood", "the Kirun neighbourhood of Drevnova": not the
// town of Kirun, however large.  "A Kirun neighbourhood" is in Kirun, and so is
// "the Kirun neighbourhood of Mlynska".
bool PlaceNames::IsNeighbourhood(const TokenView& tokens, size_t at,
                                 size_t last, uint32_t population) const {
  if (at == 0 || last >= tokens.size() ||
      !place_words_.Is(tokens[last], kPartOfTownNoun)) {
    return false;
  }
  if (!place_words_.IsThe(tokens[at - 1]) &&
      !place_words_.IsPossessive(tokens[at - 1])) {
    return false;
  }
  if (last + 2 >= tokens.size() || !place_words_.IsOf(tokens[last + 1])) {
    return true;
  }
  const Gazetteer::Match whole = gazetteer_.Longest(tokens, last + 2);
  return whole && !whole.places.empty() &&
         gazetteer_.Population(whole.places[0]) > population;
}

// Whether the whole behind `name` tells which bearer is meant, and takes it; if
// it is the whole of none of them, the name is another place's.
bool PlaceNames::TakeWhole(const TokenView& tokens, const PlaceList& bearers,
                           PlaceId chosen, const TextPlaces& context,
                           PlaceName& name) const {
  name.whole = WholeBehind(tokens, name.last, context, name.end);
  if (name.whole == kNoPlace) return false;
  name.place = Choose(bearers, name.whole);
  if (name.place != kNoPlace) return true;
  const bool country =
      chosen != kNoPlace && gazetteer_.Kind(chosen) <= PlaceKind::kRegion;
  const bool list =
      name.end < tokens.size() && words_.Is(tokens[name.end], kConjunction);
  if (!country && !list) return true;
  name.whole = kNoPlace;
  name.end = name.last;
  return false;
}

// The place that the name at [at, last) means, if what the sentence chose is to
// be believed.
PlaceId PlaceNames::Believe(const TokenView& tokens, TokenRange name,
                            const PlaceList& bearers, PlaceId chosen,
                            const TextPlaces& context) const {
  const PlaceId sense = Sense(tokens, name.first, name.last, context);
  if (sense != kNoPlace) return sense;
  if (chosen == kNoPlace) return kNoPlace;
  if (gazetteer_.Kind(chosen) <= PlaceKind::kRegion) return chosen;
  const size_t bytes = tokens[name.last - 1].end - tokens[name.first].begin;
  if (bytes < kShortestTown ||
      IsPerson(tokens, name.first, name.last, context) ||
      IsNeighbourhood(tokens, name.first, name.last,
                      gazetteer_.Population(chosen))) {
    return kNoPlace;
  }
  return ChooseByRegion(bearers, chosen, context);
}

PlaceName PlaceNames::At(const TokenView& tokens, size_t at,
                         const TextPlaces& context, bool titles,
                         bool dateline) const {
  PlaceName name;
  const Gazetteer::Match match = context.starts.NameAt(gazetteer_, tokens, at);
  if (!match) return name;
  name.last = name.end = at + match.length;
  name.no_place = match.places.empty();
  if (name.no_place) return name;
  // Most are countries that nothing else is called like.
  const bool plain = match.places.size() == 1 && match.flags == 0 &&
                     gazetteer_.Kind(match.places[0]) == PlaceKind::kCountry;
  if (plain) {
    name.place = match.places[0];
  } else {
    const Gazetteer::Mention mention =
        gazetteer_.Find(tokens, at, match, context.context);
    if (mention) {
      name.last = at + mention.name_length;
      name.end = at + mention.length;
    }
    if (name.end > name.last) {  // "Tripoli, Lebanon".
      name.place = mention.place;
      name.whole = gazetteer_.Parent(mention.place);
      return name;
    }
    if (TakeWhole(tokens, match.places, mention.place, context, name)) {
      return name;
    }
    name.place =
        Believe(tokens, {at, name.last}, match.places, mention.place, context);
    if (dateline && name.place == kNoPlace) {
      name.place = ChooseByRegion(match.places, match.places[0], context);
    }
  }
  name.attached = name.place != kNoPlace && !titles && !dateline &&
                  GoesOn(tokens, at, name.last);
  return name;
}

}  // namespace crosscheck
