#include "checker/extract/figures/designators.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/extract/numbers/numeral.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// "The second", "the third": of few, which news tells one by one.
constexpr double kOneOfMany = 4;

// A sentence with more is a table.
constexpr size_t kMostDesignators = 8;

// Longer numbers are codes.
constexpr size_t kMostDigits = 5;

bool IsPlainNumber(absl::string_view text) {
  return text.size() <= kMostDigits &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return absl::ascii_isdigit(static_cast<unsigned char>(c));
         });
}

Figure NumberOne(double value) {
  Figure figure;
  figure.ordinal = true;
  figure.quantity.value = value;
  figure.quantity.bounds = {value, value, false, false};
  return figure;
}

// Whether a mark joins tokens[at] to what is before it.
bool IsJoined(const TokenView& tokens, size_t at) {
  return at < tokens.size() && tokens[at].kind == TokenKind::kPunct &&
         !tokens[at].space_before &&
         (tokens[at].is_punct('-') || tokens[at].is_punct('/') ||
          tokens[at].is_punct('.')) &&
         at + 1 < tokens.size() && !tokens[at + 1].space_before;
}

}  // namespace

DesignatorGrammar::DesignatorGrammar(const v1::LexiconPack& pack,
                                     const NumberGrammar& numbers,
                                     const WordClasses& words,
                                     const CountedNounGrammar& nouns,
                                     Vocabulary& vocabulary)
    : numbers_(numbers),
      words_(words),
      nouns_(nouns),
      w_(vocabulary),
      is_(pack, "is_one_of", vocabulary),
      steps_(pack, "told_in_turn", vocabulary),
      names_(pack, "numbered_name", vocabulary) {}

// Whether the words before the ordinal tokens[at] say that it is of one that is
// known by it: "was the third president", "his 14th season", "the 14th season".
bool DesignatorGrammar::TellsWhich(const TokenView& tokens, size_t at,
                                   bool digits, double value) const {
  if (at == 0) return false;
  if (IsAnyWord(tokens, at - 1, w_.his, w_.her, w_.its, w_.their, w_.s)) {
    return value >= kOneOfMany;
  }
  if (!IsWord(tokens, at - 1, w_.the)) return false;
  return (digits && value >= kOneOfMany) ||
         (at >= 2 && is_.HasAt(tokens, at - 2));
}

std::optional<Figure> DesignatorGrammar::OrdinalAt(const TokenView& tokens,
                                                   size_t at) const {
  const NumberMatch number = numbers_.Match(tokens, at);
  if (!number || !number.ordinal ||
      !TellsWhich(tokens, at, number.digits, number.value)) {
    return std::nullopt;
  }
  const size_t noun_at = at + number.length;
  // "second-largest", "the 14th-century mill", "the third most": other things.
  if (noun_at >= tokens.size() || !tokens[noun_at].is_word() ||
      absl::EndsWith(tokens.Text(noun_at), "est") ||
      IsWord(tokens, noun_at, w_.most)) {
    return std::nullopt;
  }
  Figure figure = NumberOne(number.value);
  figure.bare = {at, noun_at};
  figure.noun = nouns_.At(tokens, noun_at, /*one=*/true);
  if (!figure.noun || figure.noun.joined) return std::nullopt;
  const size_t head = figure.noun.phrase.last - 1;
  const Token& noun = tokens[head];
  // "14th Street", "9th Circuit": names; "16th President" is one of many.
  if ((noun.capital && !words_.Is(noun, kTitle)) ||
      steps_.HasAt(tokens, head) || words_.Is(noun, kNotCounted | kPlaceNoun)) {
    return std::nullopt;
  }
  figure.phrase = {at, figure.noun.phrase.last};
  return figure;
}

std::optional<Figure> DesignatorGrammar::NumberedNameAt(const TokenView& tokens,
                                                        size_t at) const {
  if (at == 0 || !tokens[at].is_number() || !tokens[at - 1].is_word() ||
      !tokens[at - 1].capital || !names_.HasAt(tokens, at - 1) ||
      !IsPlainNumber(tokens.Text(at)) || IsJoined(tokens, at + 1)) {
    return std::nullopt;
  }
  const size_t behind = at + 1;
  // "Flight 815B"; "Flight 12 and 14", of which nobody knows which is which.
  const bool longer = behind < tokens.size() && tokens[behind].is_word() &&
                      !tokens[behind].space_before;
  const bool list = behind + 1 < tokens.size() &&
                    (tokens[behind].is_punct(',') ||
                     IsAnyWord(tokens, behind, w_.and_, w_.or_, w_.to)) &&
                    tokens[behind + 1].is_number();
  const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
  if (longer || list || !numeral) return std::nullopt;
  Figure figure = NumberOne(numeral->value);
  figure.bare = {at, behind};
  figure.phrase = {at - 1, behind};
  figure.noun.phrase = {at - 1, at};
  return figure;
}

std::vector<Figure> DesignatorGrammar::Find(const TokenView& tokens) const {
  std::vector<Figure> found;
  if (IsTitleCase(tokens, words_)) return found;
  for (size_t i = 0; i < tokens.size(); ++i) {
    std::optional<Figure> figure = NumberedNameAt(tokens, i);
    if (!figure) figure = OrdinalAt(tokens, i);
    if (!figure) continue;
    i = figure->bare.last - 1;
    found.push_back(*std::move(figure));
    if (found.size() > kMostDesignators) return {};
  }
  const auto head = [&](const Figure& figure) {
    return tokens.Text(figure.noun.phrase.last - 1);
  };
  std::vector<Figure> lone;
  for (const Figure& figure : found) {
    const auto same = [&](const Figure& other) {
      return absl::EqualsIgnoreCase(head(other), head(figure));
    };
    if (std::count_if(found.begin(), found.end(), same) == 1) {
      lone.push_back(figure);
    }
  }
  return lone;
}

}  // namespace crosscheck
