// Reads figures in sentences, for tests.
#ifndef CHECKER_EXTRACT_FIGURES_FIGURE_TESTING_H_
#define CHECKER_EXTRACT_FIGURES_FIGURE_TESTING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/extract/figures/amounts.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure_grammar.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/words/lemma.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/counted_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck_testing {

// The grammars with the English pack.
struct EnglishGrammars {
  EnglishGrammars();

  crosscheck::Vocabulary vocabulary;
  crosscheck::WordClasses words;
  crosscheck::Lemmatizer lemmatizer;
  crosscheck::CountedClasses classes;
  crosscheck::NumberGrammar numbers;
  crosscheck::CountedNounGrammar nouns;
  crosscheck::AmountGrammar amounts;
  crosscheck::FigureGrammar figures;
};

// Made once.
const EnglishGrammars& English();

// The tokens of `text`, which must outlive them.
std::vector<crosscheck::Token> TokensOf(absl::string_view text);

// A number as tests write it: "1.5", "250000", "1e-12".
std::string Short(double value);

// The figures of one sentence, with commas between, each as
//
//   [phrase] value unit hedge flags: noun
//
// The unit is left out for plain counts and the hedge when there is none.  A
// range is "70..80", a bound "400.." or "..400", an end left out has a round
// bracket: "(400..".  Flags: "age", "rank", "part" of one, "more", "score",
// "of" for a base behind it.  "[at least 400 people] 400.. AT_LEAST: people".
std::string FiguresIn(absl::string_view text);

// A row of a table of sentences.
struct FigureCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;  // As FiguresIn() renders; empty: no figure.
};

}  // namespace crosscheck_testing

#endif  // CHECKER_EXTRACT_FIGURES_FIGURE_TESTING_H_
