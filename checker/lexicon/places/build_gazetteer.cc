#include "checker/lexicon/places/build_gazetteer.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <system_error>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/charconv.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/base/hash.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/lexicon/places/gazetteer_format.h"
#include "checker/lexicon/places/place_name.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Reads the whole of `text` as degrees with a decimal point.
bool ReadDegrees(absl::string_view text, double& degrees) {
  const char* const end = text.data() + text.size();
  const absl::from_chars_result read =
      absl::from_chars(text.data(), end, degrees, absl::chars_format::fixed);
  return read.ec == std::errc() && read.ptr == end;
}

using namespace gazetteer_format;  // NOLINT: the whole of it is needed.

// How likely a name means this bearer; smaller is likelier.
enum Rank : int {
  kCountryRank,
  kMainNameRank,   // A region by the first of its names: "Georgia".
  kTownRank,       // Ordered by population; see Weight().
  kOtherNameRank,  // A region by another of its names: "New York".
};

struct SourcePlace {
  std::string key;
  std::string name;
  std::string parent;
  uint32_t population = 0;
  int32_t latitude = 0;
  int32_t longitude = 0;
  PlaceKind kind = PlaceKind::kCountry;
};

struct Bearer {
  Rank rank;
  uint32_t weight;
  std::string key;

  bool operator<(const Bearer& other) const {
    return std::tie(rank, other.weight, key) <
           std::tie(other.rank, weight, other.key);
  }
};

struct Name {
  std::vector<Bearer> bearers;
  uint8_t flags = 0;
  uint8_t longest = 0;
  bool written_without_stop = false;
};

bool IsFunctionWord(absl::string_view word) {
  return word == "of" || word == "the" || word == "and";
}

// Whether `acronym` is made of the first letters of `name`: "drc".
bool AreInitials(absl::string_view acronym, absl::string_view name) {
  std::string all;
  std::string content;
  for (const absl::string_view word : absl::StrSplit(name, ' ')) {
    if (word.empty()) continue;
    all.push_back(word[0]);
    if (!IsFunctionWord(word)) content.push_back(word[0]);
  }
  return acronym.size() > 1 && (acronym == all || acronym == content);
}

bool IsValidUtf8(absl::string_view text) {
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    if (c.value == 0xfffd) return false;
    i += c.length;
  }
  return true;
}

std::string WithoutRegionWord(const std::string& key) {
  for (const absl::string_view word :
       {" region", " province", " oblast", " governorate", " state",
        " prefecture", " department", " district", " county"}) {
    if (absl::EndsWith(key, word)) {
      return key.substr(0, key.size() - word.size());
    }
  }
  return "";
}

class Builder {
 public:
  absl::Status AddPack(const v1::LexiconPack& pack) {
    for (const v1::WordList& list : pack.list()) AddList(list);
    for (const v1::Place& place : pack.place()) {
      SourcePlace source;
      source.key = place.id();
      source.name = place.name();
      source.parent = place.part_of();
      source.kind = absl::StrContains(place.id(), '/') ? PlaceKind::kRegion
                                                       : PlaceKind::kCountry;
      if (absl::Status status = AddPlace(source); !status.ok()) return status;
    }
    for (const v1::Place& place : pack.place()) AddWordsOf(place);
    return absl::OkStatus();
  }

  absl::Status AddTowns(absl::string_view table) {
    int line_number = 0;
    for (const absl::string_view line : absl::StrSplit(table, '\n')) {
      ++line_number;
      if (line.empty() || line[0] == '#') continue;
      const absl::Status status = AddTown(line);
      if (!status.ok()) {
        return absl::InvalidArgumentError(
            absl::StrCat("line ", line_number, ": ", status.message()));
      }
    }
    return absl::OkStatus();
  }

  absl::Status AddEnglishNames(absl::string_view table) {
    int line_number = 0;
    for (const absl::string_view line : absl::StrSplit(table, '\n')) {
      ++line_number;
      if (line.empty() || line[0] == '#') continue;
      const std::vector<std::string> field = absl::StrSplit(line, '\t');
      const auto it = index_.find(field[0]);
      if (field.size() < 2 || it == index_.end()) {
        return absl::InvalidArgumentError(absl::StrCat(
            "english names, line ", line_number, ": no place ", field[0]));
      }
      const SourcePlace& place = places_[it->second];
      const std::string mark = field.size() > 2 ? field[2] : "";
      const Rank rank = mark == "m" ? kMainNameRank : RankOf(place);
      Name& name =
          AddName(kPlaceNames, field[1], {rank, Weight(place), place.key});
      if (mark == "c") name.flags |= kAfterComma;
    }
    return absl::OkStatus();
  }

  absl::StatusOr<std::string> Finish() {
    std::sort(places_.begin(), places_.end(),
              [](const SourcePlace& a, const SourcePlace& b) {
                return a.key < b.key;
              });
    for (size_t i = 0; i < places_.size(); ++i) {
      index_[places_[i].key] = static_cast<uint32_t>(i);
    }
    for (const SourcePlace& place : places_) {
      if (!place.parent.empty() && !index_.contains(place.parent)) {
        return absl::InvalidArgumentError(absl::StrCat(
            "place ", place.key, " is part of none: ", place.parent));
      }
      if (!IsValidUtf8(place.name)) {
        return absl::InvalidArgumentError(
            absl::StrCat("place ", place.key, ": the name is not UTF-8"));
      }
    }
    SetFlags();
    SetLongest();
    return Write();
  }

 private:
  static Rank RankOf(const SourcePlace& place) {
    return place.kind == PlaceKind::kCountry ? kCountryRank : kTownRank;
  }

  // A region of GeoNames comes before a town of its name unless most of its
  // people live there, but behind the town it is called after.
  static uint32_t Weight(const SourcePlace& place) {
    if (absl::EndsWith(place.key, "-region")) return 0;
    return place.kind == PlaceKind::kRegion ? place.population / 3
                                            : place.population;
  }

  Name& AddName(Space space, absl::string_view spelling, Bearer bearer) {
    const std::string key = PlaceNameKey(spelling);
    Name& name = names_[std::string(1, space) + key];
    if (!absl::StrContains(spelling, '.') || absl::StrContains(key, ' ')) {
      name.written_without_stop = true;
    }
    for (Bearer& known : name.bearers) {
      if (known.key != bearer.key) continue;
      if (bearer < known) known = bearer;
      return name;
    }
    name.bearers.push_back(std::move(bearer));
    return name;
  }

  void AddList(const v1::WordList& list) {
    static const auto& spaces =
        *new absl::flat_hash_map<absl::string_view, Space>{
            {"place_preposition", kPrepositions},
            {"place_direction", kDirections},
            {"after_a_place", kAfterPlaces},
            {"before_a_place", kBeforePlaces},
            {"region_word", kRegionWords},
            {"small_word", kSmallWords},
            {"street_word", kStreetWords},
            {"settlement_word", kSettlementWords}};
    if (list.name() == "not_a_place") {
      for (const std::string& word : list.words()) {
        not_places_.insert(PlaceNameKey(word));
      }
    } else if (list.name() == "name_of_people") {
      for (const std::string& word : list.words()) {
        people_.insert(PlaceNameKey(word));
      }
    } else if (list.name() == "english_word") {
      for (const std::string& word : list.words()) {
        english_.insert(PlaceNameKey(word));
      }
    } else if (const auto it = spaces.find(list.name()); it != spaces.end()) {
      for (const std::string& word : list.words()) {
        names_[std::string(1, it->second) + PlaceNameKey(word)]
            .written_without_stop = true;
      }
    }
  }

  absl::Status AddPlace(const SourcePlace& place) {
    if (!index_.try_emplace(place.key, places_.size()).second) {
      return absl::InvalidArgumentError(
          absl::StrCat("place ", place.key, " is there twice"));
    }
    places_.push_back(place);
    return absl::OkStatus();
  }

  void AddWordsOf(const v1::Place& place) {
    const bool country = !absl::StrContains(place.id(), '/');
    bool first = true;
    for (const std::string& spelling : place.names()) {
      const Rank rank = country ? kCountryRank
                        : first ? kMainNameRank
                                : kOtherNameRank;
      Name& name = AddName(kPlaceNames, spelling, {rank, 0, place.id()});
      const std::string key = PlaceNameKey(spelling);
      for (const std::string& other : place.names()) {
        if (AreInitials(key, PlaceNameKey(other))) name.flags |= kAcronym;
      }
      if (key == "uk") name.flags |= kAcronym;
      if (const std::string bare = WithoutRegionWord(key); !bare.empty()) {
        AddName(kPlaceNames, bare, {kOtherNameRank, 0, place.id()});
      }
      first = false;
    }
    for (const std::string& demonym : place.demonyms()) {
      AddName(kDemonyms, demonym, {kMainNameRank, 0, place.id()});
    }
    for (const std::string& government : place.speaks_for()) {
      AddName(kGovernments, government, {kMainNameRank, 0, place.id()});
    }
  }

  absl::Status AddTown(absl::string_view line) {
    const std::vector<std::string> field = absl::StrSplit(line, '\t');
    if (field.size() != 10) {
      return absl::InvalidArgumentError("there must be ten columns");
    }
    SourcePlace place;
    place.key = field[0];
    place.name = field[1];
    place.parent = field[3];
    double latitude = 0;
    double longitude = 0;
    if (!absl::SimpleAtoi(field[5], &place.population) ||
        (!field[6].empty() && (!ReadDegrees(field[6], latitude) ||
                               !ReadDegrees(field[7], longitude)))) {
      return absl::InvalidArgumentError("a number is none");
    }
    place.latitude = static_cast<int32_t>(latitude * 1000);
    place.longitude = static_cast<int32_t>(longitude * 1000);
    if (field[4] == "sum") {
      // The people of the towns of a region that is kept by hand.
      const auto it = index_.find(place.key);
      if (it == index_.end()) {
        return absl::InvalidArgumentError("no place of this key");
      }
      places_[it->second].population = place.population;
      return absl::OkStatus();
    }
    if (field[4] == "region") {
      place.kind = PlaceKind::kRegion;
    } else if (field[4] == "capital") {
      place.kind = PlaceKind::kCapital;
    } else if (field[4] == "seat" || field[4] == "town") {
      place.kind = PlaceKind::kTown;
    } else {
      return absl::InvalidArgumentError("no such kind");
    }
    if (absl::Status status = AddPlace(place); !status.ok()) return status;
    const Bearer bearer{kTownRank, Weight(place), place.key};
    Name& name = AddName(kPlaceNames, place.name, bearer);
    if (absl::StrContains(field[8], 'w')) name.flags |= kEnglishWord;
    if (absl::StrContains(field[8], 'n')) name.flags |= kNameOfPeople;
    if (field[2].empty()) return absl::OkStatus();
    for (const absl::string_view spelling : absl::StrSplit(field[2], '|')) {
      Name& other = AddName(kPlaceNames, spelling, bearer);
      // The flags of a region are those of its name without "Province".
      if (place.kind == PlaceKind::kRegion) other.flags |= name.flags;
    }
    return absl::OkStatus();
  }

  // A country or region kept by hand is no mere word, whatever town has its
  // name; what is no place has no bearers.
  void SetFlags() {
    for (auto& [string, name] : names_) {
      const char space = string[0];
      const std::string key = string.substr(1);
      std::sort(name.bearers.begin(), name.bearers.end());
      if (space != kPlaceNames) continue;
      if (!name.bearers.empty() && name.bearers[0].rank <= kMainNameRank) {
        name.flags &= ~(kEnglishWord | kNameOfPeople);
      }
      // "German" is a person or thing, whatever town is called so.
      if (!name.bearers.empty() && name.bearers[0].rank > kMainNameRank &&
          names_.count(std::string(1, kDemonyms) + key) > 0) {
        not_places_.insert(key);
      }
      if (people_.contains(key)) name.flags |= kNameOfPeople;
      if (english_.contains(key)) name.flags |= kEnglishWord;
      if (!name.written_without_stop) name.flags |= kNeedsStop;
    }
    for (const std::string& key : not_places_) {
      Name& name = names_[std::string(1, kPlaceNames) + key];
      name.flags = kNotAPlace;
      name.bearers.clear();
    }
  }

  void SetLongest() {
    std::map<std::string, uint8_t> longest;
    for (const auto& [string, name] : names_) {
      const auto words = static_cast<uint8_t>(
          1 + std::count(string.begin(), string.end(), ' '));
      uint8_t& most = longest[string.substr(0, string.find(' '))];
      most = std::max(most, words);
    }
    for (const auto& [string, words] : longest) names_[string].longest = words;
  }

  std::string Write() const {
    std::string strings;
    const auto add_string = [&strings](absl::string_view s) {
      const auto at = static_cast<uint32_t>(strings.size());
      strings.push_back(static_cast<char>(s.size()));
      strings.append(s.data(), s.size());
      return at;
    };
    std::string records;
    const auto put = [](const auto& record, std::string& to) {
      to.append(reinterpret_cast<const char*>(&record), sizeof(record));
    };
    for (const SourcePlace& place : places_) {
      PlaceRecord record;
      record.key = add_string(place.key);
      record.name = add_string(place.name);
      record.parent = place.parent.empty() ? kNone : index_.at(place.parent);
      record.population = place.population;
      record.latitude = place.latitude;
      record.longitude = place.longitude;
      record.kind = static_cast<uint32_t>(place.kind);
      put(record, records);
    }
    uint32_t slot_count = 1;
    while (slot_count < names_.size() * 3 / 2) slot_count *= 2;
    std::vector<Slot> slots(slot_count, Slot{0, kNone});
    std::string bearers;
    uint32_t bearer_count = 0;
    uint32_t name_count = 0;
    for (const auto& [string, name] : names_) {
      NameRecord record;
      record.string = add_string(string);
      record.first_bearer = bearer_count;
      record.bearers = static_cast<uint16_t>(name.bearers.size());
      record.flags = name.flags;
      // A word that only begins names has an entry but is none.
      record.longest = name.longest;
      for (const Bearer& bearer : name.bearers) {
        put(index_.at(bearer.key), bearers);
        ++bearer_count;
      }
      put(record, records);
      const uint64_t hash = StableHash(string);
      uint32_t at = static_cast<uint32_t>(hash) & (slot_count - 1);
      while (slots[at].name != kNone) at = (at + 1) & (slot_count - 1);
      slots[at] = {static_cast<uint32_t>(hash >> 32), name_count++};
    }
    for (const Slot& slot : slots) put(slot, records);
    records += bearers;
    records += strings;

    Header header;
    std::memcpy(header.magic, kMagic, sizeof(kMagic));
    header.version = StableHash(records);
    header.places = static_cast<uint32_t>(places_.size());
    header.names = name_count;
    header.slots = slot_count;
    header.bearers = bearer_count;
    header.strings = static_cast<uint32_t>(strings.size());
    header.padding = 0;
    std::string bytes;
    put(header, bytes);
    return bytes + records;
  }

  std::vector<SourcePlace> places_;
  absl::flat_hash_map<std::string, uint32_t> index_;  // By key.
  std::map<std::string, Name> names_;                 // Ordered: same bytes.
  std::set<std::string> not_places_;
  absl::flat_hash_set<std::string> people_;
  absl::flat_hash_set<std::string> english_;
};

}  // namespace

absl::StatusOr<std::string> BuildGazetteer(const v1::LexiconPack& pack,
                                           absl::string_view towns,
                                           absl::string_view english_names) {
  Builder builder;
  if (absl::Status status = builder.AddPack(pack); !status.ok()) return status;
  if (absl::Status status = builder.AddTowns(towns); !status.ok()) {
    return status;
  }
  if (absl::Status status = builder.AddEnglishNames(english_names);
      !status.ok()) {
    return status;
  }
  return builder.Finish();
}

}  // namespace crosscheck
