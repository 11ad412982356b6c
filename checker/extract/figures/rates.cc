#include "checker/extract/figures/rates.h"

#include "checker/extract/figures/units.h"
#include "checker/text/unicode.h"

namespace crosscheck {

RateMatch RateGrammar::At(const TokenView& tokens, size_t at,
                          const v1::Unit* unit) const {
  const bool slash = IsAttached(tokens, at, '/');
  const bool article = IsAnyWord(tokens, at, w_.a, w_.an);
  // "Every day" is a time of its own beside a measure.
  const bool each = unit == nullptr && IsAnyWord(tokens, at, w_.each, w_.every);
  if (!slash && !article && !each && !IsWord(tokens, at, w_.per)) return {};
  const size_t thing = at + 1;
  if (thing >= tokens.size() || !tokens[thing].is_word() ||
      words_.Is(tokens[thing], kFunctionWord)) {
    return {};
  }
  if ((article || each) && !IsTime(tokens, thing) &&
      (unit == nullptr || !IsMoney(*unit) || IsTimeWord(tokens, thing))) {
    return {};
  }
  RateMatch match;
  match.length = 2;
  AppendLower(tokens.Text(thing), match.per);
  return match;
}

RateMatch RateGrammar::OfTime(const TokenView& tokens, size_t at) const {
  return IsTime(tokens, at + 1) ? At(tokens, at, nullptr) : RateMatch();
}

// "a week", but not "a week later".
bool RateGrammar::IsTime(const TokenView& tokens, size_t at) const {
  return IsTimeWord(tokens, at) && !IsAnyWord(tokens, at + 1, w_.ago, w_.later,
                                              w_.earlier, w_.before, w_.after);
}

bool RateGrammar::IsTimeWord(const TokenView& tokens, size_t at) const {
  return IsAnyWord(tokens, at, w_.minute, w_.hour, w_.day, w_.week, w_.month,
                   w_.year);
}

}  // namespace crosscheck
