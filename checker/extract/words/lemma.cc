#include "checker/extract/words/lemma.h"

#include <cstdint>

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

void Lemmatizer::Replacements::Add(const std::string& word,
                                   const std::string& replacement) {
  words_.try_emplace(word, replacement);
  filter_.set(FilterBit(word));
}

const std::string* Lemmatizer::Replacements::Find(
    absl::string_view word) const {
  if (!filter_.test(FilterBit(word))) return nullptr;
  const auto it = words_.find(word);
  return it == words_.end() ? nullptr : &it->second;
}

// By length and four letters of the word.
size_t Lemmatizer::Replacements::FilterBit(absl::string_view word) {
  uint64_t key = word.size();
  if (!word.empty()) {
    for (const size_t at :
         {size_t{0}, word.size() / 4, word.size() / 2, word.size() - 1}) {
      key = key << 8 | static_cast<uint8_t>(word[at]);
    }
  }
  return key * 0x9e3779b97f4a7c15u >> (64 - kFilterBits);
}

Lemmatizer::Lemmatizer(const v1::LexiconPack& pack) {
  for (const v1::IrregularForm& irregular : pack.irregular()) {
    for (const std::string& form : irregular.forms()) {
      irregular_.Add(form, irregular.lemma());
    }
  }
  for (const v1::Synonyms& synonyms : pack.synonyms()) {
    const std::string sense = Lemma(synonyms.words(0));
    for (const std::string& word : synonyms.words()) {
      senses_.Add(Lemma(word), sense);
    }
  }
}

// The last letter tells which endings the word may have, and most have none.
void Lemmatizer::ToLemma(std::string& word) const {
  if (const std::string* const lemma = irregular_.Find(word)) word = *lemma;
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
  if (const std::string* const sense = senses_.Find(word)) word = *sense;
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
  if (irregular_.Find(word) != nullptr) {
    return EndsInAny(word, {"men", "children", "people", "ves", "ies", "feet",
                            "ses", "mice", "oes"});
  }
  return word.size() > 3 && absl::EndsWith(word, "s") &&
         !EndsInAny(word, {"ss", "us", "is", "ous", "'s"});
}

}  // namespace crosscheck
