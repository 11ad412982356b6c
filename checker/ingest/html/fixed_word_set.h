// Lists of words in which nearly none of the words that are looked for stands.
#ifndef CHECKER_INGEST_HTML_FIXED_WORD_SET_H_
#define CHECKER_INGEST_HTML_FIXED_WORD_SET_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {

// The first letters and lengths of words: enough to tell most others from them.
class WordFilter {
 public:
  constexpr WordFilter() = default;

  constexpr void Add(absl::string_view word) {
    lengths_[First(word)] |= LengthBit(word);
  }

  // Whether `word`, which is not empty, may be one that was added.
  constexpr bool MayHave(absl::string_view word) const {
    return (lengths_[First(word)] & LengthBit(word)) != 0;
  }

 private:
  static constexpr uint8_t First(absl::string_view word) {
    return static_cast<uint8_t>(word[0]);
  }
  static constexpr uint32_t LengthBit(absl::string_view word) {
    return 1U << (word.size() < 31 ? word.size() : 31);
  }

  std::array<uint32_t, 256> lengths_ = {};  // Bits, by first letter.
};

// An ascending list of at most 255 words, which it points into.
class FixedWordSet {
 public:
  template <size_t n>
  explicit constexpr FixedWordSet(const absl::string_view (&words)[n])
      : words_(words) {
    static_assert(n < 256, "places are kept in a byte");
    for (size_t i = n; i > 0; --i) {
      filter_.Add(words[i - 1]);
      begin_[static_cast<uint8_t>(words[i - 1][0])] =
          static_cast<uint8_t>(i - 1);
    }
  }

  bool Has(absl::string_view word) const {
    if (word.empty() || !filter_.MayHave(word)) return false;
    for (size_t i = begin_[static_cast<uint8_t>(word[0])];
         i < words_.size() && words_[i][0] == word[0]; ++i) {
      if (words_[i] == word) return true;
    }
    return false;
  }

 private:
  absl::Span<const absl::string_view> words_;
  WordFilter filter_;
  std::array<uint8_t, 256> begin_ = {};  // Of those with a first letter.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_FIXED_WORD_SET_H_
