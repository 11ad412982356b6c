// Words around the names of places: directions, nouns for areas and buildings.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_WORDS_H_
#define CHECKER_EXTRACT_PLACES_PLACE_WORDS_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/extract/words/names.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Bits; a word may have several.
enum PlaceWord : uint16_t {
  kAreaNoun = 1 << 0,           // Any of the next four: "town", "valley".
  kPartOfTownNoun = 1 << 1,     // "neighbourhood", "quarter": always in a town.
  kTownNoun = 1 << 2,           // "city", "town".
  kLargerNoun = 1 << 3,         // "province": "Kirun province" is not Kirun.
  kNamesakeNoun = 1 << 4,       // "county": not even near Kirun, perhaps.
  kFacilityNoun = 1 << 5,       // "street", "hospital": a spot, not an area.
  kFarPreposition = 1 << 6,     // "from", "with": nothing happens there.
  kInsidePreposition = 1 << 7,  // "inside", "outside": of buildings, mostly.
  kGoalPreposition = 1 << 8,    // "to", "into".
  kNameArticle = 1 << 9,        // "al" in "al-Holm".
  kTownEnding = 1 << 10,        // "harbour": names of towns end so, too.
  kEdgeNoun = 1 << 12,          // "suburbs": "the Kirun suburbs" is Kirun.
  kStartsPlace = 1 << 11,       // Begins a place without a capital: "east".
  kSeason = 1 << 13,            // "spring": a time before a year.
  kBeginsName = 1 << 14,        // May begin a name of the gazetteer,
  kBeginsPeople = 1 << 15,      // or a word for a people.
};

// A direction at a token.
struct Direction {
  absl::string_view name;  // "northeast" for "north-eastern"; empty: none.
  size_t length = 0;       // Tokens.
  explicit operator bool() const { return length > 0; }
};

// Thread-safe once built.
class PlaceWords {
 public:
  PlaceWords(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // Learns which words of `vocabulary` may begin names of `gazetteer`.  Of
  // words added to it later all may.
  void Fill(const Vocabulary& vocabulary, const Gazetteer& gazetteer);

  // Whether Gazetteer::Longest() and Demonym() may find something at `token`:
  // most words with a capital that the lexicon knows begin no name.
  bool MayBeginName(const Token& token) const {
    return !IsFilled(token) || Is(token, kBeginsName);
  }
  bool MayBeginPeople(const Token& token) const {
    return !IsFilled(token) || Is(token, kBeginsPeople);
  }

  bool Is(const Token& token, uint16_t any_of) const {
    return token.word < classes_.size() && (classes_[token.word] & any_of) != 0;
  }

  // The direction that begins at tokens[at] or ends before it.
  Direction DirectionAt(const TokenView& tokens, size_t at) const;
  Direction DirectionBefore(const TokenView& tokens, size_t at) const;

  // Whether a name begins at tokens[at]: as StartsName() of names.h has it, or
  // with an article ("al-Holm"); but not at "Spring 2000", which is a time.
  bool StartsName(const TokenView& tokens, size_t at,
                  const WordClasses& words) const {
    if (at >= tokens.size()) return false;
    const bool starts =
        crosscheck::StartsName(tokens, at, words) ||
        (Is(tokens[at], kNameArticle) && StartsWithArticle(tokens, at, words));
    return starts && !(Is(tokens[at], kSeason) && IsSeasonOfYear(tokens, at));
  }

  // One past the last token of that name.
  size_t NameEnd(const TokenView& tokens, size_t at,
                 const WordClasses& words) const;

  // Whether a place may begin with `token`.  All but a few words fail this
  // test.
  bool MayStart(const Token& token) const {
    return token.capital || Is(token, kStartsPlace);
  }

  bool IsThe(const Token& token) const { return token.word == the_; }
  bool IsOf(const Token& token) const { return token.word == of_; }
  bool IsIn(const Token& token) const { return token.word == in_; }
  bool IsCity(const Token& token) const {
    return token.word == city_ || token.word == town_;
  }
  bool IsCountry(const Token& token) const { return token.word == country_; }
  bool IsPossessive(const Token& token) const { return token.word == s_; }

  // "a", "an", "another".
  bool IsArticle(const Token& token) const {
    return token.word == a_ || token.word == an_;
  }

 private:
  // Index into names_ of a word that is a direction by itself, or -1.
  int Of(const TokenView& tokens, size_t at) const {
    if (at >= tokens.size() || !tokens[at].is_word()) return -1;
    const WordId word = tokens[at].word;
    return word < directions_.size() ? directions_[word] : -1;
  }
  void Add(WordId word, uint16_t bits);

  // Whether Fill() knew the word.
  bool IsFilled(const Token& token) const {
    return token.word != kUnknownWord && token.word < filled_;
  }

  // Whether a name goes on behind the article at tokens[at], and whether a year
  // does behind the season there.
  bool StartsWithArticle(const TokenView& tokens, size_t at,
                         const WordClasses& words) const;
  bool IsSeasonOfYear(const TokenView& tokens, size_t at) const;

  std::vector<uint16_t> classes_;   // By word id.
  WordId filled_ = 0;               // Words with a smaller id went into Fill().
  std::vector<int8_t> directions_;  // By word id, index into names_ or -1.
  absl::flat_hash_map<std::pair<int, int>, int> joined_;  // "north-east".
  std::vector<std::string> names_;
  WordId the_;
  WordId of_;
  WordId in_;
  WordId s_;
  WordId city_;
  WordId town_;
  WordId country_;
  WordId a_;
  WordId an_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_WORDS_H_
