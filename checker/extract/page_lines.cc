#include "checker/extract/page_lines.h"

#include <array>
#include <cstddef>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/words/list_table.h"

namespace crosscheck {

PageLines::PageLines(const v1::LexiconPack& pack, const WordClasses& words,
                     Vocabulary& vocabulary)
    : words_(words),
      furniture_(TableOfList(pack, "furniture_start", vocabulary)) {}

bool PageLines::IsFurniture(const TokenView& tokens,
                            const Sentence& sentence) const {
  if (furniture_.Longest(tokens, 0)) return true;
  // "Image 8 of 40" counts the pictures of a gallery.
  if (tokens.size() > 2 && tokens[1].is_number() &&
      words_.Is(tokens[0], kFurnitureNumber) &&
      absl::EqualsIgnoreCase(tokens.Text(2), "of")) {
    return true;
  }
  return !sentence.closed && tokens.size() > 1 && tokens[0].is_number() &&
         words_.Is(tokens[1], kFurnitureCount);
}

bool PageLines::HasControls(const TokenView& tokens) const {
  constexpr size_t kFewControls = 3;
  std::array<WordId, kFewControls> seen{};
  size_t found = 0;
  for (size_t i = 0; i < tokens.size() && found < kFewControls; ++i) {
    const Token& token = tokens[i];
    if (!token.is_word() || !token.capital || !words_.Is(token, kControl) ||
        absl::c_linear_search(seen, token.word)) {
      continue;
    }
    seen[found++] = token.word;
  }
  return found == kFewControls;
}

}  // namespace crosscheck
