#include "checker/lexicon/counted_classes.h"

#include <initializer_list>

#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// A class chain is three deep; the limit only guards against a loop in data.
constexpr int kDeepestClass = 8;

bool EndsInAny(absl::string_view word,
               std::initializer_list<absl::string_view> endings) {
  for (const absl::string_view ending : endings) {
    if (absl::EndsWith(word, ending)) return true;
  }
  return false;
}

// Whether `head` is the plural of a demonym: "Slovaks".
bool CountsPeople(absl::string_view text, const Token& head) {
  if (!absl::EndsWith(TokenText(text, head), "s")) return false;
  const TokenView alone{text, absl::MakeConstSpan(&head, 1)};
  return static_cast<bool>(Gazetteer::BuiltIn().Demonym(alone, 0));
}

}  // namespace

CountedClasses::CountedClasses(const v1::LexiconPack& pack,
                               Vocabulary& vocabulary) {
  for (const v1::CountedClass& counted : pack.counted_class()) {
    for (const std::string& noun : counted.nouns()) {
      const WordId id = vocabulary.Add(noun);
      if (id >= by_word_.size()) by_word_.resize(id + 1, -1);
      if (by_word_[id] < 0) by_word_[id] = static_cast<int>(classes_.size());
    }
    for (const std::string& noun : counted.generic()) {
      generic_[counted.id()].insert(noun);
    }
    classes_.push_back(&counted);
  }
  // Demonyms of the pack's own places count people, as the gazetteer's do.
  int person = -1;
  for (size_t i = 0; i < classes_.size(); ++i) {
    if (classes_[i]->id() == "person") person = static_cast<int>(i);
  }
  for (const v1::Place& place : pack.place()) {
    for (const std::string& demonym : place.demonyms()) {
      if (!absl::EndsWith(demonym, "s") || person < 0) continue;
      const WordId id = vocabulary.Add(demonym);
      if (id >= by_word_.size()) by_word_.resize(id + 1, -1);
      if (by_word_[id] < 0) by_word_[id] = person;
    }
  }
}

bool CountedClasses::IsGeneric(absl::string_view noun,
                               absl::string_view counted_class) const {
  const auto generic = generic_.find(counted_class);
  return generic == generic_.end() || generic->second.contains(noun);
}

bool CountedClasses::IsKnown(WordId word) const {
  return word < by_word_.size() && by_word_[word] >= 0;
}

std::string CountedClasses::ClassOf(absl::string_view text,
                                    const Token& head) const {
  if (IsKnown(head.word)) return classes_[by_word_[head.word]]->id();
  if (head.capital && CountsPeople(text, head)) return "person";
  // Words for people are made faster than lists grow.
  std::string lower;
  AppendLower(TokenText(text, head), lower);
  if (lower.size() > 6 &&
      EndsInAny(lower, {"workers", "men", "women", "ists", "goers", "makers",
                        "holders", "keepers", "drivers", "players", "ians",
                        "owners", "seekers", "fighters"})) {
    return "person";
  }
  return "";
}

const v1::CountedClass* CountedClasses::Find(absl::string_view id) const {
  for (const v1::CountedClass* counted : classes_) {
    if (counted->id() == id) return counted;
  }
  return nullptr;
}

bool CountedClasses::IsPerson(absl::string_view text, const Token& head) const {
  return head.is_word() && Within(ClassOf(text, head), "person");
}

bool CountedClasses::Within(absl::string_view inner,
                            absl::string_view outer) const {
  for (int depth = 0; depth < kDeepestClass && !inner.empty(); ++depth) {
    if (inner == outer) return true;
    const v1::CountedClass* counted = Find(inner);
    if (counted == nullptr) return false;
    inner = counted->part_of();
  }
  return false;
}

bool CountedClasses::Apart(absl::string_view a, absl::string_view b) const {
  const auto apart_from = [&](absl::string_view inner,
                              absl::string_view other) {
    for (int depth = 0; depth < kDeepestClass && !inner.empty(); ++depth) {
      const v1::CountedClass* counted = Find(inner);
      if (counted == nullptr) return false;
      for (const std::string& apart : counted->apart_from()) {
        if (Within(other, apart)) return true;
      }
      inner = counted->part_of();
    }
    return false;
  };
  return apart_from(a, b) || apart_from(b, a);
}

}  // namespace crosscheck
