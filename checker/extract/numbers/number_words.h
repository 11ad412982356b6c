// The words of a language that make up numbers.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMBER_WORDS_H_
#define CHECKER_EXTRACT_NUMBERS_NUMBER_WORDS_H_

#include <cstddef>
#include <vector>

#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Whether tokens[at] is the mark `c` with no space before it.
bool IsAttachedMark(const TokenView& tokens, size_t at, char c);

// Thread-safe once built.
class NumberWords {
 public:
  using Role = v1::NumberWord;

  // What one word stands for; see v1::NumberWord.
  struct Sense {
    v1::NumberWord::Role role = v1::NumberWord::ROLE_UNSPECIFIED;
    double value = 0;
    bool attached_only = false;
    bool money_only = false;
    bool or_capital = false;

    // Needs nothing beside it.
    bool plain() const { return !attached_only && !money_only; }
    bool multiplies() const {
      return role == Role::HUNDRED || role == Role::SCALE ||
             role == Role::DOZEN;
    }
  };

  // Adds the number words of `pack` to `vocabulary`.
  NumberWords(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // The sense of the word at `at`; null when it stands for no number.
  const Sense* At(const TokenView& tokens, size_t at) const;

  bool Is(const TokenView& tokens, size_t at, WordId word) const {
    return at < tokens.size() && tokens[at].is_word() &&
           tokens[at].word == word;
  }
  bool IsArticle(const TokenView& tokens, size_t at) const {
    return Is(tokens, at, a_) || Is(tokens, at, an_);
  }

  // Whether the word at `at` is in one of the pack's lists.
  bool IsAroundHalf(const TokenView& tokens, size_t at) const;
  bool IsTimeNoun(const TokenView& tokens, size_t at) const;
  bool IsNoNumberBefore(const TokenView& tokens, size_t at) const;
  bool IsNegative(const TokenView& tokens, size_t at) const;
  bool IsBehindPart(const TokenView& tokens, size_t at) const;

  WordId and_word() const { return and_; }
  WordId of() const { return of_; }
  WordId in() const { return in_; }
  WordId out() const { return out_; }
  WordId over() const { return over_; }
  WordId point() const { return point_; }

 private:
  bool InList(const std::vector<WordId>& list, const TokenView& tokens,
              size_t at) const;

  std::vector<Sense> senses_;  // By word id.
  WordId a_, an_, and_, of_, in_, out_, over_, point_;
  std::vector<WordId> around_half_;  // What "half" stands before or behind.
  std::vector<WordId> time_nouns_;   // "two in 10 days" is no fraction.
  std::vector<WordId> no_number_before_;  // "per" before "hundred thousand".
  std::vector<WordId> negative_;          // "minus".
  std::vector<WordId> behind_part_;       // "by a third in", "from".
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_NUMBER_WORDS_H_
