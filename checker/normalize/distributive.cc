#include "checker/normalize/distributive.h"

#include <cstddef>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {
namespace {

// What is said of each thing stands in its clause: the search is bounded.
constexpr size_t kClauseReach = 16;

bool IsOneOf(const TokenView& tokens, size_t at,
             absl::Span<const absl::string_view> of) {
  return at < tokens.size() && absl::c_any_of(of, [&](absl::string_view word) {
           return absl::EqualsIgnoreCase(tokens.Text(at), word);
         });
}

// "each time", "every year", "each other": not of things.
bool StartsOther(const TokenView& tokens, size_t at) {
  static constexpr absl::string_view kOthers[] = {
      "second", "minute", "hour", "day",   "night", "week", "weekend",
      "month",  "season", "year", "other", "time",  "way",  "few"};
  return IsOneOf(tokens, at, kOthers);
}

bool IsEach(const TokenView& tokens, size_t at) {
  static constexpr absl::string_view kEach[] = {"each", "every"};
  return IsOneOf(tokens, at, kEach) && !StartsOther(tokens, at + 1);
}

bool EndsClause(const Token& token) {
  return token.is_punct(',') || token.is_punct(';') || token.is_punct(':') ||
         token.is_punct('(') || token.is_punct(')');
}

}  // namespace

bool IsOfEach(const TokenView& tokens, const WordClasses& words,
              TokenRange figure) {
  static constexpr absl::string_view kBehind[] = {"each", "apiece"};
  if (IsOneOf(tokens, figure.last, kBehind) &&
      !StartsOther(tokens, figure.last + 1)) {
    return true;
  }
  // Behind "each of the" the figure says how many there are.
  bool told = false;
  for (size_t back = 1; back <= kClauseReach && back <= figure.first; ++back) {
    const size_t at = figure.first - back;
    if (EndsClause(tokens[at])) return false;
    if (IsEach(tokens, at)) return told;
    told = told || !words.Is(tokens[at], kFunctionWord);
  }
  return false;
}

}  // namespace crosscheck
