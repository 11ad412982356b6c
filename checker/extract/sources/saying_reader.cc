#include "checker/extract/sources/saying_reader.h"

#include <algorithm>

namespace crosscheck {
namespace {

// "Police:", "Kirun health officials:": a speaker before a colon.
constexpr size_t kLongestColonSpeaker = 5;

// Sentences with more are none.  It bounds the work for texts without end.
constexpr size_t kMostSayings = 32;

bool IsComma(const Token& token) { return token.is_punct(','); }

// Whether what stands before tokens[at] is closed there: by a comma, a
// quotation mark or a dash.
bool ClosedBefore(const TokenView& tokens, size_t at) {
  if (at == 0) return false;
  const Token& before = tokens[at - 1];
  return IsComma(before) || before.is_punct('"') || before.is_punct('_') ||
         before.is_punct('\'') || (before.is_punct('~') && before.space_before);
}

}  // namespace

// `"...," said Jana Holm`, `12 people died, said Jana Holm of the agency`.
bool SayingReader::ReadInverted(const TokenView& tokens, Saying& saying) const {
  const size_t verb = saying.cue.first;
  if (verb == 0 || !ClosedBefore(tokens, verb)) return false;
  const TokenRange speaker = speakers_.After(tokens, saying.cue.last);
  if (speaker.empty() ||
      words_.Is(tokens[speaker.first], kAuxiliary | kNotAName)) {
    return false;
  }
  // ", said the toll had risen": what follows is said, nobody who says it.
  const bool ends = speaker.last >= tokens.size() ||
                    tokens[speaker.last].kind == TokenKind::kPunct;
  if (!ends && verbs_.IsVerbLike(tokens, speaker.last)) return false;
  if (IsComma(tokens[verb - 1])) {
    if (words_.Is(tokens[speaker.first], kNumberWord)) return false;
    // "Holm, who leads the brigade, announced the plan": the subject is before.
    const bool sure = ends && (speech_.Is(tokens[verb], kPlainSpeech) ||
                               tokens[speaker.first].capital ||
                               speech_.Is(tokens[speaker.last - 1], kSayer));
    if (!sure && !speakers_.Before(tokens, verb).empty()) return false;
  }
  saying.speaker = speaker;
  saying.side = Saying::Side::kBefore;
  return true;
}

// Whether `speaker` is a name, or like "police", behind what a comma closed.
bool SayingReader::ClosesNamed(const TokenView& tokens,
                               TokenRange speaker) const {
  if (speaker.empty() || !ClosedBefore(tokens, speaker.first)) return false;
  const Token& head = tokens[speaker.last - 1];
  return head.capital || speech_.Is(head, kSayer);
}

// The subject of a verb that has none of its own: "Holm looked around and
// said".
TokenRange SayingReader::SharedSubject(const TokenView& tokens,
                                       size_t verb) const {
  const bool joined =
      verb > 0 && (IsComma(tokens[verb - 1]) ||
                   (words_.Is(tokens[verb - 1], kConjunction) &&
                    !speech_.Is(tokens[verb - 1], kAs | kRelative)));
  return joined ? speakers_.After(tokens, 0) : TokenRange{};
}

// Where the sentence stands that somebody says by a verb: behind it, or before
// its subject, or around both.
Saying::Side SayingReader::SideOf(const TokenView& tokens, const Saying& saying,
                                  size_t behind) const {
  const bool own =
      !saying.speaker.empty() && !saying.relative && !saying.shared;
  const bool comma = behind < tokens.size() && IsComma(tokens[behind]);
  const size_t first = saying.speaker.first;
  // "As the agency reported, 12 people died".
  if (own && comma && first > 0 && speech_.Is(tokens[first - 1], kAs)) {
    return Saying::Side::kAround;
  }
  const bool words_behind =
      std::any_of(tokens.tokens.begin() + std::min(behind, tokens.size()),
                  tokens.tokens.end(),
                  [](const Token& token) { return !token.is_punct('.'); });
  if (own && !words_behind) return Saying::Side::kBefore;
  if (!own || !ClosedBefore(tokens, first)) return Saying::Side::kBehind;
  // "The bus, police said, was carrying 40": all of it is said.
  if (comma && behind + 1 < tokens.size() &&
      !words_.Is(tokens[behind + 1], kClauseBreak | kPreposition) &&
      !speech_.Is(tokens[behind + 1], kContrast)) {
    return Saying::Side::kAround;
  }
  const bool that =
      saying.content > behind && speech_.Is(tokens[saying.content - 1], kThat);
  return that || verbs_.Follows(tokens, saying.content) ? Saying::Side::kBehind
                                                        : Saying::Side::kBefore;
}

bool SayingReader::ReadVerb(const TokenView& tokens, const SpeechCue& cue,
                            bool first, Saying& saying) const {
  saying.cue = cue;
  const SpeechVerbs::Speech speaks = verbs_.Speaks(tokens, cue);
  if (speaks == SpeechVerbs::Speech::kNo) return false;
  if (ReadInverted(tokens, saying)) return true;
  // "Holm said 12 people had died, adding that": whoever spoke before.
  const bool adding = speech_.Is(tokens[cue.first], kIngForm) &&
                      cue.first > 0 && IsComma(tokens[cue.first - 1]);
  if (!adding) saying.speaker = speakers_.Before(tokens, cue.first);
  if (speaks == SpeechVerbs::Speech::kIfNamed &&
      !ClosesNamed(tokens, saying.speaker)) {
    return false;
  }
  if (saying.speaker.empty() && first) {
    saying.speaker = SharedSubject(tokens, cue.first);
    if (saying.speaker.empty()) return false;
    saying.shared = true;
  }
  saying.relative =
      cue.first > 0 && speech_.Is(tokens[cue.first - 1], kRelative);
  size_t behind = cue.last;
  if (speech_.Is(tokens[cue.first], kTell) && behind < tokens.size() &&
      !speech_.Is(tokens[behind], kThat) && !tokens[behind].is_number()) {
    const TokenRange listener = speakers_.After(tokens, behind);
    if (!listener.empty()) behind = listener.last;
    // "told them to eat".
    if (behind < tokens.size() && speech_.Is(tokens[behind], kPassiveTail)) {
      return false;
    }
  }
  saying.content = verbs_.ContentBegin(tokens, behind);
  saying.side = SideOf(tokens, saying, behind);
  return saying.side != Saying::Side::kBehind || saying.content < tokens.size();
}

// "Police: two dead", "Two dead in Kirun: police".
bool SayingReader::ReadColon(const TokenView& tokens, Saying& saying) const {
  const size_t size = tokens.size();
  const size_t end =
      tokens[0].is_word() ? std::min(size, kLongestColonSpeaker + 1) : 0;
  for (size_t at = 1; at < end; ++at) {
    if (!tokens[at].is_punct(':')) {
      if (!tokens[at].is_word()) break;
      continue;
    }
    if (!speech_.Is(tokens[at - 1], kSayer)) break;
    saying.cue = {at, at + 1, false};
    saying.speaker = {0, at};
    saying.content = at + 1;
    return at + 1 < size;
  }
  for (size_t words = 1; words <= kLongestColonSpeaker && words + 1 < size;
       ++words) {
    const size_t at = size - words - 1;
    if (!tokens[at].is_punct(':')) {
      if (!tokens[at].is_word()) break;
      continue;
    }
    if (!speech_.Is(tokens[size - 1], kSayer)) return false;
    saying.cue = {at, at + 1, false};
    saying.speaker = {at + 1, size};
    saying.side = Saying::Side::kBefore;
    return true;
  }
  return false;
}

void SayingReader::Find(const TokenView& tokens, Sayings& sayings) const {
  for (size_t i = 0; sayings.size() < kMostSayings;) {
    while (i < tokens.size() && !speech_.MayStartCue(tokens[i])) ++i;
    if (i >= tokens.size()) break;
    const SpeechCue cue = speech_.CueAt(tokens, i);
    Saying saying;
    saying.cue = cue;
    if (!cue) {
      ++i;
    } else if (cue.cited) {
      saying.speaker = speakers_.After(tokens, cue.last);
      saying.side = Saying::Side::kAround;
      i = std::max(cue.last, saying.speaker.last);
      if (!saying.speaker.empty()) sayings.push_back(saying);
    } else {
      if (ReadVerb(tokens, cue, sayings.empty(), saying)) {
        sayings.push_back(saying);
      }
      i = cue.last;
    }
  }
  Saying colon;
  if (sayings.empty() && ReadColon(tokens, colon)) sayings.push_back(colon);
}

}  // namespace crosscheck
