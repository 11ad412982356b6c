// Noun phrases that name who speaks, without adverbs, times and appositions.
#ifndef CHECKER_EXTRACT_SOURCES_SPEAKER_NAMES_H_
#define CHECKER_EXTRACT_SOURCES_SPEAKER_NAMES_H_

#include <cstddef>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/sources/speech_verbs.h"
#include "checker/extract/sources/speech_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Thread-safe; what it is given must outlive it.
class SpeakerNames {
 public:
  SpeakerNames(const SpeechWords& speech, const SpeechVerbs& verbs,
               const WordClasses& words)
      : speech_(speech), verbs_(verbs), words_(words) {}

  // The subject of the verb at `verb`: "Jana Holm" in "Jana Holm, 57, of Kirun,
  // also said" and in "Jana Holm, who said".  Empty if it has none of its own.
  TokenRange Before(const TokenView& tokens, size_t verb) const;

  // The noun phrase at tokens[first]: "the head of the agency".  Empty if none
  // begins there.
  TokenRange After(const TokenView& tokens, size_t first) const;

 private:
  size_t SkipBack(const TokenView& tokens, size_t end) const;
  size_t StretchBegin(const TokenView& tokens, size_t end, char open) const;
  size_t SkipInserts(const TokenView& tokens, size_t end) const;
  size_t PhraseBegin(const TokenView& tokens, size_t end) const;
  bool BeginsPhrase(const TokenView& tokens, size_t at) const;
  bool EndsInNoun(const TokenView& tokens, size_t at) const;
  size_t SkipFront(const TokenView& tokens, TokenRange phrase) const;
  size_t NicknameBegin(const TokenView& tokens, size_t end) const;
  bool IsNounOfSpeech(const Token& token) const;
  bool JoinsWords(const TokenView& tokens, size_t at) const;
  size_t AntecedentEnd(const TokenView& tokens, size_t first) const;
  bool EndsPhrase(const TokenView& tokens, size_t at) const;
  size_t TrimmedEnd(const TokenView& tokens, TokenRange phrase) const;

  const SpeechWords& speech_;
  const SpeechVerbs& verbs_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SPEAKER_NAMES_H_
