#include "checker/extract/places/place_grammar.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/hash.h"
#include "checker/extract/words/names.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Words that may stand between a preposition and the name of a place:
// "in the rebel-held eastern Kirun".
constexpr size_t kLongestLead = 5;

std::string Lower(absl::string_view text) {
  std::string lower;
  AppendLower(text, lower);
  return lower;
}

// "DREVNOVA" as "Drevnova".
std::string AsName(absl::string_view text) {
  std::string name(text);
  const bool capitals = std::all_of(name.begin(), name.end(), [](char c) {
    return !absl::ascii_islower(static_cast<unsigned char>(c));
  });
  if (!capitals || name.size() <= 3) return name;
  for (size_t i = 1; i < name.size(); ++i) {
    if (absl::ascii_isalpha(static_cast<unsigned char>(name[i - 1]))) {
      name[i] = absl::ascii_tolower(static_cast<unsigned char>(name[i]));
    }
  }
  return name;
}

uint64_t PlaceId(absl::string_view name) { return StableHash(Lower(name)); }

std::string LastWord(absl::string_view lower_name) {
  const size_t space = lower_name.rfind(' ');
  return std::string(space == absl::string_view::npos
                         ? lower_name
                         : lower_name.substr(space + 1));
}

}  // namespace

PlaceGrammar::PlaceGrammar(const v1::LexiconPack& pack,
                           const WordClasses& words, Vocabulary& vocabulary)
    : words_(words),
      vocabulary_(vocabulary),
      the_(vocabulary.Add("the")),
      of_(vocabulary.Add("of")),
      s_(vocabulary.Add("'s")),
      us_(vocabulary.Add("us")),
      city_(vocabulary.Add("city")),
      town_(vocabulary.Add("town")) {
  for (const v1::Place& place : pack.place()) {
    by_id_.emplace(place.id(), &place);
    for (const std::string& name : place.names()) {
      names_.Add(name, &place, vocabulary);
      by_name_.emplace(name, &place);
    }
    for (const std::string& demonym : place.demonyms()) {
      demonyms_.Add(demonym, &place, vocabulary);
    }
    for (const std::string& speaker : place.speaks_for()) {
      speakers_.Add(speaker, &place, vocabulary);
    }
  }
}

// A country or region of the lexicon at `at`, which must be capitalised; "US"
// only in capitals.
const v1::Place* PlaceGrammar::CountryAt(const TokenView& tokens, size_t at,
                                         size_t& length) const {
  if (!tokens[at].is_word() || !tokens[at].capital) return nullptr;
  if (tokens[at].word == us_ && !tokens[at].all_capitals) return nullptr;
  const auto match = names_.Longest(tokens, at);
  if (!match) return nullptr;
  length = match.length;
  return *match.value;
}

// "east" for "eastern" and "east"; empty if there is no direction.
std::string PlaceGrammar::DirectionAt(const TokenView& tokens,
                                      size_t at) const {
  if (at >= tokens.size() || !words_.Is(tokens[at], kDirection)) return "";
  std::string direction = Lower(tokens.Text(at));
  if (absl::EndsWith(direction, "ern")) direction.resize(direction.size() - 3);
  return direction;
}

bool PlaceGrammar::BehindSurePreposition(const TokenView& tokens,
                                         size_t at) const {
  for (size_t back = 1; back <= kLongestLead && back <= at; ++back) {
    const Token& token = tokens[at - back];
    if (words_.Is(token, kSureLocationPreposition)) return true;
    const bool lead = (token.is_word() && !token.capital &&
                       !words_.Is(token, kFunctionWord)) ||
                      token.word == the_ || token.is_punct('-') ||
                      words_.Is(token, kDirection);
    // A bare word between ("in late Kirun") is no lead; a hyphened one is.
    if (!lead) return false;
    if (back > 1 && token.is_word() && token.word != the_ &&
        !words_.Is(token, kDirection | kPlaceNoun) &&
        !tokens[at - back + 1].is_punct('-') &&
        !(back >= 2 && at - back > 0 && tokens[at - back - 1].is_punct('-'))) {
      return false;
    }
  }
  return false;
}

// Takes a name for a person when it is introduced or speaks like one.
void PlaceGrammar::ReadPerson(const TokenView& tokens, size_t first,
                              size_t last, TextPlaces& places) const {
  const bool titled = first > 0 && words_.Is(tokens[first - 1], kTitle);
  const bool speaks = last < tokens.size() &&
                      words_.Is(tokens[last], kSpeechVerb) && last - first > 1;
  const bool aged = last + 2 < tokens.size() && tokens[last].is_punct(',') &&
                    tokens[last + 1].is_number() &&
                    tokens[last + 2].is_punct(',') && last - first > 1;
  // "Oleg Orlin, Russia's deputy foreign minister".
  size_t length = 0;
  const v1::Place* country =
      last + 2 < tokens.size() && tokens[last].is_punct(',')
          ? CountryAt(tokens, last + 1, length)
          : nullptr;
  const bool apposed = country != nullptr &&
                       last + 1 + length < tokens.size() &&
                       tokens[last + 1 + length].word == s_;
  if (!titled && !speaks && !aged && !apposed) return;
  const std::string name = LastWord(Lower(tokens.Text(first, last)));
  places.people.insert(name);
  // "Russian Deputy Foreign Minister Oleg Orlin", "Oleg Orlin, Russia's ...".
  constexpr size_t kTitleReach = 6;
  for (size_t back = 1; back <= kTitleReach && back <= first; ++back) {
    if (tokens[first - back].is_punct(',')) break;
    if (const auto match = demonyms_.Longest(tokens, first - back)) {
      places.officials[name] = (*match.value)->name();
      return;
    }
  }
  if (apposed) places.officials[name] = country->name();
}

// "DREVNOVA, Slovakia — ...", "KIRUN (Agency) - ...".
void PlaceGrammar::ReadDateline(const TokenView& tokens,
                                TextPlaces& places) const {
  size_t end = 0;
  while (end < tokens.size() && tokens[end].is_word() &&
         tokens[end].all_capitals) {
    ++end;
  }
  if (end == 0 || end + 1 >= tokens.size()) return;
  constexpr size_t kLongestDateline = 12;
  size_t dash = end;
  while (dash < tokens.size() && dash < kLongestDateline &&
         !(tokens[dash].space_before &&
           (tokens[dash].is_punct('-') || tokens[dash].is_punct('_') ||
            tokens[dash].is_punct('~')))) {
    ++dash;
  }
  if (dash >= tokens.size() || dash == kLongestDateline) return;
  const std::string name = Lower(tokens.Text(0, end));
  std::string larger;
  size_t length = 0;
  if (tokens[end].is_punct(',') && end + 1 < tokens.size() &&
      CountryAt(tokens, end + 1, length) != nullptr) {
    larger = Lower(tokens.Text(end + 1, end + 1 + length));
  }
  places.names.try_emplace(name, larger);
  if (places.main.empty()) places.main = AsName(tokens.Text(0, end));
}

void PlaceGrammar::ReadSentence(
    const TokenView& tokens, TextPlaces& places,
    absl::flat_hash_map<std::string, int>& counts) const {
  for (size_t i = 0; i < tokens.size();) {
    const size_t end = NameEnd(tokens, i, words_);
    if (end == i) {
      ++i;
      continue;
    }
    ReadPerson(tokens, i, end, places);
    size_t first = i;
    std::string direction = DirectionAt(tokens, first);
    if (!direction.empty() && end > first + 1) {
      ++first;
    } else {
      direction = first > 0 ? DirectionAt(tokens, first - 1) : "";
    }
    const std::string name = Lower(tokens.Text(first, end));
    size_t length = 0;
    const bool country = CountryAt(tokens, first, length) != nullptr;
    const bool before_noun = end < tokens.size() &&
                             words_.Is(tokens[end], kPlaceNoun) &&
                             !tokens[end].capital;
    if (!country && (BehindSurePreposition(tokens, first) ||
                     (before_noun && i > 0) || !direction.empty())) {
      std::string larger;
      if (end + 1 < tokens.size() && tokens[end].is_punct(',')) {
        size_t size = 0;
        if (CountryAt(tokens, end + 1, size) != nullptr) {
          larger = Lower(tokens.Text(end + 1, end + 1 + size));
        }
      }
      std::string& part_of = places.names[name];
      if (part_of.empty()) part_of = larger;
    }
    if (!direction.empty()) {
      places.parts.try_emplace(direction, AsName(tokens.Text(first, end)));
    }
    ++counts[name];
    i = end;
  }
  // "the east of Kirun": a part named the other way round.
  for (size_t i = 0; i + 2 < tokens.size(); ++i) {
    const std::string direction = DirectionAt(tokens, i);
    if (direction.empty() || tokens[i + 1].word != of_) continue;
    const size_t end = NameEnd(tokens, i + 2, words_);
    if (end == i + 2) continue;
    places.parts.try_emplace(direction, AsName(tokens.Text(i + 2, end)));
  }
}

TextPlaces PlaceGrammar::Read(absl::string_view text,
                              const SplitText& split) const {
  TextPlaces places;
  absl::flat_hash_map<std::string, int> counts;
  bool first = true;
  for (const Sentence& sentence : split.sentences) {
    const TokenView tokens = split.View(text, sentence);
    if (first || sentence.first_token == 0) ReadDateline(tokens, places);
    first = false;
    if (!IsTitleCase(tokens, words_)) ReadSentence(tokens, places, counts);
  }
  for (const std::string& person : places.people) places.names.erase(person);
  if (!places.main.empty()) return places;
  // The name most often seen; the smaller one of two for a total order.
  int most = 0;
  std::string main;
  for (const auto& [name, larger] : places.names) {
    const auto it = counts.find(name);
    const int count = it == counts.end() ? 0 : it->second;
    if (places.people.contains(LastWord(name))) continue;
    if (count > most || (count == most && count > 0 && name < main)) {
      most = count;
      main = name;
    }
  }
  if (most > 1) places.main = main;
  return places;
}

PlaceRef PlaceGrammar::Make(absl::string_view name,
                            const TextPlaces& context) const {
  PlaceRef place;
  place.name = std::string(name);
  std::string key = Lower(name);
  place.path.push_back(PlaceId(key));
  if (const auto it = context.names.find(key);
      it != context.names.end() && !it->second.empty()) {
    key = it->second;
  }
  const auto found = by_name_.find(key);
  const v1::Place* larger = found == by_name_.end() ? nullptr : found->second;
  constexpr int kDeepestPath = 6;
  for (int depth = 0; larger != nullptr && depth < kDeepestPath; ++depth) {
    const uint64_t id = PlaceId(larger->name());
    if (std::find(place.path.begin(), place.path.end(), id) ==
        place.path.end()) {
      place.path.push_back(id);
    }
    place.known = true;
    const auto part_of = by_id_.find(larger->part_of());
    larger = part_of == by_id_.end() ? nullptr : part_of->second;
  }
  return place;
}

// A name at `at` that is a place here; returns its length in tokens.
size_t PlaceGrammar::MatchName(const TokenView& tokens, size_t at,
                               const TextPlaces& context, std::string& name,
                               bool& country) const {
  size_t length = 0;
  if (const v1::Place* place = CountryAt(tokens, at, length)) {
    name = place->name();
    country = true;
    return length;
  }
  for (size_t end = NameEnd(tokens, at, words_); end > at; --end) {
    const absl::string_view text = tokens.Text(at, end);
    const std::string key = Lower(text);
    if (!context.names.contains(key)) continue;
    if (context.people.contains(LastWord(key))) return 0;
    name = AsName(text);
    country = false;
    return end - at;
  }
  return 0;
}

bool PlaceGrammar::Located(const TokenView& tokens, TokenRange range) const {
  if (range.last < tokens.size() && tokens[range.last].word == s_) return true;
  for (size_t back = 1; back <= kLongestLead && back <= range.first; ++back) {
    const Token& token = tokens[range.first - back];
    if (words_.Is(token, kLocationPreposition)) return true;
    if (!token.is_word() && !token.is_punct('-') && !token.is_punct(',')) {
      return false;
    }
    if (words_.Is(token, kVerb | kAuxiliary | kConjunction)) return false;
  }
  return false;
}

void PlaceGrammar::FindPlaces(const TokenView& tokens,
                              const TextPlaces& context,
                              std::vector<PlaceMention>& places) const {
  for (size_t i = 0; i < tokens.size(); ++i) {
    PlaceMention mention;
    const std::string direction = DirectionAt(tokens, i);
    size_t at = i + (direction.empty() ? 0 : 1);
    // "the east of Kirun city" is a part of it, "east of Kirun" lies outside.
    if (!direction.empty() && at + 1 < tokens.size() &&
        tokens[at].word == of_ && i > 0 &&
        !words_.Is(tokens[i - 1], kVerb | kNotCounted | kPreposition) &&
        tokens[i - 1].is_word()) {
      ++at;
    }
    std::string name;
    size_t length = at < tokens.size()
                        ? MatchName(tokens, at, context, name, mention.country)
                        : 0;
    if (length == 0 && !direction.empty()) {
      // "the east" alone: the part the text named before.
      const auto part = context.parts.find(direction);
      const bool alone = i > 0 && tokens[i - 1].word == the_ &&
                         (at >= tokens.size() || !tokens[at].is_word() ||
                          words_.Is(tokens[at], kFunctionWord));
      if (!alone || part == context.parts.end()) continue;
      name = part->second;
      at = i + 1;
    } else if (length == 0) {
      const bool the_city = i > 0 && tokens[i - 1].word == the_ &&
                            (tokens[i].word == city_ || tokens[i].word == town_);
      if (!the_city || context.main.empty()) continue;
      name = AsName(context.main);
      length = 1;
    }
    mention.range = {i, at + length};
    mention.place = Make(name, context);
    if (!direction.empty()) {
      const std::string whole = absl::StrCat(direction, " ", name);
      PlaceRef part = Make(whole, context);
      part.path.insert(part.path.end(), mention.place.path.begin(),
                       mention.place.path.end());
      part.known = mention.place.known;
      mention.place = std::move(part);
      mention.country = false;
    } else if (mention.range.last < tokens.size() &&
               words_.Is(tokens[mention.range.last], kPlaceNoun) &&
               !tokens[mention.range.last].capital) {
      // "Kirun province" is not Kirun; "Kirun city" is.
      if (tokens[mention.range.last].word != city_ &&
          tokens[mention.range.last].word != town_) {
        PlaceRef whole = Make(
            absl::StrCat(name, " ", tokens.Text(mention.range.last)), context);
        whole.path.insert(whole.path.end(), mention.place.path.begin() + 1,
                          mention.place.path.end());
        whole.known = mention.place.known;
        mention.place = std::move(whole);
      }
      ++mention.range.last;
    }
    mention.located = Located(tokens, mention.range);
    mention.place.stated = true;
    // "Drevnova, Slovakia": the larger place is part of the mention.
    size_t size = 0;
    if (mention.range.last + 1 < tokens.size() &&
        tokens[mention.range.last].is_punct(',') &&
        CountryAt(tokens, mention.range.last + 1, size) != nullptr) {
      mention.range.last += 1 + size;
    }
    i = mention.range.last - 1;
    places.push_back(std::move(mention));
  }
}

void PlaceGrammar::FindActors(const TokenView& tokens,
                              const TextPlaces& context,
                              std::vector<ActorMention>& actors) const {
  for (size_t i = 0; i < tokens.size(); ++i) {
    size_t length = 0;
    const v1::Place* country = CountryAt(tokens, i, length);
    std::string official;
    if (country == nullptr && tokens[i].is_word() && tokens[i].capital) {
      if (const auto demonym = demonyms_.Longest(tokens, i)) {
        country = *demonym.value;
        length = demonym.length;
      } else if (const auto speaker = speakers_.Longest(tokens, i)) {
        country = *speaker.value;
        length = speaker.length;
      } else if (const auto it = context.officials.find(Lower(tokens.Text(i)));
                 it != context.officials.end()) {
        official = it->second;
        length = 1;
      }
    } else if (country == nullptr && tokens[i].word == the_) {
      // "the Kremlin", "the White House".
      if (const auto speaker = speakers_.Longest(tokens, i)) {
        country = *speaker.value;
        length = speaker.length;
      }
    }
    if (country == nullptr && official.empty()) continue;
    actors.push_back(
        {{i, i + length}, country == nullptr ? official : country->name()});
    i += length - 1;
  }
}

}  // namespace crosscheck
