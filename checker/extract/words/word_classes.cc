#include "checker/extract/words/word_classes.h"

#include <string>

namespace crosscheck {
namespace {

struct NamedClass {
  absl::string_view name;
  uint32_t bit;
};

constexpr NamedClass kNamedClasses[] = {
    {"preposition", kPreposition},
    {"location_preposition", kLocationPreposition},
    {"sure_location_preposition", kSureLocationPreposition},
    {"auxiliary", kAuxiliary},
    {"conjunction", kConjunction},
    {"clause_break", kClauseBreak},
    {"determiner", kDeterminer},
    {"pronoun", kPronoun},
    {"adverb", kAdverb},
    {"verb", kVerb},
    {"title", kTitle},
    {"abbreviation", kAbbreviation},
    {"name_head", kNameHead},
    {"not_counted", kNotCounted},
    {"direction", kDirection},
    {"furniture_count", kFurnitureCount},
    {"furniture_number", kFurnitureNumber},
    {"role_noun", kRoleNoun},
    {"definite", kDefinite},
    {"suspicion", kSuspicion},
    {"until", kUntil},
    {"durative", kDurative},
    {"control", kControl},
    {"comparison", kComparison},
    {"old_value", kOldValue},
    {"not_a_name", kNotAName},
    {"place_noun", kPlaceNoun},
    {"past_form", kIrregularPast},
    {"death_word", kDeathWord},
    {"relative_pronoun", kRelativePronoun},
};

uint32_t BitOf(absl::string_view name) {
  for (const NamedClass& named : kNamedClasses) {
    if (named.name == name) return named.bit;
  }
  return 0;  // A list of phrases, which another room reads.
}

}  // namespace

WordClasses::WordClasses(const v1::LexiconPack& pack, Vocabulary& vocabulary) {
  const auto add = [&](const std::string& word, uint32_t bit) {
    const WordId id = vocabulary.Add(word);
    if (id >= classes_.size()) classes_.resize(id + 1);
    classes_[id] |= bit;
  };
  for (const v1::WordList& list : pack.list()) {
    const uint32_t bit = BitOf(list.name());
    if (bit == 0) continue;
    for (const std::string& word : list.words()) add(word, bit);
  }
  for (const v1::NumberWord& number : pack.number()) {
    const bool counts = number.role() == v1::NumberWord::CARDINAL ||
                        number.role() == v1::NumberWord::HUNDRED ||
                        number.role() == v1::NumberWord::SCALE;
    if (!counts || number.attached_only()) continue;
    for (const std::string& word : number.words()) add(word, kNumberWord);
  }
  for (const v1::SpeechWords& speech : pack.speech()) {
    for (const std::string& verb : speech.verbs()) add(verb, kSpeechVerb);
  }
}

}  // namespace crosscheck
