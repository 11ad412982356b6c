#include "checker/extract/figures/counted_noun.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/endings.h"
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

// One past what hyphens join to the word that ends before `at`: "oil-skimming".
size_t HyphensEnd(const TokenView& tokens, size_t at) {
  while (at + 1 < tokens.size() && tokens[at].is_punct('-') &&
         !tokens[at].space_before && !tokens[at + 1].space_before &&
         tokens[at + 1].kind != TokenKind::kPunct) {
    at += 2;
  }
  return at;
}

// The plurals that the word may have.
std::vector<std::string> PluralsOf(absl::string_view word) {
  std::vector<std::string> plurals = {absl::StrCat(word, "s"),
                                      absl::StrCat(word, "es")};
  const absl::string_view stem = word.substr(0, word.size() - 1);
  if (absl::EndsWith(word, "y")) plurals.push_back(absl::StrCat(stem, "ies"));
  if (absl::EndsWith(word, "fe")) {
    plurals.push_back(absl::StrCat(word.substr(0, word.size() - 2), "ves"));
  }
  if (absl::EndsWith(word, "man")) {
    plurals.push_back(absl::StrCat(word.substr(0, word.size() - 2), "en"));
  }
  if (absl::EndsWith(word, "child")) {
    plurals.push_back(absl::StrCat(word, "ren"));
  }
  return plurals;
}

}  // namespace

CountedNounGrammar::CountedNounGrammar(const WordClasses& words,
                                       const Lemmatizer& lemmatizer,
                                       const CountedClasses& classes,
                                       Vocabulary& vocabulary)
    : words_(words),
      lemmatizer_(lemmatizer),
      classes_(classes),
      vocabulary_(vocabulary),
      of_(vocabulary.Add("of")),
      singular_(vocabulary.size(), false) {
  for (WordId id = 1; id < singular_.size(); ++id) {
    if (!classes.IsKnown(id)) continue;
    for (const std::string& plural : PluralsOf(vocabulary.Word(id))) {
      singular_[id] = singular_[id] || classes.IsKnown(vocabulary.Find(plural));
    }
  }
}

bool CountedNounGrammar::IsPerson(const TokenView& tokens, size_t at) const {
  return at < tokens.size() && classes_.IsPerson(tokens.text, tokens[at]);
}

bool CountedNounGrammar::IsOnePerson(const TokenView& tokens, size_t at) const {
  return IsPerson(tokens, at) && !IsPluralHead(tokens, at);
}

bool CountedNounGrammar::MayBeTheSame(const TokenView& tokens, size_t a,
                                      size_t b) const {
  // Classes without members in common; "child" has the boys and girls.
  static constexpr absl::string_view kSorts[] = {"man", "woman", "boy", "girl",
                                                 "child"};
  const auto sort_of = [&](size_t at) {
    const std::string id = classes_.ClassOf(tokens.text, tokens[at]);
    for (const absl::string_view sort : kSorts) {
      if (!id.empty() && classes_.Within(id, sort)) return sort;
    }
    return absl::string_view();
  };
  const absl::string_view left = sort_of(a);
  const absl::string_view right = sort_of(b);
  return left.empty() || right.empty() || classes_.Within(left, right) ||
         classes_.Within(right, left);
}

// Whether the word can head what a figure other than 1 counts.  Nouns that are
// verbs too ("strike", "hit") do so in the plural only.
bool CountedNounGrammar::IsPluralHead(const TokenView& tokens,
                                      size_t at) const {
  const Token& token = tokens[at];
  if (!token.is_word()) return false;
  if (classes_.IsKnown(token.word)) return !IsSingularOfKnown(token.word);
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

// "one block built in May": a past form behind a noun is said of it, unless a
// noun follows that it stands before ("one newly built house").
bool CountedNounGrammar::IsSaidOfNoun(const TokenView& tokens,
                                      size_t at) const {
  if (!words_.Is(tokens[at], kIrregularPast) ||
      absl::EndsWith(tokens.Text(at - 1), "ly")) {
    return false;
  }
  const size_t next = at + 1;
  return next >= tokens.size() || !tokens[next].is_word() ||
         words_.Is(tokens[next], kFunctionWord);
}

// Whether the noun phrase goes on at tokens[at].
bool CountedNounGrammar::Goes(const TokenView& tokens, size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return false;
  // "four US senators": no pronoun.
  const uint32_t ends = tokens[at].all_capitals
                            ? kNotCounted | kNumberWord
                            : kFunctionWord | kNotCounted | kNumberWord;
  if (words_.Is(tokens[at], ends)) {
    // "20 others" are counted.
    return classes_.IsKnown(tokens[at].word) && IsPluralHead(tokens, at);
  }
  // "one Thursday and one Friday".
  if (words_.Is(tokens[at], kNotAName) && !classes_.IsKnown(tokens[at].word) &&
      !IsPluralHead(tokens, at)) {
    return false;
  }
  const size_t next = at + 1;
  const bool followed = next < tokens.size() && tokens[next].is_word() &&
                        !words_.Is(tokens[next], kFunctionWord);
  // "one critically", "injured passengers", but not "people injured in".
  if (absl::EndsWith(tokens.Text(at), "ly")) return followed;
  // "19 claims of fraud": no verb has "of" behind it.
  const bool of = next < tokens.size() && tokens[next].word == of_;
  if (!IsParticiple(tokens, at) || (of && IsPluralHead(tokens, at))) {
    return true;
  }
  return followed &&
         (classes_.IsKnown(tokens[next].word) || IsPluralHead(tokens, next));
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
    noun.known = classes_.IsKnown(tokens[at + 1].word);
    return noun;
  }
  size_t end = at;
  size_t head = at;  // One past the head; `at` while there is none.
  while (end < tokens.size() && end - at < kLongestPhrase &&
         Goes(tokens, end)) {
    if (end > at && IsSaidOfNoun(tokens, end)) break;
    end = HyphensEnd(tokens, end + 1);
    if (one || !IsPluralHead(tokens, end - 1)) continue;
    head = end;
    // "sports clubs": the last of a run of plurals is the head.
    if (end >= tokens.size() || !Goes(tokens, end) ||
        !IsPluralHead(tokens, end)) {
      break;
    }
  }
  if (one) head = end;
  noun.phrase = {at, head};
  noun.known = noun && classes_.IsKnown(tokens[head - 1].word);
  return noun;
}

}  // namespace crosscheck
