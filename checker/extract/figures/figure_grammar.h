// Finds the figures of a sentence.
#ifndef CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_
#define CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/hedges.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class FigureGrammar {
 public:
  FigureGrammar(const v1::LexiconPack& pack, const NumberGrammar& numbers,
                const WordClasses& words, const CountedNounGrammar& nouns,
                Vocabulary& vocabulary);

  // Appends the figures of `tokens` in order; they do not overlap.  Tokens in
  // `times`, ascending, belong to time expressions and are passed over.
  // Linear.
  void Find(const TokenView& tokens, absl::Span<const TokenRange> times,
            std::vector<Figure>& figures) const;

  const HedgeGrammar& hedges() const { return hedges_; }

 private:
  struct Words {
    explicit Words(Vocabulary& vocabulary);
    WordId to, from, between, and_, or_, one, of, the, year, years, month,
        months, week, weeks, day, days, old, aged, age, per, a, an, each, every,
        not_, than, those, another, other, more, further, additional, extra,
        its, his, her, their, s, cents, points;
  };

  std::optional<Figure> At(const TokenView& tokens, size_t at) const;
  bool IsName(const TokenView& tokens, size_t at,
              const NumberMatch& number) const;
  bool IsIdleOne(const TokenView& tokens, size_t at,
                 const NumberMatch& number) const;
  bool ReadRange(const TokenView& tokens, size_t at, Figure& figure,
                 NumberMatch number, bool money) const;
  bool ReadAge(const TokenView& tokens, size_t at, Figure& figure) const;
  void ReadUnit(const TokenView& tokens, const NumberMatch& number,
                Figure& figure) const;
  void ReadRate(const TokenView& tokens, Figure& figure) const;
  void ReadNoun(const TokenView& tokens, Figure& figure) const;
  void ReadHedge(const TokenView& tokens, Figure& figure) const;
  bool ReadRank(const TokenView& tokens, Figure& figure) const;
  size_t SkipToBase(const TokenView& tokens, size_t at) const;
  bool Is(const TokenView& tokens, size_t at, WordId word) const;
  bool IsAgeUnit(const TokenView& tokens, size_t at) const;

  HedgeGrammar hedges_;
  UnitGrammar units_;
  const NumberGrammar& numbers_;
  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  Words w_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_
