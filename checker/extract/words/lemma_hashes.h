// Hashes of lemmas, synonyms alike, by which sentences are compared.
#ifndef CHECKER_EXTRACT_WORDS_LEMMA_HASHES_H_
#define CHECKER_EXTRACT_WORDS_LEMMA_HASHES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "checker/extract/words/lemma.h"
#include "checker/extract/words/phrasal_verbs.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Those of the words of a vocabulary are made once: half of a text are such
// words, and each stands in it many times.
//
// Thread-safe once built; what it is given must outlive it.
class LemmaHashes {
 public:
  LemmaHashes(const Lemmatizer& lemmatizer, const PhrasalVerbs& phrasal_verbs)
      : lemmatizer_(lemmatizer), phrasal_verbs_(phrasal_verbs) {}

  // Makes the hashes of all words of `vocabulary`.  Words added to it later are
  // hashed each time they are met.
  void Fill(const Vocabulary& vocabulary);

  // Returns the StableHash() of the sense of the word tokens[at]; all words of
  // a phrasal verb have that of the verb.  `buffer` is overwritten, and saves
  // its allocation from one call to the next.
  uint64_t Of(const TokenView& tokens, size_t at, std::string& buffer) const {
    const WordId word = tokens[at].word;
    return word != kUnknownWord && word < hashes_.size() &&
                   !phrasal_verbs_.InForm(word)
               ? hashes_[word]
               : Make(tokens, at, buffer);
  }

 private:
  uint64_t Make(const TokenView& tokens, size_t at, std::string& buffer) const;

  const Lemmatizer& lemmatizer_;
  const PhrasalVerbs& phrasal_verbs_;
  std::vector<uint64_t> hashes_;  // By word id.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_LEMMA_HASHES_H_
