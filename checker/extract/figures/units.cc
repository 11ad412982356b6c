#include "checker/extract/figures/units.h"

#include <string>

namespace crosscheck {

UnitGrammar::UnitGrammar(const v1::LexiconPack& pack, Vocabulary& vocabulary) {
  for (const v1::Unit& unit : pack.unit()) {
    for (const std::string& words : unit.words()) {
      after_.Add(words, &unit, vocabulary);
    }
    for (const std::string& words : unit.guarded()) {
      guarded_.Add(words, &unit, vocabulary);
    }
    for (const std::string& words : unit.before()) {
      before_.Add(words, &unit, vocabulary);
    }
  }
}

UnitMatch UnitGrammar::After(const TokenView& tokens, size_t at,
                             bool digits) const {
  size_t skip = 0;
  if (at + 1 < tokens.size() && tokens[at].is_punct('-') &&
      !tokens[at + 1].space_before) {
    skip = 1;
  }
  if (at + skip >= tokens.size()) return {};
  UnitMatch best;
  if (const auto match = after_.Longest(tokens, at + skip)) {
    best = {match.length + skip, *match.value};
  }
  if (digits && skip == 0 && !tokens[at].space_before) {
    const auto match = guarded_.Longest(tokens, at);
    if (match && match.length > best.length) {
      best = {match.length, *match.value};
    }
  }
  return best;
}

UnitMatch UnitGrammar::Before(const TokenView& tokens, size_t at) const {
  const auto match = before_.Longest(tokens, at);
  return match ? UnitMatch{match.length, *match.value} : UnitMatch{};
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
