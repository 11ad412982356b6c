#include "checker/extract/figures/ranges.h"

#include <algorithm>
#include <utility>

namespace crosscheck {
namespace {

// How far before "from" or a score the verb stands.
constexpr size_t kVerbReach = 8;

// Halves of a score are below it; votes may be above, the larger one first.
constexpr double kHighestScore = 200;

// "30 or 40" is a range, "5 or 500" two figures.
constexpr double kWidestOr = 2;

bool HasBefore(const WordSet& words, const TokenView& tokens, size_t at) {
  const size_t begin = at > kVerbReach ? at - kVerbReach : 0;
  for (size_t i = at; i > begin; --i) {
    if (tokens[i - 1].is_punct(';')) return false;
    if (words.HasAt(tokens, i - 1)) return true;
  }
  return false;
}

bool IsDash(const Token& token) {
  return token.is_punct('-') || token.is_punct('~') ||
         (token.is_punct('a') && !token.space_before);
}

bool IsPlain(const Amount& amount) {
  const NumberMatch& number = amount.number;
  return !number.vague && !number.zero && !number.fraction && !number.ordinal;
}

bool StartsAmount(const Token& token) {
  return token.is_number() || token.kind == TokenKind::kPunct;
}

}  // namespace

RangeGrammar::RangeGrammar(const v1::LexiconPack& pack,
                           const AmountGrammar& amounts,
                           const HedgeGrammar& hedges, const WordClasses& words,
                           Vocabulary& vocabulary)
    : words_(words),
      amounts_(amounts),
      hedges_(hedges),
      w_(vocabulary),
      change_words_(pack, "change_word", vocabulary),
      score_words_(pack, "score_word", vocabulary) {}

// Whether `word` stands before the first amount, its hedge skipped: "between
// about 5 and 7".  Sets `lead` to where.
bool RangeGrammar::LedBy(const TokenView& tokens, const Amount& first,
                         WordId word, size_t& lead) const {
  size_t at = first.range.first;
  if (at > 0 && IsWord(tokens, at - 1, word)) {
    lead = at - 1;
    return true;
  }
  // "between the ages of 15 and 20".
  if (at > 3 && IsWord(tokens, at - 1, w_.of) &&
      IsWord(tokens, at - 2, w_.ages) && IsWord(tokens, at - 3, w_.the) &&
      IsWord(tokens, at - 4, word)) {
    lead = at - 4;
    return true;
  }
  const HedgeMatch hedge = hedges_.Before(tokens, at);
  if (!hedge || at <= hedge.length ||
      !IsWord(tokens, at - hedge.length - 1, word)) {
    return false;
  }
  lead = at - hedge.length - 1;
  return true;
}

// Whether a word stands at `at` that two figures could count: "won 20-25
// seats", but "won 2-3 on penalties", "a 2-3 win".
bool RangeGrammar::CountsBehind(const TokenView& tokens, size_t at) const {
  if (EndsClause(tokens, at)) return false;
  return !score_words_.HasAt(tokens, at) &&
         !words_.Is(tokens[at], kFunctionWord);
}

// "rose from 13 to 17".
bool RangeGrammar::IsChange(const TokenView& tokens, size_t from) const {
  return HasBefore(change_words_, tokens, from);
}

// What joins `first` to the amount behind it, which starts at `next`.
RangeGrammar::Joiner RangeGrammar::JoinerAt(const TokenView& tokens,
                                            const Amount& first,
                                            size_t& next) const {
  size_t i = first.range.last;
  if (i >= tokens.size()) return Joiner::kNone;
  // "8- to 16-metre", "2-to-3".
  const bool hyphen = IsAttached(tokens, i, '-') && i + 1 < tokens.size() &&
                      tokens[i + 1].is_word();
  if (hyphen) ++i;
  next = i + 1;
  if (next >= tokens.size()) return Joiner::kNone;
  if (IsAnyWord(tokens, i, w_.to, w_.through)) {
    if (hyphen && IsAttached(tokens, next, '-')) ++next;
    return Joiner::kTo;
  }
  if (IsWord(tokens, i, w_.or_)) return Joiner::kOr;
  if (IsWord(tokens, i, w_.and_)) return Joiner::kAnd;
  if (hyphen || !IsDash(tokens[i]) || !StartsAmount(tokens[next])) {
    return Joiner::kNone;
  }
  // "20-25", "20 - 25" and "20 -25", but not "20- 25".
  const bool torn = !tokens[i].space_before && tokens[next].space_before;
  return torn ? Joiner::kNone : Joiner::kDash;
}

Amount RangeGrammar::SecondAt(const TokenView& tokens, const Amount& first,
                              Joiner joiner, size_t at) const {
  Amount second = amounts_.Read(tokens, at);
  if (!second && joiner != Joiner::kOr) {
    // "between 2 g and about 7 g".
    if (const HedgeMatch hedge = hedges_.StartingAt(tokens, at)) {
      second = amounts_.Read(tokens, at + hedge.length);
    }
  }
  if (!second || !IsPlain(second) || second.number.bare) return {};
  if (second.money_before && !first.money_before) return {};
  return second;
}

// One unit for both ends; `low` is converted when theirs differ in size.
bool RangeGrammar::AgreeOnUnit(const Amount& first, const Amount& second,
                               double& low, const v1::Unit*& unit) const {
  unit = second.unit;
  if (first.unit == second.unit || first.unit == nullptr) return true;
  if (second.unit == nullptr) {
    unit = first.unit;
    return first.money_before;  // "5 km to 7": the 7 are something else.
  }
  if (first.unit->dimension() != second.unit->dimension() ||
      first.unit->offset() != 0 || second.unit->offset() != 0 ||
      second.unit->factor() == 0) {
    return false;
  }
  low *= first.unit->factor() / second.unit->factor();
  return true;
}

// "2,000 ± 5 pounds", "62 +/- 3 percent".
AmountRange RangeGrammar::PlusMinus(const TokenView& tokens,
                                    const Amount& first) const {
  size_t i = first.range.last;
  if (i < tokens.size() && tokens[i].is_punct('P')) {
    ++i;
  } else if (i + 2 < tokens.size() && tokens[i].is_punct('+') &&
             IsAttached(tokens, i + 1, '/') && IsAttached(tokens, i + 2, '-')) {
    i += 3;
  } else {
    return {};
  }
  const Amount margin = amounts_.Read(tokens, i);
  if (!margin || !IsPlain(margin) || margin.value < 0 ||
      (first.unit != nullptr && margin.unit != first.unit)) {
    return {};
  }
  AmountRange range;
  range.range = {first.range.first, margin.range.last};
  range.low = first.value - margin.value;
  range.high = first.value + margin.value;
  range.unit = margin.unit;
  range.decimals = std::max(first.decimals, margin.decimals);
  range.scaled = first.number.scaled;
  return range;
}

AmountRange RangeGrammar::Read(const TokenView& tokens,
                               const Amount& first) const {
  if (!IsPlain(first)) return {};
  if (const AmountRange range = PlusMinus(tokens, first)) return range;
  size_t next = 0;
  const Joiner joiner = JoinerAt(tokens, first, next);
  if (joiner == Joiner::kNone) return {};
  size_t begin = first.range.first;
  const bool between = LedBy(tokens, first, w_.between, begin);
  const bool from = !between && LedBy(tokens, first, w_.from, begin);
  if (joiner == Joiner::kAnd && !between && !from) return {};
  if (joiner == Joiner::kTo && from && IsChange(tokens, begin)) return {};
  if (joiner == Joiner::kOr && first.unit != nullptr) return {};
  const Amount second = SecondAt(tokens, first, joiner, next);
  if (!second) return {};
  // "from 30 and 40 degrees" needs its unit to be a range.
  if (joiner == Joiner::kAnd && from && second.unit == nullptr) return {};
  AmountRange range;
  range.low = first.value;
  range.high = second.value;
  if (!AgreeOnUnit(first, second, range.low, range.unit)) return {};
  // "5 to 7 million": the scale is said once.
  if (second.number.scale > 1 && first.number.scale == 1 &&
      range.low < second.value / second.number.scale) {
    range.low *= second.number.scale;
  }
  if (range.low > range.high && (between || range.low <= 0)) {
    std::swap(range.low, range.high);
  }
  if (range.low >= range.high) return {};
  if (joiner == Joiner::kOr && range.high > kWidestOr * range.low) return {};
  if (range.unit == nullptr && range.high < kHighestScore &&
      (joiner == Joiner::kDash || joiner == Joiner::kTo) &&
      HasBefore(score_words_, tokens, begin) &&
      !CountsBehind(tokens, second.range.last)) {
    return {};
  }
  range.decimals = std::max(first.decimals, second.decimals);
  range.scaled = second.number.scaled;
  range.joined = second.joined;
  range.from_below =
      (between || from) &&
      hedges_.Before(tokens, first.range.first).hedge == v1::HEDGE_LESS_THAN;
  if (next < second.range.first) {
    const v1::Hedge hedge = hedges_.Before(tokens, second.range.first).hedge;
    range.below_high =
        hedge == v1::HEDGE_ALMOST || hedge == v1::HEDGE_LESS_THAN;
    range.beyond_high = hedge == v1::HEDGE_MORE_THAN;
  }
  range.range = {begin, second.range.last};
  return range;
}

bool RangeGrammar::IsScore(const TokenView& tokens, const Amount& first,
                           size_t& second) const {
  size_t i = first.range.last;
  if (first.unit != nullptr || !IsPlain(first) || !first.number.digits ||
      first.number.length != 1 || first.decimals > 0 ||
      i + 1 >= tokens.size() || !IsDash(tokens[i]) || tokens[i].space_before ||
      !tokens[i + 1].is_number() || tokens[i + 1].space_before) {
    return false;
  }
  const Amount other = amounts_.Read(tokens, i + 1);
  if (!other || other.unit != nullptr || other.number.length != 1 ||
      other.decimals > 0) {
    return false;
  }
  second = i + 1;
  return first.value >= other.value || first.value < kHighestScore;
}

}  // namespace crosscheck
