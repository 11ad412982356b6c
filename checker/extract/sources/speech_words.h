// The words that give what is said to somebody.
#ifndef CHECKER_EXTRACT_SOURCES_SPEECH_WORDS_H_
#define CHECKER_EXTRACT_SOURCES_SPEECH_WORDS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Bits; a word may have several.
enum SpeechWord : uint32_t {
  kVerbStart = 1 << 0,     // A speech verb, or the first word of one.
  kCiteStart = 1 << 1,     // The first word of "according to".
  kPlainSpeech = 1 << 2,   // "said": never says what somebody did with a thing.
  kPastForm = 1 << 3,      // "reported", which may be a participle.
  kIngForm = 1 << 4,       // "saying".
  kBe = 1 << 5,            // "were": makes a passive of the form behind it.
  kRelative = 1 << 6,      // "who": opens a clause in the article's own voice.
  kPersonal = 1 << 7,      // "he": whoever spoke last.
  kThat = 1 << 8,          // "that", "whether": opens what is said.
  kTell = 1 << 9,          // "told": a listener follows.
  kSayer = 1 << 10,        // "police": speaks before a colon, too.
  kContrast = 1 << 11,     // "but", "while": another may speak from here on.
  kArticle = 1 << 12,      // "the", "his": a noun follows.
  kPassiveTail = 1 << 13,  // "to", "by", "as" behind a participle.
  kTimeOfSpeaking = 1 << 14,  // "night" in "said Thursday night".
  kAs = 1 << 15,              // "as": what is said stands around "as X said".
  kNounInLy = 1 << 16,        // "family": no adverb.
  kHedgeTail = 1 << 18,       // "least" in "at least 12".
  kHedgeStart = 1 << 19,      // "over" in "over 12".
  kAddsThings = 1 << 17,      // "added", which is not said before a figure.
};

// A verb of speech or a word like "according to".
struct SpeechCue {
  size_t first = 0;
  size_t last = 0;
  bool cited = false;  // The speaker follows: "according to".
  explicit operator bool() const { return last > first; }
};

// Thread-safe once built.
class SpeechWords {
 public:
  SpeechWords(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  bool Is(const Token& token, uint32_t any_of) const {
    return token.word < classes_.size() && (classes_[token.word] & any_of) != 0;
  }

  // Whether a cue may begin with `token`: the test of a bit.
  bool MayStartCue(const Token& token) const {
    return Is(token, kVerbStart | kCiteStart);
  }

  // The longest cue that begins at tokens[at], by its words alone.
  SpeechCue CueAt(const TokenView& tokens, size_t at) const;

 private:
  void Add(absl::string_view word, uint32_t bits, Vocabulary& vocabulary);
  void AddPhrase(absl::string_view phrase, uint32_t start,
                 PhraseTable<char>& table, Vocabulary& vocabulary);

  std::vector<uint32_t> classes_;  // By word id.
  PhraseTable<char> verbs_;
  PhraseTable<char> cites_;
  PhraseTable<char> no_speech_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SPEECH_WORDS_H_
