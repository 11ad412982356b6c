#include "checker/normalize/person.h"

#include <algorithm>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/claim/person_name.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// Words between an age and the name it goes with: "57-year-old fire captain".
constexpr size_t kNameReach = 4;

// Tokens between a figure and the name of whom it is told.
constexpr size_t kOwnerReach = 20;

bool IsWordAt(const TokenView& tokens, size_t at, absl::string_view word) {
  return at < tokens.size() && absl::EqualsIgnoreCase(tokens.Text(at), word);
}

// "age 57", "aged 57".
bool IsAgeWord(const TokenView& tokens, size_t at) {
  return IsWordAt(tokens, at, "age") || IsWordAt(tokens, at, "aged");
}

// Where the name begins whose last token is tokens[end - 1]; `end` if there is
// none.
size_t NameStart(const TokenView& tokens, size_t end,
                 const WordClasses& words) {
  // Jana Maria R. Holm Jr.
  constexpr size_t kLongestName = 6;
  for (size_t length = kLongestName; length > 0; --length) {
    if (length > end) continue;
    const size_t first = end - length;
    if (NameEnd(tokens, first, words) == end) {
      return IsNameSuffix(tokens.Text(first)) ? end : first;
    }
  }
  return end;
}

// One past the last surname of the name in tokens [first, end): "Jr." is none.
size_t SurnameEnd(const TokenView& tokens, size_t first, size_t end) {
  return end > first + 1 && IsNameSuffix(tokens.Text(end - 1)) ? end - 1 : end;
}

// "57-year-old Jana Holm", "57-year-old fire captain Jana Holm".  A name that
// a noun follows is that of a place: "a 7-year-old Kirun girl".
std::string NameBehind(const TokenView& tokens, size_t at,
                       const WordClasses& words) {
  for (size_t i = at; i < tokens.size() && i < at + kNameReach; ++i) {
    // Behind "told" it is the name of somebody else.
    if (!tokens[i].is_word() ||
        words.Is(tokens[i], kFunctionWord | kSpeechVerb)) {
      break;
    }
    const size_t end = NameEnd(tokens, i, words);
    if (end == i) continue;
    const bool modifies =
        end < tokens.size() && tokens[end].is_word() &&
        !words.Is(tokens[end], kFunctionWord | kVerb | kSpeechVerb);
    return modifies ? "" : std::string(tokens.Text(i, end));
  }
  return "";
}

// "1,100 votes (38%) for Erik Vale".
std::string OwnerBehind(const TokenView& tokens, TokenRange phrase,
                        const WordClasses& words) {
  size_t at = phrase.last;
  if (at < tokens.size() && tokens[at].is_punct('(')) {
    const size_t end = std::min(tokens.size(), at + kOwnerReach);
    while (at < end && !tokens[at].is_punct(')')) ++at;
    ++at;
  }
  if (!IsWordAt(tokens, at, "for")) return "";
  ++at;
  if (at < tokens.size() && words.Is(tokens[at], kDeterminer)) ++at;
  return NameBehind(tokens, at, words);
}

// Whether the name in `range` is that of a place.
bool IsPlace(const SentenceMentions& sentence, TokenRange range) {
  return absl::c_any_of(sentence.places, [&](const PlaceMention& mention) {
    return mention.range.first < range.last && range.first < mention.range.last;
  });
}

// Whether a name before a figure is of something else: a place, the object of a
// preposition or a verb ("ran against Erik Vale"), or told in passing.
bool IsOther(const TokenView& tokens, const SentenceMentions& sentence,
             TokenRange name, const WordClasses& words) {
  const bool in_passing = absl::c_any_of(
      sentence.inserts,
      [&](const TokenRange& insert) { return insert.Contains(name.first); });
  const bool object =
      name.first > 0 && words.Is(tokens[name.first - 1], kPreposition | kVerb);
  return in_passing || IsPlace(sentence, name) || object;
}

// Where an apposition that ends with the comma before tokens[end] begins with
// its own: ", the grand old man of Kirun,".  `end` if none does.
size_t AppositionStart(const TokenView& tokens, size_t end,
                       const WordClasses& words) {
  constexpr size_t kReach = 25;
  if (end < 2 || !tokens[end - 1].is_punct(',')) return end;
  const size_t begin = end > kReach ? end - kReach : 0;
  for (size_t i = end - 1; i > begin; --i) {
    if (tokens[i - 1].is_punct(';')) break;
    if (!tokens[i - 1].is_punct(',')) continue;
    return words.Is(tokens[i], kDeterminer) ? i - 1 : end;
  }
  return end;
}

// One past the subject of the verb at tokens[verb]: auxiliaries and what is
// told in passing ("Jana Holm, who led it for years, has died") are left out.
size_t SubjectEnd(const TokenView& tokens, const SentenceMentions& sentence,
                  size_t verb, const WordClasses& words) {
  size_t end = verb;
  while (end > 0) {
    const auto insert = absl::c_find_if(
        sentence.inserts,
        [&](const TokenRange& range) { return range.Contains(end - 1); });
    if (insert != sentence.inserts.end()) {
      end = insert->first;
    } else if (const size_t start = AppositionStart(tokens, end, words);
               start < end) {
      end = start;
    } else if (words.Is(tokens[end - 1], kAuxiliary) ||
               tokens[end - 1].is_punct(',')) {
      --end;
    } else {
      break;
    }
  }
  return end;
}

// Where "died" or "passed away" stands in the clause before tokens[at]; `at` if
// it does not.
size_t DeathBefore(const TokenView& tokens, size_t at,
                   const WordClasses& words) {
  constexpr size_t kVerbReach = 12;
  const size_t begin = at > kVerbReach ? at - kVerbReach : 0;
  for (size_t i = at; i > begin; --i) {
    const size_t verb = i - 1;
    if (tokens[verb].is_punct(';') || words.Is(tokens[verb], kClauseBreak)) {
      break;
    }
    if (IsWordAt(tokens, verb, "died") || IsWordAt(tokens, verb, "dies") ||
        (IsWordAt(tokens, verb, "passed") &&
         IsWordAt(tokens, verb + 1, "away"))) {
      return verb;
    }
  }
  return at;
}

// The name of whoever died, if the clause before tokens[at] says so of a name.
std::string NameOfTheDead(const TokenView& tokens,
                          const SentenceMentions& sentence, size_t at,
                          const WordClasses& words) {
  const size_t verb = DeathBefore(tokens, at, words);
  if (verb == at) return "";
  const size_t end = SubjectEnd(tokens, sentence, verb, words);
  const size_t first = NameStart(tokens, end, words);
  return first == end || IsOther(tokens, sentence, {first, end}, words)
             ? ""
             : std::string(tokens.Text(first, end));
}

// Where a party's name begins of which tokens [first, end) is the last word:
// "Workers' Party".
size_t PartyStart(const TokenView& tokens, size_t first, size_t end,
                  const WordClasses& words) {
  if (end - first > 1 || first < 2) return first;
  const bool owned =
      tokens[first - 1].is_punct('\'') || tokens.Text(first - 1) == "'s";
  const size_t start = owned ? NameStart(tokens, first - 1, words) : first;
  return start < first - 1 ? start : first;
}

}  // namespace

std::string PersonOfAge(const TokenView& tokens,
                        const SentenceMentions& sentence, const Figure& age,
                        const WordClasses& words) {
  // "57-year-old" goes with what is behind it first.
  if (age.bare.last - age.bare.first > 1) {
    std::string name = NameBehind(tokens, age.bare.last, words);
    if (!name.empty()) return name;
  }
  size_t before = age.phrase.first;
  // "Jana Holm, age 57", "Jana Holm, aged 57".
  if (before > 0 && IsAgeWord(tokens, before - 1)) --before;
  const size_t phrase = before;
  // "Jana Holm, a 57-year-old nurse", "Jana Holm was 57", "Jana Holm (57)",
  // "Jana Holm, who is 57".
  while (before > 0 && phrase - before < 3 &&
         (tokens[before - 1].is_punct(',') ||
          tokens[before - 1].is_punct('(') ||
          words.Is(tokens[before - 1],
                   kDeterminer | kAuxiliary | kRelativePronoun))) {
    --before;
  }
  if (before == phrase) return "";
  // "Erik Holm, Jr., 57".
  if (before > 1 && IsNameSuffix(tokens.Text(before - 1)) &&
      tokens[before - 2].is_punct(',')) {
    before -= 2;
  }
  const size_t first = NameStart(tokens, before, words);
  if (first == before) return "";
  // "Jana Holm of Kirun, who was 57": of the place nobody asks the age.
  const bool relative = words.Is(tokens[phrase - 1], kAuxiliary) &&
                        IsPlace(sentence, {first, before});
  return relative ? OwnerOf(tokens, sentence, {first, before}, words)
                  : std::string(tokens.Text(first, before));
}

std::string OwnerOf(const TokenView& tokens, const SentenceMentions& sentence,
                    TokenRange phrase, const WordClasses& words) {
  std::string name = OwnerBehind(tokens, phrase, words);
  if (!name.empty()) return name;
  const bool of_a_rival =
      phrase.first > 0 && IsWordAt(tokens, phrase.first - 1, "against");
  if (of_a_rival) return "";
  const size_t begin =
      phrase.first > kOwnerReach ? phrase.first - kOwnerReach : 0;
  for (size_t end = phrase.first; end > begin; --end) {
    if (tokens[end - 1].is_punct(';')) break;
    const size_t first = NameStart(tokens, end, words);
    if (first == end || IsOther(tokens, sentence, {first, end}, words)) {
      continue;
    }
    return std::string(tokens.Text(PartyStart(tokens, first, end, words), end));
  }
  return "";
}

std::string PersonWhoDied(const TokenView& tokens,
                          const SentenceMentions& sentence, const Figure& age,
                          const WordClasses& words) {
  const size_t at = age.phrase.first;
  const bool said =
      at > 1 &&
      (IsAgeWord(tokens, at - 1) ||
       (IsWordAt(tokens, at - 1, "of") && IsWordAt(tokens, at - 2, "age")));
  if (!said) return "";
  return NameOfTheDead(tokens, sentence, at, words);
}

std::string PersonToldOfBefore(const ArticleMentions& article,
                               const SentenceMentions& sentence,
                               const Figure& age, const WordClasses& words) {
  constexpr size_t kMostBetween = 4;  // In bytes: nothing but space.
  const TokenView tokens = article.View(sentence);
  const size_t at = age.phrase.first;
  const bool pronoun =
      at == 2 && age.phrase.last + 1 >= tokens.size() &&
      IsWordAt(tokens, 1, "was") &&
      (IsWordAt(tokens, 0, "He") || IsWordAt(tokens, 0, "She"));
  if (!pronoun) return "";
  const size_t index =
      static_cast<size_t>(&sentence - article.sentences.data());
  if (index == 0) return "";
  const SentenceMentions& before = article.sentences[index - 1];
  if (before.field != sentence.field ||
      sentence.sentence.begin - before.sentence.end > kMostBetween) {
    return "";
  }
  const TokenView earlier = article.View(before);
  return NameOfTheDead(earlier, before, earlier.size(), words);
}

std::string SharedSurname(const TokenView& tokens, const Figure& age,
                          const WordClasses& words) {
  size_t at = age.phrase.last;
  if (at < tokens.size() && tokens[at].is_punct(',')) ++at;
  if (!IsWordAt(tokens, at, "and")) return "";
  const size_t first = at + 1;
  const size_t end = NameEnd(tokens, first, words);
  const bool aged = end + 1 < tokens.size() && tokens[end].is_punct(',') &&
                    tokens[end + 1].is_number();
  const size_t last = SurnameEnd(tokens, first, end);
  return aged && last > first + 1 ? std::string(tokens.Text(last - 1)) : "";
}

std::string FullName(const ArticleMentions& article, absl::string_view surname,
                     const WordClasses& words) {
  std::string found;
  for (const Sentence& sentence : article.body.sentences) {
    const TokenView tokens =
        article.body.View(article.article->body.text, sentence);
    for (size_t at = 0; at < tokens.size();) {
      const size_t end = NameEnd(tokens, at, words);
      const size_t last = SurnameEnd(tokens, at, end);
      const bool named = end > at && tokens.Text(last - 1) == surname;
      // Joe "Duke" Holm.
      if (named && last == at + 1 && at > 0 && tokens[at - 1].is_punct('"')) {
        return std::string(surname);
      }
      const bool longer = named && last > at + 1;
      if (longer && found.empty()) found = std::string(tokens.Text(at, end));
      // Both "Jana Holm" and "Erik Holm".
      if (longer && found != tokens.Text(at, end)) return std::string(surname);
      at = std::max(end, at + 1);
    }
  }
  return found.empty() ? std::string(surname) : found;
}

bool IsFormerAge(const TokenView& tokens, TokenRange age) {
  constexpr size_t kNounReach = 4;
  const auto is = [&](size_t at, absl::string_view word) {
    return IsWordAt(tokens, at, word);
  };
  const size_t at = age.first;
  if (at > 0 && is(at - 1, "then")) return true;
  // "when she was 14".
  if (at > 2 && is(at - 1, "was") && is(at - 3, "when")) return true;
  // "was a 25-year-old driver when", but not "was 43 when he died".
  const bool noun = at > 1 && (is(at - 1, "a") || is(at - 1, "an")) &&
                    (is(at - 2, "was") || is(at - 2, "were"));
  const size_t end = std::min(tokens.size(), age.last + kNounReach);
  for (size_t i = age.last; i < end && !tokens[i].is_punct(','); ++i) {
    if (is(i, "at") && (is(i + 1, "the") || is(i + 1, "that")) &&
        is(i + 2, "time")) {
      return true;
    }
    if (noun && is(i, "when")) return true;
  }
  return false;
}

}  // namespace crosscheck
