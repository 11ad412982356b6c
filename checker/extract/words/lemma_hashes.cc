#include "checker/extract/words/lemma_hashes.h"

#include "checker/base/hash.h"
#include "checker/text/unicode.h"

namespace crosscheck {

void LemmaHashes::Fill(const Vocabulary& vocabulary) {
  hashes_.clear();
  hashes_.reserve(vocabulary.size());
  for (WordId id = 0; id < vocabulary.size(); ++id) {
    hashes_.push_back(
        StableHash(lemmatizer_.Sense(std::string(vocabulary.Word(id)))));
  }
}

uint64_t LemmaHashes::Make(const TokenView& tokens, size_t at,
                           std::string& buffer) const {
  if (const std::string* const sense = phrasal_verbs_.SenseAt(tokens, at)) {
    return StableHash(*sense);
  }
  const WordId word = tokens[at].word;
  if (word != kUnknownWord && word < hashes_.size()) return hashes_[word];
  buffer.clear();
  AppendLower(tokens.Text(at), buffer);
  lemmatizer_.ToSense(buffer);
  return StableHash(buffer);
}

}  // namespace crosscheck
