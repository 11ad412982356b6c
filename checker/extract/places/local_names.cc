#include "checker/extract/places/local_names.h"

#include <algorithm>

namespace crosscheck {
namespace {

// "a small town in", "a heavily shelled suburb of": words before the noun.
constexpr size_t kLongestApposition = 6;

}  // namespace

// Whether tokens[at] is one of these nouns without a capital.
bool LocalNames::Lower(const TokenView& tokens, size_t at,
                       uint16_t any_of) const {
  return at < tokens.size() && !tokens[at].capital &&
         place_words_.Is(tokens[at], any_of);
}

bool LocalNames::MayBePlace(const TokenView& tokens, TokenRange run,
                            const TextPlaces& context) const {
  const size_t length = run.last - run.first;
  if (length > kLongestLocalName) return false;
  const Token& first = tokens[run.first];
  if (length == 1 && first.all_capitals) return false;  // "in NATO".
  if (length == 1 && words_.Is(first, kDirection)) return false;
  if (run.first > 0 && words_.Is(tokens[run.first - 1], kTitle)) return false;
  const Gazetteer& gazetteer = names_.gazetteer();
  const Gazetteer::Match known =
      context.starts.NameAt(gazetteer, tokens, run.first);
  if (known && known.places.empty() && known.length >= length) return false;
  return !context.starts.MayBePeople(tokens, run.first) ||
         !gazetteer.Demonym(tokens, run.first);
}

void LocalNames::ReadNouns(const TokenView& tokens, TokenRange run,
                           LocalName& name) const {
  const bool longer = run.last - run.first > 1;
  const auto is = [&](uint16_t noun) {
    return (longer && place_words_.Is(tokens[run.last - 1], noun)) ||
           Lower(tokens, run.last, noun);
  };
  // "in Kirun Harbour" is a town, "in the Kirun Harbour" is not.
  const bool town = longer && run.first > 0 &&
                    place_words_.Is(tokens[run.last - 1], kTownEnding) &&
                    words_.Is(tokens[run.first - 1], kSureLocationPreposition);
  name.facility =
      !town && (is(kFacilityNoun) ||
                (longer && place_words_.Is(tokens[run.first], kFacilityNoun)));
  name.larger = Lower(tokens, run.last, kLargerNoun);
  name.in_town = name.facility || is(kPartOfTownNoun);
  name.generic = longer && !town &&
                 (place_words_.Is(tokens[run.last - 1], kFacilityNoun) ||
                  (place_words_.Is(tokens[run.last - 1], kPartOfTownNoun) &&
                   words_.Is(tokens[run.first], kDirection)));
}

// ", a suburb of", ", a small town near": what stands behind is its whole.
bool LocalNames::ReadApposition(const TokenView& tokens, size_t comma,
                                LocalName& name) const {
  const size_t end = std::min(tokens.size(), comma + 2 + kLongestApposition);
  if (comma + 2 >= end || !place_words_.IsArticle(tokens[comma + 1])) {
    return false;
  }
  for (size_t at = comma + 2; at + 2 < end; ++at) {
    if (!tokens[at].is_word() && !tokens[at].is_punct('-')) return false;
    if (!Lower(tokens, at, kAreaNoun)) continue;
    if (Lower(tokens, at + 1, kAreaNoun)) continue;
    if (!place_words_.IsOf(tokens[at + 1]) &&
        !words_.Is(tokens[at + 1], kSureLocationPreposition)) {
      return true;
    }
    name.whole_at = at + 2;
    name.beside = !place_words_.IsOf(tokens[at + 1]) &&
                  !place_words_.IsIn(tokens[at + 1]);
    return true;
  }
  return false;
}

// What stands behind the name.  Returns whether that shows it to be a place.
bool LocalNames::ReadBehind(const TokenView& tokens, TokenRange run,
                            const TextPlaces& context, LocalName& name) const {
  size_t at = run.last;
  const bool noun = Lower(tokens, at, kAreaNoun);
  if (noun) ++at;
  size_t end = at;
  const PlaceId whole = names_.WholeBehind(tokens, at, context, end);
  if (whole != kNoPlace) {
    // "Oleg Orlin, Slovakia's minister", "Oleg Orlin, Texas governor".
    if (end < tokens.size() &&
        (place_words_.IsPossessive(tokens[end]) ||
         words_.Is(tokens[end], kTitle) || roles_.IsNoun(tokens, end))) {
      return false;
    }
    name.whole = whole;
    return true;
  }
  if (at + 1 >= tokens.size()) return noun;
  if (ReadApposition(tokens, at, name)) return true;
  if (tokens[at].is_punct(',')) ++at;
  const bool of = noun && place_words_.IsOf(tokens[at]);
  if (of || place_words_.IsIn(tokens[at])) name.whole_at = at + 1;
  name.certain = of;
  return noun;
}

// What stands before it.
bool LocalNames::ReadBefore(const TokenView& tokens, TokenRange run,
                            const TextPlaces& context, LocalName& name) const {
  if (run.first == 0) return false;
  const Token& before = tokens[run.first - 1];
  // "the Slovak town of Kirun", "the Drevnova quarter of Kirun".
  if (place_words_.IsOf(before) && run.first >= 2 &&
      Lower(tokens, run.first - 2, kAreaNoun)) {
    name.in_town =
        name.in_town || place_words_.Is(tokens[run.first - 2], kPartOfTownNoun);
    if (run.first >= 3 && tokens[run.first - 3].is_word() &&
        tokens[run.first - 3].capital) {
      const size_t whole = run.first - 3;
      const Gazetteer::Match demonym =
          context.starts.MayBePeople(tokens, whole)
              ? names_.gazetteer().Demonym(tokens, whole)
              : Gazetteer::Match();
      if (demonym) {
        name.whole = demonym.places[0];
      } else if (context.starts.NameAt(names_.gazetteer(), tokens, whole)) {
        name.whole_at = whole;
        name.certain = false;
      }
    }
    return true;
  }
  // "Drevnova's Kirun quarter": a name of one word before it.
  if (place_words_.IsPossessive(before) && run.first >= 2 &&
      (name.facility || name.in_town) && tokens[run.first - 2].capital) {
    name.whole_at = run.first - 2;
  }
  return false;
}

// Whether a noun or a direction shows the name to be a place.
bool LocalNames::IsShownByNoun(const TokenView& tokens, TokenRange run,
                               const LocalName& name) const {
  const bool the = run.first > 0 && place_words_.IsThe(tokens[run.first - 1]);
  if (the && Lower(tokens, run.last, kAreaNoun)) return true;
  if (run.first > 0 && words_.Is(tokens[run.first - 1], kDirection) &&
      !tokens[run.first - 1].capital) {
    return true;
  }
  const bool area = run.last - run.first > 1 &&
                    place_words_.Is(tokens[run.last - 1], kAreaNoun);
  if (!name.facility && !name.in_town && !area) return false;
  const PlaceRole role = roles_.Of(tokens, run);
  return role == PlaceRole::kIn || role == PlaceRole::kAt ||
         role == PlaceRole::kOf || role == PlaceRole::kFar;
}

// Whether a preposition alone does.
bool LocalNames::IsShownByPreposition(const TokenView& tokens, TokenRange run,
                                      LocalName& name) const {
  const bool owner =
      run.last < tokens.size() && place_words_.IsPossessive(tokens[run.last]);
  if (owner || roles_.IsNoun(tokens, run.last) ||
      !roles_.BehindSurePreposition(tokens, run.first)) {
    return false;
  }
  // "inside the Grand Kirun": one is in a town, and inside a building.
  size_t at = run.first;
  if (at > 1 && place_words_.IsThe(tokens[at - 1])) --at;
  if (at > 0 && place_words_.Is(tokens[at - 1], kInsidePreposition)) {
    name.facility = name.in_town = true;
  }
  return true;
}

LocalName LocalNames::Read(const TokenView& tokens, TokenRange run,
                           const TextPlaces& context) const {
  LocalName name;
  if (!MayBePlace(tokens, run, context)) return name;
  ReadNouns(tokens, run, name);
  const bool behind = ReadBehind(tokens, run, context, name);
  const bool before = ReadBefore(tokens, run, context, name);
  name.sure = behind || before || IsShownByNoun(tokens, run, name);
  name.is_place = name.sure || IsShownByPreposition(tokens, run, name);
  return name;
}

}  // namespace crosscheck
