#include "checker/extract/predicates/coordination.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// "revenues and adjusted pretax earnings": so many words may stand between.
constexpr size_t kMostAdjectives = 2;

// "and a number of protesters are": so many words may stand before the verb.
constexpr size_t kLongestSubject = 5;

bool IsWordAt(const TokenView& tokens, size_t at, WordId word) {
  return at < tokens.size() && tokens[at].is_word() && tokens[at].word == word;
}

// Whether what follows did not happen: "88 percent had not been vaccinated".
bool IsNegation(absl::string_view word) {
  return absl::EqualsIgnoreCase(word, "not") ||
         absl::EqualsIgnoreCase(word, "never") ||
         absl::EndsWithIgnoreCase(word, "n't");
}

bool Counts(const Figure& figure) {
  return figure.noun && figure.unit == nullptr && !figure.age && !figure.zero &&
         !figure.fraction && !figure.ordinal;
}

}  // namespace

Coordination::Coordination(const v1::LexiconPack& pack,
                           const WordClasses& words, Vocabulary& vocabulary)
    : words_(words),
      measures_(pack, "measure_noun", vocabulary),
      leaving_(pack, "leaving", vocabulary),
      and_(vocabulary.Add("and")),
      or_(vocabulary.Add("or")),
      but_(vocabulary.Add("but")),
      of_(vocabulary.Add("of")) {}

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

// Whether an auxiliary follows soon, in the same clause.
bool Coordination::HasVerb(const TokenView& tokens, size_t at) const {
  const size_t end = std::min(tokens.size(), at + kLongestSubject);
  for (size_t i = at; i < end; ++i) {
    if (!tokens[i].is_word() || tokens[i].word == and_) return false;
    if (words_.Is(tokens[i], kAuxiliary)) return true;
  }
  return false;
}

// "hundreds gather outside and a number of protesters are killed": behind a
// verb in the present, a noun phrase with an auxiliary of its own.
bool Coordination::StartsClause(const TokenView& tokens, TokenRange phrase,
                                size_t at) const {
  if (!IsWordAt(tokens, at, and_) || phrase.last >= at) return false;
  const Token& verb = tokens[phrase.last];
  const absl::string_view text = tokens.Text(phrase.last);
  if (!verb.is_word() || verb.capital ||
      words_.Is(verb, kFunctionWord | kIrregularPast) ||
      absl::EndsWith(text, "ed") || absl::EndsWith(text, "ing")) {
    return false;
  }
  if (at + 1 >= tokens.size() ||
      words_.Is(tokens[at + 1], kAuxiliary | kVerb | kAdverb)) {
    return false;
  }
  return HasVerb(tokens, at + 2);
}

// Behind "said": "her son was", "how they were"; and what stands in quotation
// marks behind a comma.  But not "the plan" behind "rejected".
bool Coordination::StartsSpeech(const TokenView& tokens, size_t at) const {
  if (at == 0) return false;
  if (tokens[at].is_punct('<')) return tokens[at - 1].is_punct(',');
  if (!words_.Is(tokens[at - 1], kSpeechVerb) ||
      (at > 1 && words_.Is(tokens[at - 2], kAuxiliary)) ||
      IsWordAt(tokens, at, and_) || IsWordAt(tokens, at, or_) ||
      IsWordAt(tokens, at, but_)) {
    return false;
  }
  return words_.Is(tokens[at], kConjunction) ||
         (words_.Is(tokens[at], kDeterminer | kPronoun) &&
          HasVerb(tokens, at + 1));
}

bool Coordination::StartsOther(const TokenView& tokens, TokenRange phrase,
                               size_t at) const {
  return StartsPredicate(tokens, phrase, at) ||
         StartsClause(tokens, phrase, at) || StartsSpeech(tokens, at) ||
         IsNegation(tokens.Text(at));
}

// Whether the same is said of the figure in `phrase` and of `other` behind
// "and": as subjects, or as what something left ("left two men and a woman
// dead"; but not "left two men and three were dead").
bool Coordination::AreOneSubject(const TokenView& tokens, TokenRange phrase,
                                 TokenRange other) const {
  if (!IsWordAt(tokens, phrase.last, and_)) return false;
  if (!IsObject(tokens, phrase)) return true;
  return leaving_.HasAt(tokens, phrase.first - 1) &&
         !(other.last < tokens.size() &&
           words_.Is(tokens[other.last], kAuxiliary));
}

size_t Coordination::BehindFigure(const SentenceFacts& facts, size_t index,
                                  size_t at) const {
  const Figure& figure = facts.figures[index];
  for (size_t j = index + 1; j < facts.figures.size(); ++j) {
    const Figure& other = facts.figures[j];
    if (other.phrase.first > at) break;
    if (!other.phrase.Contains(at)) continue;
    const bool joined =
        j == index + 1 && Counts(figure) && Counts(other) &&
        other.phrase.first == figure.phrase.last + 1 &&
        AreOneSubject(facts.tokens, figure.phrase, other.phrase);
    return joined ? other.phrase.last : facts.tokens.size();
  }
  return at;
}

bool Coordination::IsOfNoun(const SentenceFacts& facts, size_t index) const {
  if (index == 0) return false;
  const Figure& before = facts.figures[index - 1];
  return Counts(before) && !before.of_base &&
         before.phrase.last + 1 == facts.figures[index].phrase.first &&
         IsWordAt(facts.tokens, before.phrase.last, of_);
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
