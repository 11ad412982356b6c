// The small words figures are built with, as ids.
#ifndef CHECKER_EXTRACT_FIGURES_SMALL_WORDS_H_
#define CHECKER_EXTRACT_FIGURES_SMALL_WORDS_H_

#include <cstddef>

#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Plain value.
struct SmallWords {
  explicit SmallWords(Vocabulary& vocabulary);

  WordId a, an, the, and_, or_, but, of, to, through, from, between, per, all,
      both, not_, one, than, its, his, her, their, our, my, s, more, other,
      others, another, remaining, further, additional, extra, old, aged, age,
      ages, year, years, month, months, week, weeks, day, days, early, mid,
      late, in, no, block, was, has, had, those, most, yo, thing, is, he, she,
      who, now, then, when, each, every, be, else_, number, by, plus, minute,
      hour, ago, later, earlier, before, after;
};

// Whether tokens[at] is `word`.
inline bool IsWord(const TokenView& tokens, size_t at, WordId word) {
  return at < tokens.size() && tokens[at].is_word() && tokens[at].word == word;
}

// Whether tokens[at] is one of `words`.
template <typename... Ids>
bool IsAnyWord(const TokenView& tokens, size_t at, Ids... words) {
  return at < tokens.size() && tokens[at].is_word() &&
         ((tokens[at].word == words) || ...);
}

// Whether tokens[at] is the mark `c`, with no space before it.
inline bool IsAttached(const TokenView& tokens, size_t at, char c) {
  return at < tokens.size() && tokens[at].is_punct(c) &&
         !tokens[at].space_before;
}

// Whether the clause ends at tokens[at]: no word, figure or sign follows.
bool EndsClause(const TokenView& tokens, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_SMALL_WORDS_H_
