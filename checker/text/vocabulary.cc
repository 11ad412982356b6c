#include "checker/text/vocabulary.h"

namespace crosscheck {

Vocabulary::Vocabulary() : words_(1) {}

WordId Vocabulary::Add(absl::string_view word) {
  const auto [it, inserted] =
      ids_.try_emplace(std::string(word), static_cast<WordId>(words_.size()));
  if (inserted) words_.emplace_back(word);
  return it->second;
}

WordId Vocabulary::Find(absl::string_view word) const {
  const auto it = ids_.find(word);
  return it == ids_.end() ? kUnknownWord : it->second;
}

void Vocabulary::CutFromFigures(WordId id) {
  if (id == kUnknownWord) return;
  if (id >= cut_from_figures_.size()) cut_from_figures_.resize(id + 1, false);
  cut_from_figures_[id] = true;
}

}  // namespace crosscheck
