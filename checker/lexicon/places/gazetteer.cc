#include "checker/lexicon/places/gazetteer.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "absl/container/inlined_vector.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/base/hash.h"
#include "checker/lexicon/places/gazetteer_format.h"
#include "checker/lexicon/places/place_name.h"

namespace crosscheck {

// Written by the genrule of BUILD.bazel.
extern const absl::string_view kGazetteerBytes;

namespace {

using namespace gazetteer_format;  // NOLINT: the whole of it is needed.

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

uint32_t TagOf(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }

// A name as names are written, word by word, with the hashes of what has come
// so far: of a name of several words all beginnings are looked up.
class WrittenName {
 public:
  explicit WrittenName(char space) { Add(space); }

  // Adds what AppendPlaceName() makes of `word`.  False if that is longer than
  // any name is.
  bool AddWord(absl::string_view word) {
    // Of most words that is their letters, but not of what is short for another
    // word ("St").
    constexpr size_t kLongestShortForm = 3;
    if (word.size() > kLongestShortForm && AddPlain(word)) return true;
    std::string written;
    AppendPlaceName(word, written);
    for (const char c : written) {
      if (!Add(c)) return false;
    }
    return true;
  }

  bool Add(char c) {
    if (size_ == sizeof bytes_) return false;
    bytes_[size_++] = c;
    state_ = AddToHash(c, state_);
    return true;
  }

  // Takes back the last character, which was added to that state.
  void TakeBack(uint64_t state) {
    --size_;
    state_ = state;
  }

  uint64_t state() const { return state_; }
  uint64_t hash() const { return FinishHash(state_); }
  absl::string_view text() const { return {bytes_, size_}; }

 private:
  // Whether `word` is letters and digits of ASCII that there is room for, and
  // nothing has been added if it is not.
  bool AddPlain(absl::string_view word) {
    if (word.size() > sizeof bytes_ - size_) return false;
    char* const to = bytes_ + size_;
    uint64_t state = state_;
    for (size_t i = 0; i < word.size(); ++i) {
      const auto c = static_cast<unsigned char>(word[i]);
      if (!absl::ascii_isalnum(c)) return false;
      to[i] = absl::ascii_tolower(c);
      state = AddToHash(to[i], state);
    }
    state_ = state;
    size_ += word.size();
    return true;
  }

  // The length of a string in the table is one byte.
  char bytes_[256];
  size_t size_ = 0;
  uint64_t state_ = kHashSeed;
};

}  // namespace

PlaceId PlaceList::operator[](size_t i) const {
  return Load<uint32_t>(bytes_, i);
}

Gazetteer::Gazetteer(absl::string_view bytes) : bytes_(bytes), filter_(1) {
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
  FillFilter();
}

void Gazetteer::FillFilter() {
  // Of names that are not there one in seven passes.
  constexpr uint32_t kBitsPerSlot = 4;
  filter_.resize(std::max<size_t>(slots_ * kBitsPerSlot / 64, 1));
  for (uint32_t at = 0; at < slots_; ++at) {
    const auto slot = Load<Slot>(slot_records_, at);
    if (slot.name == kNone) continue;
    filter_[slot.tag / 64 & (filter_.size() - 1)] |= uint64_t{1}
                                                     << (slot.tag % 64);
  }
}

const Gazetteer& Gazetteer::BuiltIn() {
  static const Gazetteer* const built_in = new Gazetteer(kGazetteerBytes);
  return *built_in;
}

absl::string_view Gazetteer::String(uint32_t at) const {
  return absl::string_view(strings_ + at + 1,
                           static_cast<uint8_t>(strings_[at]));
}

Gazetteer::NameView Gazetteer::LookUp(absl::string_view string,
                                      uint64_t hash) const {
  const uint32_t tag = TagOf(hash);
  if (!MayBeIn(tag)) return {};
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

bool Gazetteer::MayBegin(char space, absl::string_view word) const {
  WrittenName name(space);
  return name.AddWord(word) && MayBeIn(TagOf(name.hash()));
}

bool Gazetteer::MayBeginName(absl::string_view word) const {
  return MayBegin(kPlaceNames, word);
}

bool Gazetteer::MayBeginPeople(absl::string_view word) const {
  return MayBegin(kDemonyms, word);
}

bool Gazetteer::InList(char space, const TokenView& tokens, size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return false;
  WrittenName word(space);
  return word.AddWord(tokens.Text(at)) &&
         LookUp(word.text(), word.hash()).found;
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
  WrittenName words(space);
  if (!words.AddWord(tokens.Text(at))) return {};
  const NameView first = LookUp(words.text(), words.hash());
  if (!first.found) return {};

  struct End {
    size_t bytes;   // Of `words`.
    uint64_t hash;  // Of those.
    size_t token;
  };
  absl::InlinedVector<End, 8> ends;  // Of the words so far.
  ends.push_back({words.text().size(), words.hash(), at + 1});
  for (size_t i = at + 1; i < tokens.size() && ends.size() < first.longest;
       ++i) {
    const Token& token = tokens[i];
    const bool joined = !token.space_before;
    if (token.is_word() && joined && token.end - token.begin <= 4 &&
        (tokens.Text(i) == "'s" || tokens.Text(i) == "\u2019s")) {
      // "St. John's" is one word more; "Syria's" is not.
      const uint64_t before = words.state();
      if (!words.Add('s')) break;
      if (!LookUp(words.text(), words.hash()).found) {
        words.TakeBack(before);
        break;
      }
      ends.back() = {words.text().size(), words.hash(), i + 1};
      continue;
    }
    if (token.is_punct('-') && joined) continue;
    if (token.is_punct('.') && joined && ends.back().token == i &&
        i - at <= 2 && tokens[i - 1].end - tokens[i - 1].begin <= 3) {
      continue;  // "St. Louis", when the tokenizer cut the full stop off.
    }
    if (!token.is_word()) break;
    if (!words.Add(' ') || !words.AddWord(tokens.Text(i))) break;
    ends.push_back({words.text().size(), words.hash(), i + 1});
  }
  for (size_t n = ends.size(); n > 0; --n) {
    const absl::string_view string = words.text().substr(0, ends[n - 1].bytes);
    const NameView name = n == 1 && string.size() == first.string.size()
                              ? first
                              : LookUp(string, ends[n - 1].hash);
    if (!name.found) continue;
    if (name.bearers.empty() && (name.flags & kNotAPlace) == 0) continue;
    size_t end = ends[n - 1].token;
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

absl::string_view Gazetteer::Key(PlaceId place) const {
  return String(Load<PlaceRecord>(place_records_, place).key);
}

PlaceKind Gazetteer::Kind(PlaceId place) const {
  return static_cast<PlaceKind>(Load<PlaceRecord>(place_records_, place).kind);
}

uint32_t Gazetteer::Population(PlaceId place) const {
  return Load<PlaceRecord>(place_records_, place).population;
}

PlaceId Gazetteer::Parent(PlaceId place) const {
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
    if (Kind(place) == PlaceKind::kCountry) break;
  }
  return country;
}

}  // namespace crosscheck
