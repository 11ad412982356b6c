#include "checker/extract/sources/quotations.h"

#include <algorithm>

#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// Shorter quotations are single words in inverted commas, not speech.
constexpr size_t kShortestQuotation = 3;

// Single marks close within a sentence, or are apostrophes.
constexpr size_t kLongestSingle = 100;

// Sentences with more quotations are none.
constexpr size_t kMostQuotations = 32;

bool IsSingle(absl::string_view mark) {
  return mark == "'" || mark == "\u2018" || mark == "`" || mark == "\u201a";
}

// One past the single mark that closes what tokens[at] opens; 0 if none does.
size_t SingleClose(const TokenView& tokens, size_t at) {
  const size_t end = std::min(tokens.size(), at + kLongestSingle);
  for (size_t i = at + 1; i < end; ++i) {
    const Token& before = tokens[i - 1];
    if (tokens[i].is_punct('\'') &&
        (before.is_punct(',') || before.is_punct('.') || before.is_punct('!') ||
         before.is_punct('?'))) {
      return i + 1;
    }
  }
  return 0;
}

void Add(size_t first, size_t last, Quotations& quotations) {
  if (last >= first + kShortestQuotation &&
      quotations.size() < kMostQuotations) {
    quotations.push_back({first, last});
  }
}

}  // namespace

void FindQuotations(const TokenView& tokens, bool& open,
                    Quotations& quotations) {
  size_t begin = 0;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::kPunct) continue;
    if (tokens[i].is_punct('<')) {
      if (!IsSingle(tokens.Text(i))) {
        open = true;
        begin = i + 1;
      } else if (!open) {
        const size_t close = SingleClose(tokens, i);
        if (close == 0) continue;
        Add(i + 1, close - 1, quotations);
        i = close - 1;
      }
    } else if (open && tokens[i].is_punct('"')) {
      Add(begin, i, quotations);
      open = false;
    }
  }
  if (open) Add(begin, tokens.size(), quotations);
}

}  // namespace crosscheck
