#include "checker/normalize/person.h"

#include <algorithm>

#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// Words between an age and the name it goes with: "57-year-old fire captain".
constexpr size_t kNameReach = 4;

// The name whose last token is tokens[end - 1]; empty if there is none.
std::string NameBefore(const TokenView& tokens, size_t end,
                       const WordClasses& words) {
  constexpr size_t kLongestName = 4;
  for (size_t length = kLongestName; length > 0; --length) {
    if (length > end) continue;
    const size_t first = end - length;
    if (NameEnd(tokens, first, words) == end) {
      return std::string(tokens.Text(first, end));
    }
  }
  return "";
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

}  // namespace

std::string PersonOfAge(const TokenView& tokens, const Figure& age,
                        const WordClasses& words) {
  // "57-year-old" goes with what is behind it first.
  if (age.bare.last - age.bare.first > 1) {
    std::string name = NameBehind(tokens, age.bare.last, words);
    if (!name.empty()) return name;
  }
  size_t before = age.phrase.first;
  // "Jana Holm, a 57-year-old nurse", "Jana Holm was 57", "Jana Holm (57)".
  while (before > 0 && age.phrase.first - before < 3 &&
         (tokens[before - 1].is_punct(',') ||
          tokens[before - 1].is_punct('(') ||
          words.Is(tokens[before - 1], kDeterminer | kAuxiliary))) {
    --before;
  }
  return before < age.phrase.first ? NameBefore(tokens, before, words) : "";
}

std::string FullName(const ArticleMentions& article, absl::string_view surname,
                     const WordClasses& words) {
  std::string found;
  for (const Sentence& sentence : article.body.sentences) {
    const TokenView tokens =
        article.body.View(article.article->body.text, sentence);
    for (size_t at = 0; at < tokens.size();) {
      const size_t end = NameEnd(tokens, at, words);
      const bool named = end > at && tokens.Text(end - 1) == surname;
      // Joe "Duke" Holm.
      if (named && end == at + 1 && at > 0 && tokens[at - 1].is_punct('"')) {
        return std::string(surname);
      }
      const bool longer = named && end > at + 1;
      if (longer && found.empty()) found = std::string(tokens.Text(at, end));
      // Both "Jana Holm" and "Erik Holm".
      if (longer && found != tokens.Text(at, end)) return std::string(surname);
      at = std::max(end, at + 1);
    }
  }
  return found.empty() ? std::string(surname) : found;
}

}  // namespace crosscheck
