#include "checker/extract/changed_values.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "absl/strings/match.h"

namespace crosscheck {
namespace {

// Whether figures[index] and the one behind it are an old value and the new
// one: "rose from 13 to 17".
bool IsChange(const TokenView& tokens, const std::vector<Figure>& figures,
              size_t index) {
  if (index + 1 >= figures.size()) return false;
  const Figure& old = figures[index];
  const Figure& now = figures[index + 1];
  return old.phrase.first > 0 &&
         absl::EqualsIgnoreCase(tokens.Text(old.phrase.first - 1), "from") &&
         now.phrase.first == old.phrase.last + 1 &&
         absl::EqualsIgnoreCase(tokens.Text(old.phrase.last), "to") &&
         (old.unit == now.unit || old.unit == nullptr) && !now.age;
}

}  // namespace

void GiveToNewValues(const TokenView& tokens, SentenceMentions& found) {
  for (size_t i = 0; i < found.figures.size(); ++i) {
    KindMatch& old = found.figure_kinds[i];
    if (old.kind == nullptr || !IsChange(tokens, found.figures, i)) continue;
    KindMatch& now = found.figure_kinds[i + 1];
    if (now.kind == nullptr) std::swap(old, now);
  }
}

}  // namespace crosscheck
