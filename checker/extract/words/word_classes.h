// Which closed classes a word belongs to.
//
// There is no tagger: grammars ask whether a word can end or start a phrase,
// and the lists of the language pack answer.
#ifndef CHECKER_EXTRACT_WORDS_WORD_CLASSES_H_
#define CHECKER_EXTRACT_WORDS_WORD_CLASSES_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Bits; a word may have several.
enum WordClass : uint32_t {
  kPreposition = 1u << 0,
  kLocationPreposition = 1u << 1,      // May stand before a place.
  kSureLocationPreposition = 1u << 2,  // A capitalised word behind is a place.
  kAuxiliary = 1u << 3,
  kConjunction = 1u << 4,
  kClauseBreak = 1u << 5,
  kDeterminer = 1u << 6,
  kPronoun = 1u << 7,
  kAdverb = 1u << 8,
  kVerb = 1u << 9,
  kTitle = 1u << 10,
  kAbbreviation = 1u << 11,
  kNameHead = 1u << 12,    // "Route": the figure behind is part of a name.
  kNotCounted = 1u << 13,  // "times", "years": never a counted noun.
  kDirection = 1u << 14,
  kFurnitureCount = 1u << 15,
  kSpeechVerb = 1u << 16,
  kNotAName = 1u << 17,         // "Monday": capitalised, but no proper name.
  kPlaceNoun = 1u << 18,        // "district": makes a name before it a place.
  kFurnitureNumber = 1u << 19,  // "Image": numbered by the page.
  kNumberWord = 1u << 20,       // "seven", "million".
  kDeathWord = 1u << 21,        // "killed", "fatal".
  kRelativePronoun = 1u << 22,  // "who".
  kRoleNoun = 1u << 23,         // "driver": with "the" a story has one.
  kDefinite = 1u << 24,         // "the", "its": one that is known.
  kSuspicion = 1u << 25,        // "alleged": may stand before a role.
  kUntil = 1u << 26,            // "until": behind a negation, when it was.
  kDurative = 1u << 27,         // "last": what it says goes on for a time.
  kControl = 1u << 28,          // "Embed": names a button of a page.
  kIrregularPast = 1u << 29,    // "built": of a verb, and not in -ed.
  kComparison = 1u << 30,       // "than": what it is compared with follows.
  kOldValue = 1u << 31,         // "from": so before a figure.
};

// Words that carry no content of their own.
inline constexpr uint32_t kFunctionWord =
    kPreposition | kAuxiliary | kConjunction | kDeterminer | kPronoun | kAdverb;

// Thread-safe once built.
class WordClasses {
 public:
  WordClasses(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // None of kUnknownWord, so that nobody need ask whether a token is a word.
  uint32_t Of(WordId word) const {
    return word < classes_.size() ? classes_[word] : 0;
  }
  bool Is(const Token& token, uint32_t any_of) const {
    return (Of(token.word) & any_of) != 0;
  }

 private:
  std::vector<uint32_t> classes_;  // By word id.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_WORD_CLASSES_H_
