// What a name in a text means; what the table holds is in gazetteer.cc.
#include "absl/strings/match.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/lexicon/places/gazetteer_format.h"

namespace crosscheck {
namespace {

using namespace gazetteer_format;  // NOLINT: the whole of it is needed.

// A town that a context must not hide, and one too small to be taken without
// any sign.
constexpr uint32_t kFameRatio = 20;
constexpr uint32_t kMinorTown = 50000;
// Names of people, words and short names are places only from here on.
constexpr uint32_t kKnownTown = 100000;
constexpr uint32_t kLargeTown = 500000;
constexpr uint32_t kMetropolis = 1000000;
constexpr size_t kShortName = 3;

}  // namespace

// A name of people is one beside another capital: "Jordan Smith", "Mr Paris".
bool Gazetteer::StandsAlone(const TokenView& tokens, size_t at,
                            size_t end) const {
  if (at > 0 && tokens[at - 1].is_word() && tokens[at - 1].capital &&
      !InList(kBeforePlaces, tokens, at - 1)) {
    return false;
  }
  // "Jean-Paris": a hyphen before, and a capital before that.
  if (at > 1 && tokens[at - 1].is_punct('-') && !tokens[at - 1].space_before &&
      tokens[at - 2].capital && !InList(kBeforePlaces, tokens, at - 2)) {
    return false;
  }
  // "Fresno-Tulare", "Queen Anne's County".
  size_t next = end;
  bool joined = false;
  if (next < tokens.size() && !tokens[next].space_before) {
    const bool possessive =
        tokens.Text(next) == "'s" || tokens.Text(next) == "\u2019s";
    joined =
        tokens[next].is_punct('-') || (possessive && next + 1 < tokens.size() &&
                                       tokens.Text(next + 1) == "County");
    if (joined) ++next;
  }
  return next >= tokens.size() || !tokens[next].is_word() ||
         !tokens[next].capital ||
         (!joined && InList(kAfterPlaces, tokens, next));
}

bool Gazetteer::Match::may_be_no_place() const {
  return (flags & (kEnglishWord | kNameOfPeople)) != 0;
}

// "Salinas Avenue", "Fresno and Walnut streets".
bool Gazetteer::IsStreet(const TokenView& tokens, size_t end) const {
  if (InList(kStreetWords, tokens, end)) return true;
  return end + 2 < tokens.size() && tokens.Text(end) == "and" &&
         tokens[end + 1].capital && InList(kStreetWords, tokens, end + 2);
}

// "on U.S. 41", but "in the U.S. 1,200 people" and "the US 41 times".
bool Gazetteer::IsRoadNumber(const TokenView& tokens, size_t at, size_t end) {
  constexpr size_t kLongestNumber = 3;
  return tokens[end].is_number() &&
         tokens[end].end - tokens[end].begin <= kLongestNumber &&
         !(at > 0 && absl::EqualsIgnoreCase(tokens.Text(at - 1), "the"));
}

bool Gazetteer::HasPreposition(const TokenView& tokens, size_t at) const {
  size_t i = at;
  for (int steps = 0; i > 0 && steps < 4; ++steps) {
    --i;
    if (InList(kPrepositions, tokens, i)) return true;
    if (tokens[i].is_punct('-')) continue;
    if (!InList(kDirections, tokens, i)) return false;
  }
  return false;
}

// The end of what names the whole of which one candidate is part: ", Lebanon",
// ", in northern Syria".  `end` if nothing does.
size_t Gazetteer::QualifierEnd(const TokenView& tokens, size_t end,
                               const PlaceList& candidates,
                               PlaceId& chosen) const {
  size_t i = end;
  bool comma = false;
  if (i < tokens.size() && tokens[i].is_punct(',')) {
    comma = true;
    ++i;
  }
  bool in = false;
  if (i < tokens.size() && tokens.Text(i) == "in") {
    in = true;
    ++i;
  }
  if (!comma && !in) return end;
  for (int words = 0;
       words < 3 && i < tokens.size() && !tokens[i].capital &&
       (InList(kDirections, tokens, i) || tokens[i].is_punct('-'));
       ++words) {
    ++i;
  }
  if (i >= tokens.size()) return end;
  const Match whole = Longest(tokens, i);
  if (!whole) return end;
  const PlaceId part = PartOf(candidates, whole.places);
  if (part == kNoPlace) return end;
  chosen = part;
  return i + whole.length;
}

// The first region among `candidates`.
PlaceId Gazetteer::FirstRegion(const PlaceList& candidates) const {
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (Kind(candidates[i]) == PlaceKind::kRegion) return candidates[i];
  }
  return kNoPlace;
}

// The first of `candidates` that is part of one of `wholes`.
PlaceId Gazetteer::PartOf(const PlaceList& candidates,
                          const PlaceList& wholes) const {
  for (size_t c = 0; c < candidates.size(); ++c) {
    for (size_t w = 0; w < wholes.size(); ++w) {
      if (candidates[c] != wholes[w] && Kind(wholes[w]) <= PlaceKind::kRegion &&
          Within(candidates[c], wholes[w])) {
        return candidates[c];
      }
    }
  }
  return kNoPlace;
}

// The candidate that "the Lebanese city of" or "the Ontario town of" before
// tokens[at] tells.
PlaceId Gazetteer::QualifiedBefore(const TokenView& tokens, size_t at,
                                   const PlaceList& candidates) const {
  if (at < 3 || tokens.Text(at - 1) != "of" ||
      !InList(kSettlementWords, tokens, at - 2)) {
    return kNoPlace;
  }
  const size_t end = at - 2;
  for (size_t length = 1; length <= 2 && length <= end; ++length) {
    const size_t begin = end - length;
    for (const Match& whole :
         {LongestIn(kDemonyms, tokens, begin), Longest(tokens, begin)}) {
      if (whole.length != length) continue;
      const PlaceId part = PartOf(candidates, whole.places);
      if (part != kNoPlace) return part;
    }
  }
  return kNoPlace;
}

PlaceId Gazetteer::Choose(const PlaceList& candidates,
                          absl::Span<const PlaceId> context,
                          bool& in_context) const {
  if (context.empty()) return candidates[0];
  const uint32_t least = Population(candidates[0]) / kFameRatio;
  for (size_t i = 0; i < candidates.size(); ++i) {
    const PlaceId place = candidates[i];
    // Of regions the table has no population.
    if (i > 0 && Kind(place) > PlaceKind::kRegion &&
        Population(place) < least) {
      continue;
    }
    for (const PlaceId whole : context) {
      if (!Within(place, whole)) continue;
      in_context = true;
      return place;
    }
  }
  return candidates[0];
}

// Whether a name that nothing beside it says to be a place's is this place's,
// and not a person's, a street's or a plain word.
bool Gazetteer::MayBeMeant(const TokenView& tokens, size_t at, size_t end,
                           const Match& match, PlaceId place,
                           bool in_context) const {
  const PlaceKind kind = Kind(place);
  const uint32_t population = Population(place);
  const auto preposition = [&] { return HasPreposition(tokens, at); };
  const bool alone = StandsAlone(tokens, at, end);
  const bool country = kind == PlaceKind::kCountry;
  const bool town = kind >= PlaceKind::kCapital;
  if (town && IsStreet(tokens, end)) return false;
  if ((match.flags & kEnglishWord) != 0 &&
      (!alone || population < kKnownTown ||
       (end < tokens.size() && tokens[end].capital) || !preposition())) {
    return false;
  }
  // "Maria Tulare", "Fresno-Tulare".
  if (town && !alone && population < kMetropolis) return false;
  // "Madison said": a first name again, unless something says a town.
  const auto known = [&] {
    return population >= kMetropolis ||
           (population >= kKnownTown && (in_context || preposition()));
  };
  if ((match.flags & kNameOfPeople) != 0 && (!alone || (town && !known()))) {
    return false;
  }
  if (!country && match.length == 1 && population > 0 &&
      tokens[at].end - tokens[at].begin <= kShortName &&
      population < kLargeTown) {
    return false;
  }
  if (!country && kind != PlaceKind::kCapital && population < kMinorTown &&
      match.flags == 0 && population > 0) {
    if (!alone || (!in_context && !preposition())) return false;
  }
  if (town && population == 0 && !(alone && preposition())) return false;
  // "U.S. 41", "U.S. Highway 41".
  if ((match.flags & kAcronym) != 0 && end < tokens.size() &&
      (IsRoadNumber(tokens, at, end) || IsStreet(tokens, end))) {
    return false;
  }
  // "JOIN US" in a line of capitals.
  if ((match.flags & kAcronym) != 0 && match.length == 1 &&
      tokens.Text(at) == "US" && at > 0 && tokens[at - 1].all_capitals) {
    return false;
  }
  return true;
}

Gazetteer::Mention Gazetteer::Find(const TokenView& tokens, size_t at,
                                   const Match& match,
                                   absl::Span<const PlaceId> context) const {
  if (!match) return {};
  Mention mention;
  mention.length = match.length;
  mention.name_length = match.length;
  mention.others = match.places;
  if (match.places.empty()) return mention;

  size_t end = at + match.length;
  // "Donetsk region" is the region of that name.
  PlaceId region = FirstRegion(match.places);
  if (region != kNoPlace) {
    if (InList(kRegionWords, tokens, end)) {
      ++end;
    } else {
      region = kNoPlace;
    }
  }

  PlaceId chosen = kNoPlace;
  const size_t qualified_end = QualifierEnd(tokens, end, match.places, chosen);
  if (chosen == kNoPlace) chosen = QualifiedBefore(tokens, at, match.places);
  const bool qualified = chosen != kNoPlace;
  bool in_context = false;
  if (!qualified) {
    chosen = Choose(match.places, context, in_context);
    if (region != kNoPlace) chosen = region;
  }

  if (!qualified && region == kNoPlace &&
      !MayBeMeant(tokens, at, end, match, chosen, in_context)) {
    return {};
  }
  mention.place = chosen;
  mention.name_length = end - at;
  mention.length = qualified ? qualified_end - at : end - at;
  return mention;
}

}  // namespace crosscheck
