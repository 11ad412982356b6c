#include "checker/extract/places/dateline.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

constexpr size_t kLongestDateline = 14;
constexpr size_t kLongestName = 4;

bool Closes(const TokenView& tokens, size_t at) {
  const Token& token = tokens[at];
  if (token.kind != TokenKind::kPunct) return false;
  // A bullet, or a dash with space or a bracket before it.
  if (!token.is_dash()) return token.punct == 0 && token.space_before;
  return token.space_before || tokens[at - 1].is_punct(')');
}

// Whether a dash stands behind the sentence.
bool DashFollows(const TokenView& tokens) {
  const absl::string_view rest = absl::StripLeadingAsciiWhitespace(
      tokens.text.substr(tokens[tokens.size() - 1].end));
  for (const absl::string_view dash : {"-", "–", "—"}) {
    if (absl::StartsWith(rest, dash)) return true;
  }
  return false;
}

// One past the dash that closes what begins at tokens[at], with nothing but
// names, figures and brackets before it; 0 if none does.
size_t DashEnd(const TokenView& tokens, size_t at) {
  bool bracket = false;
  const size_t end = std::min(tokens.size(), kLongestDateline);
  for (; at < end; ++at) {
    if (Closes(tokens, at)) return at + 1;
    const Token& token = tokens[at];
    if (token.is_punct('(')) bracket = true;
    if (token.is_punct(')')) bracket = false;
    if (token.is_word() && !token.capital && !bracket) return 0;
    if (token.is_punct(';') || token.is_punct(':')) return 0;
  }
  // "DREVNOVA, Tex. — ...", where the full stop ended the sentence.
  return at == tokens.size() && DashFollows(tokens) ? at : 0;
}

}  // namespace

Dateline FindDateline(const TokenView& tokens, const WordClasses& words) {
  Dateline dateline;
  const auto is_name = [&](size_t i) {
    return tokens[i].is_word() && tokens[i].all_capitals &&
           !words.Is(tokens[i], kNotAName);
  };
  size_t end = 0;
  while (end < tokens.size() && end <= kLongestName && is_name(end)) {
    ++end;
    // "ST. LOUIS".
    if (end + 1 < tokens.size() && tokens[end].is_punct('.') &&
        is_name(end + 1)) {
      ++end;
    }
  }
  dateline.in_capitals = end > 0;
  if (end == 0) end = NameEnd(tokens, 0, words);
  if (end == 0 || end > kLongestName) return {};
  dateline.end = DashEnd(tokens, end);
  if (dateline.end == 0) return {};
  dateline.name = {0, end};
  return dateline;
}

}  // namespace crosscheck
