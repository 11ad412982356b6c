#include "checker/extract/times/lengths.h"

#include <algorithm>

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// "two-and-a-half": the longest number before a unit.
constexpr size_t kNumberTokens = 7;

// Lengths beyond it are not of this world, and days would not count them.
constexpr double kMaxAmount = 1e6;

// The longest number that ends before tokens[end]; `first` is its start.
NumberMatch NumberBefore(const Scan& scan, size_t end, size_t& first) {
  const size_t floor = std::max(
      scan.floor, end > kNumberTokens ? end - kNumberTokens : size_t{0});
  NumberMatch best;
  for (size_t at = end; at > floor; --at) {
    const NumberMatch match = scan.numbers.Match(scan.tokens, at - 1);
    if (match.length == 0 || at - 1 + match.length != end) continue;
    if (match.ordinal || match.zero || match.value > kMaxAmount) continue;
    if (match.fraction && match.length == 1) continue;
    best = match;
    first = at - 1;
  }
  return best;
}

// The first end of "two to three", "three-to-five", "5-10", "between two and
// four", where the second starts at tokens[at].
NumberMatch RangeStart(const Scan& scan, size_t at, size_t& first) {
  size_t i = at;
  if (scan.Joint(i - 1)) --i;
  const bool hyphen = i < at;
  bool word = false;
  if (scan.Has(i - 1, SmallRole::RANGE) || scan.Has(i - 1, SmallRole::OR) ||
      scan.Has(i - 1, SmallRole::AND)) {
    word = true;
    --i;
    if (hyphen && scan.Joint(i - 1)) --i;
  }
  if (!word && !hyphen) return {};
  const NumberMatch from = NumberBefore(scan, i, first);
  const bool between =
      from && scan.Word(first - 1).relation == Preposition::BETWEEN;
  if (word && scan.Has(i, SmallRole::AND) && !between) return {};
  return from;
}

// "half an hour", "half-hour", "half a day": 0.5 of the unit.
bool ReadHalfOf(const Scan& scan, size_t end, Length& length) {
  size_t i = end;
  if (scan.Has(i - 1, SmallRole::INDEFINITE)) --i;
  if (i == end && scan.Joint(i - 1)) --i;
  if (!scan.Has(i - 1, SmallRole::LENGTH)) return false;
  length.first = i - 1;
  length.amount = length.lower = length.upper = 0.5;
  length.adjective = i + 1 == end && scan.Joint(i);
  return true;
}

}  // namespace

bool IsAgeUnit(const Scan& scan, size_t at) {
  size_t i = at + 1;
  if (scan.Punct(i, '-') || scan.Punct(i, '~')) ++i;
  if (scan.Has(i, SmallRole::OLD)) return true;
  return i == at + 1 && scan.Has(i, SmallRole::OF) &&
         scan.Has(i + 1, SmallRole::AGE);
}

Length ReadLength(const Scan& scan, size_t at) {
  const TimeWord& word = scan.Word(at);
  Length length;
  length.first = length.last = at;
  length.amount = length.lower = length.upper = 1;
  if (word.unit_form == UnitForm::kLong) {
    length.adjective = true;
    length.last = at + 1;
    return length;
  }
  const TimeUnitInfo& unit = scan.words.unit(word.unit_index);
  size_t last = at + 1;
  const bool long_behind =
      scan.Joint(at + 1) && scan.Has(at + 2, SmallRole::LONG);
  if (long_behind) {
    last = at + 3;
    length.adjective = true;
  }
  size_t end = at;
  if (scan.Joint(at - 1)) {
    --end;
    length.adjective = true;
  } else {
    while (scan.Has(end - 1, SmallRole::DURATION_ADJECTIVE)) --end;
    if (scan.Joint(end - 1)) --end;
  }
  size_t first = end;
  const NumberMatch number = NumberBefore(scan, end, first);
  if (number) {
    const bool digits_only = word.unit_form == UnitForm::kGuarded;
    if (digits_only && (!number.digits || !scan.Tight(at))) return {};
    length.first = first;
    length.last = last;
    length.amount = number.value;
    length.lower = number.lower;
    length.upper = number.upper;
    length.vague = number.vague;
    size_t from_first = first;
    const NumberMatch from = RangeStart(scan, first, from_first);
    if (from && from.upper < number.lower) {
      length.first = from_first;
      length.amount = from.value;
      length.lower = from.lower;
    }
  } else if (ReadHalfOf(scan, end, length)) {
    length.last = last;
    return length;
  } else if (word.unit_form == UnitForm::kSingular && !unit.ambiguous &&
             scan.Has(end - 1, SmallRole::INDEFINITE)) {
    length.first = end - 1;
    length.last = last;
    length.article = true;
  } else if (long_behind) {
    length.first = at;
    length.last = last;
    length.vague = word.unit_form == UnitForm::kPlural;
    if (length.vague) {
      length.lower = 2;
      length.upper = 0;
    }
    return length;
  } else {
    return {};
  }
  // "an hour and a half".
  if (scan.Has(last, SmallRole::AND) &&
      scan.Has(last + 1, SmallRole::INDEFINITE) &&
      scan.Has(last + 2, SmallRole::LENGTH)) {
    length.amount += 0.5;
    length.lower += 0.5;
    length.upper += 0.5;
    length.last = last + 3;
  }
  return length;
}

}  // namespace crosscheck
