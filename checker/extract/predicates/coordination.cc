#include "checker/extract/predicates/coordination.h"

namespace crosscheck {
namespace {

// "revenues and adjusted pretax earnings": so many words may stand between.
constexpr size_t kMostAdjectives = 2;

}  // namespace

Coordination::Coordination(const v1::LexiconPack& pack,
                           const WordClasses& words, Vocabulary& vocabulary)
    : words_(words),
      measures_(pack, "measure_noun", vocabulary),
      and_(vocabulary.Add("and")),
      or_(vocabulary.Add("or")),
      but_(vocabulary.Add("but")) {}

// Whether a verb or a preposition stands right before the figure.
bool Coordination::IsObject(const TokenView& tokens, TokenRange phrase) const {
  if (phrase.first == 0) return false;
  const Token& before = tokens[phrase.first - 1];
  if (!before.is_word() || words_.Is(before, kClauseBreak)) return false;
  return words_.Is(before, kPreposition | kVerb | kSpeechVerb) ||
         !words_.Is(before, kFunctionWord);
}

bool Coordination::StartsPredicate(const TokenView& tokens, TokenRange phrase,
                                   size_t at) const {
  const WordId word = tokens[at].word;
  if (!tokens[at].is_word() || (word != and_ && word != or_ && word != but_)) {
    return false;
  }
  size_t verb = at + 1;
  if (verb < tokens.size() && words_.Is(tokens[verb], kAdverb)) ++verb;
  return verb < tokens.size() &&
         words_.Is(tokens[verb], kAuxiliary | kVerb | kSpeechVerb) &&
         IsObject(tokens, phrase);
}

bool Coordination::IsOneOfSeveral(const TokenView& tokens, size_t at) const {
  // "net income rose" has its measure behind an adjective.
  if (!measures_.HasAt(tokens, at) && !measures_.HasAt(tokens, at + 1)) {
    return false;
  }
  for (size_t i = at; i > 1 && at - i <= kMostAdjectives; --i) {
    const Token& before = tokens[i - 1];
    if (!before.is_word()) return false;
    if (before.word == and_ || before.word == or_) {
      return measures_.HasAt(tokens, i - 2);
    }
    if (words_.Is(before, kFunctionWord | kVerb)) return false;
  }
  return false;
}

}  // namespace crosscheck
