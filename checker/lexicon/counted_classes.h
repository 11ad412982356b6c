// Classes of counted nouns, with what is part of what.
#ifndef CHECKER_LEXICON_COUNTED_CLASSES_H_
#define CHECKER_LEXICON_COUNTED_CLASSES_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; the pack must outlive it.
class CountedClasses {
 public:
  CountedClasses(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // The class of a noun: "child" for "children", "person" for a demonym or a
  // word made like one ("welders"); empty when unknown.
  std::string ClassOf(absl::string_view text, const Token& head) const;

  bool IsKnown(WordId word) const;

  // Whether the noun names persons: "man", "welders".
  bool IsPerson(absl::string_view text, const Token& head) const;

  // Whether the noun, lower-cased, says no more than its class.  True for all
  // nouns of a class that has no generic ones.
  bool IsGeneric(absl::string_view noun, absl::string_view counted_class) const;

  // Whether a word before a noun, lower-cased, can make it a part of what the
  // noun alone says: "foreign" does, "different" does not (the list
  // "not_restrictive" of the pack).
  bool Restricts(absl::string_view modifier) const {
    return !not_restrictive_.contains(modifier);
  }

  // Whether every member of `inner` belongs to `outer`.
  bool Within(absl::string_view inner, absl::string_view outer) const;

  // Whether no member of one belongs to the other.
  bool Apart(absl::string_view a, absl::string_view b) const;

 private:
  void SetClass(WordId word, size_t index);
  static bool LooksLikePerson(absl::string_view text, const Token& head);
  const v1::CountedClass* Find(absl::string_view id) const;

  absl::flat_hash_map<std::string, absl::flat_hash_set<std::string>> generic_;
  absl::flat_hash_set<std::string> not_restrictive_;
  std::vector<v1::CountedClass> classes_;  // Without their nouns.
  absl::flat_hash_map<std::string, size_t> by_id_;
  std::vector<bool> persons_;  // By index into classes_.
  std::vector<int> by_word_;   // Index into classes_, or -1.
};

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_COUNTED_CLASSES_H_
