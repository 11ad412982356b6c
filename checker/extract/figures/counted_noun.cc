#include "checker/extract/figures/counted_noun.h"

#include "absl/strings/match.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Longer runs of words without a function word between are no noun phrases.
constexpr size_t kLongestPhrase = 6;

std::string Lower(absl::string_view text) {
  std::string lower;
  AppendLower(text, lower);
  return lower;
}

bool EndsInAny(absl::string_view word,
               std::initializer_list<absl::string_view> endings) {
  for (const absl::string_view ending : endings) {
    if (absl::EndsWith(word, ending)) return true;
  }
  return false;
}

}  // namespace

CountedNounGrammar::CountedNounGrammar(const WordClasses& words,
                                       const Lemmatizer& lemmatizer,
                                       const CountedClasses& classes,
                                       Vocabulary& vocabulary)
    : words_(words),
      lemmatizer_(lemmatizer),
      classes_(classes),
      vocabulary_(vocabulary) {}

bool CountedNounGrammar::IsHead(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  if (!token.is_word()) return false;
  if (classes_.IsKnown(token.word)) return true;
  if (token.all_capitals) return false;
  return lemmatizer_.IsPlural(token.word != kUnknownWord
                                  ? vocabulary_.Word(token.word)
                                  : absl::string_view(Lower(tokens.Text(at))));
}

bool CountedNounGrammar::IsParticiple(const TokenView& tokens,
                                      size_t at) const {
  const absl::string_view word = tokens.Text(at);
  return words_.Is(tokens[at], kVerb | kSpeechVerb) ||
         (word.size() > 4 && EndsInAny(word, {"ed", "ing"}));
}

// Whether the noun phrase goes on at tokens[at].
bool CountedNounGrammar::Goes(const TokenView& tokens, size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return false;
  if (words_.Is(tokens[at], kFunctionWord | kNotCounted)) return false;
  if (!IsParticiple(tokens, at)) return true;
  // "injured passengers" goes on, "people injured in" does not.
  const size_t next = at + 1;
  return next < tokens.size() && tokens[next].is_word() &&
         !words_.Is(tokens[next], kFunctionWord) && IsHead(tokens, next);
}

CountedNoun CountedNounGrammar::At(const TokenView& tokens, size_t at,
                                   bool one) const {
  CountedNoun noun;
  if (at >= tokens.size()) return noun;
  if (tokens[at].is_punct('-') && !tokens[at].space_before &&
      at + 1 < tokens.size() && tokens[at + 1].is_word() &&
      !tokens[at + 1].space_before) {
    noun.phrase = {at + 1, at + 2};
    noun.joined = true;
    return noun;
  }
  size_t end = at;
  size_t head = at;  // One past the head; `at` while there is none.
  while (end < tokens.size() && end - at < kLongestPhrase &&
         Goes(tokens, end)) {
    ++end;
    if (one || !IsHead(tokens, end - 1)) continue;
    head = end;
    // "sports clubs": the last of a run of plurals is the head.
    if (end >= tokens.size() || !Goes(tokens, end) || !IsHead(tokens, end)) {
      break;
    }
  }
  if (one) head = end;
  noun.phrase = {at, head};
  return noun;
}

}  // namespace crosscheck
