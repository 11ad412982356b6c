// Base forms of words.
#ifndef CHECKER_EXTRACT_WORDS_LEMMA_H_
#define CHECKER_EXTRACT_WORDS_LEMMA_H_

#include <bitset>
#include <cstddef>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Lower-cased words to lemmas: irregular forms and synonyms from the language
// pack, the rest by the regular endings of English nouns and verbs.
//
// A lemma need not be a word ("hundr" is fine as long as all forms agree): it
// is for comparing, never shown.  Thread-safe once built.
class Lemmatizer {
 public:
  explicit Lemmatizer(const v1::LexiconPack& pack);

  // Returns the lemma of `word`, which must be lower-cased.
  std::string Lemma(absl::string_view word) const;

  // Returns the lemma of the word that stands for all synonyms of `word`, which
  // must be lower-cased: of "constructed" that of "built".
  std::string Sense(absl::string_view word) const;

  // The same in place, for who asks it of every word of a text: it allocates
  // for few words and short ones never.
  void ToSense(std::string& word) const;

  // Whether `word`, lower-cased, looks like a plural noun.
  bool IsPlural(absl::string_view word) const;

 private:
  // Words with what they become.
  class Replacements {
   public:
    // A word added twice keeps its first replacement.
    void Add(const std::string& word, const std::string& replacement);

    // Null if it has none, which costs the test of a bit of nine words in ten.
    const std::string* Find(absl::string_view word) const;

   private:
    static constexpr int kFilterBits = 14;  // Of an index.
    static size_t FilterBit(absl::string_view word);

    absl::flat_hash_map<std::string, std::string> words_;
    std::bitset<size_t{1} << kFilterBits> filter_;
  };

  void ToLemma(std::string& word) const;

  Replacements irregular_;
  Replacements senses_;  // By lemma.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_LEMMA_H_
