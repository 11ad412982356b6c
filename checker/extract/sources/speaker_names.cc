#include "checker/extract/sources/speaker_names.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

constexpr size_t kLongestSpeaker = 14;
constexpr size_t kLongestInsert = 25;
constexpr int kMostInserts = 4;

// "who did not immediately want to be named".
constexpr size_t kLongestRelative = 8;

constexpr size_t kLongestNickname = 4;

bool IsPossessive(const TokenView& tokens, size_t at) {
  return tokens.Text(at) == "'s" || tokens.Text(at) == "\u2019s";
}

}  // namespace

// Marks within a name: "Abbot-Ware", "miners' union", "AT&T", "kirun.example".
bool SpeakerNames::JoinsWords(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  if (token.is_punct('-') || token.is_punct('&') || token.is_punct('/')) {
    return true;
  }
  if (token.space_before || at == 0 || !tokens[at - 1].is_word()) return false;
  return token.is_punct('\'') ||
         (token.is_punct('.') && at + 1 < tokens.size() &&
          !tokens[at + 1].space_before && tokens[at + 1].is_word());
}

// Back over what stands between a subject and its verb: "also", "has",
// "on Thursday".
size_t SpeakerNames::SkipBack(const TokenView& tokens, size_t end) const {
  while (end > 0) {
    const Token& token = tokens[end - 1];
    const bool adverb = words_.Is(token, kAdverb | kAuxiliary) ||
                        (token.is_word() && !token.capital &&
                         absl::EndsWith(tokens.Text(end - 1), "ly") &&
                         !speech_.Is(token, kNounInLy));
    const bool time = speech_.Is(token, kTimeOfSpeaking) && end > 1 &&
                      words_.Is(tokens[end - 2], kNotAName | kAdverb);
    if (adverb || time) {
      --end;
    } else if (words_.Is(token, kNotAName)) {
      --end;
      if (end > 0 && words_.Is(tokens[end - 1], kPreposition)) --end;
    } else {
      break;
    }
  }
  return end;
}

// Where the stretch before tokens[end] begins, behind the mark that opens it.
// `end` if nothing does within the length of an insert.
size_t SpeakerNames::StretchBegin(const TokenView& tokens, size_t end,
                                  char open) const {
  size_t at = end;
  const size_t begin = end > kLongestInsert ? end - kLongestInsert : 0;
  while (at > begin && !tokens[at - 1].is_punct(open)) {
    if (tokens[at - 1].is_punct('"') || tokens[at - 1].is_punct(';')) {
      return end;
    }
    --at;
  }
  return at > 1 && tokens[at - 1].is_punct(open) ? at : end;
}

// Back over ", 57, of Kirun," and "(left)", to the end of the name they stand
// behind.  `end` if nothing opens them.
size_t SpeakerNames::SkipInserts(const TokenView& tokens, size_t end) const {
  if (end < 2) return end;
  const bool bracket = tokens[end - 1].is_punct(')');
  if (!bracket && !tokens[end - 1].is_punct(',')) return end;
  size_t begin = StretchBegin(tokens, end - 1, bracket ? '(' : ',');
  // A comma that nothing opens is none of an insert.
  if (begin == end - 1 || (words_.Is(tokens[begin], kConjunction) &&
                           !speech_.Is(tokens[begin], kRelative))) {
    return end;
  }
  end = begin - 1;
  // The comma that opens one may close another: ", 57, who leads them, said".
  for (int inserts = 0; end > 2 && inserts < kMostInserts; ++inserts) {
    begin = StretchBegin(tokens, end, ',');
    const bool more = begin < end && (tokens[begin].is_number() ||
                                      words_.Is(tokens[begin], kPreposition));
    if (!more) break;
    end = begin - 1;
  }
  return end;
}

// `Jana "Jo" Holm`: where the nickname that ends before tokens[end] begins; 0
// if there is none.
size_t SpeakerNames::NicknameBegin(const TokenView& tokens, size_t end) const {
  if (end < 4 || !tokens[end - 1].is_punct('"')) return 0;
  for (size_t at = end - 2; at + kLongestNickname >= end && at > 0; --at) {
    if (tokens[at].is_punct('<')) {
      return at > 0 && tokens[at - 1].capital ? at : 0;
    }
  }
  return 0;
}

// "reports" in "first reports said": the head of a phrase, not its end.
bool SpeakerNames::IsNounOfSpeech(const Token& token) const {
  return words_.Is(token, kSpeechVerb) && !words_.Is(token, kVerb) &&
         !speech_.Is(token, kPlainSpeech | kPastForm | kIngForm);
}

// Whether a phrase must begin with the article at tokens[at]: "hear her
// brother", but not "head of the agency", "all the neighbours".
bool SpeakerNames::BeginsPhrase(const TokenView& tokens, size_t at) const {
  return speech_.Is(tokens[at], kArticle) && !IsPossessive(tokens, at) &&
         (at == 0 || !words_.Is(tokens[at - 1],
                                kPreposition | kConjunction | kDeterminer));
}

// Where the noun phrase that ends at `end` begins, as far as its clause goes.
size_t SpeakerNames::PhraseBegin(const TokenView& tokens, size_t end) const {
  size_t first = end;
  size_t joined = end;  // Behind the last "and" on the way.
  bool verb = false;
  while (first > 0 && end - first < kLongestSpeaker) {
    const Token& token = tokens[first - 1];
    if (const size_t nickname = NicknameBegin(tokens, first)) {
      first = nickname;
      continue;
    }
    if (token.kind == TokenKind::kPunct && !JoinsWords(tokens, first - 1)) {
      break;
    }
    if (words_.Is(token, kPronoun) && !words_.Is(token, kDeterminer)) {
      if (first == end) --first;
      break;
    }
    if (words_.Is(token, kAdverb)) break;
    if (words_.Is(token, kConjunction)) {
      const bool and_or = !words_.Is(token, kClauseBreak) &&
                          !speech_.Is(token, kThat | kContrast) &&
                          first < end && !token.capital;
      if (!and_or) break;
      joined = first;
    } else if (words_.Is(token, kClauseBreak)) {
      break;
    } else if (verbs_.IsVerbLike(tokens, first - 1) &&
               !(first == end && IsNounOfSpeech(token))) {
      verb = true;
      break;
    }
    --first;
    if (BeginsPhrase(tokens, first)) break;
  }
  // "12 people died and officials said": the "and" joins clauses.
  return verb && joined < end ? joined : first;
}

// Forward over "On Thursday", "In a statement": what stands before the subject
// in its clause.
size_t SpeakerNames::SkipFront(const TokenView& tokens,
                               TokenRange phrase) const {
  size_t first = phrase.first;
  while (first + 1 < phrase.last &&
         words_.Is(tokens[first], kPreposition | kConjunction)) {
    size_t at = first + 1;
    const bool named = tokens[at].is_number() || tokens[at].capital;
    if (words_.Is(tokens[at], kDeterminer)) ++at;
    // Its object: a run of capitals and figures, or words up to the next
    // phrase.
    while (at < phrase.last &&
           (named ? tokens[at].is_number() || tokens[at].capital
                  : !tokens[at].capital &&
                        !words_.Is(tokens[at], kDeterminer | kPreposition))) {
      ++at;
    }
    if (at >= phrase.last) return phrase.last - 1;
    first = at;
  }
  return first;
}

// "A man who did not want to be named said": the end of the name before the
// relative whose clause ends before tokens[first]; 0 if there is none.
size_t SpeakerNames::AntecedentEnd(const TokenView& tokens,
                                   size_t first) const {
  for (size_t at = first; at > 1 && first - at < kLongestRelative; --at) {
    const Token& token = tokens[at - 1];
    if (speech_.Is(token, kRelative)) {
      if (at == first) return 0;
      return tokens[at - 2].is_punct(',') ? at - 2 : at - 1;
    }
    if (!token.is_word() || token.capital) return 0;
  }
  return 0;
}

TokenRange SpeakerNames::Before(const TokenView& tokens, size_t verb) const {
  size_t end = SkipBack(tokens, verb);
  // "Jana Holm, who said": what the relative stands for.
  if (end > 1 && speech_.Is(tokens[end - 1], kRelative | kThat)) {
    --end;
    if (tokens[end - 1].is_punct(',')) --end;
    end = SkipBack(tokens, end);
  }
  end = SkipInserts(tokens, end);
  size_t begin = PhraseBegin(tokens, end);
  if (const size_t antecedent = AntecedentEnd(tokens, begin)) {
    end = SkipInserts(tokens, antecedent);
    begin = PhraseBegin(tokens, end);
  }
  while (begin < end && (JoinsWords(tokens, begin) ||
                         tokens[begin].kind == TokenKind::kPunct ||
                         IsPossessive(tokens, begin))) {
    ++begin;
  }
  if (begin >= end) return {};
  TokenRange phrase{begin, end};
  phrase.first = SkipFront(tokens, phrase);
  const Token& head = tokens[phrase.last - 1];
  return head.is_word() && !words_.Is(head, kPreposition) ? phrase
                                                          : TokenRange{};
}

// "according to arrest reports".
bool SpeakerNames::EndsInNoun(const TokenView& tokens, size_t at) const {
  return IsNounOfSpeech(tokens[at]) &&
         (at + 1 >= tokens.size() || tokens[at + 1].kind == TokenKind::kPunct ||
          words_.Is(tokens[at + 1], kPreposition));
}

bool SpeakerNames::EndsPhrase(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  if (token.kind == TokenKind::kPunct) return !JoinsWords(tokens, at);
  // "told them to eat", but "sources close to the ministry".
  if (speech_.Is(token, kPassiveTail)) {
    return at + 1 >= tokens.size() ||
           !(tokens[at + 1].capital || words_.Is(tokens[at + 1], kDeterminer));
  }
  return words_.Is(token, kNotAName | kClauseBreak | kAdverb) ||
         speech_.Is(token, kThat | kContrast) ||
         (verbs_.IsVerbLike(tokens, at) && !EndsInNoun(tokens, at));
}

// Without the prepositions and articles that a cut left behind.
size_t SpeakerNames::TrimmedEnd(const TokenView& tokens,
                                TokenRange phrase) const {
  size_t last = phrase.last;
  while (last > phrase.first &&
         (words_.Is(tokens[last - 1], kPreposition | kConjunction) ||
          speech_.Is(tokens[last - 1], kArticle) ||
          JoinsWords(tokens, last - 1))) {
    --last;
  }
  return last;
}

TokenRange SpeakerNames::After(const TokenView& tokens, size_t first) const {
  if (first >= tokens.size() || !tokens[first].is_word() ||
      words_.Is(tokens[first], kPreposition | kAdverb | kConjunction)) {
    return {};
  }
  size_t last = first;
  if (speech_.Is(tokens[first], kPersonal) &&
      !words_.Is(tokens[first], kDeterminer)) {
    return {first, first + 1};
  }
  size_t joined = 0;  // At an "and" that may join clauses.
  while (last < tokens.size() && last - first < kLongestSpeaker &&
         (last == first || !EndsPhrase(tokens, last))) {
    if (words_.Is(tokens[last], kConjunction)) joined = last;
    if (last > first && words_.Is(tokens[last], kPronoun) &&
        !words_.Is(tokens[last], kDeterminer)) {
      break;
    }
    if (last > first &&
        (tokens[last].is_number() || words_.Is(tokens[last], kNumberWord))) {
      break;
    }
    ++last;
  }
  // "according to police and 12 were hurt".
  const bool clause =
      last < tokens.size() &&
      (verbs_.IsVerbLike(tokens, last) || tokens[last].is_number());
  if (joined > first && clause) last = joined;
  return {first, TrimmedEnd(tokens, {first, last})};
}

}  // namespace crosscheck
