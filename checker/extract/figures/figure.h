// A figure in a sentence, with what stands around it.
#ifndef CHECKER_EXTRACT_FIGURES_FIGURE_H_
#define CHECKER_EXTRACT_FIGURES_FIGURE_H_

#include "checker/claim/quantity.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/token_range.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Token ranges are those of the sentence it was found in.
struct Figure {
  // The number, with the unit of measures, money and percents: "3.2 km".
  TokenRange bare;

  // With hedge and counted noun: "more than 400 people".
  TokenRange phrase;

  Quantity quantity;

  // Null for plain counts.  Owned by the language pack.
  const v1::Unit* unit = nullptr;

  // What is counted; empty when it is left out.
  CountedNoun noun;

  bool fraction = false;   // "half", "one in five": a part of a base.
  bool ordinal = false;    // "second largest": a rank.
  bool age = false;        // "aged 40", "13-year-old".
  bool zero = false;       // "no one".
  bool increment = false;  // "another four".
  bool versus = false;     // "14 more seats than": a difference; the noun has
                           // the "more".
  bool others = false;     // "four others": not those told of before.
  bool score = false;      // One half of "3-2".
  bool definite = false;   // "the two hospitals": named before.
  bool of_base = false;    // "two of the eight", "the other six": a part.
  bool of_number = false;  // "two of the eight": the base has a figure.
  bool sum = false;        // "a man and two children": added up, not written.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_FIGURE_H_
