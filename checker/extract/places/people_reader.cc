#include "checker/extract/places/people_reader.h"

#include "checker/extract/places/place_ref.h"

namespace crosscheck {
namespace {

// "Slovak Deputy Foreign Minister Oleg Orlin": so far before the name.
constexpr size_t kTitleReach = 6;

}  // namespace

// "Jana Holm said": a full name that speaks.
bool PeopleReader::Speaks(const TokenView& tokens, TokenRange name) const {
  return name.last - name.first > 1 && name.last < tokens.size() &&
         words_.Is(tokens[name.last], kSpeechVerb);
}

// "Jana Holm, 57,".
bool PeopleReader::HasAge(const TokenView& tokens, TokenRange name) const {
  return name.last - name.first > 1 && name.last + 2 < tokens.size() &&
         tokens[name.last].is_punct(',') && tokens[name.last + 1].is_number() &&
         tokens[name.last + 2].is_punct(',');
}

// "Oleg Orlin, Slovakia's deputy foreign minister": the country.
std::string PeopleReader::Apposed(const TokenView& tokens, TokenRange name,
                                  const TextPlaces& places) const {
  if (name.last + 2 >= tokens.size() || !tokens[name.last].is_punct(',')) {
    return "";
  }
  const Gazetteer::Match country =
      places.starts.NameAt(gazetteer_, tokens, name.last + 1);
  if (!country || country.places.empty()) return "";
  const GazetteerPlace place = gazetteer_.Get(country.places[0]);
  const size_t next = name.last + 1 + country.length;
  const bool owner = place.kind == PlaceKind::kCountry &&
                     next < tokens.size() &&
                     place_words_.IsPossessive(tokens[next]);
  return owner ? std::string(place.name) : "";
}

// "Slovak Deputy Foreign Minister Oleg Orlin": the country.
std::string PeopleReader::TitledBefore(const TokenView& tokens, TokenRange name,
                                       const TextPlaces& places) const {
  for (size_t back = 1; back <= kTitleReach && back <= name.first; ++back) {
    const size_t at = name.first - back;
    if (tokens[at].is_punct(',')) break;
    if (!places.starts.MayBePeople(tokens, at)) continue;
    const Gazetteer::Match demonym = gazetteer_.Demonym(tokens, at);
    if (demonym && at + demonym.length <= name.first) {
      return std::string(
          gazetteer_.Get(gazetteer_.Country(demonym.places[0])).name);
    }
  }
  return "";
}

void PeopleReader::Read(const TokenView& tokens, TokenRange name,
                        TextPlaces& places) const {
  const bool titled =
      name.first > 0 && words_.Is(tokens[name.first - 1], kTitle);
  const std::string apposed = Apposed(tokens, name, places);
  if (!titled && apposed.empty() && !Speaks(tokens, name) &&
      !HasAge(tokens, name)) {
    return;
  }
  std::string& country = places.people[NameHash(tokens.Text(name.last - 1))];
  std::string official = TitledBefore(tokens, name, places);
  if (official.empty()) official = apposed;
  if (!official.empty()) country = official;
}

}  // namespace crosscheck
