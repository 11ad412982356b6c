#include "checker/extract/several_events.h"

#include <algorithm>

#include "checker/extract/words/list_table.h"

namespace crosscheck {
namespace {

// "two separate overnight Harbour Street shootings": so many words between.
constexpr size_t kReach = 4;

}  // namespace

SeveralEvents::SeveralEvents(const v1::LexiconPack& pack,
                             const WordClasses& words, Vocabulary& vocabulary)
    : words_(words),
      plural_{TableOfList(pack, "several_mark", vocabulary),
              TableOfList(pack, "lone_event", vocabulary)},
      singular_{TableOfList(pack, "one_of_several_mark", vocabulary),
                TableOfList(pack, "one_event", vocabulary)} {}

bool SeveralEvents::In(const TokenView& tokens) const {
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (MayMark(tokens[i]) && At(tokens, i)) return true;
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
