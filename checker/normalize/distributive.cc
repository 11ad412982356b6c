#include "checker/normalize/distributive.h"

#include <cstddef>
#include <initializer_list>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// What is said of each thing stands in its clause: the search is bounded.
constexpr size_t kClauseReach = 16;

bool IsOneOf(const TokenView& tokens, size_t at,
             std::initializer_list<absl::string_view> of) {
  return at < tokens.size() && absl::c_any_of(of, [&](absl::string_view word) {
           return absl::EqualsIgnoreCase(tokens.Text(at), word);
         });
}

// "each time", "every year", "each other": not of things.
bool StartsOther(const TokenView& tokens, size_t at) {
  return IsOneOf(
      tokens, at,
      {"second",   "minute", "hour",    "day",       "morning",  "evening",
       "night",    "monday", "tuesday", "wednesday", "thursday", "friday",
       "saturday", "sunday", "week",    "weekend",   "month",    "season",
       "year",     "decade", "other",   "time",      "way",      "few"});
}

// Whether "each" or "every" at tokens[at] is what the clause is said of, and
// not where something was done ("through every street", "searched each house").
bool IsSubject(const TokenView& tokens, const WordClasses& words, size_t at) {
  if (!IsOneOf(tokens, at, {"each", "every"}) || StartsOther(tokens, at + 1)) {
    return false;
  }
  if (at == 0 || !tokens[at - 1].is_word()) return true;
  return !words.Is(tokens[at - 1], kPreposition | kVerb | kConjunction) &&
         !absl::EndsWith(tokens.Text(at - 1), "ed");
}

bool EndsClause(const TokenView& tokens, const WordClasses& words, size_t at) {
  const Token& token = tokens[at];
  return token.is_punct(',') || token.is_punct(';') || token.is_punct(':') ||
         token.is_punct('(') || token.is_punct(')') ||
         words.Is(token, kClauseBreak);
}

}  // namespace

bool IsOfEach(const TokenView& tokens, const WordClasses& words,
              TokenRange figure) {
  if (IsOneOf(tokens, figure.last, {"each", "apiece"}) &&
      !StartsOther(tokens, figure.last + 1)) {
    return true;
  }
  // Behind "each of the" the figure says how many there are.
  bool told = false;
  for (size_t back = 1; back <= kClauseReach && back <= figure.first; ++back) {
    const size_t at = figure.first - back;
    if (EndsClause(tokens, words, at)) return false;
    if (IsSubject(tokens, words, at)) return told;
    told = told || !words.Is(tokens[at], kFunctionWord);
  }
  return false;
}

}  // namespace crosscheck
