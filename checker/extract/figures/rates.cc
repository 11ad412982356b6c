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
  const bool time =
      IsAnyWord(tokens, thing, w_.day, w_.week, w_.month, w_.year);
  if ((article || each) && !time && (unit == nullptr || !IsMoney(*unit)))
    return {};
  RateMatch match;
  match.length = 2;
  AppendLower(tokens.Text(thing), match.per);
  return match;
}

}  // namespace crosscheck
