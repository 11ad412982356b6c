// Lines of the page and not of the story.
#ifndef CHECKER_EXTRACT_PAGE_LINES_H_
#define CHECKER_EXTRACT_PAGE_LINES_H_

#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
#include "checker/text/sentence.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; `words` must outlive it.
class PageLines {
 public:
  PageLines(const v1::LexiconPack& pack, const WordClasses& words,
            Vocabulary& vocabulary);

  // Whether the sentence begins like such a line: "Related posts", "3
  // comments".
  bool IsFurniture(const TokenView& tokens, const Sentence& sentence) const;

  // Whether the names of buttons stand in the sentence: "Skip x Embed x Share".
  bool HasControls(const TokenView& tokens) const;

 private:
  const WordClasses& words_;
  PhraseTable<char> furniture_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PAGE_LINES_H_
