#include "checker/extract/numbers/number_grammar.h"

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/extract/numbers/cardinals.h"
#include "checker/extract/numbers/fractions.h"
#include "checker/extract/numbers/numeral.h"
#include "checker/extract/numbers/powers.h"
#include "checker/text/tokenizer.h"

namespace crosscheck {

using Role = v1::NumberWord;
using Sense = NumberWords::Sense;

namespace {

const NumberMatch& Longer(const NumberMatch& a, const NumberMatch& b) {
  return b.length > a.length ? b : a;
}

// Whether nothing that could be counted stands at `at`.
bool NothingCountedAt(const TokenView& tokens, size_t at) {
  return at >= tokens.size() ||
         (tokens[at].kind == TokenKind::kPunct && !tokens[at].is_punct('-') &&
          !tokens[at].is_punct('%'));
}

// Bases that "in" has when it is not the "in" of places and times.
bool IsRoundBase(double base) {
  return base <= 10 || base == 20 || base == 50 || base == 100 ||
         base == 1000 || base == 10000 || base == 100000;
}

}  // namespace

NumberGrammar::NumberGrammar(const v1::LexiconPack& pack,
                             Vocabulary& vocabulary)
    : words_(pack, vocabulary) {
  for (const v1::VagueFigure& vague : pack.vague()) {
    for (const std::string& words : vague.words()) {
      vague_.Add(words,
                 {vague.lower(), vague.upper(), vague.value(),
                  vague.multiplies(), vague.needs_noun()},
                 vocabulary);
      starts_.Add(TokenizePhrase(words, vocabulary)[0].word);
    }
  }
  for (const v1::NumberWord& number : pack.number()) {
    for (const std::string& word : number.words()) {
      starts_.Add(vocabulary.Add(word));
    }
  }
  starts_.Add(vocabulary.Add("a"));
  starts_.Add(vocabulary.Add("an"));
}

NumberMatch NumberGrammar::Match(const TokenView& tokens, size_t at,
                                 bool money) const {
  if (at >= tokens.size()) return {};
  if (tokens[at].is_number()) return Digits(tokens, at, money);
  if (!tokens[at].is_word()) return ReadPartOf(words_, tokens, at);
  if (!MayStart(tokens[at].word)) return {};
  NumberMatch best = VagueWords(tokens, at);
  best = Longer(best, ReadPartOf(words_, tokens, at));
  return Longer(best, Words(tokens, at));
}

size_t NumberGrammar::UnreadableLength(const TokenView& tokens,
                                       size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_number()) return 0;
  if (const PowerMatch power = ReadPower(tokens, at)) {
    return power.value ? 0 : power.length;
  }
  return ReadNumeral(tokens.Text(at)) ? 0 : 1;
}

NumberMatch NumberGrammar::Part(const TokenView& tokens, size_t at,
                                const NumberMatch& number) const {
  const size_t article = words_.IsArticle(tokens, at) ? 1 : 0;
  if (at + article >= tokens.size()) return {};
  if (tokens[at + article].is_word()) {
    if (const NumberPart part = DenominatorAt(words_, tokens, at + article,
                                              /*plural=*/false)) {
      NumberMatch match = Exactly(article + part.length, part.value);
      match.fraction = true;
      match.article = article > 0;
      match.ordinal = words_.At(tokens, at + article)->role == Role::ORDINAL;
      return match;
    }
  }
  return number.fraction ? number : NumberMatch{};
}

// "3/4", "4e14", "21st", "1 1/2 million" and plain numerals.
NumberMatch NumberGrammar::Digits(const TokenView& tokens, size_t at,
                                  bool money) const {
  if (const NumberPart part = SlashFractionAt(words_, tokens, at)) {
    NumberMatch match = Exactly(part.length, part.value);
    match.fraction = match.digits = true;
    return match;
  }
  if (const PowerMatch power = ReadPower(tokens, at)) {
    if (!power.value) return {};
    NumberMatch match = Exactly(power.length, *power.value);
    match.digits = true;
    return match;
  }
  if (const Sense* sense = words_.At(tokens, at + 1);
      sense != nullptr && sense->role == Role::ORDINAL && sense->value == 0 &&
      !tokens[at + 1].space_before) {
    const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
    if (!numeral) return {};
    NumberMatch match = Exactly(2, numeral->value);
    match.digits = match.ordinal = true;
    return match;
  }
  const NumberMatch match = ReadCardinal(words_, tokens, at, money);
  if (!match) return {};
  return OverBase(tokens, at, OfBase(tokens, at, match));
}

NumberMatch NumberGrammar::Words(const TokenView& tokens, size_t at) const {
  if (const NumberMatch ordinal = Ordinal(tokens, at)) return ordinal;
  NumberMatch match = ReadCardinal(words_, tokens, at, /*money=*/false);
  if (!match) return {};
  match = WithDenominator(words_, tokens, at, match);
  if (match.fraction) return match;
  return OverBase(tokens, at, OfBase(tokens, at, match));
}

// "third", "twenty-first"; "one third" is a part.
NumberMatch NumberGrammar::Ordinal(const TokenView& tokens, size_t at) const {
  const Sense* sense = words_.At(tokens, at);
  if (sense == nullptr) return {};
  double ten = 0;
  size_t i = at;
  if (sense->role == Role::CARDINAL && sense->value >= 20) {
    ten = sense->value;
    ++i;
    i += IsAttachedMark(tokens, i, '-') ? 1 : 0;
    sense = words_.At(tokens, i);
  }
  if (sense == nullptr || sense->role != Role::ORDINAL || sense->value < 1 ||
      (ten > 0 && sense->value >= 10)) {
    return {};
  }
  NumberMatch match = Exactly(i + 1 - at, ten + sense->value);
  match.ordinal = true;
  return match;
}

NumberMatch NumberGrammar::VagueWords(const TokenView& tokens,
                                      size_t at) const {
  const auto found = vague_.Longest(tokens, at);
  if (!found) return {};
  NumberMatch match;
  match.length = found.length;
  match.value = found.value->value;
  match.lower = found.value->lower;
  match.upper = found.value->upper;
  match.vague = match.lower < match.upper;
  match.zero = !match.vague && match.value == 0;
  match.needs_noun = found.value->needs_noun;
  match.article = words_.IsArticle(tokens, at);
  return found.value->multiplies ? ScaledVague(tokens, at, match) : match;
}

// "several hundred", "a few million".
NumberMatch NumberGrammar::ScaledVague(const TokenView& tokens, size_t at,
                                       NumberMatch number) const {
  while (true) {
    size_t i = at + number.length;
    i += IsAttachedMark(tokens, i, '-') ? 1 : 0;
    const Sense* scale = words_.At(tokens, i);
    if (scale == nullptr || !scale->plain() || !scale->multiplies() ||
        number.value * scale->value > kLargestFigure) {
      return number;
    }
    number.value *= scale->value;
    number.lower *= scale->value;
    // 3 to 9 hundreds are 300 to 999.
    number.upper = (number.upper + 1) * scale->value - 1;
    number.scale *= scale->value;
    number.scaled = true;
    number.needs_noun = false;
    number.length = i + 1 - at;
  }
}

// "one in five", "nine out of 10": `number` counts of so many.
NumberMatch NumberGrammar::OfBase(const TokenView& tokens, size_t at,
                                  NumberMatch number) const {
  size_t i = at + number.length;
  const bool out_of = words_.Is(tokens, i, words_.out()) &&
                      words_.Is(tokens, i + 1, words_.of());
  if (!out_of && !words_.Is(tokens, i, words_.in())) return number;
  i += out_of ? 2 : 1;
  if (number.scaled || i >= tokens.size() || number.value < 1) return number;
  if (!tokens[i].is_number() && words_.At(tokens, i) == nullptr) return number;
  const NumberMatch base = ReadCardinal(words_, tokens, i, /*money=*/false);
  if (!base || base.bare || number.value >= base.value) return number;
  const size_t behind = i + base.length;
  // "two in 10 days", "killed 2 in 5 attacks".
  if (words_.IsTimeNoun(tokens, behind)) return number;
  const bool idiom = number.value == 1 || !number.digits || base.value >= 10 ||
                     NothingCountedAt(tokens, behind);
  if (!out_of && !(idiom && (IsRoundBase(base.value) || number.value == 1))) {
    return number;
  }
  NumberMatch match = Exactly(behind - at, number.value / base.value);
  match.fraction = true;
  match.digits = number.digits;
  return match;
}

// "one over three", where the clause is nothing else: a part, as in arithmetic.
NumberMatch NumberGrammar::OverBase(const TokenView& tokens, size_t at,
                                    NumberMatch number) const {
  const size_t over = at + number.length;
  if (!words_.Is(tokens, over, words_.over()) || number.value < 1 ||
      (at > 0 && !words_.IsNegative(tokens, at - 1)) ||
      over + 1 >= tokens.size()) {
    return number;
  }
  const NumberMatch base =
      ReadCardinal(words_, tokens, over + 1, /*money=*/false);
  const size_t behind = over + 1 + base.length;
  if (!base || base.bare || base.value < 1 ||
      !NothingCountedAt(tokens, behind)) {
    return number;
  }
  NumberMatch match = Exactly(behind - at, number.value / base.value);
  match.fraction = true;
  match.digits = number.digits;
  return match;
}

}  // namespace crosscheck
