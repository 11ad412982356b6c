// Finds the figures of a sentence.
#ifndef CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_
#define CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_

#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/extract/figures/ages.h"
#include "checker/extract/figures/amounts.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/figure_starts.h"
#include "checker/extract/figures/hedges.h"
#include "checker/extract/figures/not_figures.h"
#include "checker/extract/figures/number_of.h"
#include "checker/extract/figures/ranges.h"
#include "checker/extract/figures/rates.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/token_range.h"
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

  // Whether a sentence with `token` may hold a figure: Find() finds none where
  // no token may.
  bool MayHold(const Token& token) const { return starts_.MayOpen(token); }

  // Appends the figures of `tokens` in order; they do not overlap.  Tokens in
  // `times`, ascending, belong to time expressions and are passed over.
  // Linear.
  void Find(const TokenView& tokens, absl::Span<const TokenRange> times,
            std::vector<Figure>& figures) const;

  const HedgeGrammar& hedges() const { return hedges_; }

 private:
  // What is known of a sentence while its figures are read.
  struct Sentence {
    const TokenView& tokens;
    std::vector<Figure>& figures;
    const size_t first_figure;  // Of this sentence.
    std::optional<bool> title_case;

    bool has_figure() const { return figures.size() > first_figure; }
    bool IsTitleCase(const WordClasses& words);
  };

  // What starts at `at`: a figure, or something to pass over up to `end`.
  std::optional<Figure> At(Sentence& sentence, size_t at, size_t& end) const;
  std::optional<Figure> Rank(const TokenView& tokens,
                             const Amount& amount) const;
  bool ReadAge(const TokenView& tokens, const Amount& amount,
               Figure& figure) const;
  void ReadRateOfCount(const TokenView& tokens, Figure& figure) const;
  void ReadNoun(const TokenView& tokens, const NumberMatch& number,
                Figure& figure) const;
  bool JoinsSomebody(const TokenView& tokens, TokenRange bare) const;
  bool ReadBase(const TokenView& tokens, size_t at, Figure& figure) const;
  size_t SkipToBase(const TokenView& tokens, size_t at) const;
  void ReadHedge(const TokenView& tokens, Figure& figure) const;
  bool IsCompared(const TokenView& tokens, size_t at) const;
  HedgeMatch HedgeAfter(const TokenView& tokens, size_t at) const;
  void ReadDeterminer(const TokenView& tokens, Figure& figure) const;
  bool JoinBounds(const TokenView& tokens, Figure& before,
                  const Figure& figure) const;
  bool IsIdle(const Amount& amount, const Figure& figure) const;

  const WordClasses& words_;
  const NumberGrammar& numbers_;
  const CountedNounGrammar& nouns_;
  FigureStarts starts_;
  HedgeGrammar hedges_;
  AmountGrammar amounts_;
  RangeGrammar ranges_;
  AgeGrammar ages_;
  RateGrammar rates_;
  NumberOfGrammar number_of_;
  NotFigures not_figures_;
  SmallWords w_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_FIGURE_GRAMMAR_H_
