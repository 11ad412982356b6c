#include "checker/lexicon/places/gazetteer.h"

#include <cstring>
#include <string>
#include <utility>

#include "absl/container/inlined_vector.h"
#include "absl/strings/match.h"
#include "checker/base/hash.h"
#include "checker/lexicon/places/gazetteer_format.h"
#include "checker/lexicon/places/place_name.h"

namespace crosscheck {

// Written by the genrule of BUILD.bazel.
extern const absl::string_view kGazetteerBytes;

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

template <typename T>
T Load(const char* bytes, size_t index) {
  T value;
  std::memcpy(&value, bytes + index * sizeof(T), sizeof(T));
  return value;
}

bool IsArticle(absl::string_view word) {
  for (const absl::string_view article :
       {"al", "el", "ad", "ar", "as", "ash", "at", "az", "the", "la", "de"}) {
    if (word == article) return true;
  }
  return false;
}

// Whether a name may start at tokens[at].
bool MayStart(const TokenView& tokens, size_t at) {
  const Token& token = tokens[at];
  if (!token.is_word()) return false;
  if (token.capital) return true;
  if (token.end - token.begin > 3 || at + 1 >= tokens.size()) return false;
  if (!IsArticle(tokens.Text(at))) return false;
  size_t next = at + 1;
  if (tokens[next].is_punct('-') && next + 1 < tokens.size()) ++next;
  return tokens[next].is_word() && tokens[next].capital;
}

}  // namespace

PlaceId PlaceList::operator[](size_t i) const {
  return Load<uint32_t>(bytes_, i);
}

Gazetteer::Gazetteer(absl::string_view bytes) : bytes_(bytes) {
  if (bytes.size() < sizeof(Header) ||
      std::memcmp(bytes.data(), kMagic, sizeof(kMagic)) != 0) {
    return;
  }
  const auto header = Load<Header>(bytes.data(), 0);
  version_ = header.version;
  places_ = header.places;
  slots_ = header.slots;
  place_records_ = bytes.data() + sizeof(Header);
  name_records_ = place_records_ + header.places * sizeof(PlaceRecord);
  slot_records_ = name_records_ + header.names * sizeof(NameRecord);
  bearers_ = slot_records_ + header.slots * sizeof(Slot);
  strings_ = bearers_ + header.bearers * sizeof(uint32_t);
}

const Gazetteer& Gazetteer::BuiltIn() {
  static const Gazetteer* const built_in = new Gazetteer(kGazetteerBytes);
  return *built_in;
}

absl::string_view Gazetteer::String(uint32_t at) const {
  return absl::string_view(strings_ + at + 1,
                           static_cast<uint8_t>(strings_[at]));
}

Gazetteer::NameView Gazetteer::LookUp(absl::string_view string) const {
  if (slots_ == 0) return {};
  const uint64_t hash = StableHash(string);
  const auto tag = static_cast<uint32_t>(hash >> 32);
  for (uint32_t at = static_cast<uint32_t>(hash) & (slots_ - 1);;
       at = (at + 1) & (slots_ - 1)) {
    const auto slot = Load<Slot>(slot_records_, at);
    if (slot.name == kNone) return {};
    if (slot.tag != tag) continue;
    const auto record = Load<NameRecord>(name_records_, slot.name);
    if (String(record.string) != string) continue;
    NameView name;
    name.string = String(record.string);
    name.bearers = PlaceList(bearers_ + record.first_bearer * sizeof(uint32_t),
                             record.bearers);
    name.flags = record.flags;
    name.longest = record.longest;
    name.found = true;
    return name;
  }
}

bool Gazetteer::InList(char space, const TokenView& tokens, size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return false;
  std::string word(1, space);
  AppendPlaceName(tokens.Text(at), word);
  return LookUp(word).found;
}

// Whether tokens[at, end) are written as this name must be; takes in a full
// stop that belongs to it.
bool Gazetteer::HasItsForm(const NameView& name, const TokenView& tokens,
                           size_t at, size_t& end) const {
  if ((name.flags & kAcronym) != 0 && end == at + 1 &&
      !tokens[at].all_capitals) {
    return false;
  }
  if ((name.flags & kNeedsStop) != 0 &&
      !absl::EndsWith(tokens.Text(at, end), ".")) {
    if (end >= tokens.size() || !tokens[end].is_punct('.') ||
        tokens[end].space_before) {
      return false;
    }
    ++end;
  }
  if ((name.flags & kAfterComma) != 0 &&
      (at < 2 || !tokens[at - 1].is_punct(',') || !tokens[at - 2].is_word() ||
       !tokens[at - 2].capital)) {
    return false;
  }
  for (size_t i = at + 1; i < end; ++i) {
    if (tokens[i].is_word() && !tokens[i].capital && tokens.Text(i) != "'s" &&
        !InList(kSmallWords, tokens, i)) {
      return false;
    }
  }
  return true;
}

Gazetteer::Match Gazetteer::LongestIn(char space, const TokenView& tokens,
                                      size_t at) const {
  if (!MayStart(tokens, at)) return {};
  std::string words(1, space);
  AppendPlaceName(tokens.Text(at), words);
  const NameView first = LookUp(words);
  if (!first.found) return {};

  // Ends of the words so far, in `words` and in tokens.
  absl::InlinedVector<std::pair<size_t, size_t>, 8> ends;
  ends.push_back({words.size(), at + 1});
  for (size_t i = at + 1; i < tokens.size() && ends.size() < first.longest;
       ++i) {
    const Token& token = tokens[i];
    const bool joined = !token.space_before;
    if (token.is_word() && joined && token.end - token.begin <= 4 &&
        (tokens.Text(i) == "'s" || tokens.Text(i) == "\u2019s")) {
      // "St. John's" is one word more; "Syria's" is not.
      std::string with_s = words + "s";
      if (!LookUp(with_s).found) break;
      words = std::move(with_s);
      ends.back() = {words.size(), i + 1};
      continue;
    }
    if (token.is_punct('-') && joined) continue;
    if (token.is_punct('.') && joined && ends.back().second == i &&
        i - at <= 2 && tokens[i - 1].end - tokens[i - 1].begin <= 3) {
      continue;  // "St. Louis", when the tokenizer cut the full stop off.
    }
    if (!token.is_word()) break;
    words.push_back(' ');
    AppendPlaceName(tokens.Text(i), words);
    ends.push_back({words.size(), i + 1});
  }
  for (size_t n = ends.size(); n > 0; --n) {
    const absl::string_view string =
        absl::string_view(words).substr(0, ends[n - 1].first);
    const NameView name =
        n == 1 && string.size() == first.string.size() ? first : LookUp(string);
    if (!name.found) continue;
    if (name.bearers.empty() && (name.flags & kNotAPlace) == 0) continue;
    size_t end = ends[n - 1].second;
    if (!HasItsForm(name, tokens, at, end)) continue;
    return {end - at, name.bearers, name.flags};
  }
  return {};
}

Gazetteer::Match Gazetteer::Longest(const TokenView& tokens, size_t at) const {
  return LongestIn(kPlaceNames, tokens, at);
}

Gazetteer::Match Gazetteer::Demonym(const TokenView& tokens, size_t at) const {
  const Match match = LongestIn(kDemonyms, tokens, at);
  if (!match) return {};
  // "Native Americans", "Indian Ocean".
  const Match here = Longest(tokens, at);
  if (here.length > match.length && here.places.empty()) return {};
  for (size_t before = 1; before <= 2 && before <= at; ++before) {
    const Match longer = Longest(tokens, at - before);
    if (longer.length > before && longer.places.empty()) return {};
  }
  return match;
}

Gazetteer::Match Gazetteer::Government(const TokenView& tokens,
                                       size_t at) const {
  const Match match = LongestIn(kGovernments, tokens, at);
  if (!match) return {};
  const Match here = Longest(tokens, at);
  if (here.length > match.length) return {};  // "Washington Post".
  return match;
}

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

// "Salinas Avenue", "Fresno and Walnut streets".
bool Gazetteer::Match::may_be_no_place() const {
  return (flags & (kEnglishWord | kNameOfPeople)) != 0;
}

bool Gazetteer::IsStreet(const TokenView& tokens, size_t end) const {
  if (InList(kStreetWords, tokens, end)) return true;
  return end + 2 < tokens.size() && tokens.Text(end) == "and" &&
         tokens[end + 1].capital && InList(kStreetWords, tokens, end + 2);
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

// The first of `candidates` that is part of one of `wholes`.
PlaceId Gazetteer::PartOf(const PlaceList& candidates,
                          const PlaceList& wholes) const {
  for (size_t c = 0; c < candidates.size(); ++c) {
    for (size_t w = 0; w < wholes.size(); ++w) {
      if (candidates[c] != wholes[w] &&
          Get(wholes[w]).kind <= PlaceKind::kRegion &&
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
  const uint32_t first_population = Get(candidates[0]).population;
  for (size_t i = 0; i < candidates.size(); ++i) {
    const GazetteerPlace place = Get(candidates[i]);
    for (const PlaceId whole : context) {
      if (!Within(candidates[i], whole)) continue;
      // Of regions the table has no population.
      if (i > 0 && place.kind > PlaceKind::kRegion &&
          first_population / kFameRatio > place.population) {
        continue;
      }
      in_context = true;
      return candidates[i];
    }
  }
  return candidates[0];
}

// Whether a name that nothing beside it says to be a place's is this place's,
// and not a person's, a street's or a plain word.
bool Gazetteer::MayBeMeant(const TokenView& tokens, size_t at, size_t end,
                           const Match& match, const GazetteerPlace& place,
                           bool in_context) const {
  const bool preposition = HasPreposition(tokens, at);
  const bool alone = StandsAlone(tokens, at, end);
  const bool country = place.kind == PlaceKind::kCountry;
  const bool town = place.kind >= PlaceKind::kCapital;
  if (town && IsStreet(tokens, end)) return false;
  if ((match.flags & kEnglishWord) != 0 &&
      (!preposition || !alone || place.population < kKnownTown ||
       (end < tokens.size() && tokens[end].capital))) {
    return false;
  }
  // "Maria Tulare", "Fresno-Tulare".
  if (town && !alone && place.population < kMetropolis) return false;
  // "Madison said": a first name again, unless something says a town.
  const uint32_t enough = preposition || in_context ? kKnownTown : kMetropolis;
  if ((match.flags & kNameOfPeople) != 0 &&
      (!alone || (town && place.population < enough))) {
    return false;
  }
  if (!country && match.length == 1 && place.population > 0 &&
      tokens[at].end - tokens[at].begin <= kShortName &&
      place.population < kLargeTown) {
    return false;
  }
  if (!country && place.kind != PlaceKind::kCapital &&
      place.population < kMinorTown && match.flags == 0 &&
      place.population > 0) {
    if (!alone || (!preposition && !in_context)) return false;
  }
  if (town && place.population == 0 && !(preposition && alone)) return false;
  // "U.S. 41", "U.S. Highway 41".
  if ((match.flags & kAcronym) != 0 && end < tokens.size() &&
      (tokens[end].is_number() || IsStreet(tokens, end))) {
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
                                   absl::Span<const PlaceId> context) const {
  const Match match = Longest(tokens, at);
  if (!match) return {};
  Mention mention;
  mention.length = match.length;
  mention.name_length = match.length;
  mention.others = match.places;
  if (match.places.empty()) return mention;

  size_t end = at + match.length;
  // "Donetsk region" is the region of that name.
  PlaceId region = kNoPlace;
  if (InList(kRegionWords, tokens, end)) {
    for (size_t i = 0; i < match.places.size() && region == kNoPlace; ++i) {
      const GazetteerPlace place = Get(match.places[i]);
      if (place.kind == PlaceKind::kRegion) region = match.places[i];
    }
    if (region != kNoPlace) ++end;
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
      !MayBeMeant(tokens, at, end, match, Get(chosen), in_context)) {
    return {};
  }
  mention.place = chosen;
  mention.name_length = end - at;
  mention.length = qualified ? qualified_end - at : end - at;
  return mention;
}

PlaceId Gazetteer::FindKey(absl::string_view key) const {
  uint32_t low = 0;
  uint32_t high = places_;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const auto record = Load<PlaceRecord>(place_records_, middle);
    if (String(record.key) < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == places_) return kNoPlace;
  return String(Load<PlaceRecord>(place_records_, low).key) == key ? low
                                                                   : kNoPlace;
}

GazetteerPlace Gazetteer::Get(PlaceId id) const {
  const auto record = Load<PlaceRecord>(place_records_, id);
  GazetteerPlace place;
  place.key = String(record.key);
  place.name = String(record.name);
  place.parent = record.parent;
  place.population = record.population;
  place.latitude = record.latitude / 1000.0;
  place.longitude = record.longitude / 1000.0;
  place.kind = static_cast<PlaceKind>(record.kind);
  return place;
}

uint32_t Gazetteer::Parent(PlaceId place) const {
  return Load<PlaceRecord>(place_records_, place).parent;
}

std::vector<PlaceId> Gazetteer::Ancestors(PlaceId place) const {
  std::vector<PlaceId> ancestors;
  for (; place != kNoPlace; place = Parent(place)) ancestors.push_back(place);
  return ancestors;
}

bool Gazetteer::Within(PlaceId place, PlaceId whole) const {
  for (; place != kNoPlace; place = Parent(place)) {
    if (place == whole) return true;
  }
  return false;
}

PlaceId Gazetteer::Country(PlaceId place) const {
  PlaceId country = place;
  for (; place != kNoPlace; place = Parent(place)) {
    country = place;
    if (Get(place).kind == PlaceKind::kCountry) break;
  }
  return country;
}

}  // namespace crosscheck
