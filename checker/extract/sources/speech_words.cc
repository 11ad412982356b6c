#include "checker/extract/sources/speech_words.h"

#include <string>

#include "absl/strings/match.h"

namespace crosscheck {
namespace {

struct NamedClass {
  absl::string_view list;
  uint32_t bit;
};

constexpr NamedClass kClasses[] = {
    {"plain_speech", kPlainSpeech},
    {"be", kBe},
    {"relative", kRelative},
    {"personal", kPersonal},
    {"sayer", kSayer},
    {"contrast", kContrast},
    {"tell", kTell},
    {"said_opener", kThat},
    {"article", kArticle},
    {"passive_tail", kPassiveTail},
    {"time_of_speaking", kTimeOfSpeaking},
    {"noun_in_ly", kNounInLy},
    {"adds_things", kAddsThings},
    {"hedge_tail", kHedgeTail},
    {"hedge_start", kHedgeStart},
};

}  // namespace

void SpeechWords::Add(absl::string_view word, uint32_t bits,
                      Vocabulary& vocabulary) {
  const WordId id = vocabulary.Add(word);
  if (id >= classes_.size()) classes_.resize(id + 1);
  classes_[id] |= bits;
}

void SpeechWords::AddPhrase(absl::string_view phrase, uint32_t start,
                            PhraseTable<char>& table, Vocabulary& vocabulary) {
  table.Add(phrase, 1, vocabulary);
  const absl::string_view first = phrase.substr(0, phrase.find(' '));
  Add(first, start, vocabulary);
}

SpeechWords::SpeechWords(const v1::LexiconPack& pack, Vocabulary& vocabulary) {
  for (const v1::SpeechWords& speech : pack.speech()) {
    for (const std::string& verb : speech.verbs()) {
      AddPhrase(verb, kVerbStart, verbs_, vocabulary);
      if (absl::EndsWith(verb, "ed")) Add(verb, kPastForm, vocabulary);
      if (absl::EndsWith(verb, "ing")) Add(verb, kIngForm, vocabulary);
    }
    for (const std::string& phrase : speech.before()) {
      AddPhrase(phrase, kCiteStart, cites_, vocabulary);
    }
  }
  for (const v1::WordList& list : pack.list()) {
    if (list.name() == "no_speech") {
      for (const std::string& phrase : list.words()) {
        no_speech_.Add(phrase, 1, vocabulary);
      }
    }
    for (const NamedClass& named : kClasses) {
      if (named.list != list.name()) continue;
      for (const std::string& word : list.words()) {
        Add(word, named.bit, vocabulary);
      }
    }
  }
  Add("as", kAs, vocabulary);
}

SpeechCue SpeechWords::CueAt(const TokenView& tokens, size_t at) const {
  if (!MayStartCue(tokens[at])) return {};
  const auto cite = cites_.Longest(tokens, at);
  const auto verb = verbs_.Longest(tokens, at);
  if (no_speech_.Longest(tokens, at).length > verb.length) return {};
  if (cite.length >= verb.length && cite) {
    return {at, at + cite.length, /*cited=*/true};
  }
  return {at, at + verb.length, /*cited=*/false};
}

}  // namespace crosscheck
