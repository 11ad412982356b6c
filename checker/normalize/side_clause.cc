#include "checker/normalize/side_clause.h"

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/words/past_form.h"

namespace crosscheck {
namespace {

bool OpensRelativeClause(const TokenView& tokens, size_t i,
                         const WordClasses& words) {
  return words.Is(tokens[i], kRelativePronoun);
}

// ", built in 1986", ", called after": what is before tokens[at], whose time it
// says, is of the participle; "helped by sales in May" may be of all.
bool OpensParticipleClause(const TokenView& tokens, size_t i, size_t at,
                           const WordClasses& words) {
  if (!tokens[i].is_punct(',') || !IsPastForm(tokens, i + 1, words) ||
      i + 2 >= at) {
    return false;
  }
  const Token& next = tokens[i + 2];
  return words.Is(next, kClauseBreak) ||
         (words.Is(next, kPreposition) && at == i + 3);
}

}  // namespace

bool InEarlierClause(const TokenView& tokens, const WordClasses& words,
                     TokenRange phrase, size_t at) {
  bool verb = false;
  for (size_t i = phrase.last; i + 1 < at; ++i) {
    if (verb && OpensRelativeClause(tokens, i, words) &&
        absl::EqualsIgnoreCase(tokens.Text(i + 1), "had")) {
      return true;
    }
    verb =
        verb || words.Is(tokens[i], kAuxiliary) || IsPastForm(tokens, i, words);
  }
  return false;
}

bool InClauseOfOther(const TokenView& tokens, const WordClasses& words,
                     const std::vector<Figure>& figures, TokenRange phrase,
                     size_t at) {
  const auto other = absl::c_find_if(figures, [&](const Figure& figure) {
    return figure.phrase.first >= phrase.last && figure.phrase.last < at;
  });
  for (size_t i = phrase.last; i < at; ++i) {
    if (OpensParticipleClause(tokens, i, at, words)) return true;
    if (other != figures.end() && i >= other->phrase.last &&
        OpensRelativeClause(tokens, i, words)) {
      return true;
    }
  }
  return false;
}

}  // namespace crosscheck
