#include "checker/extract/sources/source_grammar.h"

#include <algorithm>

#include "absl/algorithm/container.h"

namespace crosscheck {
namespace {

constexpr size_t kLongestSpeaker = 16;

// Behind a closing speech verb stands little: a day, a place, to whom.
constexpr size_t kLongestTail = 9;

// Shorter quotations are single words in inverted commas, not speech.
constexpr size_t kShortestQuotation = 3;

bool OpensSpeech(const TokenView& tokens, size_t at) {
  if (!tokens[at].is_punct('<')) return false;
  const absl::string_view mark = tokens.Text(at);
  return mark == "\"" || mark == "“" || mark == "``" || mark == "«" ||
         mark == "„";
}

bool IsComma(const Token& token) { return token.is_punct(','); }

}  // namespace

SourceGrammar::SourceGrammar(const v1::LexiconPack& pack,
                             const WordClasses& words, Vocabulary& vocabulary)
    : words_(words) {
  for (const v1::SpeechWords& speech : pack.speech()) {
    for (const std::string& phrase : speech.before()) {
      cited_.Add(phrase, 1, vocabulary);
    }
  }
  for (const absl::string_view word : {"which", "who", "where", "whose"}) {
    relatives_.push_back(vocabulary.Add(word));
  }
  for (const absl::string_view word : {"he", "she", "they", "it", "i", "we"}) {
    pronouns_.push_back(vocabulary.Add(word));
  }
}

bool SourceGrammar::IsRelative(const TokenView& tokens, size_t at) const {
  return at < tokens.size() && tokens[at].is_word() &&
         tokens[at].word != kUnknownWord &&
         absl::c_linear_search(relatives_, tokens[at].word);
}

// The start of a relative clause behind a comma in [first, last), else `last`.
size_t SourceGrammar::OwnVoice(const TokenView& tokens, size_t first,
                               size_t last) const {
  for (size_t i = first; i + 1 < last; ++i) {
    if (IsComma(tokens[i]) && IsRelative(tokens, i + 1)) return i;
  }
  return last;
}

size_t SourceGrammar::SpeakerEnd(const TokenView& tokens, size_t first) const {
  size_t i = first;
  while (i < tokens.size() && i - first < kLongestSpeaker) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kPunct && !token.is_punct('-') &&
        !token.is_punct('&') && !token.is_punct('\'')) {
      break;
    }
    if (i > first && (words_.Is(token, kAuxiliary | kSpeechVerb) ||
                      words_.Is(token, kClauseBreak))) {
      break;
    }
    ++i;
  }
  return i;
}

// Where the noun phrase before a speech verb begins.
size_t SourceGrammar::SpeakerBegin(const TokenView& tokens, size_t verb) const {
  size_t i = verb;
  // "..., who leads the brigade, said": skip back over one insert.
  if (i > 0 && IsComma(tokens[i - 1])) {
    size_t j = i - 1;
    while (j > 0 && verb - j < kLongestSpeaker && !IsComma(tokens[j - 1])) --j;
    if (j > 0 && IsComma(tokens[j - 1])) i = j - 1;
  }
  while (i > 0 && verb - i < kLongestSpeaker) {
    const Token& token = tokens[i - 1];
    if (token.kind == TokenKind::kPunct && !token.is_punct('-') &&
        !token.is_punct('\'')) {
      break;
    }
    if (words_.Is(token, kConjunction) && !token.capital) break;
    --i;
  }
  return i;
}

// "according to the observatory": all of the sentence but what the article
// adds in a relative clause.
void SourceGrammar::FindCited(const TokenView& tokens, QuotationState& state,
                              std::vector<AttributedSpan>& spans) const {
  for (size_t i = 0; i < tokens.size(); ++i) {
    const auto match = cited_.Longest(tokens, i);
    if (!match) continue;
    const size_t first = i + match.length;
    const size_t last = SpeakerEnd(tokens, first);
    if (last == first) continue;
    AttributedSpan span;
    span.range = {0, tokens.size()};
    span.attribution.source = std::string(tokens.Text(first, last));
    span.attribution.cue = std::string(tokens.Text(i, first));
    state.speaker = span.attribution.source;
    spans.push_back(std::move(span));
    i = last - 1;
  }
}

// "police said 12 people died", "12 people died, police said".
void SourceGrammar::FindSpoken(const TokenView& tokens, QuotationState& state,
                               std::vector<AttributedSpan>& spans) const {
  for (size_t verb = 0; verb < tokens.size(); ++verb) {
    if (!words_.Is(tokens[verb], kSpeechVerb)) continue;
    size_t first = SpeakerBegin(tokens, verb);
    size_t last = verb;
    const bool closes = verb + kLongestTail >= tokens.size();
    bool before =
        first > 0 && closes &&
        (IsComma(tokens[first - 1]) || tokens[first - 1].is_punct('"') ||
         tokens[first - 1].is_punct('_'));
    if (first == verb) {
      // ", said Jana Holm": the speaker behind the verb.
      const bool inverted = verb > 0 && (IsComma(tokens[verb - 1]) ||
                                         tokens[verb - 1].is_punct('"'));
      if (!inverted) continue;
      first = verb + 1;
      last = SpeakerEnd(tokens, first);
      before = true;
    }
    if (first == last) continue;
    AttributedSpan span;
    span.range = before ? TokenRange{0, std::min(first, verb)}
                        : TokenRange{verb + 1,
                                     OwnVoice(tokens, verb + 1, tokens.size())};
    const bool pronoun = last - first == 1 &&
                         absl::c_linear_search(pronouns_, tokens[first].word) &&
                         tokens[first].word != kUnknownWord;
    span.attribution.source = pronoun && !state.speaker.empty()
                                  ? state.speaker
                                  : std::string(tokens.Text(first, last));
    span.attribution.cue = std::string(tokens.Text(verb));
    state.speaker = span.attribution.source;
    if (span.range.first < span.range.last) spans.push_back(std::move(span));
  }
}

void SourceGrammar::FindQuoted(const TokenView& tokens, QuotationState& state,
                               std::vector<AttributedSpan>& spans) const {
  size_t begin = 0;
  bool open = state.open;
  const auto close = [&](size_t end) {
    if (end - begin < kShortestQuotation) return;
    AttributedSpan span;
    span.range = {begin, end};
    span.attribution.source =
        state.speaker.empty() ? "unnamed speaker" : state.speaker;
    span.attribution.cue = "quotation";
    span.attribution.quoted = true;
    spans.push_back(std::move(span));
  };
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (OpensSpeech(tokens, i)) {
      open = true;
      begin = i + 1;
    } else if (open && tokens[i].is_punct('"')) {
      close(i);
      open = false;
    }
  }
  if (open) close(tokens.size());
  state.open = open;
}

void SourceGrammar::Find(const TokenView& tokens, uint32_t paragraph,
                         QuotationState& state,
                         std::vector<AttributedSpan>& spans) const {
  if (paragraph != state.paragraph) state.open = false;
  state.paragraph = paragraph;
  FindCited(tokens, state, spans);
  FindSpoken(tokens, state, spans);
  FindQuoted(tokens, state, spans);
}

}  // namespace crosscheck
