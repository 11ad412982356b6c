#include "checker/extract/figures/unit_choice.h"

#include <algorithm>

#include "checker/extract/figures/small_words.h"

namespace crosscheck {
namespace {

// How far around the unit a word bears on it.
constexpr size_t kReach = 10;

// So much is money, whatever it is "of".
constexpr double kSurelyMoney = 1e5;

void AddWord(const std::string& word, Vocabulary& vocabulary,
             std::vector<bool>& list) {
  const WordId id = vocabulary.Add(word);
  if (id >= list.size()) list.resize(id + 1, false);
  list[id] = true;
}

bool Has(const std::vector<bool>& list, const Token& token) {
  return token.is_word() && token.word < list.size() && list[token.word];
}

}  // namespace

UnitChoice::UnitChoice(const v1::LexiconPack& pack, Vocabulary& vocabulary)
    : of_(vocabulary.Add("of")) {
  for (const v1::WordList& list : pack.list()) {
    if (list.name() == "mass_word") {
      for (const std::string& word : list.words()) {
        AddWord(word, vocabulary, mass_words_);
      }
    } else if (list.name() == "money_word") {
      for (const std::string& word : list.words()) {
        AddWord(word, vocabulary, money_words_);
      }
    }
  }
}

bool UnitChoice::IsMoneyWord(const TokenView& tokens, size_t at) const {
  return at < tokens.size() && Has(money_words_, tokens[at]);
}

bool UnitChoice::IsMass(const TokenView& tokens, size_t at,
                        const NumberMatch& number,
                        const UnitMatch& match) const {
  if (number.value >= kSurelyMoney) return false;
  if (match.joined) return !number.scaled;
  const size_t begin = at > kReach ? at - kReach : 0;
  const size_t end = std::min(tokens.size(), at + match.length + kReach);
  bool mass = false;
  for (size_t i = begin; i < end; ++i) {
    if (Has(money_words_, tokens[i]) || tokens[i].is_punct('p')) return false;
    mass = mass || Has(mass_words_, tokens[i]);
  }
  return mass || (IsWord(tokens, at + match.length, of_) && !number.scaled);
}

const v1::Unit* UnitChoice::Choose(const TokenView& tokens, size_t at,
                                   const NumberMatch& number,
                                   const UnitMatch& match) const {
  if (match.other == nullptr) return match.unit;
  const bool first_is_money = IsMoney(*match.unit);
  const bool money = !IsMass(tokens, at, number, match);
  return first_is_money == money ? match.unit : match.other;
}

}  // namespace crosscheck
