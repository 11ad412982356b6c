// Who says something in a sentence, and where what is said stands.
#ifndef CHECKER_EXTRACT_SOURCES_SAYING_READER_H_
#define CHECKER_EXTRACT_SOURCES_SAYING_READER_H_

#include <algorithm>
#include <cstddef>

#include "absl/container/inlined_vector.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/sources/speaker_names.h"
#include "checker/extract/sources/speech_verbs.h"
#include "checker/extract/sources/speech_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Somebody saying something.
struct Saying {
  // Where what is said stands.
  enum class Side { kBefore, kBehind, kAround };

  SpeechCue cue;
  TokenRange speaker;  // Empty: whoever spoke before.
  Side side = Side::kBehind;
  size_t content = 0;     // Behind a verb: where what is said begins.
  bool relative = false;  // "Holm, who said": it ends with its clause.
  bool shared = false;    // "Holm left and said": the subject is further off.

  // The first token of speaker and cue.
  size_t begin() const {
    return speaker.empty() || shared ? cue.first
                                     : std::min(speaker.first, cue.first);
  }
};

// Few sentences have more.
using Sayings = absl::InlinedVector<Saying, 3>;

// Thread-safe; what it is given must outlive it.
class SayingReader {
 public:
  SayingReader(const SpeechWords& speech, const SpeechVerbs& verbs,
               const SpeakerNames& speakers, const WordClasses& words)
      : speech_(speech), verbs_(verbs), speakers_(speakers), words_(words) {}

  // Appends the sayings of one sentence in order of their cues.
  void Find(const TokenView& tokens, Sayings& sayings) const;

 private:
  bool ReadVerb(const TokenView& tokens, const SpeechCue& cue, bool first,
                Saying& saying) const;
  bool ReadInverted(const TokenView& tokens, Saying& saying) const;
  bool ReadColon(const TokenView& tokens, Saying& saying) const;
  bool ClosesNamed(const TokenView& tokens, TokenRange speaker) const;
  TokenRange SharedSubject(const TokenView& tokens, size_t verb) const;
  Saying::Side SideOf(const TokenView& tokens, const Saying& saying,
                      size_t behind) const;

  const SpeechWords& speech_;
  const SpeechVerbs& verbs_;
  const SpeakerNames& speakers_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SAYING_READER_H_
