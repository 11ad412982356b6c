#include "checker/extract/figures/unit_choice.h"

#include <algorithm>

#include "checker/extract/figures/small_words.h"

namespace crosscheck {
namespace {

// How far around the unit a word bears on it.
constexpr size_t kReach = 10;

// So much is money, whatever it is "of".
constexpr double kSurelyMoney = 1e5;

}  // namespace

UnitChoice::UnitChoice(const v1::LexiconPack& pack, Vocabulary& vocabulary)
    : mass_words_(pack, "mass_word", vocabulary),
      money_words_(pack, "money_word", vocabulary),
      of_(vocabulary.Add("of")) {}

bool UnitChoice::IsMoneyWord(const TokenView& tokens, size_t at) const {
  return money_words_.HasAt(tokens, at);
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
    if (money_words_.HasAt(tokens, i) || tokens[i].is_punct('p')) return false;
    mass = mass || mass_words_.HasAt(tokens, i);
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
