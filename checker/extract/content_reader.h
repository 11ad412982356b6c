// The words that say what a sentence is about, and the names among them.
#ifndef CHECKER_EXTRACT_CONTENT_READER_H_
#define CHECKER_EXTRACT_CONTENT_READER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/extract/mentions.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/words/lemma_hashes.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Thread-safe; what it is given must outlive it.
class ContentReader {
 public:
  ContentReader(const WordClasses& words, const LemmaHashes& lemma_hashes,
                const PlaceGrammar& places)
      : words_(words), lemma_hashes_(lemma_hashes), places_(places) {}

  // Sets the content words and names of `mentions`, whose figures, times and
  // places are known: these are no content.  Linear but for a sort.
  void Read(const TokenView& tokens, SentenceMentions& mentions) const;

  // Appends the hashes of the proper names from tokens[begin] on, each as often
  // as it stands there.  Linear.
  void ReadNames(const TokenView& tokens, size_t begin,
                 std::vector<uint64_t>& names) const;

 private:
  bool IsName(const TokenView& tokens, size_t begin, size_t at) const;

  const WordClasses& words_;
  const LemmaHashes& lemma_hashes_;
  const PlaceGrammar& places_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_CONTENT_READER_H_
