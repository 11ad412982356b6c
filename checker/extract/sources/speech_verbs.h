// Tells verbs that speak from participles and nouns of the same form.
#ifndef CHECKER_EXTRACT_SOURCES_SPEECH_VERBS_H_
#define CHECKER_EXTRACT_SOURCES_SPEECH_VERBS_H_

#include <cstddef>

#include "checker/extract/sources/speech_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Thread-safe; what it is given must outlive it.
class SpeechVerbs {
 public:
  SpeechVerbs(const SpeechWords& speech, const WordClasses& words)
      : speech_(speech), words_(words) {}

  enum class Speech {
    kNo,
    kIfNamed,  // "reported in March": if a name or "police" stands before it.
    kYes,
  };

  // Whether somebody speaks by `cue`, a verb: "police reported 12 deaths", but
  // not "12 people reported missing", "the reported deaths", "two suspects".
  Speech Speaks(const TokenView& tokens, const SpeechCue& cue) const;

  // Whether what is said may begin at tokens[at]: "that", a figure, a name.
  bool Opens(const TokenView& tokens, size_t at) const;

  // The same, or a noun that may be its subject.
  bool Follows(const TokenView& tokens, size_t at) const;

  // Where what is said begins behind a verb that ends at `at`: behind "that",
  // or behind the day of speaking.
  size_t ContentBegin(const TokenView& tokens, size_t at) const;

  // Whether tokens[at] looks like the verb of a clause.
  bool IsVerbLike(const TokenView& tokens, size_t at) const;

 private:
  bool FitsBefore(const TokenView& tokens, const SpeechCue& cue) const;
  Speech FitsBehind(const TokenView& tokens, const SpeechCue& cue) const;
  size_t ThatBehind(const TokenView& tokens, size_t at) const;
  size_t TimesEnd(const TokenView& tokens, size_t at) const;

  const SpeechWords& speech_;
  const WordClasses& words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SPEECH_VERBS_H_
