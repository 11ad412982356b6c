// Finds the longest phrase of a list that starts at a token.
#ifndef CHECKER_TEXT_PHRASE_TABLE_H_
#define CHECKER_TEXT_PHRASE_TABLE_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/base/attributes.h"
#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Phrases with what they stand for.  Case is ignored.
//
// Built once, then read by any number of threads.  Longest() costs one test of
// a bit for most tokens, and at most one look-up per token of the longest
// phrase.
template <typename T>
class PhraseTable {
 public:
  struct Match {
    size_t length = 0;         // Tokens covered; 0 when there is no match.
    const T* value = nullptr;  // Owned by the table.
    explicit operator bool() const { return length > 0; }
  };

  // Adds `phrase`, whose words are added to `vocabulary`; it must hold no
  // figure.  A phrase added twice keeps its first value.  Invalidates the
  // values of earlier matches.
  void Add(absl::string_view phrase, T value, Vocabulary& vocabulary) {
    uint32_t node = 0;
    for (const Token& token : TokenizePhrase(phrase, vocabulary)) {
      if (node == 0) AddStart(token);
      const auto [it, inserted] = next_.try_emplace(
          Key(node, token), static_cast<uint32_t>(values_.size()));
      if (inserted) values_.push_back(kNone);
      node = it->second;
    }
    if (node == 0 || values_[node] != kNone) return;
    values_[node] = static_cast<uint32_t>(stored_.size());
    stored_.push_back(std::move(value));
  }

  // Returns the longest phrase that starts at tokens[at].
  Match Longest(const TokenView& tokens, size_t at) const {
    if (at >= tokens.size() || !Starts(tokens[at])) return {};
    return Walk(tokens, at);
  }

  // Returns the longest phrase whose last token is tokens[end - 1] and whose
  // first is not before `begin`.
  Match LongestEndingAt(const TokenView& tokens, size_t begin,
                        size_t end) const {
    for (size_t at = begin; at < end; ++at) {
      if (!Starts(tokens[at])) continue;
      const Match match =
          Longest(TokenView{tokens.text, tokens.tokens.first(end)}, at);
      if (match && at + match.length == end) return match;
    }
    return {};
  }

 private:
  static constexpr uint32_t kNone = 0xffffffff;

  // Apart from the test of a bit, which is all that most tokens need and is
  // done where it is asked for.
  ABSL_ATTRIBUTE_NOINLINE Match Walk(const TokenView& tokens, size_t at) const {
    Match best;
    uint32_t node = 0;
    for (size_t i = at; i < tokens.size(); ++i) {
      const auto it = next_.find(Key(node, tokens[i]));
      if (it == next_.end()) break;
      node = it->second;
      if (values_[node] != kNone) best = {i - at + 1, &stored_[values_[node]]};
    }
    return best;
  }

  void AddStart(const Token& token) {
    if (!token.is_word()) {
      starts_with_mark_ = true;
      return;
    }
    if (token.word >= starts_.size()) starts_.resize(token.word + 1);
    starts_[token.word] = true;
  }

  // Whether a phrase may start with `token`.
  bool Starts(const Token& token) const {
    return token.is_word() ? token.word < starts_.size() && starts_[token.word]
                           : starts_with_mark_;
  }

  // Words by id and marks by character; figures are in no phrase.
  static uint64_t Key(uint32_t node, const Token& token) {
    uint32_t symbol = token.word;
    if (token.kind == TokenKind::kPunct) {
      symbol = 0x80000000u + static_cast<uint8_t>(token.punct);
    } else if (token.kind == TokenKind::kNumber) {
      symbol = 0xffffffffu;
    }
    return (uint64_t{node} << 32) | symbol;
  }

  absl::flat_hash_map<uint64_t, uint32_t> next_;
  std::vector<uint32_t> values_ = {kNone};  // By node; the root is 0.
  std::vector<T> stored_;
  std::vector<bool> starts_;  // By word id.
  bool starts_with_mark_ = false;
};

}  // namespace crosscheck

#endif  // CHECKER_TEXT_PHRASE_TABLE_H_
