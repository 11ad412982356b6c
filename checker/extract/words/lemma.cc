#include "checker/extract/words/lemma.h"

#include "absl/strings/match.h"
#include "checker/base/endings.h"

namespace crosscheck {
namespace {

bool IsVowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool HasVowel(absl::string_view stem) {
  for (const char c : stem) {
    if (IsVowel(c)) return true;
  }
  return false;
}

// "stopp" -> "stop", "us" stays; "chang" and "change" both end as "chang".
void Stem(std::string& stem) {
  const size_t n = stem.size();
  if (n >= 4 && stem[n - 1] == stem[n - 2] && !IsVowel(stem[n - 1]) &&
      stem[n - 1] != 'l' && stem[n - 1] != 's' && stem[n - 1] != 'z') {
    stem.pop_back();
  }
  if (stem.back() == 'e') stem.pop_back();
}

// Cuts `ending` bytes off and stems what is left.
void StemWithout(size_t ending, std::string& word) {
  word.resize(word.size() - ending);
  Stem(word);
}

}  // namespace

Lemmatizer::Lemmatizer(const v1::LexiconPack& pack) {
  for (const v1::IrregularForm& irregular : pack.irregular()) {
    for (const std::string& form : irregular.forms()) {
      irregular_.try_emplace(form, irregular.lemma());
    }
  }
  for (const v1::Synonyms& synonyms : pack.synonyms()) {
    const std::string sense = Lemma(synonyms.words(0));
    for (const std::string& word : synonyms.words()) {
      senses_.try_emplace(Lemma(word), sense);
    }
  }
}

// The last letter tells which endings the word may have, and most have none.
void Lemmatizer::ToLemma(std::string& word) const {
  const auto it = irregular_.find(word);
  if (it != irregular_.end()) word = it->second;
  const size_t n = word.size();
  if (n <= 3) return;
  const char last = word[n - 1];
  const char before = word[n - 2];
  if (n > 4 && before == 'e' && word[n - 3] == 'i' &&
      (last == 's' || last == 'd')) {
    word.replace(n - 3, 3, 1, 'y');
  } else if (n > 4 && last == 's' && before == 'e' &&
             EndsInAny(word, {"sses", "shes", "ches", "xes", "zes"})) {
    word.resize(n - 2);
  } else if (last == 's' && before != 's' && before != 'u' && before != 'i') {
    StemWithout(1, word);
  } else if (n > 4 && last == 'd' && before == 'e' &&
             HasVowel(absl::string_view(word).substr(0, n - 2))) {
    StemWithout(2, word);
  } else if (n > 5 && last == 'g' && before == 'n' && word[n - 3] == 'i' &&
             HasVowel(absl::string_view(word).substr(0, n - 3))) {
    StemWithout(3, word);
  } else {
    Stem(word);
  }
}

void Lemmatizer::ToSense(std::string& word) const {
  ToLemma(word);
  const auto it = senses_.find(word);
  if (it != senses_.end()) word = it->second;
}

std::string Lemmatizer::Lemma(absl::string_view word) const {
  std::string lemma(word);
  ToLemma(lemma);
  return lemma;
}

std::string Lemmatizer::Sense(absl::string_view word) const {
  std::string sense(word);
  ToSense(sense);
  return sense;
}

bool Lemmatizer::IsPlural(absl::string_view word) const {
  const auto it = irregular_.find(word);
  if (it != irregular_.end()) {
    return EndsInAny(word, {"men", "children", "people", "ves", "ies", "feet",
                            "ses", "mice", "oes"});
  }
  return word.size() > 3 && absl::EndsWith(word, "s") &&
         !EndsInAny(word, {"ss", "us", "is", "ous", "'s"});
}

}  // namespace crosscheck
