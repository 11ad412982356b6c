#include "checker/extract/places/place_reader.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "checker/extract/places/dateline.h"
#include "checker/extract/places/place_context.h"
#include "checker/extract/places/place_ref.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// For "in Kirun", for "Kirun police", and for either in a title or a first
// sentence, which say what a text is about.
constexpr int kPlaceVotes = 2;
constexpr int kNameVotes = 1;
constexpr int kLeadVotes = 4;

// A town counts for more than the province it is in.
constexpr int kTownVotes = 2;

}  // namespace

// A name the gazetteer does not know.
struct PlaceReader::Local {
  std::string name;
  PlaceRef whole;
  bool facility = false;
  bool in_town = false;
  bool generic = false;
  bool sure = false;

  PlaceRef Ref() const { return UnknownPlace(name, whole, generic); }
};

// What is noted while a text is read.
struct PlaceReader::Notes {
  TextPlaces places;
  absl::flat_hash_map<uint64_t, Local> locals;
  PlaceVotes votes;

  // Last words of names of several words that are no places: people's, mostly.
  absl::flat_hash_set<uint64_t> last_words;

  bool lead = true;  // In the title or the first sentence.
  bool titles = false;
};

PlaceReader::PlaceReader(const PlaceNames& names, const PlaceRoles& roles,
                         const PlaceWords& place_words,
                         const WordClasses& words, const v1::LexiconPack& pack)
    : names_(names),
      roles_(roles),
      place_words_(place_words),
      words_(words),
      people_(names.gazetteer(), place_words, words),
      locals_(names, roles, place_words, words) {
  for (const v1::Place& place : pack.place()) {
    const PlaceId whole = names.gazetteer().FindKey(place.part_of());
    OwnPlace entry{NameHash(place.name()), place.name(), {}};
    if (whole != kNoPlace) entry.whole = KnownPlace(names.gazetteer(), whole);
    own_.push_back(entry);
    for (const std::string& name : place.names()) {
      entry.key = NameHash(name);
      own_.push_back(entry);
    }
  }
}

void PlaceReader::Vote(PlaceRole role, uint64_t key, PlaceId place, bool town,
                       Notes& notes) const {
  int votes = 0;
  const bool named = role < PlaceRole::kBare && role != PlaceRole::kFar;
  if (role <= PlaceRole::kOf) {
    votes = kPlaceVotes;
  } else if (town && named) {
    votes = kNameVotes;
  }
  if (notes.lead && named) votes += kLeadVotes;
  notes.votes.Add(key, place, town, town ? votes * kTownVotes : votes);
}

void PlaceReader::EnterKnown(const TokenView& tokens, size_t first,
                             const PlaceName& name, Notes& notes) const {
  const uint64_t key = NameHash(tokens.Text(first, name.last));
  if (name.end > name.last) notes.places.senses.try_emplace(key, name.place);
  const Direction direction = place_words_.DirectionBefore(tokens, first);
  if (direction) {
    notes.places.parts.try_emplace(std::string(direction.name),
                                   KnownPlace(names_.gazetteer(), name.place));
  }
  const PlaceRole role =
      name.attached ? PlaceRole::kName
                    : roles_.Of(tokens, {first - direction.length, name.last});
  const bool town = names_.gazetteer().Kind(name.place) > PlaceKind::kRegion;
  Vote(role, key, name.place, town, notes);
}

// The place that `name` is said to be part of; empty if none.
PlaceRef PlaceReader::WholeOf(const TokenView& tokens, const LocalName& name,
                              const Notes& notes) const {
  const Gazetteer& gazetteer = names_.gazetteer();
  if (name.whole != kNoPlace) return KnownPlace(gazetteer, name.whole);
  if (name.whole_at >= tokens.size()) return {};
  size_t at = name.whole_at;
  if (place_words_.IsThe(tokens[at])) ++at;
  const Direction direction = place_words_.DirectionAt(tokens, at);
  at += direction.length;
  if (!place_words_.StartsName(tokens, at, words_)) return {};
  const PlaceName known = names_.At(tokens, at, notes.places, notes.titles);
  PlaceRef whole;
  if (known.place != kNoPlace) {
    PlaceId place = known.place;
    if (name.beside) place = gazetteer.Parent(place);
    if (place == kNoPlace) return {};
    whole = KnownPlace(gazetteer, place);
  } else if (!name.beside) {
    const size_t end = place_words_.NameEnd(tokens, at, words_);
    const auto it = notes.locals.find(NameHash(tokens.Text(at, end)));
    if (it != notes.locals.end()) {
      whole = it->second.Ref();
    } else if (name.certain && end - at <= kLongestLocalName) {
      whole = UnknownPlace(tokens.Text(at, end), {}, false);
    }
  }
  if (whole.name.empty() || !direction || name.beside) return whole;
  return PartOf(direction.name, whole);
}

void PlaceReader::EnterLocal(const TokenView& tokens, TokenRange run,
                             const LocalName& name, Notes& notes) const {
  const uint64_t key = NameHash(tokens.Text(run.first, run.last));
  Local& local = notes.locals[key];
  if (local.name.empty()) {
    local.name = std::string(tokens.Text(run.first, run.last));
    local.facility = name.facility;
    local.generic = name.generic;
  }
  local.in_town = local.in_town || name.in_town;
  local.sure = local.sure || name.sure;
  if (local.whole.name.empty()) {
    PlaceRef whole = WholeOf(tokens, name, notes);
    if (!IsWithin(whole, UnknownPlace(local.name, {}, false))) {
      local.whole = std::move(whole);
    }
  }
  const Direction direction = place_words_.DirectionBefore(tokens, run.first);
  if (direction && !name.facility) {
    notes.places.parts.try_emplace(std::string(direction.name), local.Ref());
  }
  if (!name.facility && !name.in_town) {
    Vote(roles_.Of(tokens, {run.first - direction.length, run.last}), key,
         kNoPlace, !name.larger, notes);
  }
}

void PlaceReader::ReadDateline(const TokenView& tokens, Notes& notes) const {
  const Dateline dateline = FindDateline(tokens, words_);
  if (dateline.name.empty()) return;
  const TokenRange name = dateline.name;
  const PlaceName known = names_.At(tokens, name.first, notes.places,
                                    notes.titles, /*dateline=*/true);
  const uint64_t key = NameHash(tokens.Text(name.first, name.last));
  if (known.place != kNoPlace && known.last == name.last) {
    notes.places.senses.try_emplace(key, known.place);
  } else if (dateline.in_capitals || known.whole != kNoPlace) {
    LocalName local;
    local.sure = true;
    size_t end = 0;
    local.whole = names_.WholeBehind(tokens, name.last, notes.places, end);
    EnterLocal(tokens, name, local, notes);
  } else {
    return;
  }
  notes.votes.AddDateline(key, known.place);
}

// "the east of Kirun": a part named the other way round.
void PlaceReader::ReadParts(const TokenView& tokens, Notes& notes) const {
  for (size_t i = 0; i + 2 < tokens.size(); ++i) {
    if (!place_words_.Is(tokens[i], kStartsPlace)) continue;
    const Direction direction = place_words_.DirectionAt(tokens, i);
    if (!direction) continue;
    const size_t at = i + direction.length + 1;
    if (at >= tokens.size() || !place_words_.IsOf(tokens[at - 1])) continue;
    LocalName part;
    part.whole_at = at;
    PlaceRef whole = WholeOf(tokens, part, notes);
    if (whole.name.empty()) continue;
    notes.places.parts.try_emplace(std::string(direction.name),
                                   std::move(whole));
  }
}

void PlaceReader::ReadSentence(const TokenView& tokens, Notes& notes) const {
  notes.titles = IsTitleCase(tokens, words_);
  for (size_t i = 0; i < tokens.size();) {
    const size_t end = place_words_.MayStart(tokens[i])
                           ? place_words_.NameEnd(tokens, i, words_)
                           : i;
    if (end == i) {
      ++i;
      continue;
    }
    PlaceName name = names_.At(tokens, i, notes.places, notes.titles);
    size_t first = i;
    // "East Kirun", unless that is a name by itself.
    const Direction direction = place_words_.DirectionAt(tokens, i);
    if (name.place == kNoPlace && direction && i + direction.length < end) {
      const PlaceName rest =
          names_.At(tokens, i + direction.length, notes.places, notes.titles);
      if (rest.place != kNoPlace) {
        name = rest;
        first = i + direction.length;
      }
    }
    if (name.place != kNoPlace) {
      EnterKnown(tokens, first, name, notes);
      if (name.attached) people_.Read(tokens, {i, end}, notes.places);
      i = std::max(name.end, end);
      continue;
    }
    if (!notes.titles) {
      people_.Read(tokens, {i, end}, notes.places);
      const LocalName local = locals_.Read(tokens, {i, end}, notes.places);
      if (local.is_place) {
        EnterLocal(tokens, {i, end + (local.larger ? 1 : 0)}, local, notes);
      } else if (end - i > 1) {
        notes.last_words.insert(NameHash(tokens.Text(end - 1)));
      }
    }
    i = end;
  }
  ReadParts(tokens, notes);
}

// Whether what only a preposition showed to be a place is somebody.
bool PlaceReader::IsPerson(uint64_t key, const Local& local,
                           const Notes& notes) const {
  if (local.sure) return false;
  if (notes.last_words.contains(key)) return true;
  const size_t space = local.name.rfind(' ');
  return notes.places.people.contains(
      space == std::string::npos ? key
                                 : NameHash(local.name.substr(space + 1)));
}

PlaceRef PlaceReader::RefOf(const PlaceVotes::Entry& entry,
                            const Notes& notes) const {
  if (entry.count == 0) return {};
  if (entry.place != kNoPlace) {
    return KnownPlace(names_.gazetteer(), entry.place);
  }
  const auto local = notes.locals.find(entry.key);
  return local == notes.locals.end() ? PlaceRef() : local->second.Ref();
}

void PlaceReader::ChooseMain(Notes& notes) const {
  const Gazetteer& gazetteer = names_.gazetteer();
  TextPlaces& places = notes.places;
  const PlaceVotes::Entry best =
      notes.votes.Best(gazetteer, places.senses, /*towns_only=*/false);
  // A country or a province named once in passing is not what it is about.
  if (!best.town && best.count <= kPlaceVotes) return;
  places.main = RefOf(best, notes);
  places.town = RefOf(
      notes.votes.Best(gazetteer, places.senses, /*towns_only=*/true), notes);
  if (best.place == kNoPlace) return;
  places.country = KnownPlace(gazetteer, gazetteer.Country(best.place));
}

// Chooses what the text is about and gives the local names their wholes.
void PlaceReader::Finish(Notes& notes) const {
  TextPlaces& places = notes.places;
  for (auto it = notes.locals.begin(); it != notes.locals.end();) {
    const auto here = it++;
    if (!IsPerson(here->first, here->second, notes)) continue;
    notes.votes.Remove(here->first);
    notes.locals.erase(here);
  }
  ChooseMain(notes);
  for (auto& [key, local] : notes.locals) {
    if (local.whole.name.empty()) {
      local.whole = local.in_town ? places.town : places.country;
      // A guess, not knowledge.
      local.whole.known = local.in_town && local.whole.known;
    }
    places.local_first |= FirstLetterBit(local.name);
    places.local[key] = {local.Ref(), local.facility};
  }
}

TextPlaces PlaceReader::Read(std::initializer_list<TextPart> parts) const {
  // Most texts have no more names.
  constexpr size_t kUsualNames = 14;
  Notes notes;
  notes.locals.reserve(own_.size() + kUsualNames);
  notes.votes.Reserve(kUsualNames);
  notes.last_words.reserve(kUsualNames);
  for (const OwnPlace& own : own_) {
    Local& local = notes.locals[own.key];
    local.name = own.name;
    local.whole = own.whole;
    local.sure = true;
  }
  for (const TextPart& part : parts) {
    notes.places.starts.BeginPart(part.text);
    for (const Sentence& sentence : part.split->sentences) {
      ReadPlaceContext(part.split->View(part.text, sentence), words_,
                       place_words_, names_.gazetteer(), notes.places);
    }
  }
  for (const TextPart& part : parts) {
    notes.lead = true;
    uint32_t paragraph = static_cast<uint32_t>(-1);
    for (const Sentence& sentence : part.split->sentences) {
      const TokenView tokens = part.split->View(part.text, sentence);
      if (sentence.paragraph != paragraph) ReadDateline(tokens, notes);
      paragraph = sentence.paragraph;
      ReadSentence(tokens, notes);
      notes.lead = false;
    }
  }
  Finish(notes);
  return std::move(notes.places);
}

}  // namespace crosscheck
