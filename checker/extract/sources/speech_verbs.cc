#include "checker/extract/sources/speech_verbs.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// "said on Thursday in the town hall of Kirun that ..."
constexpr size_t kThatReach = 10;

// Shorter words in -ed and -ly are no participles and adverbs: "red", "only".
constexpr size_t kShortestForm = 5;

constexpr size_t kLongestHeadline = 60;

constexpr size_t kNone = static_cast<size_t>(-1);

bool EndsIn(const TokenView& tokens, size_t at, absl::string_view ending) {
  const absl::string_view text = tokens.Text(at);
  return tokens[at].is_word() && !tokens[at].capital &&
         text.size() >= kShortestForm && absl::EndsWith(text, ending);
}

// Whether capitals tell nothing in this sentence.
bool IsHeadline(const TokenView& tokens, const WordClasses& words) {
  return tokens.size() <= kLongestHeadline && IsTitleCase(tokens, words);
}

bool IsQuote(const Token& token) {
  return token.is_punct('<') || token.is_punct('"');
}

}  // namespace

bool SpeechVerbs::IsVerbLike(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  if (words_.Is(token, kAuxiliary)) return true;
  if (at == 0 || token.capital) return false;
  const Token& before = tokens[at - 1];
  // "the missing man", "a retired officer", "state-run".
  if (before.is_punct('-') || words_.Is(before, kDeterminer)) return false;
  if (words_.Is(token, kVerb | kSpeechVerb)) return true;
  // "officers responded", but not "badly injured people".
  return EndsIn(tokens, at, "ed") && before.is_word() &&
         !words_.Is(before, kPreposition | kAdverb | kConjunction) &&
         !EndsIn(tokens, at - 1, "ly");
}

bool SpeechVerbs::Opens(const TokenView& tokens, size_t at) const {
  if (at >= tokens.size()) return false;
  const Token& token = tokens[at];
  if (token.is_number() || IsQuote(token) || speech_.Is(token, kThat) ||
      token.is_punct('$')) {
    return true;
  }
  if (!token.is_word() || words_.Is(token, kNotAName)) return false;
  if (words_.Is(token, kDeterminer | kPronoun | kNumberWord)) return true;
  // "at least 12", "up to 30", "about 200", "over half".
  if (words_.Is(token, kPreposition | kAdverb)) {
    size_t next = at + 1;
    const bool tail =
        next < tokens.size() && speech_.Is(tokens[next], kHedgeTail);
    if (tail) ++next;
    const bool hedge =
        tail || words_.Is(token, kAdverb) || speech_.Is(token, kHedgeStart);
    return hedge && next < tokens.size() &&
           (tokens[next].is_number() || words_.Is(tokens[next], kNumberWord));
  }
  return token.capital && !IsHeadline(tokens, words_);
}

bool SpeechVerbs::Follows(const TokenView& tokens, size_t at) const {
  if (Opens(tokens, at)) return true;
  return at < tokens.size() && tokens[at].is_word() &&
         !words_.Is(tokens[at],
                    kPreposition | kAdverb | kConjunction | kNotAName) &&
         !speech_.Is(tokens[at], kTimeOfSpeaking);
}

bool SpeechVerbs::FitsBefore(const TokenView& tokens,
                             const SpeechCue& cue) const {
  size_t at = cue.first;
  while (at > 0 && words_.Is(tokens[at - 1], kAdverb)) --at;
  if (at == 0) return true;
  const Token& before = tokens[at - 1];
  const Token& verb = tokens[cue.first];
  if (speech_.Is(before, kBe)) return speech_.Is(verb, kIngForm);
  const bool plain = speech_.Is(verb, kPlainSpeech);
  if (before.is_punct('-') || speech_.Is(before, kArticle)) return false;
  // "two suspects", "some estimated"; but "the two said", "some say".
  if (before.is_number() || words_.Is(before, kDeterminer | kNumberWord)) {
    return plain && !speech_.Is(verb, kPastForm);
  }
  return !words_.Is(before, kPreposition);
}

SpeechVerbs::Speech SpeechVerbs::FitsBehind(const TokenView& tokens,
                                            const SpeechCue& cue) const {
  const Token& verb = tokens[cue.first];
  const bool plain = speech_.Is(verb, kPlainSpeech);
  if (cue.last >= tokens.size()) return Speech::kYes;
  const Token& next = tokens[cue.last];
  if (speech_.Is(next, kPassiveTail)) {
    // "said to be" and "reported by", but "stated to police that".
    return cue.last + 1 < tokens.size() && !IsVerbLike(tokens, cue.last + 1) &&
                   ThatBehind(tokens, cue.last) != kNone
               ? Speech::kYes
               : Speech::kNo;
  }
  if (speech_.Is(verb, kAddsThings) &&
      (next.is_number() || words_.Is(next, kNumberWord))) {
    return Speech::kNo;
  }
  if (plain) return words_.Is(next, kAuxiliary) ? Speech::kNo : Speech::kYes;
  if (Opens(tokens, TimesEnd(tokens, cue.last))) return Speech::kYes;
  // "the suspects fled", "12 people reported missing".
  if (!speech_.Is(verb, kPastForm) || speech_.Is(verb, kIngForm) ||
      words_.Is(next, kVerb | kAuxiliary | kSpeechVerb) ||
      EndsIn(tokens, cue.last, "ed")) {
    return Speech::kNo;
  }
  if (!words_.Is(next, kPreposition | kConjunction)) return Speech::kYes;
  return ThatBehind(tokens, cue.last) != kNone ? Speech::kYes
                                               : Speech::kIfNamed;
}

SpeechVerbs::Speech SpeechVerbs::Speaks(const TokenView& tokens,
                                        const SpeechCue& cue) const {
  if (cue.last - cue.first > 1) return Speech::kYes;  // A phrase of its own.
  return FitsBefore(tokens, cue) ? FitsBehind(tokens, cue) : Speech::kNo;
}

// The "that" that belongs to the verb before tokens[at].
size_t SpeechVerbs::ThatBehind(const TokenView& tokens, size_t at) const {
  const size_t end = std::min(tokens.size(), at + kThatReach);
  for (size_t i = at; i < end; ++i) {
    if (speech_.Is(tokens[i], kThat)) return i;
    if (tokens[i].kind == TokenKind::kPunct && !tokens[i].is_punct('-')) break;
    if (words_.Is(tokens[i], kAuxiliary)) break;
  }
  return kNone;
}

// Behind words for the time of speaking: "Thursday", "on 3 June", "last week".
size_t SpeechVerbs::TimesEnd(const TokenView& tokens, size_t at) const {
  while (at < tokens.size()) {
    const bool more = at + 1 < tokens.size();
    if (words_.Is(tokens[at], kNotAName) ||
        speech_.Is(tokens[at], kTimeOfSpeaking) ||
        (words_.Is(tokens[at], kAdverb) && !Opens(tokens, at))) {
      ++at;
    } else if (more &&
               // "on Monday".
               ((words_.Is(tokens[at], kPreposition) &&
                 words_.Is(tokens[at + 1], kNotAName)) ||
                // "last week", "this month".
                (words_.Is(tokens[at + 1], kNotCounted) &&
                 tokens[at].is_word() &&
                 !words_.Is(tokens[at], kNumberWord)))) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

size_t SpeechVerbs::ContentBegin(const TokenView& tokens, size_t at) const {
  const size_t that = ThatBehind(tokens, at);
  return that == kNone ? TimesEnd(tokens, at) : that + 1;
}

}  // namespace crosscheck
