#include "checker/extract/figures/number_of.h"

#include <optional>

#include "absl/strings/match.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {
namespace {

// "The number of residents of Drevnova has risen since last year to 530".
constexpr size_t kReach = 14;

// Years that news and histories give in digits.
constexpr double kFirstYear = 1000;
constexpr double kLastYear = 2100;
constexpr double kLastDayOfMonth = 31;

// "in 1905", "on 3 May 1905", "at the 1905 census": the number of a date.
bool IsOfDate(const TokenView& tokens, size_t at) {
  const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
  if (!numeral || absl::StrContains(tokens.Text(at), ",")) return false;
  if (numeral->value >= kFirstYear) return numeral->value <= kLastYear;
  const auto month = [&](size_t i) {
    return i < tokens.size() && tokens[i].is_word() && tokens[i].capital;
  };
  return numeral->value >= 1 && numeral->value <= kLastDayOfMonth &&
         (month(at - 1) || month(at + 1));
}

}  // namespace

NumberOfGrammar::NumberOfGrammar(const v1::LexiconPack& pack,
                                 const WordClasses& words,
                                 const CountedNounGrammar& nouns,
                                 Vocabulary& vocabulary)
    : words_(words),
      nouns_(nouns),
      w_(vocabulary),
      verbs_(pack, "number_is", vocabulary),
      passed_(pack, "number_moves", vocabulary),
      limits_(pack, "number_limit", vocabulary),
      totals_(pack, "number_total", vocabulary) {}

// Whether tokens[at], right before a figure but for a hedge, says that it is
// the number.
bool NumberOfGrammar::LeadsToFigure(const TokenView& tokens, size_t at) const {
  return verbs_.HasAt(tokens, at) || IsAnyWord(tokens, at, w_.to, w_.of);
}

// What "number of" at tokens[at] stands behind, its adjective and year left
// out: "the total number of", "the 2011 number of".
size_t NumberOfGrammar::DeterminerOf(const TokenView& tokens, size_t at) const {
  size_t before = at - 1;
  if (before > 0 &&
      (totals_.HasAt(tokens, before) || tokens[before].is_number())) {
    --before;
  }
  return before;
}

// Whether tokens[at] may stand between a noun and its number: where, when and
// how it moved, but nothing that picks some of what is counted.
bool NumberOfGrammar::Passes(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  // "from 13 to".
  const bool old_value =
      (IsWord(tokens, at, w_.from) && tokens[at + 1].is_number()) ||
      (token.is_number() && IsWord(tokens, at - 1, w_.from));
  const bool bracket = token.is_punct('(') || token.is_punct(')');
  return old_value || bracket || IsOfDate(tokens, at) ||
         IsWord(tokens, at, w_.to) || verbs_.HasAt(tokens, at) ||
         passed_.HasAt(tokens, at) ||
         words_.Is(token, kAuxiliary | kAdverb | kDeterminer | kPlaceNoun) ||
         (token.is_word() && token.capital);
}

bool NumberOfGrammar::IsLimited(const TokenView& tokens, size_t at) const {
  return limits_.HasAt(tokens, at) ||
         (at < tokens.size() && tokens[at].is_punct('%'));
}

NumberOf NumberOfGrammar::Before(const TokenView& tokens,
                                 TokenRange bare) const {
  if (IsLimited(tokens, bare.last)) return {};
  size_t at = bare.first;
  while (at > 1 && words_.Is(tokens[at - 1], kAdverb)) --at;  // "about 12".
  if (at < 4 || !LeadsToFigure(tokens, at - 1)) return {};
  const size_t begin = at > kReach ? at - kReach : 0;
  for (size_t i = at; i > begin + 2; --i) {
    if (IsWord(tokens, i - 1, w_.of) && IsWord(tokens, i - 2, w_.number)) {
      const size_t determiner = DeterminerOf(tokens, i - 2);
      const bool one = IsWord(tokens, determiner, w_.a);
      if (!one && !words_.Is(tokens[determiner], kDefinite)) return {};
      size_t noun = i;
      while (noun < at && words_.Is(tokens[noun], kDeterminer)) ++noun;
      NumberOf found{true, nouns_.At(tokens, noun, /*one=*/false)};
      size_t behind = found.noun ? found.noun.phrase.last : noun + 1;
      // "A number of inhabitants of 80": what has a number is its own.
      if (one) {
        const bool has = behind + 1 == at && IsWord(tokens, behind, w_.of);
        return has ? found : NumberOf();
      }
      if (IsWord(tokens, at - 1, w_.of)) return {};
      for (; behind < at; ++behind) {
        if (!Passes(tokens, behind)) return {};
      }
      return found;
    }
  }
  return {};
}

}  // namespace crosscheck
