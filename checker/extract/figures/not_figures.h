// Tells numbers that are no figures: names, codes, addresses, list numbers.
#ifndef CHECKER_EXTRACT_FIGURES_NOT_FIGURES_H_
#define CHECKER_EXTRACT_FIGURES_NOT_FIGURES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/extract/figures/amounts.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class NotFigures {
 public:
  NotFigures(const v1::LexiconPack& pack, const WordClasses& words,
             const CountedNounGrammar& nouns, const UnitGrammar& units,
             Vocabulary& vocabulary);

  // Returns one past the last token of what the number at tokens[at] is part
  // of, when that is no figure whatever it counts: a phone number, "#12",
  // "1." before a list item, "the 1700 block of", "called 911", ".45-calibre",
  // "© 2016", "24/7", "per 100,000", "007", "17,18".  `at` if it may be one.
  size_t SkipCode(const TokenView& tokens, size_t at) const;

  // The same for `amount`, which has been read and has no unit: "Route 9",
  // "Flight 93 passengers", "MiG-29", "iPhone 4", "Nos. 22, 24 and 26", "a
  // 737". In a headline (`title_case`) capitals tell nothing.
  size_t SkipName(const TokenView& tokens, const Amount& amount,
                  bool title_case) const;

  // Whether "one" says no more than "a": "one of the", "the one", "when one
  // thinks"; not in "five were shot and one was killed", where it stands
  // `behind_figure`.
  bool IsIdleOne(const TokenView& tokens, const Amount& amount,
                 bool behind_figure) const;

 private:
  size_t PhoneEnd(const TokenView& tokens, size_t at) const;
  size_t CommaRunEnd(const TokenView& tokens, size_t at) const;
  bool IsAddress(const TokenView& tokens, size_t at) const;
  bool IsServiceNumber(const TokenView& tokens, size_t at) const;
  bool IsCalibre(const TokenView& tokens, size_t at) const;
  size_t RaceEnd(const TokenView& tokens, size_t at) const;
  bool IsMarked(const TokenView& tokens, size_t at) const;
  bool IsListNumber(const TokenView& tokens, size_t at) const;
  bool IsCode(const TokenView& tokens, const Amount& amount) const;
  bool IsNumberedName(const TokenView& tokens, const Amount& amount,
                      bool title_case) const;
  bool IsHyphenedName(const TokenView& tokens, size_t at) const;
  bool Counts(const TokenView& tokens, const Amount& amount) const;
  bool StandsForPerson(const TokenView& tokens, size_t at,
                       bool behind_figure) const;
  size_t NameListEnd(const TokenView& tokens, size_t end) const;

  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  const UnitGrammar& units_;
  SmallWords w_;
  WordSet street_types_;
  WordSet service_numbers_context_;
  WordSet calibre_words_;
  WordSet gun_words_;
  WordSet race_lengths_;
  WordSet race_words_;
  WordSet race_runners_;
  WordSet sure_name_heads_;  // "no.", before any noun.
  WordSet address_prepositions_;
  std::vector<std::string> service_numbers_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_NOT_FIGURES_H_
