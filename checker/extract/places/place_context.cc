#include "checker/extract/places/place_context.h"

#include <optional>

#include "absl/algorithm/container.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

constexpr size_t kMostContext = 16;

// A name that one town of this size alone bears tells the country.
constexpr uint32_t kTellingTown = 200000;

void AddOnce(PlaceId place, std::vector<PlaceId>& context) {
  if (place != kNoPlace && context.size() < kMostContext &&
      !absl::c_linear_search(context, place)) {
    context.push_back(place);
  }
}

// Whether regions of several countries bear the name: "Georgia".  What such a
// name means is told by the others of the text.
bool IsAmbiguous(const PlaceList& bearers, const Gazetteer& gazetteer) {
  for (size_t i = 1; i < bearers.size(); ++i) {
    if (gazetteer.Kind(bearers[i]) <= PlaceKind::kRegion &&
        gazetteer.Country(bearers[i]) != gazetteer.Country(bearers[0])) {
      return true;
    }
  }
  return false;
}

}  // namespace

void ReadPlaceContext(const TokenView& tokens, const WordClasses& words,
                      const PlaceWords& place_words, const Gazetteer& gazetteer,
                      TextPlaces& places) {
  std::vector<PlaceId>& context = places.context;
  std::optional<bool> titles;  // Asked for few sentences.
  size_t run = 0;              // Where the run of capitals at i begins.
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (!place_words.MayStart(tokens[i]) ||
        !place_words.StartsName(tokens, i, words)) {
      run = i + 1;
      continue;
    }
    // "Jana Holm": what stands inside a name is no place, except behind a word
    // that has its capital from the sentence and in headlines.
    if (run > 0 && run < i && !words.Is(tokens[i - 1], kDirection)) {
      if (!titles) titles = IsTitleCase(tokens, words);
      if (!*titles) continue;
    }
    Gazetteer::Match match;
    if (place_words.MayBeginName(tokens[i])) {
      match = gazetteer.Longest(tokens, i);
    }
    const bool named = bool{match};
    if (named) {
      places.starts.AddName(tokens[i], match);
    } else if (place_words.MayBeginPeople(tokens[i]) &&
               (match = gazetteer.Demonym(tokens, i))) {
      places.starts.AddPeople(tokens[i]);
    } else {
      continue;
    }
    // "Kirun, Slovakia".
    if (named && i + match.length < tokens.size() &&
        tokens[i + match.length].is_punct(',')) {
      const Gazetteer::Mention told = gazetteer.Find(tokens, i, match);
      if (told.length > told.name_length) {
        AddOnce(gazetteer.Parent(told.place), context);
        AddOnce(gazetteer.Country(told.place), context);
        i += told.length - 1;
        continue;
      }
    }
    i += match.length - 1;
    if (match.places.empty() || match.may_be_no_place()) continue;
    const PlaceId id = match.places[0];
    if (gazetteer.Kind(id) <= PlaceKind::kRegion) {
      if (IsAmbiguous(match.places, gazetteer)) continue;
      AddOnce(id, context);
    } else if (match.places.size() > 1 ||
               gazetteer.Population(id) < kTellingTown) {
      continue;
    } else {
      AddOnce(gazetteer.Parent(id), context);
    }
    AddOnce(gazetteer.Country(id), context);
  }
}

}  // namespace crosscheck
