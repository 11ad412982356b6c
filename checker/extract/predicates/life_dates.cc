#include "checker/extract/predicates/life_dates.h"

namespace crosscheck {
namespace {

// "(born Jana Tolland; 4 May 1902 - 9 June 1971)": so many tokens may stand
// between the bracket and the first date.
constexpr size_t kBracketReach = 12;

constexpr int kSecondsPerDay = 86400;

// Whether only dashes stand in [first, last), and at least one.
bool AreDashes(const TokenView& tokens, size_t first, size_t last) {
  if (first >= last) return false;
  for (size_t i = first; i < last; ++i) {
    if (!tokens[i].is_dash()) return false;
  }
  return true;
}

// Whether a bracket that opens behind a name is open at `at`.
bool InBracketsOfName(const TokenView& tokens, size_t at) {
  for (size_t back = 1; back <= kBracketReach && back < at; ++back) {
    const Token& token = tokens[at - back];
    if (token.is_punct(')')) return false;
    if (!token.is_punct('(')) continue;
    // "Jana Holm, Countess of Kirun, (4 May 1902 ...": a title in between.
    const Token& before = tokens[at - back - 1];
    return (before.is_word() && before.capital) || before.is_punct(',');
  }
  return false;
}

// Whether times[index] begins such a pair.
bool IsLife(const TokenView& tokens, absl::Span<const TimeMention> times,
            size_t index) {
  if (index + 1 >= times.size()) return false;
  const TimeMention& birth = times[index];
  const TimeMention& death = times[index + 1];
  return birth.full_date && death.full_date && birth.type == v1::Time::DATE &&
         death.type == v1::Time::DATE &&
         birth.first_moment < death.first_moment &&
         birth.last_moment - birth.first_moment < kSecondsPerDay &&
         AreDashes(tokens, birth.last, death.first) &&
         death.last < tokens.size() && tokens[death.last].is_punct(')') &&
         InBracketsOfName(tokens, birth.first);
}

}  // namespace

LifeDate LifeDateOf(const TokenView& tokens,
                    absl::Span<const TimeMention> times, size_t index) {
  if (IsLife(tokens, times, index)) return LifeDate::kBirth;
  if (index > 0 && IsLife(tokens, times, index - 1)) return LifeDate::kDeath;
  return LifeDate::kNone;
}

}  // namespace crosscheck
