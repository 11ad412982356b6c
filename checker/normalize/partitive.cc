#include "checker/normalize/partitive.h"

#include <algorithm>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// A part is introduced this close before its figure: "including at least 49".
constexpr size_t kPartReach = 4;

// The whole is told in so many words: the search is bounded.
constexpr size_t kWholeReach = 20;

bool IsWord(const TokenView& tokens, size_t at, absl::string_view word) {
  return at < tokens.size() && absl::EqualsIgnoreCase(tokens.Text(at), word);
}

// "of those detained".
bool EndsOfThose(const TokenView& tokens, size_t at) {
  return at > 0 && IsWord(tokens, at, "those") && IsWord(tokens, at - 1, "of");
}

// "among women", but not "among other things".
bool NamesAGroup(const TokenView& tokens, size_t at) {
  return IsWord(tokens, at, "among") && !IsWord(tokens, at + 1, "other");
}

}  // namespace

bool IsIncluded(const TokenView& tokens, size_t first) {
  for (size_t back = 1; back <= kPartReach && back <= first; ++back) {
    const size_t at = first - back;
    if (IsWord(tokens, at, "including") || IsWord(tokens, at, "among")) {
      return true;
    }
  }
  return false;
}

bool IsSomeOfAll(const TokenView& tokens, size_t first) {
  static constexpr absl::string_view kSome[] = {
      "first", "last", "final", "next", "initial", "remaining"};
  return first > 0 && absl::c_any_of(kSome, [&](absl::string_view word) {
           return IsWord(tokens, first - 1, word);
         });
}

bool FollowsItsWhole(const TokenView& tokens, const WordClasses& words,
                     size_t first) {
  if (first < 2 || !IsWord(tokens, 0, "of") ||
      !words.Is(tokens[1], kDefinite)) {
    return false;
  }
  const size_t end = std::min(first, kWholeReach);
  for (size_t i = 2; i < end; ++i) {
    if (tokens[i].is_punct(',')) return true;
  }
  return false;
}

bool IsOfThose(const TokenView& tokens, size_t first) {
  if (first < 2 || !tokens[first - 1].is_punct(',')) return false;
  for (size_t back = 2; back < kWholeReach && back < first; ++back) {
    const size_t at = first - back;
    if (!tokens[at].is_word() && !tokens[at].is_number()) return false;
    if (IsWord(tokens, at, "those")) return EndsOfThose(tokens, at);
  }
  return false;
}

bool IsOfGroup(const TokenView& tokens, size_t first, size_t end) {
  if (NamesAGroup(tokens, end)) return true;
  // Before it the group ends with a comma, and a figure in between is the one
  // that is told of the group.
  bool comma = false;
  for (size_t back = 1; back <= kWholeReach && back <= first; ++back) {
    const size_t at = first - back;
    if (tokens[at].is_punct(';') || tokens[at].is_punct(':')) return false;
    if (tokens[at].is_number() && !comma) return false;
    comma = comma || tokens[at].is_punct(',');
    if (!comma) continue;
    if (NamesAGroup(tokens, at) || EndsOfThose(tokens, at)) return true;
  }
  return false;
}

}  // namespace crosscheck
