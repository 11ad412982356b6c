#include "checker/extract/numbers/number_words.h"

#include <string>

#include "absl/algorithm/container.h"

namespace crosscheck {

bool IsAttachedMark(const TokenView& tokens, size_t at, char c) {
  return at < tokens.size() && tokens[at].is_punct(c) &&
         !tokens[at].space_before;
}

NumberWords::NumberWords(const v1::LexiconPack& pack, Vocabulary& vocabulary)
    : a_(vocabulary.Add("a")),
      an_(vocabulary.Add("an")),
      and_(vocabulary.Add("and")),
      of_(vocabulary.Add("of")),
      in_(vocabulary.Add("in")),
      out_(vocabulary.Add("out")),
      over_(vocabulary.Add("over")),
      point_(vocabulary.Add("point")) {
  for (const v1::NumberWord& number : pack.number()) {
    for (const std::string& word : number.words()) {
      const WordId id = vocabulary.Add(word);
      if (id >= senses_.size()) senses_.resize(id + 1);
      senses_[id] = {number.role(), number.value(), number.attached_only(),
                     number.money_only(), number.or_capital()};
    }
  }
  for (const v1::WordList& list : pack.list()) {
    std::vector<WordId>* ids = list.name() == "around_half"   ? &around_half_
                               : list.name() == "time_noun"   ? &time_nouns_
                               : list.name() == "negative"    ? &negative_
                               : list.name() == "behind_part" ? &behind_part_
                               : list.name() == "no_number_before"
                                   ? &no_number_before_
                                   : nullptr;
    if (ids == nullptr) continue;
    for (const std::string& word : list.words()) {
      ids->push_back(vocabulary.Add(word));
    }
  }
}

const NumberWords::Sense* NumberWords::At(const TokenView& tokens,
                                          size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return nullptr;
  const WordId word = tokens[at].word;
  if (word >= senses_.size()) return nullptr;
  const Sense& sense = senses_[word];
  return sense.role == Role::ROLE_UNSPECIFIED ? nullptr : &sense;
}

bool NumberWords::InList(const std::vector<WordId>& list,
                         const TokenView& tokens, size_t at) const {
  return at < tokens.size() && tokens[at].is_word() &&
         absl::c_linear_search(list, tokens[at].word);
}

bool NumberWords::IsAroundHalf(const TokenView& tokens, size_t at) const {
  return InList(around_half_, tokens, at);
}

bool NumberWords::IsTimeNoun(const TokenView& tokens, size_t at) const {
  return InList(time_nouns_, tokens, at);
}

bool NumberWords::IsNoNumberBefore(const TokenView& tokens, size_t at) const {
  return InList(no_number_before_, tokens, at);
}

bool NumberWords::IsNegative(const TokenView& tokens, size_t at) const {
  return InList(negative_, tokens, at);
}

bool NumberWords::IsBehindPart(const TokenView& tokens, size_t at) const {
  return InList(behind_part_, tokens, at);
}

}  // namespace crosscheck
