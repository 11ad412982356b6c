#include "checker/extract/numbers/powers.h"

#include <cmath>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {
namespace {

// Beyond it nothing is left of the number, or it is too large.
constexpr double kLargestExponent = 40;

bool Attached(const TokenView& tokens, size_t at) {
  return at < tokens.size() && !tokens[at].space_before;
}

bool AreDigits(absl::string_view text) {
  for (const char c : text) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return false;
  }
  return !text.empty();
}

std::optional<double> Whole(absl::string_view digits) {
  if (!AreDigits(digits)) return std::nullopt;
  const std::optional<Numeral> numeral = ReadNumeral(digits);
  if (!numeral || numeral->value > kLargestExponent) return std::nullopt;
  return numeral->value;
}

// Signed digits at `at`; moves `at` behind them.
std::optional<double> ExponentAt(const TokenView& tokens, size_t& at) {
  bool minus = false;
  while (Attached(tokens, at) &&
         (tokens[at].is_punct('-') || tokens[at].is_punct('_') ||
          tokens[at].is_punct('+'))) {
    // A doubled hyphen is one token: minus minus.
    if (tokens[at].is_punct('-')) minus = !minus;
    ++at;
  }
  if (!Attached(tokens, at) || !tokens[at].is_number()) return std::nullopt;
  const std::optional<double> whole = Whole(tokens.Text(at));
  ++at;
  if (!whole) return std::nullopt;
  return minus ? -*whole : *whole;
}

PowerMatch Match(size_t length, std::optional<double> value) {
  PowerMatch match;
  match.length = length;
  if (value && std::isfinite(*value) && *value <= kLargestFigure) {
    match.value = value;
  }
  return match;
}

// "x10^6", "×10−5", "x2^10" behind the number; a raised exponent whose raising
// was lost counts behind ten only.  0 tokens if there is none.
PowerMatch Factor(const TokenView& tokens, size_t at) {
  size_t i = at;
  absl::string_view base;
  if (Attached(tokens, i) && tokens[i].is_punct('x') &&
      Attached(tokens, i + 1) && tokens[i + 1].is_number()) {
    base = tokens.Text(i + 1);
    i += 2;
  } else if (Attached(tokens, i) && tokens[i].is_word() &&
             absl::ascii_tolower(tokens.Text(i)[0]) == 'x') {
    base = tokens.Text(i).substr(1);
    ++i;
  }
  const std::optional<double> number = Whole(base);
  if (!number) return {};
  const bool raised = Attached(tokens, i) && tokens[i].is_punct('X');
  const bool minus = Attached(tokens, i) && tokens[i].is_punct('-');
  if (!raised && !(minus && *number == 10)) return {};
  if (raised) ++i;
  const std::optional<double> exponent = ExponentAt(tokens, i);
  return Match(i - at, exponent
                           ? std::optional<double>(std::pow(*number, *exponent))
                           : std::nullopt);
}

// "e14", "e-3", "e+14" behind the number.
PowerMatch Exponent(const TokenView& tokens, size_t at) {
  if (!Attached(tokens, at) || !tokens[at].is_word()) return {};
  const absl::string_view word = tokens.Text(at);
  if (absl::ascii_tolower(word[0]) != 'e') return {};
  size_t i = at + 1;
  std::optional<double> exponent;
  if (word.size() > 1) {
    if (!AreDigits(word.substr(1))) return {};
    exponent = Whole(word.substr(1));
  } else {
    if (!Attached(tokens, i) ||
        !(tokens[i].is_punct('-') || tokens[i].is_punct('+'))) {
      return {};
    }
    exponent = ExponentAt(tokens, i);
  }
  return Match(i - at, exponent ? std::optional<double>(std::pow(10, *exponent))
                                : std::nullopt);
}

}  // namespace

PowerMatch ReadPower(const TokenView& tokens, size_t at) {
  if (at >= tokens.size() || !tokens[at].is_number()) return {};
  const size_t behind = at + 1;
  PowerMatch power = Exponent(tokens, behind);
  if (!power) power = Factor(tokens, behind);
  const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
  if (power) {
    return Match(1 + power.length,
                 numeral && power.value
                     ? std::optional<double>(numeral->value * *power.value)
                     : std::nullopt);
  }
  if (!Attached(tokens, behind) || !tokens[behind].is_punct('X')) return {};
  size_t i = behind + 1;
  const std::optional<double> exponent = ExponentAt(tokens, i);
  return Match(i - at, numeral && exponent ? std::optional<double>(std::pow(
                                                 numeral->value, *exponent))
                                           : std::nullopt);
}

}  // namespace crosscheck
