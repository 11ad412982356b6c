#include "checker/extract/figures/units.h"

#include <map>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

// Guarded words so short are abbreviations, and may stand apart.
constexpr size_t kLongestAbbreviation = 2;

// Codes of ISO 4217, which are written in small letters too.
constexpr size_t kCodeLetters = 3;

bool IsLetters(absl::string_view word) {
  return absl::c_all_of(word, [](char c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c));
  });
}

}  // namespace

bool IsMoney(const v1::Unit& unit) {
  return absl::StartsWith(unit.dimension(), "money");
}

UnitGrammar::UnitGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                         Vocabulary& vocabulary)
    : words_(words) {
  // By phrase first: a phrase may have two meanings.
  std::map<std::string, Meaning> after;
  std::map<std::string, Meaning> guarded;
  for (const v1::Unit& unit : pack.unit()) {
    for (const std::string& phrase : unit.words()) {
      Meaning& meaning = after[phrase];
      if (meaning.unit == nullptr) {
        meaning.unit = &unit;
      } else if (IsMoney(*meaning.unit) != IsMoney(unit)) {
        meaning.other = &unit;  // Of several sorts of money the first stays.
      }
    }
    for (const v1::Unit::Multiple& multiple : unit.multiple()) {
      for (const std::string& phrase : multiple.words()) {
        after[phrase] = {&unit, nullptr, nullptr, multiple.value()};
      }
    }
    for (const std::string& phrase : unit.guarded()) {
      Meaning& meaning = guarded[absl::AsciiStrToLower(phrase)];
      const bool capital =
          absl::ascii_isupper(static_cast<unsigned char>(phrase[0]));
      (capital ? meaning.capital : meaning.unit) = &unit;
    }
    for (const std::string& phrase : unit.before()) {
      before_.Add(phrase, &unit, vocabulary);
      if (phrase.size() > 1 && IsLetters(phrase)) {
        vocabulary.CutFromFigures(vocabulary.Find(phrase));
      }
    }
  }
  for (const auto& [phrase, meaning] : after) {
    after_.Add(phrase, meaning, vocabulary);
  }
  for (const auto& [phrase, meaning] : guarded) {
    guarded_.Add(phrase, meaning, vocabulary);
  }
}

// Whether the mark behind the figure belongs to the next one: "10 $30 fees".
bool UnitGrammar::IsSignOfNext(const TokenView& tokens, size_t at,
                               size_t length) const {
  const size_t next = at + length;
  return tokens[at].kind == TokenKind::kPunct && tokens[at].space_before &&
         next < tokens.size() && tokens[next].is_number() &&
         !tokens[next].space_before;
}

UnitMatch UnitGrammar::Guarded(const TokenView& tokens, size_t at,
                               const NumberMatch& number) const {
  const auto match = guarded_.Longest(tokens, at);
  if (!match) return {};
  const Meaning& meaning = *match.value;
  const Token& token = tokens[at];
  const bool one_letter = token.end - token.begin == 1;
  const v1::Unit* unit = meaning.unit;
  if (token.capital && (one_letter || meaning.capital != nullptr)) {
    unit = meaning.capital;
  }
  if (unit == nullptr) return {};
  UnitMatch result;
  result.length = match.length;
  result.unit = unit;
  if (number.digits && !token.space_before) return result;
  if (unit->guarded_from() > 0) {
    // "10,000 won", but not "10,000 won the lottery".
    const size_t next = at + match.length;
    const bool verb =
        next < tokens.size() && words_.Is(tokens[next], kDeterminer);
    return number.value >= unit->guarded_from() && !verb ? result : UnitMatch{};
  }
  const bool abbreviation = token.end - token.begin <= kLongestAbbreviation &&
                            !words_.Is(token, kFunctionWord);
  return number.digits && abbreviation ? result : UnitMatch{};
}

UnitMatch UnitGrammar::After(const TokenView& tokens, size_t at,
                             const NumberMatch& number) const {
  const bool joined = at + 1 < tokens.size() && tokens[at].is_punct('-') &&
                      !tokens[at].space_before && !tokens[at + 1].space_before;
  const size_t begin = at + (joined ? 1 : 0);
  if (begin >= tokens.size()) return {};
  UnitMatch best;
  if (const auto match = after_.Longest(tokens, begin);
      match && !IsSignOfNext(tokens, begin, match.length)) {
    best.length = match.length;
    best.unit = match.value->unit;
    best.other = match.value->other;
    best.multiple = match.value->multiple;
  }
  if (!joined) {
    const UnitMatch guarded = Guarded(tokens, begin, number);
    if (guarded.length > best.length) best = guarded;
  }
  if (best) {
    best.length += joined ? 1 : 0;
    best.joined = joined;
  }
  return best;
}

// Whether the letters at tokens[at] belong to the mark that ends their sign:
// "A$58", "US $40", but not "a $58 fine" or "he told us $40".
bool UnitGrammar::IsSignInLetters(const TokenView& tokens, size_t at,
                                  size_t length) const {
  const Token& letters = tokens[at];
  const size_t size = letters.end - letters.begin;
  if (!tokens[at + length - 1].space_before) {
    return letters.capital || size >= kCodeLetters;
  }
  const bool word = words_.Is(letters, kFunctionWord) && !letters.all_capitals;
  return letters.capital && size > 1 && !word;
}

UnitMatch UnitGrammar::Before(const TokenView& tokens, size_t at) const {
  const auto match = before_.Longest(tokens, at);
  if (!match) return {};
  const Token& end = tokens[at + match.length - 1];
  const bool marked = match.length > 1 && tokens[at].is_word() &&
                      end.kind == TokenKind::kPunct && !end.is_punct('.');
  if (marked && !IsSignInLetters(tokens, at, match.length)) return {};
  // "Rs 50", but "mrs 50" is none of its kind.
  const bool letters = match.length == 1 && tokens[at].is_word();
  const bool code = tokens[at].end - tokens[at].begin >= kCodeLetters;
  if (letters && !tokens[at].capital && !code) return {};
  UnitMatch result;
  result.length = match.length;
  result.unit = *match.value;
  return result;
}

UnitTable::UnitTable(const v1::LexiconPack& pack) {
  for (const v1::Unit& unit : pack.unit()) {
    units_.try_emplace(unit.code(), &unit);
  }
}

const v1::Unit* UnitTable::Find(absl::string_view code) const {
  const auto it = units_.find(code);
  return it == units_.end() ? nullptr : it->second;
}

}  // namespace crosscheck
