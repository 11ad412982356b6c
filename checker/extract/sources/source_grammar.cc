#include "checker/extract/sources/source_grammar.h"

#include <algorithm>

namespace crosscheck {
namespace {

bool IsComma(const Token& token) { return token.is_punct(','); }

}  // namespace

// Where one speaker's words end and another's begin between two cues: at a
// semicolon, or at a comma before "but" or "while".  `last` if nowhere.
size_t SourceGrammar::Border(const TokenView& tokens, size_t first,
                             size_t last) const {
  for (size_t i = last; i > first; --i) {
    if (tokens[i - 1].is_punct(';')) return i - 1;
    if (speech_.Is(tokens[i - 1], kContrast)) return i - 1;
  }
  return last;
}

// The start of a relative clause behind a comma in `range`, and where the
// sentence goes on behind it; the end of the range if there is none.
size_t SourceGrammar::OwnVoice(const TokenView& tokens, TokenRange range,
                               size_t& resumes) const {
  for (size_t i = range.first; i + 1 < range.last; ++i) {
    if (!IsComma(tokens[i]) || !speech_.Is(tokens[i + 1], kRelative)) continue;
    resumes = i + 2;
    while (resumes < range.last && !IsComma(tokens[resumes])) ++resumes;
    return i;
  }
  return resumes = range.last;
}

// The part of the sentence that is one speaker's, as far as others leave it.
TokenRange SourceGrammar::Share(const TokenView& tokens, const Sayings& sayings,
                                size_t at) const {
  const Saying& saying = sayings[at];
  TokenRange share{0, tokens.size()};
  if (at > 0) {
    const size_t before = sayings[at - 1].cue.last;
    const size_t border = Border(tokens, before, saying.begin());
    if (border < saying.begin()) share.first = border;
  }
  if (at + 1 < sayings.size()) {
    const size_t next = sayings[at + 1].begin();
    const size_t border = Border(tokens, saying.cue.last, next);
    if (border < next) share.last = border;
  }
  return share;
}

void SourceGrammar::AddBehind(const TokenView& tokens, const Saying& saying,
                              size_t end, const Attribution& attribution,
                              std::vector<AttributedSpan>& spans) const {
  size_t first = saying.content;
  if (saying.relative) {
    for (size_t i = first; i < end; ++i) {
      if (IsComma(tokens[i])) end = i;
    }
  }
  while (first < end) {
    size_t resumes = end;
    const size_t last = OwnVoice(tokens, {first, end}, resumes);
    if (first < last) spans.push_back({{first, last}, attribution});
    first = resumes;
  }
}

void SourceGrammar::AddAround(const TokenView& tokens, const Saying& saying,
                              TokenRange share, const Attribution& attribution,
                              std::vector<AttributedSpan>& spans) const {
  const size_t before = saying.begin();
  if (share.first < before) {
    spans.push_back({{share.first, before}, attribution});
  }
  if (saying.side == Saying::Side::kBefore) return;
  size_t first = std::max(saying.cue.last, saying.speaker.last);
  // "according to the agency, which has 12 offices".
  size_t resumes = 0;
  if (OwnVoice(tokens, {first, share.last}, resumes) == first) first = resumes;
  if (first < share.last) spans.push_back({{first, share.last}, attribution});
}

Attribution SourceGrammar::AttributionOf(const TokenView& tokens,
                                         const Saying& saying,
                                         QuotationState& state) const {
  Attribution attribution;
  attribution.cue = std::string(tokens.Text(saying.cue.first, saying.cue.last));
  const bool known = !state.speaker.empty();
  const bool pronoun = saying.speaker.last - saying.speaker.first == 1 &&
                       speech_.Is(tokens[saying.speaker.first], kPersonal);
  if (saying.speaker.empty() || (pronoun && known)) {
    attribution.source = state.speaker;
  } else {
    attribution.source =
        std::string(tokens.Text(saying.speaker.first, saying.speaker.last));
  }
  state.speaker = attribution.source;
  return attribution;
}

void SourceGrammar::EnterParagraph(uint32_t paragraph, QuotationState& state) {
  if (paragraph != state.paragraph) state.open = false;
  state.paragraph = paragraph;
}

Sayings SourceGrammar::SayingsOf(const TokenView& tokens, Signs signs) const {
  Sayings sayings;
  if (signs.saying) reader_.Find(tokens, sayings);
  return sayings;
}

// Brings `state` up to date, too.
Quotations SourceGrammar::QuotationsOf(const TokenView& tokens, Signs signs,
                                       QuotationState& state) {
  Quotations quotations;
  if (signs.quotation || state.open) {
    FindQuotations(tokens, state.open, quotations);
  }
  return quotations;
}

void SourceGrammar::Follow(const TokenView& tokens, uint32_t paragraph,
                           Signs signs, QuotationState& state) const {
  EnterParagraph(paragraph, state);
  for (const Saying& saying : SayingsOf(tokens, signs))
    AttributionOf(tokens, saying, state);
  QuotationsOf(tokens, signs, state);
}

void SourceGrammar::Find(const TokenView& tokens, uint32_t paragraph,
                         Signs signs, QuotationState& state,
                         std::vector<AttributedSpan>& spans) const {
  EnterParagraph(paragraph, state);
  const Sayings sayings = SayingsOf(tokens, signs);
  for (size_t i = 0; i < sayings.size(); ++i) {
    const Attribution attribution = AttributionOf(tokens, sayings[i], state);
    const TokenRange share = Share(tokens, sayings, i);
    if (sayings[i].side == Saying::Side::kBehind) {
      AddBehind(tokens, sayings[i], share.last, attribution, spans);
    } else {
      AddAround(tokens, sayings[i], share, attribution, spans);
    }
  }
  for (const TokenRange& quotation : QuotationsOf(tokens, signs, state)) {
    AttributedSpan span;
    span.range = quotation;
    span.attribution.source =
        state.speaker.empty() ? "unnamed speaker" : state.speaker;
    span.attribution.cue = "quotation";
    span.attribution.quoted = true;
    spans.push_back(std::move(span));
  }
}

}  // namespace crosscheck
