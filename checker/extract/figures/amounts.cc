#include "checker/extract/figures/amounts.h"

#include <cmath>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

// The factor of hundredths of a currency: cents, pence, centimes.
constexpr double kCent = 0.01;

// Values this near a whole number were one before units were converted.
constexpr double kWholeSlack = 1e-9;

double Whole(double value) {
  const double nearest = std::nearbyint(value);
  return std::abs(value - nearest) < kWholeSlack * std::abs(nearest) ? nearest
                                                                     : value;
}

bool IsNegativeMark(const Token& token) { return token.is_punct('-'); }

// A sign belongs to the number behind it and to nothing before it.
bool IsSign(const TokenView& tokens, size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const Token& mark = tokens[at];
  if (!mark.is_punct('-') && !mark.is_punct('+')) return false;
  if (at > 0 && !mark.space_before &&
      (tokens[at - 1].kind != TokenKind::kPunct ||
       tokens[at - 1].is_punct(')'))) {
    return false;
  }
  // "- 5" is a sign where nothing comes before, elsewhere a dash.
  const Token& next = tokens[at + 1];
  if (next.space_before && at > 0) return false;
  return next.is_number() || next.kind == TokenKind::kPunct;
}

void Scale(double factor, Amount& amount) {
  amount.value *= factor;
  amount.lower *= factor;
  amount.upper *= factor;
}

void Negate(Amount& amount) {
  const double lower = amount.lower;
  amount.value = -amount.value;
  amount.lower = -amount.upper;
  amount.upper = -lower;
}

Amount FromNumber(const NumberMatch& number, size_t first, size_t number_at) {
  Amount amount;
  amount.range = {first, number_at + number.length};
  amount.number = number;
  amount.number_at = number_at;
  amount.value = number.value;
  amount.lower = number.lower;
  amount.upper = number.upper;
  amount.decimals = number.decimals;
  return amount;
}

bool IsSimple(const NumberMatch& number) {
  return number && !number.vague && !number.ordinal && !number.fraction &&
         !number.zero;
}

}  // namespace

AmountGrammar::AmountGrammar(const v1::LexiconPack& pack,
                             const NumberGrammar& numbers,
                             const WordClasses& words, Vocabulary& vocabulary)
    : numbers_(numbers),
      words_(words),
      units_(pack, words, vocabulary),
      choice_(pack, vocabulary),
      w_(vocabulary),
      m_(vocabulary.Add("m")),
      for_(vocabulary.Add("for")) {
  for (const v1::WordList& list : pack.list()) {
    std::vector<WordId>* ids = list.name() == "article_unit"  ? &article_units_
                               : list.name() == "in_millions" ? &in_millions_
                                                              : nullptr;
    if (ids == nullptr) continue;
    for (const std::string& word : list.words()) {
      ids->push_back(vocabulary.Add(word));
    }
  }
  for (const v1::Unit& unit : pack.unit()) {
    if (unit.code() == "[ft_i]") foot_ = &unit;
    if (unit.code() == "[in_i]") inch_ = &unit;
  }
}

bool AmountGrammar::IsArticle(const TokenView& tokens, size_t at) const {
  return IsAnyWord(tokens, at, w_.a, w_.an);
}

Amount AmountGrammar::Read(const TokenView& tokens, size_t at) const {
  Amount amount = FeetAndInches(tokens, at);
  if (amount) return amount;
  const NumberMatch here = numbers_.Match(tokens, at);
  amount = PartOfUnit(tokens, at, here);
  if (amount) return amount;
  amount = Plain(tokens, at, here);
  if (!amount) amount = OneUnit(tokens, at);
  if (!amount || amount.unit == nullptr) return amount;
  bool smaller = false;
  while (AddSmallerUnit(tokens, amount)) smaller = true;
  if (!smaller) AddBareCents(tokens, amount);
  return amount;
}

// Signs, sign of money, number, unit.  `here`: the number without any sign.
Amount AmountGrammar::Plain(const TokenView& tokens, size_t at,
                            const NumberMatch& here) const {
  size_t i = at;
  bool negative = false;
  bool sign_word = false;
  // "plus or minus 3 points" is a margin.
  const bool margin = i > 0 && IsWord(tokens, i - 1, w_.or_);
  if (numbers_.IsNegative(tokens, i) && !margin) {
    negative = sign_word = true;
    ++i;
  } else if (IsSign(tokens, i)) {
    negative = IsNegativeMark(tokens[i]);
    ++i;
  }
  const UnitMatch sign = units_.Before(tokens, i);
  i += sign.length;
  if (sign && i + 1 < tokens.size() && IsNegativeMark(tokens[i]) &&
      !tokens[i].space_before && !tokens[i + 1].space_before) {
    negative = true;  // "$-99".
    ++i;
  }
  const NumberMatch number =
      i == at ? here : numbers_.Match(tokens, i, static_cast<bool>(sign));
  if (!number) return {};
  // Signs in letters stand before digits only: "RM three" are initials.
  if (sign && !number.digits && tokens[i - 1].is_word()) return {};
  if (negative && (number.vague || number.zero || number.ordinal)) return {};
  Amount amount = FromNumber(number, at, i);
  amount.sign_word = sign_word;
  amount.money_before = static_cast<bool>(sign);
  if (number.ordinal) return amount;
  if (sign) {
    amount.unit = sign.unit;
    ReadUnitBehindSign(tokens, amount);
  } else if (!number.zero && !ReadMillions(tokens, amount)) {
    ReadUnit(tokens, amount);
  }
  if (negative) Negate(amount);
  return amount;
}

// "$5 million USD": the unit is said twice.
void AmountGrammar::ReadUnitBehindSign(const TokenView& tokens,
                                       Amount& amount) const {
  const UnitMatch unit = units_.After(tokens, amount.range.last, amount.number);
  if (unit && unit.unit->code() == amount.unit->code() && !unit.joined &&
      unit.multiple == 1) {
    amount.range.last += unit.length;
  }
}

// "5m people", "3m tonnes": metres measure nothing that is counted.
bool AmountGrammar::ReadMillions(const TokenView& tokens,
                                 Amount& amount) const {
  const size_t at = amount.range.last;
  if (!amount.number.digits || amount.number.length != 1 ||
      !IsWord(tokens, at, m_) || tokens[at].space_before) {
    return false;
  }
  const size_t next = at + 1;
  const UnitMatch unit = units_.After(tokens, next, amount.number);
  const bool counted = next < tokens.size() && tokens[next].is_word() &&
                       absl::c_linear_search(in_millions_, tokens[next].word);
  if (!counted &&
      (!unit || unit.joined || tokens[next].kind == TokenKind::kPunct)) {
    return false;
  }
  amount.range.last = next;
  amount.number.scaled = true;
  amount.number.scale = 1e6;
  amount.number.value *= 1e6;
  Scale(1e6, amount);
  ReadUnit(tokens, amount);
  return true;
}

void AmountGrammar::ReadUnit(const TokenView& tokens, Amount& amount) const {
  const UnitMatch match =
      units_.After(tokens, amount.range.last, amount.number);
  if (!match) return;
  SetUnit(tokens, match, amount);
  // "75 USD million".
  if (amount.unit == nullptr || !IsMoney(*amount.unit) ||
      amount.number.scaled) {
    return;
  }
  const NumberMatch scale = numbers_.Match(tokens, amount.range.last);
  if (scale.bare && scale.length == 1 && scale.scaled) {
    Scale(scale.value, amount);
    amount.number.scaled = true;
    amount.range.last += 1;
  }
}

void AmountGrammar::SetUnit(const TokenView& tokens, const UnitMatch& match,
                            Amount& amount) const {
  const size_t at = amount.range.last;
  // "two grand pianos", "three nickel mines"; codes are no such words.
  const size_t behind = at + match.length;
  if (match.multiple != 1 && !tokens[at].all_capitals &&
      behind < tokens.size() && tokens[behind].is_word() &&
      !words_.Is(tokens[behind], kFunctionWord)) {
    return;
  }
  amount.unit = choice_.Choose(tokens, at, amount.number, match);
  amount.joined = match.joined;
  amount.range.last = behind;
  Scale(match.multiple, amount);
}

// "half a litre", "half-mile", "a quarter of a mile", "three-quarters of a
// cup", "half a percentage point": so many of the unit, and no ratio.
Amount AmountGrammar::PartOfUnit(const TokenView& tokens, size_t at,
                                 const NumberMatch& here) const {
  NumberMatch part = numbers_.Part(tokens, at, here);
  if (!part) return {};
  size_t i = at + part.length;
  const bool of = IsWord(tokens, i, w_.of);
  if (of) ++i;
  const bool article = IsArticle(tokens, i);
  if (article) ++i;
  if (part.ordinal && !of) return {};
  const UnitMatch unit = units_.After(tokens, i, part);
  // "half of the litres", "quarter-finals", "half dollars".
  if (!unit || (unit.joined && (of || article))) return {};
  if (!article && !unit.joined && !of && !part.article && part.value != 0.5) {
    return {};
  }
  part.fraction = part.ordinal = false;
  Amount amount = FromNumber(part, at, at);
  amount.range.last = i;
  SetUnit(tokens, unit, amount);
  if (amount.unit == nullptr) return {};
  return amount;
}

// "a mile", "a litre of milk", "for a dollar": where nothing before makes the
// article one of a rate, "$3 a gallon".
Amount AmountGrammar::OneUnit(const TokenView& tokens, size_t at) const {
  if (!IsArticle(tokens, at) || at + 1 >= tokens.size() ||
      !tokens[at + 1].is_word() ||
      !absl::c_linear_search(article_units_, tokens[at + 1].word)) {
    return {};
  }
  NumberMatch one = Exactly(1, 1);
  one.article = true;
  one.digits = true;  // Lets guarded abbreviations stand: "an ml".
  const UnitMatch unit = units_.After(tokens, at + 1, one);
  if (!unit || unit.joined) return {};
  const size_t behind = at + 1 + unit.length;
  const bool first = at == 0;
  if (!first && tokens[at - 1].kind != TokenKind::kPunct &&
      !words_.Is(tokens[at - 1], kFunctionWord) &&
      !choice_.IsMoneyWord(tokens, at - 1)) {
    return {};
  }
  if (!first && IsAnyWord(tokens, at - 1, w_.to, w_.per)) return {};
  if (!EndsClause(tokens, behind) &&
      !words_.Is(tokens[behind], kFunctionWord)) {
    return {};
  }
  Amount amount = FromNumber(one, at, at);
  amount.range.last = at + 1;
  SetUnit(tokens, unit, amount);
  if (amount.unit == nullptr) return {};
  if (IsMoney(*amount.unit) && !first && !choice_.IsMoneyWord(tokens, at - 1) &&
      !IsAnyWord(tokens, at - 1, for_, w_.than)) {
    return {};
  }
  return amount;
}

// "6'2\"" and "5'10": a person's height, mostly.
Amount AmountGrammar::FeetAndInches(const TokenView& tokens, size_t at) const {
  if (inch_ == nullptr || foot_ == nullptr || at + 2 >= tokens.size() ||
      !tokens[at].is_number() || !IsAttached(tokens, at + 1, '\'') ||
      !tokens[at + 2].is_number() || tokens[at + 2].space_before) {
    return {};
  }
  const NumberMatch feet = numbers_.Match(tokens, at);
  const NumberMatch inches = numbers_.Match(tokens, at + 2);
  if (feet.length != 1 || inches.length != 1 || inches.value >= 12 ||
      feet.decimals > 0) {
    return {};
  }
  const bool closed = IsAttached(tokens, at + 3, '"');
  if (!closed && (feet.value < 3 || feet.value > 8)) return {};
  Amount amount = FromNumber(feet, at, at);
  amount.value = amount.lower = amount.upper = feet.value * 12 + inches.value;
  amount.unit = inch_;
  amount.range.last = at + (closed ? 4 : 3);
  return amount;
}

// "7 feet 10 inches", "3 dollars and 50 cents", "2 km, 300 metres": the rest in
// a smaller unit.  Lengths and weights are in the smaller one from then on, so
// that rounding is that of the last digit; money stays as it is.
bool AmountGrammar::AddSmallerUnit(const TokenView& tokens,
                                   Amount& amount) const {
  if (!IsSimple(amount.number) || amount.decimals > 0 || amount.joined ||
      amount.unit->offset() != 0 || amount.value < 0) {
    return false;
  }
  size_t i = amount.range.last;
  const bool comma = i < tokens.size() && tokens[i].is_punct(',');
  if (comma) ++i;
  const bool word = IsWord(tokens, i, w_.and_);
  if (word) ++i;
  const NumberMatch number = numbers_.Match(tokens, i);
  if (!IsSimple(number) || number.scaled) return false;
  size_t behind = i + number.length;
  UnitMatch unit = units_.After(tokens, behind, number);
  if (!unit && amount.unit == foot_ && IsWord(tokens, behind, w_.in) &&
      number.value < 12) {
    unit.length = 1;  // "5 ft 2 in".
    unit.unit = inch_;
  }
  if (!unit || unit.joined) return false;
  const bool money = IsMoney(*amount.unit);
  // "c" is for cents behind dollars of any country, and francs are not alone to
  // have centimes: a hundredth is one of the unit before it.
  const bool cents = money && amount.unit->factor() == 1 &&
                     IsMoney(*unit.unit) && unit.unit->factor() == kCent &&
                     (!comma || unit.unit->code() == "{cent}") &&
                     number.decimals == 0 && number.value >= 1;
  if (unit.unit->dimension() != amount.unit->dimension() && !cents) {
    return false;
  }
  const double ratio =
      Whole((cents ? 1.0 : amount.unit->factor()) / unit.unit->factor());
  if (ratio < 2 || ratio != std::nearbyint(ratio)) return false;
  if ((comma || word) && number.value >= ratio) return false;
  if (money) {
    amount.value += number.value / ratio;
    if (ratio == 100) amount.decimals = 2;
  } else {
    amount.value = amount.value * ratio + number.value;
    amount.unit = unit.unit;
    amount.decimals = number.decimals;
  }
  amount.lower = amount.upper = amount.value;
  amount.range.last = behind + unit.length;
  return true;
}

// "15 dollars 50" where the clause ends.
void AmountGrammar::AddBareCents(const TokenView& tokens,
                                 Amount& amount) const {
  constexpr double kFewest = 10;
  constexpr double kMost = 100;
  if (!IsMoney(*amount.unit) || amount.money_before || amount.decimals > 0 ||
      !IsSimple(amount.number) || amount.number.scaled || amount.joined ||
      amount.unit->factor() != 1) {
    return;
  }
  size_t i = amount.range.last;
  if (IsWord(tokens, i, w_.and_)) ++i;
  const NumberMatch cents = numbers_.Match(tokens, i);
  if (!IsSimple(cents) || cents.scaled || cents.decimals > 0 ||
      cents.value < kFewest || cents.value >= kMost ||
      !EndsClause(tokens, i + cents.length)) {
    return;
  }
  amount.value += cents.value / 100;
  amount.lower = amount.upper = amount.value;
  amount.decimals = 2;
  amount.range.last = i + cents.length;
}

}  // namespace crosscheck
