#include "checker/extract/places/place_testing.h"

#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/extract/places/place_ref.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"

namespace crosscheck {
namespace {

// The grammar with the English words.
struct English {
  Vocabulary vocabulary;
  WordClasses words{EnglishPack(), vocabulary};
  PlaceGrammar places{EnglishPack(), words, vocabulary};
};

const English& Get() {
  static const English* const english = new English;
  return *english;
}

// A title and a body, read.
struct Text {
  Text(absl::string_view title_text, absl::string_view body_text)
      : title_words(title_text),
        body_words(body_text),
        title(SplitSentences(title_words, 0, title_words.size(),
                             Get().vocabulary)),
        body(
            SplitSentences(body_words, 0, body_words.size(), Get().vocabulary)),
        places(
            Get().places.Read({{title_words, &title}, {body_words, &body}})) {}

  std::string title_words;
  std::string body_words;
  SplitText title;
  SplitText body;
  TextPlaces places;
};

std::string KeyOf(uint64_t id) {
  static const auto* const keys = [] {
    auto* made = new absl::flat_hash_map<uint64_t, std::string>;
    const Gazetteer& gazetteer = Gazetteer::BuiltIn();
    for (PlaceId place = 0; place < gazetteer.size(); ++place) {
      made->emplace(PlaceHash(gazetteer, place),
                    std::string(gazetteer.Get(place).key));
    }
    return made;
  }();
  const auto it = keys->find(id);
  return it == keys->end() ? "?" : it->second;
}

const char* NameOf(PlaceRole role) {
  constexpr const char* kNames[] = {"in",    "at",  "of",   "to",   "subject",
                                    "owner", "far", "name", "bare", "people"};
  return kNames[static_cast<size_t>(role)];
}

}  // namespace

std::string PathOf(const PlaceRef& place) {
  std::string path = place.name;
  for (size_t i = 0; i < place.path.size(); ++i) {
    const std::string key = KeyOf(place.path[i]);
    if (i > 0 || key != "?") absl::StrAppend(&path, "<", key);
  }
  return path;
}

std::string PlacesOf(absl::string_view body, absl::string_view title) {
  const Text text(title, body);
  std::vector<std::string> found;
  const std::pair<const std::string*, const SplitText*> parts[] = {
      {&text.title_words, &text.title}, {&text.body_words, &text.body}};
  for (const auto& [words, split] : parts) {
    for (const Sentence& sentence : split->sentences) {
      std::vector<PlaceMention> places;
      Get().places.FindPlaces(split->View(*words, sentence), text.places,
                              places);
      for (const PlaceMention& mention : places) {
        const auto& path = mention.place.path;
        found.push_back(absl::StrCat(
            mention.place.name,
            path.size() > 1 ? absl::StrCat("<", KeyOf(path.back())) : "",
            mention.facility ? " spot " : " ", NameOf(mention.role)));
      }
    }
  }
  return absl::StrJoin(found, "; ");
}

std::string MainOf(absl::string_view body, absl::string_view title) {
  return PathOf(Text(title, body).places.main);
}

std::string ActorsOf(absl::string_view body) {
  const Text text("", body);
  std::vector<std::string> names;
  for (const Sentence& sentence : text.body.sentences) {
    std::vector<ActorMention> actors;
    Get().places.FindActors(text.body.View(text.body_words, sentence),
                            text.places, actors);
    for (const ActorMention& actor : actors) names.push_back(actor.name);
  }
  return absl::StrJoin(names, " ");
}

}  // namespace crosscheck
