#include "checker/extract/figures/hedges.h"

#include <string>

namespace crosscheck {
namespace {

constexpr size_t kLongestHedge = 6;  // Tokens: "equal to or more than" is 5.

}  // namespace

HedgeGrammar::HedgeGrammar(const v1::LexiconPack& pack,
                           Vocabulary& vocabulary) {
  for (const v1::HedgeWords& hedge : pack.hedge()) {
    for (const std::string& words : hedge.before()) {
      before_.Add(words, hedge.hedge(), vocabulary);
    }
    for (const std::string& words : hedge.after()) {
      after_.Add(words, hedge.hedge(), vocabulary);
    }
  }
}

HedgeMatch HedgeGrammar::Before(const TokenView& tokens, size_t at) const {
  const size_t begin = at > kLongestHedge ? at - kLongestHedge : 0;
  const auto match = before_.LongestEndingAt(tokens, begin, at);
  return match ? HedgeMatch{match.length, *match.value} : HedgeMatch{};
}

HedgeMatch HedgeGrammar::StartingAt(const TokenView& tokens, size_t at) const {
  const auto match = before_.Longest(tokens, at);
  return match ? HedgeMatch{match.length, *match.value} : HedgeMatch{};
}

HedgeMatch HedgeGrammar::After(const TokenView& tokens, size_t at) const {
  const auto match = after_.Longest(tokens, at);
  return match ? HedgeMatch{match.length, *match.value} : HedgeMatch{};
}

void ApplyHedge(v1::Hedge hedge, Quantity& quantity) {
  if (quantity.hedge == v1::HEDGE_RANGE || quantity.hedge == v1::HEDGE_VAGUE) {
    return;
  }
  quantity.hedge = hedge;
  Interval& bounds = quantity.bounds;
  switch (hedge) {
    case v1::HEDGE_MORE_THAN:
    case v1::HEDGE_AT_LEAST:
      bounds.upper = kUnbounded;
      bounds.lower_open = hedge == v1::HEDGE_MORE_THAN;
      break;
    case v1::HEDGE_LESS_THAN:
    case v1::HEDGE_AT_MOST:
      bounds.lower = -kUnbounded;
      bounds.upper_open = hedge == v1::HEDGE_LESS_THAN;
      break;
    default:
      break;
  }
}

}  // namespace crosscheck
