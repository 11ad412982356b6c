// Reads ages: "13-year-old", "aged 40", ", 57,", "in her 30s".
#ifndef CHECKER_EXTRACT_FIGURES_AGES_H_
#define CHECKER_EXTRACT_FIGURES_AGES_H_

#include <vector>

#include "checker/extract/figures/amounts.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct AgeMatch {
  TokenRange range;        // With "years old"; empty if there is none.
  const char* unit = "a";  // UCUM: "a", "mo", "wk", "d".

  // Of decades: "in her 30s" is 30 to 39.
  bool decade = false;
  double low = 0;
  double high = 0;
  explicit operator bool() const { return !range.empty(); }
};

// Thread-safe once built; what it is given must outlive it.
class AgeGrammar {
 public:
  AgeGrammar(const v1::LexiconPack& pack, const WordClasses& words,
             const CountedNounGrammar& nouns, Vocabulary& vocabulary);

  // Returns the age whose number, or range of numbers, is tokens[number].
  // `whole`: it is written in digits without point, unit, or scale word, and
  // `value` is what it says.
  AgeMatch Read(const TokenView& tokens, TokenRange number, bool whole,
                double value) const;

  // "in her 30s", "mid-20s", "late forties", "his teens", from tokens[at] on.
  AgeMatch Decade(const TokenView& tokens, size_t at) const;

 private:
  AgeMatch YearsOld(const TokenView& tokens, TokenRange number) const;
  bool IsSaid(const TokenView& tokens, size_t at) const;
  bool GoesOnBehindAge(const TokenView& tokens, size_t at) const;
  bool IsFullName(const TokenView& tokens, size_t end) const;
  bool IsApposed(const TokenView& tokens, TokenRange number) const;
  bool IsPredicate(const TokenView& tokens, TokenRange number,
                   double value) const;
  bool IsPersonPredicate(const TokenView& tokens, TokenRange number,
                         double value) const;
  bool IsInitial(const TokenView& tokens, size_t at) const;
  bool IsBound(const TokenView& tokens, TokenRange number) const;
  bool IsOfBearer(const TokenView& tokens, TokenRange number) const;
  bool IsOfYoungest(const TokenView& tokens, TokenRange number) const;
  bool IsPerson(const TokenView& tokens, size_t at) const;
  const char* UnitAt(const TokenView& tokens, size_t at) const;
  double DecadeAt(const TokenView& tokens, size_t at, size_t& length) const;

  struct DecadeWord {
    WordId word;
    double first;
  };

  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  SmallWords w_;
  std::vector<DecadeWord> decades_;  // "twenties".
  std::vector<WordId> age_bounds_;   // "under", "over" before an age.
  std::vector<WordId> age_verbs_;    // "turned 18".
  std::vector<WordId> age_links_;    // "ages were 6 and 11".
  std::vector<WordId> beliefs_;      // "believed" to be 19.
  std::vector<WordId> bearers_;      // "man" of "a man of 60".
  std::vector<WordId> persons_;      // "male": persons that are not counted.
  std::vector<WordId> ranks_;        // "youngest".
  WordId decade_ending_;             // "s" in "30s".
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_AGES_H_
