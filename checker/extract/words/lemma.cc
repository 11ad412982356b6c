#include "checker/extract/words/lemma.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
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
std::string Stem(absl::string_view stem) {
  const size_t n = stem.size();
  if (n >= 4 && stem[n - 1] == stem[n - 2] && !IsVowel(stem[n - 1]) &&
      stem[n - 1] != 'l' && stem[n - 1] != 's' && stem[n - 1] != 'z') {
    stem.remove_suffix(1);
  }
  if (absl::EndsWith(stem, "e")) stem.remove_suffix(1);
  return std::string(stem);
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

std::string Lemmatizer::Lemma(absl::string_view word) const {
  const auto it = irregular_.find(word);
  if (it != irregular_.end()) word = it->second;
  const size_t n = word.size();
  if (n > 4 && EndsInAny(word, {"ies", "ied"})) {
    return absl::StrCat(word.substr(0, n - 3), "y");
  }
  if (n > 4 && EndsInAny(word, {"sses", "shes", "ches", "xes", "zes"})) {
    return std::string(word.substr(0, n - 2));
  }
  if (n > 3 && absl::EndsWith(word, "s") &&
      !EndsInAny(word, {"ss", "us", "is"})) {
    return Stem(word.substr(0, n - 1));
  }
  if (n > 4 && absl::EndsWith(word, "ed") && HasVowel(word.substr(0, n - 2))) {
    return Stem(word.substr(0, n - 2));
  }
  if (n > 5 && absl::EndsWith(word, "ing") && HasVowel(word.substr(0, n - 3))) {
    return Stem(word.substr(0, n - 3));
  }
  return n > 3 ? Stem(word) : std::string(word);
}

std::string Lemmatizer::Sense(absl::string_view word) const {
  std::string lemma = Lemma(word);
  const auto it = senses_.find(lemma);
  return it == senses_.end() ? lemma : it->second;
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
