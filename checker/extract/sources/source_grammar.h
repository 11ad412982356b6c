// Who says what: attributions and quotations.
#ifndef CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_
#define CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_

#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/sources/quotations.h"
#include "checker/extract/sources/saying_reader.h"
#include "checker/extract/sources/speaker_names.h"
#include "checker/extract/sources/speech_verbs.h"
#include "checker/extract/sources/speech_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// A stretch of a sentence given to somebody.
struct AttributedSpan {
  TokenRange range;
  Attribution attribution;
};

// What one sentence leaves for the next.
struct QuotationState {
  bool open = false;       // A quotation has not been closed yet.
  std::string speaker;     // Who was named last.
  uint32_t paragraph = 0;  // Of the sentence before.
};

// Thread-safe once built; `words` must outlive it.
class SourceGrammar {
 public:
  SourceGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                Vocabulary& vocabulary)
      : speech_(pack, vocabulary),
        verbs_(speech_, words),
        speakers_(speech_, verbs_, words),
        reader_(speech_, verbs_, speakers_, words) {}

  SourceGrammar(const SourceGrammar&) = delete;
  SourceGrammar& operator=(const SourceGrammar&) = delete;

  // Whether a saying may begin with `token`, and whether a quotation may: a
  // sentence without any such token has none, unless a quotation is open.
  bool MaySay(const Token& token) const {
    return speech_.MayStartCue(token) || token.is_punct(':');
  }
  static bool MayQuote(const Token& token) { return token.is_punct('<'); }

  // What a sentence may hold, by its tokens.
  struct Signs {
    bool saying = true;
    bool quotation = true;
  };

  // Brings `state` up to date as Find() does, for a sentence of which nothing
  // else is asked.  Linear.
  void Follow(const TokenView& tokens, uint32_t paragraph, Signs signs,
              QuotationState& state) const;

  // Appends the attributed stretches of one sentence and brings `state` up to
  // date.  A quotation that its paragraph never closes ends with it.  Relative
  // clauses in the article's own voice are left out of indirect speech, and so
  // is the time of speaking.  Linear.
  void Find(const TokenView& tokens, uint32_t paragraph, Signs signs,
            QuotationState& state, std::vector<AttributedSpan>& spans) const;

 private:
  Sayings SayingsOf(const TokenView& tokens, Signs signs) const;
  static Quotations QuotationsOf(const TokenView& tokens, Signs signs,
                                 QuotationState& state);
  size_t Border(const TokenView& tokens, size_t first, size_t last) const;
  size_t OwnVoice(const TokenView& tokens, TokenRange range,
                  size_t& resumes) const;
  TokenRange Share(const TokenView& tokens, const Sayings& sayings,
                   size_t at) const;
  void AddBehind(const TokenView& tokens, const Saying& saying, size_t end,
                 const Attribution& attribution,
                 std::vector<AttributedSpan>& spans) const;
  void AddAround(const TokenView& tokens, const Saying& saying,
                 TokenRange share, const Attribution& attribution,
                 std::vector<AttributedSpan>& spans) const;
  static void EnterParagraph(uint32_t paragraph, QuotationState& state);
  Attribution AttributionOf(const TokenView& tokens, const Saying& saying,
                            QuotationState& state) const;

  SpeechWords speech_;
  SpeechVerbs verbs_;
  SpeakerNames speakers_;
  SayingReader reader_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_
