#include "checker/extract/numbers/fractions.h"

#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {

using Role = v1::NumberWord;
using Sense = NumberWords::Sense;

namespace {

// The finest part written with a slash that is surely one.
constexpr double kFinestSlash = 10;

// The units that stand behind a ten: "twenty-thirds" to "twenty-ninths".
constexpr double kThird = 0.34;
constexpr double kNinth = 0.11;
constexpr double kSmallestUnit = 0.0101;  // "ninetieths" and coarser.

struct Vulgar {
  absl::string_view mark;
  double value;
};

constexpr Vulgar kVulgar[] = {{"½", 1.0 / 2}, {"¼", 1.0 / 4}, {"¾", 3.0 / 4},
                              {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}, {"⅕", 1.0 / 5},
                              {"⅖", 2.0 / 5}, {"⅗", 3.0 / 5}, {"⅘", 4.0 / 5},
                              {"⅙", 1.0 / 6}, {"⅚", 5.0 / 6}, {"⅛", 1.0 / 8},
                              {"⅜", 3.0 / 8}, {"⅝", 5.0 / 8}, {"⅞", 7.0 / 8},
                              {"⅐", 1.0 / 7}, {"⅑", 1.0 / 9}, {"⅒", 1.0 / 10}};

std::optional<Numeral> WholeAt(const TokenView& tokens, size_t at) {
  if (at >= tokens.size() || !tokens[at].is_number()) return std::nullopt;
  const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
  return numeral && numeral->decimals == 0 ? numeral : std::nullopt;
}

// Tokens of a hyphen at `at`, with spaces on both sides or on none: some texts
// are printed with spaces around every mark.
size_t HyphenAt(const TokenView& tokens, size_t at) {
  if (at + 1 >= tokens.size() || !tokens[at].is_punct('-')) return 0;
  return tokens[at].space_before == tokens[at + 1].space_before ? 1 : 0;
}

// "half-brother", "third-party": no part of anything.
bool IsCompound(const TokenView& tokens, size_t at) {
  return IsAttachedMark(tokens, at, '-') && at + 1 < tokens.size() &&
         tokens[at + 1].is_word() && !tokens[at + 1].space_before;
}

bool IsTen(const Sense* sense) {
  return sense != nullptr && sense->role == Role::CARDINAL &&
         sense->value >= 20 && sense->value < 100;
}

// The part a word stands for; 0 for none.  Half and quarter are words of
// their own, the other singulars are those of ordinals.
double PartOf(const Sense* sense, bool plural) {
  if (sense == nullptr) return 0;
  if (sense->role == Role::FRACTION) return sense->value;
  const bool ordinal =
      sense->role == Role::ORDINAL && sense->value >= 3 && !plural;
  return ordinal ? 1 / sense->value : 0;
}

// "one-hundredth", "one hundred and fifths": parts of a hundred and more.
NumberPart HundredthAt(const NumberWords& words, const TokenView& tokens,
                       size_t at, bool plural) {
  const Sense* one = words.At(tokens, at);
  if (one == nullptr || one->role != Role::CARDINAL || one->value != 1) {
    return {};
  }
  size_t i = at + 1;
  i += HyphenAt(tokens, i);
  const Sense* sense = words.At(tokens, i);
  if (const double part = PartOf(sense, plural); part > 0 && part <= 0.01) {
    return {i + 1 - at, part};
  }
  if (sense == nullptr || sense->role != Role::HUNDRED) return {};
  ++i;
  if (words.Is(tokens, i, words.and_word())) ++i;
  i += HyphenAt(tokens, i);
  const double part = PartOf(words.At(tokens, i), plural);
  if (part < kSmallestUnit || part > kThird) return {};
  return {i + 1 - at, 1 / (sense->value + 1 / part)};
}

// Whether the words around say that tokens[at, behind) is a part: "a third of",
// "by a quarter.", "half the", "than half".  Without "of" the ordinals need the
// clause to end: "by a third party".
bool PartStands(const NumberWords& words, const TokenView& tokens, size_t at,
                size_t behind, bool article, bool ordinal) {
  const bool around = at > 0 && words.IsAroundHalf(tokens, at - 1);
  if (!article) {
    return !ordinal && (around || words.IsAroundHalf(tokens, behind));
  }
  if (words.Is(tokens, behind, words.of())) return true;
  // "for the quarter", "in the half": periods.
  if (!ordinal && absl::EqualsIgnoreCase(tokens.Text(at), "the")) return false;
  const bool ends = behind >= tokens.size() ||
                    tokens[behind].kind == TokenKind::kPunct ||
                    words.IsBehindPart(tokens, behind);
  return ends && (around || (at == 0 && behind == tokens.size()));
}

}  // namespace

double VulgarFraction(const TokenView& tokens, size_t at) {
  if (at >= tokens.size() || tokens[at].kind != TokenKind::kPunct) return 0;
  const absl::string_view text = tokens.Text(at);
  for (const Vulgar& vulgar : kVulgar) {
    if (vulgar.mark == text) return vulgar.value;
  }
  return 0;
}

NumberPart SlashFractionAt(const NumberWords& words, const TokenView& tokens,
                           size_t at) {
  if (at + 2 >= tokens.size() || !tokens[at + 1].is_punct('/') ||
      tokens[at + 1].space_before != tokens[at + 2].space_before ||
      IsAttachedMark(tokens, at + 3, '/')) {
    return {};
  }
  const std::optional<Numeral> above = WholeAt(tokens, at);
  const std::optional<Numeral> below = WholeAt(tokens, at + 2);
  if (!above || !below || above->value < 1) return {};
  // "1 / 9 of it", as texts print that have spaces around every mark.
  const bool of = words.Is(tokens, at + 3, words.of());
  // "24/7" is no fraction, "5/2 of the distance" is.
  const bool improper = above->value >= below->value;
  if (improper && (!of || below->value > kFinestSlash || below->value < 2 ||
                   above->value == below->value)) {
    return {};
  }
  const bool sure = below->value <= kFinestSlash || below->value == 100 ||
                    below->value == 1000;
  const bool apart = tokens[at + 1].space_before;
  return of || (sure && !apart) ? NumberPart{3, above->value / below->value}
                                : NumberPart{};
}

NumberPart DenominatorAt(const NumberWords& words, const TokenView& tokens,
                         size_t at, bool plural) {
  size_t i = at + HyphenAt(tokens, at);
  const Sense* sense = words.At(tokens, i);
  if (const double part = PartOf(sense, plural); part > 0 && part < 1) {
    return {i + 1 - at, part};
  }
  if (const NumberPart part = HundredthAt(words, tokens, i, plural)) {
    return {i + part.length - at, part.value};
  }
  // "twenty-fifths".
  if (!IsTen(sense)) return {};
  const double ten = sense->value;
  ++i;
  i += HyphenAt(tokens, i);
  sense = words.At(tokens, i);
  const double unit = PartOf(sense, plural);
  const bool first = sense != nullptr && sense->value == 1 &&
                     (sense->role == Role::FRACTION ||
                      (sense->role == Role::ORDINAL && !plural));
  if (!first && (unit < kNinth || unit > kThird)) return {};
  return {i + 1 - at, 1 / (ten + 1 / (first ? 1 : unit))};
}

NumberPart AddedPartAt(const NumberWords& words, const TokenView& tokens,
                       size_t at) {
  if (at >= tokens.size()) return {};
  if (const double part = VulgarFraction(tokens, at); part > 0) {
    return {1, part};
  }
  if (const NumberPart part = SlashFractionAt(words, tokens, at);
      part && at > 0 && tokens[at - 1].is_number()) {
    return part;
  }
  size_t i = at;
  const auto hyphen = [&] { i += IsAttachedMark(tokens, i, '-') ? 1 : 0; };
  hyphen();
  if (!words.Is(tokens, i, words.and_word())) return {};
  ++i;
  hyphen();
  double count = 1;
  const bool article = words.IsArticle(tokens, i);
  if (article) {
    ++i;
  } else {
    // "three", "fifty-four".
    const Sense* sense = words.At(tokens, i);
    if (sense == nullptr || sense->role != Role::CARDINAL) return {};
    count = sense->value;
    ++i;
    const Sense* unit = words.At(tokens, i + HyphenAt(tokens, i));
    if (IsTen(sense) && unit != nullptr && unit->role == Role::CARDINAL &&
        unit->value < 10) {
      count += unit->value;
      i += 1 + HyphenAt(tokens, i);
    }
  }
  const NumberPart part =
      DenominatorAt(words, tokens, i, /*plural=*/count != 1);
  if (!part || count * part.value >= 1) return {};
  // "killed two and a third was hurt": an ordinal, unless the clause ends.
  const size_t end = i + part.length;
  const bool ordinal = words.At(tokens, end - 1)->role == Role::ORDINAL;
  if (article && ordinal && end < tokens.size() && tokens[end].is_word()) {
    return {};
  }
  return {end - at, count * part.value};
}

NumberPart PartedScaleAt(const NumberWords& words, const TokenView& tokens,
                         size_t at) {
  size_t i = at;
  if (words.Is(tokens, i, words.of())) ++i;
  if (words.IsArticle(tokens, i)) ++i;
  if (IsAttachedMark(tokens, i, '-')) ++i;
  const Sense* scale = words.At(tokens, i);
  if (scale == nullptr || !scale->plain()) return {};
  if (scale->role != Role::SCALE && scale->role != Role::DOZEN) return {};
  return {i + 1 - at, scale->value};
}

NumberMatch ReadPartOf(const NumberWords& words, const TokenView& tokens,
                       size_t at) {
  if (const double part = VulgarFraction(tokens, at); part > 0) {
    NumberMatch match = Exactly(1, part);
    match.fraction = true;
    return match;
  }
  const bool article = words.IsArticle(tokens, at);
  const NumberPart part =
      DenominatorAt(words, tokens, at + (article ? 1 : 0), /*plural=*/false);
  // "thirds" alone counts nothing.
  if (!part || (at < tokens.size() && tokens[at].is_punct('-'))) return {};
  const size_t behind = at + (article ? 1 : 0) + part.length;
  const Sense* first = words.At(tokens, at + (article ? 1 : 0));
  const bool ordinal = first == nullptr || first->role != Role::FRACTION;
  if (const NumberPart scale = PartedScaleAt(words, tokens, behind);
      scale && !ordinal) {
    NumberMatch match =
        Exactly(behind + scale.length - at, part.value * scale.value);
    match.article = article;
    match.scaled = true;
    return match;
  }
  if (IsCompound(tokens, behind) ||
      !PartStands(words, tokens, at, behind, article, ordinal)) {
    return {};
  }
  NumberMatch match = Exactly(behind - at, part.value);
  match.fraction = true;
  match.article = article;
  return match;
}

NumberMatch WithDenominator(const NumberWords& words, const TokenView& tokens,
                            size_t at, NumberMatch number) {
  const size_t behind = at + number.length;
  const NumberPart part = DenominatorAt(words, tokens, behind,
                                        /*plural=*/number.value != 1);
  if (!part || number.value < 1) return number;
  const bool scale_follows =
      static_cast<bool>(PartedScaleAt(words, tokens, behind + part.length));
  if (!scale_follows && IsCompound(tokens, behind + part.length)) {
    return number;
  }
  // "five quarters" are of a year: only thirds and finer make more than one.
  if (number.value * part.value >= 1 && part.value >= 0.25) return number;
  NumberMatch match =
      Exactly(number.length + part.length, number.value * part.value);
  match.fraction = true;
  if (const NumberPart scale =
          PartedScaleAt(words, tokens, at + match.length)) {
    match = Exactly(match.length + scale.length, match.value * scale.value);
    match.scaled = true;
  }
  return match;
}

}  // namespace crosscheck
