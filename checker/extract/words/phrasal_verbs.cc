#include "checker/extract/words/phrasal_verbs.h"

#include <algorithm>

#include "absl/algorithm/container.h"
#include "checker/text/tokenizer.h"

namespace crosscheck {

PhrasalVerbs::PhrasalVerbs(const v1::LexiconPack& pack,
                           const Lemmatizer& lemmatizer,
                           Vocabulary& vocabulary) {
  for (const v1::IrregularForm& verb : pack.phrasal_verb()) {
    const std::string sense = lemmatizer.Sense(verb.lemma());
    for (const std::string& form : verb.forms()) {
      senses_.Add(form, sense, vocabulary);
      for (const Token& token : TokenizePhrase(form, vocabulary)) {
        in_form_.Add(token.word);
      }
      most_words_ = std::max(most_words_,
                             1 + static_cast<size_t>(absl::c_count(form, ' ')));
    }
  }
}

const std::string* PhrasalVerbs::FindSense(const TokenView& tokens,
                                           size_t at) const {
  for (size_t back = 0; back < most_words_ && back <= at; ++back) {
    const auto match = senses_.Longest(tokens, at - back);
    if (match && match.length > back) return match.value;
  }
  return nullptr;
}

}  // namespace crosscheck
