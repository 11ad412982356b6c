#include "checker/extract/several_events.h"

#include <algorithm>
#include <string>

namespace crosscheck {
namespace {

// "two separate overnight Harbour Street shootings": so many words between.
constexpr size_t kReach = 4;

}  // namespace

SeveralEvents::SeveralEvents(const v1::LexiconPack& pack,
                             const WordClasses& words, Vocabulary& vocabulary)
    : words_(words) {
  for (const v1::WordList& list : pack.list()) {
    const absl::string_view name = list.name();
    PhraseTable<char>* table = name == "several_mark" ? &plural_.marks
                               : name == "lone_event" ? &plural_.events
                               : name == "one_of_several_mark"
                                   ? &singular_.marks
                               : name == "one_event" ? &singular_.events
                                                     : nullptr;
    if (table == nullptr) continue;
    for (const std::string& phrase : list.words()) {
      table->Add(phrase, 1, vocabulary);
    }
  }
}

bool SeveralEvents::MayHold(const TokenView& tokens) const {
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (plural_.events.Longest(tokens, i) ||
        singular_.events.Longest(tokens, i)) {
      return true;
    }
  }
  return false;
}

bool SeveralEvents::At(const TokenView& tokens, size_t at) const {
  return Has(plural_, tokens, at) || Has(singular_, tokens, at);
}

bool SeveralEvents::Has(const Pair& pair, const TokenView& tokens,
                        size_t at) const {
  const auto mark = pair.marks.Longest(tokens, at);
  if (!mark) return false;
  const size_t first = at + mark.length;
  const size_t end = std::min(tokens.size(), first + kReach + 1);
  for (size_t i = first; i < end; ++i) {
    if (!tokens[i].is_word() ||
        words_.Is(tokens[i], kFunctionWord & ~kAdverb)) {
      return false;
    }
    if (pair.events.Longest(tokens, i)) return true;
  }
  return false;
}

}  // namespace crosscheck
