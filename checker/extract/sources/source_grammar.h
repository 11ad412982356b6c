// Who says what: attributions and quotations.
#ifndef CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_
#define CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_

#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
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
                Vocabulary& vocabulary);

  // Appends the attributed stretches of one sentence and brings `state` up to
  // date.  A quotation that its paragraph never closes ends with it.  Relative
  // clauses in the article's own voice are left out of indirect speech.
  void Find(const TokenView& tokens, uint32_t paragraph, QuotationState& state,
            std::vector<AttributedSpan>& spans) const;

 private:
  void FindCited(const TokenView& tokens, QuotationState& state,
                 std::vector<AttributedSpan>& spans) const;
  void FindSpoken(const TokenView& tokens, QuotationState& state,
                  std::vector<AttributedSpan>& spans) const;
  void FindQuoted(const TokenView& tokens, QuotationState& state,
                  std::vector<AttributedSpan>& spans) const;
  size_t SpeakerBegin(const TokenView& tokens, size_t verb) const;
  size_t SpeakerEnd(const TokenView& tokens, size_t first) const;
  size_t OwnVoice(const TokenView& tokens, size_t first, size_t last) const;
  bool IsRelative(const TokenView& tokens, size_t at) const;

  const WordClasses& words_;
  PhraseTable<char> cited_;
  std::vector<WordId> relatives_;
  std::vector<WordId> pronouns_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SOURCE_GRAMMAR_H_
