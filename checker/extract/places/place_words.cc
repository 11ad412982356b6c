#include "checker/extract/places/place_words.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

struct NamedClass {
  absl::string_view list;
  uint16_t bit;
};

constexpr NamedClass kClasses[] = {
    {"area_noun", kAreaNoun},
    {"larger_noun", kAreaNoun | kLargerNoun},
    {"part_of_town_noun", kAreaNoun | kPartOfTownNoun},
    {"town_noun", kAreaNoun | kTownNoun},
    {"edge_noun", kAreaNoun | kEdgeNoun},
    {"namesake_noun", kAreaNoun | kLargerNoun | kNamesakeNoun},
    {"facility_noun", kFacilityNoun},
    {"goal_preposition", kGoalPreposition},
    {"far_preposition", kFarPreposition},
    {"inside_preposition", kInsidePreposition},
    {"town_ending", kTownEnding},
    {"name_article", kNameArticle | kStartsPlace},
};

// "east" for "eastern".
std::string Plain(absl::string_view direction) {
  if (absl::EndsWith(direction, "ern")) direction.remove_suffix(3);
  return std::string(direction);
}

}  // namespace

void PlaceWords::Add(WordId word, uint16_t bits) {
  if (word >= classes_.size()) classes_.resize(word + 1);
  classes_[word] |= bits;
}

PlaceWords::PlaceWords(const v1::LexiconPack& pack, Vocabulary& vocabulary)
    : the_(vocabulary.Add("the")),
      of_(vocabulary.Add("of")),
      in_(vocabulary.Add("in")),
      s_(vocabulary.Add("'s")),
      city_(vocabulary.Add("city")),
      town_(vocabulary.Add("town")),
      country_(vocabulary.Add("country")),
      a_(vocabulary.Add("a")),
      an_(vocabulary.Add("an")) {
  for (const v1::WordList& list : pack.list()) {
    for (const NamedClass& named : kClasses) {
      if (named.list != list.name()) continue;
      for (const std::string& word : list.words()) {
        Add(vocabulary.Add(word), named.bit);
      }
    }
    if (list.name() != "direction") continue;
    for (const std::string& word : list.words()) {
      const std::string name = Plain(word);
      const auto it = std::find(names_.begin(), names_.end(), name);
      const int index = static_cast<int>(it - names_.begin());
      if (it == names_.end()) names_.push_back(name);
      const WordId id = vocabulary.Add(word);
      if (id >= directions_.size()) directions_.resize(id + 1, -1);
      directions_[id] = static_cast<int8_t>(index);
      Add(id, kStartsPlace);
    }
  }
  for (const auto& season : pack.time().season()) {
    for (const auto* const list : {&season.words(), &season.guarded()}) {
      for (const std::string& word : *list) {
        Add(vocabulary.Add(word), kSeason);
      }
    }
  }
  for (const WordId word : {city_, town_, country_}) Add(word, kStartsPlace);
  const int count = static_cast<int>(names_.size());
  for (int a = 0; a < count; ++a) {
    for (int b = 0; b < count; ++b) {
      const auto it = std::find(names_.begin(), names_.end(),
                                absl::StrCat(names_[a], names_[b]));
      if (it == names_.end()) continue;
      joined_[{a, b}] = static_cast<int>(it - names_.begin());
    }
  }
}

void PlaceWords::Fill(const Vocabulary& vocabulary,
                      const Gazetteer& gazetteer) {
  filled_ = static_cast<WordId>(vocabulary.size());
  for (WordId word = 1; word < filled_; ++word) {
    const absl::string_view written = vocabulary.Word(word);
    if (gazetteer.MayBeginName(written)) Add(word, kBeginsName);
    if (gazetteer.MayBeginPeople(written)) Add(word, kBeginsPeople);
  }
}

// "al-Holm".
bool PlaceWords::StartsWithArticle(const TokenView& tokens, size_t at,
                                   const WordClasses& words) const {
  return at + 2 < tokens.size() && tokens[at + 1].is_punct('-') &&
         !tokens[at + 1].space_before && !tokens[at + 2].space_before &&
         crosscheck::StartsName(tokens, at + 2, words);
}

// "Spring 2000", "Fall of 1998".
bool PlaceWords::IsSeasonOfYear(const TokenView& tokens, size_t at) const {
  constexpr size_t kYearDigits = 4;
  if (at + 1 >= tokens.size()) return false;
  const size_t year = IsOf(tokens[at + 1]) ? at + 2 : at + 1;
  return year < tokens.size() && tokens[year].is_number() &&
         tokens[year].end - tokens[year].begin == kYearDigits;
}

size_t PlaceWords::NameEnd(const TokenView& tokens, size_t at,
                           const WordClasses& words) const {
  if (!StartsName(tokens, at, words)) return at;
  const bool article =
      Is(tokens[at], kNameArticle) && StartsWithArticle(tokens, at, words);
  return crosscheck::NameEnd(tokens, article ? at + 2 : at, words);
}

Direction PlaceWords::DirectionAt(const TokenView& tokens, size_t at) const {
  const int first = Of(tokens, at);
  if (first < 0) return {};
  const size_t second =
      at + 1 < tokens.size() && tokens[at + 1].is_punct('-') ? at + 2 : at + 1;
  const auto joined = joined_.find({first, Of(tokens, second)});
  if (joined != joined_.end()) return {names_[joined->second], second + 1 - at};
  return {names_[first], 1};
}

Direction PlaceWords::DirectionBefore(const TokenView& tokens,
                                      size_t at) const {
  if (at == 0 || Of(tokens, at - 1) < 0) return {};
  for (size_t length = std::min<size_t>(at, 3); length > 1; --length) {
    const Direction direction = DirectionAt(tokens, at - length);
    if (direction.length == length) return direction;
  }
  return DirectionAt(tokens, at - 1);
}

}  // namespace crosscheck
