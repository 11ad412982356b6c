// Tells the tokens no figure starts with, which are most: for speed alone.
#ifndef CHECKER_EXTRACT_FIGURES_FIGURE_STARTS_H_
#define CHECKER_EXTRACT_FIGURES_FIGURE_STARTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class FigureStarts {
 public:
  FigureStarts(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // Whether a figure may start at tokens[at].  Constant time.
  bool MayStart(const TokenView& tokens, size_t at) const;

  // Whether `token` may be the first of a figure or the first behind its
  // article: no figure is in a sentence without any such.
  bool MayOpen(const Token& token) const;

 private:
  enum Bit : uint8_t { kStarts = 1, kArticle = 2, kBehindArticle = 4 };

  void AddWord(WordId word, uint8_t bits);
  void AddPhrase(absl::string_view phrase, Vocabulary& vocabulary);
  uint8_t Of(const TokenView& tokens, size_t at) const {
    const WordId word = tokens[at].word;
    return word < bits_.size() ? bits_[word] : 0;
  }

  std::vector<uint8_t> bits_;      // By word id.
  std::array<bool, 256> marks_{};  // By Token::punct.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_FIGURE_STARTS_H_
