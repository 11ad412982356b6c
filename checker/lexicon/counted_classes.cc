#include "checker/lexicon/counted_classes.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/base/endings.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// A class chain is three deep; the limit only guards against a loop in data.
constexpr int kDeepestClass = 8;

// Whether `head` is the plural of a demonym: "Slovaks".
bool CountsPeople(absl::string_view text, const Token& head) {
  if (!absl::EndsWith(TokenText(text, head), "s")) return false;
  const TokenView alone{text, absl::MakeConstSpan(&head, 1)};
  return static_cast<bool>(Gazetteer::BuiltIn().Demonym(alone, 0));
}

}  // namespace

CountedClasses::CountedClasses(const v1::LexiconPack& pack,
                               Vocabulary& vocabulary) {
  // Entries of one id, which may stand in several files, make one class.
  for (const v1::CountedClass& entry : pack.counted_class()) {
    const auto [it, added] = by_id_.try_emplace(entry.id(), classes_.size());
    if (added) classes_.emplace_back().set_id(entry.id());
    v1::CountedClass& counted = classes_[it->second];
    if (!entry.part_of().empty()) counted.set_part_of(entry.part_of());
    counted.mutable_apart_from()->MergeFrom(entry.apart_from());
    for (const std::string& noun : entry.nouns()) {
      SetClass(vocabulary.Add(noun), it->second);
    }
    for (const std::string& noun : entry.generic()) {
      generic_[entry.id()].insert(noun);
    }
  }
  for (const v1::WordList& list : pack.list()) {
    if (list.name() != "not_restrictive") continue;
    not_restrictive_.insert(list.words().begin(), list.words().end());
  }
  for (const v1::CountedClass& counted : classes_) {
    persons_.push_back(Within(counted.id(), "person"));
  }
  // Demonyms of the pack's own places count people, as the gazetteer's do.
  const auto person = by_id_.find("person");
  if (person == by_id_.end()) return;
  for (const v1::Place& place : pack.place()) {
    for (const std::string& demonym : place.demonyms()) {
      if (!absl::EndsWith(demonym, "s")) continue;
      SetClass(vocabulary.Add(demonym), person->second);
    }
  }
}

// The first class that lists a word keeps it.
void CountedClasses::SetClass(WordId word, size_t index) {
  if (word >= by_word_.size()) by_word_.resize(word + 1, -1);
  if (by_word_[word] < 0) by_word_[word] = static_cast<int>(index);
}

bool CountedClasses::IsGeneric(absl::string_view noun,
                               absl::string_view counted_class) const {
  const auto generic = generic_.find(counted_class);
  return generic == generic_.end() || generic->second.contains(noun);
}

bool CountedClasses::IsKnown(WordId word) const {
  return word < by_word_.size() && by_word_[word] >= 0;
}

// Words for people are made faster than lists grow.
bool CountedClasses::LooksLikePerson(absl::string_view text,
                                     const Token& head) {
  const absl::string_view word = TokenText(text, head);
  // All the endings below end so, and what is not ASCII may be left out.
  const auto last = static_cast<unsigned char>(word.back());
  const unsigned char lower_last = absl::ascii_tolower(last);
  if (lower_last != 's' && lower_last != 'n' && last < 0x80) return false;
  if (head.capital && CountsPeople(text, head)) return true;
  std::string lower;
  AppendLower(word, lower);
  return lower.size() > 6 &&
         EndsInAny(lower, {"workers", "men", "women", "ists", "goers", "makers",
                           "holders", "keepers", "drivers", "players", "ians",
                           "owners", "seekers", "fighters"});
}

std::string CountedClasses::ClassOf(absl::string_view text,
                                    const Token& head) const {
  if (IsKnown(head.word)) return classes_[by_word_[head.word]].id();
  return LooksLikePerson(text, head) ? "person" : "";
}

const v1::CountedClass* CountedClasses::Find(absl::string_view id) const {
  const auto it = by_id_.find(id);
  return it == by_id_.end() ? nullptr : &classes_[it->second];
}

bool CountedClasses::IsPerson(absl::string_view text, const Token& head) const {
  if (!head.is_word()) return false;
  return IsKnown(head.word) ? persons_[by_word_[head.word]]
                            : LooksLikePerson(text, head);
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
