// Finds the longest phrase of a list that starts at a token.
#ifndef CHECKER_TEXT_PHRASE_TABLE_H_
#define CHECKER_TEXT_PHRASE_TABLE_H_

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/base/attributes.h"
#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"

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
    const std::vector<Token> tokens = TokenizePhrase(phrase, vocabulary);
    if (tokens.empty()) return;
    AddStart(tokens[0]);
    Reserve(tokens.size());
    Edge* edge = nullptr;
    for (const Token& token : tokens) {
      if (edge != nullptr) edge->goes_on = 1;
      edge = &EdgeOf(Key(edge == nullptr ? 0 : edge->node, token));
    }
    if (edge->value != kNone) return;
    edge->value = static_cast<uint32_t>(stored_.size());
    stored_.push_back(std::move(value));
  }

  // Whether a phrase may start with `token`: the test of a bit.
  bool MayStart(const Token& token) const {
    return starts_.Has(token.word) || (starts_with_mark_ && !token.is_word());
  }

  // Returns the longest phrase that starts at tokens[at].
  Match Longest(const TokenView& tokens, size_t at) const {
    if (at >= tokens.size() || !MayStart(tokens[at])) return {};
    return Walk(tokens, at);
  }

  // Returns the longest phrase whose last token is tokens[end - 1] and whose
  // first is not before `begin`.
  Match LongestEndingAt(const TokenView& tokens, size_t begin,
                        size_t end) const {
    for (size_t at = begin; at < end; ++at) {
      if (!MayStart(tokens[at])) continue;
      const Match match =
          Longest(TokenView{tokens.text, tokens.tokens.first(end)}, at);
      if (match && at + match.length == end) return match;
    }
    return {};
  }

 private:
  static constexpr uint32_t kNone = 0xffffffff;
  static constexpr int kFilterBits = 2;  // 4 a slot.

  // A word or mark behind those that lead to a node, with all that is to be
  // known there: a look-up reads one line of the cache.
  struct Edge {
    uint64_t key = 0;        // 0: no edge.  See Key().
    uint32_t value = kNone;  // Index into stored_ if a phrase ends here.
    uint32_t node : 31;      // Where it leads; above 0.
    uint32_t goes_on : 1;    // Whether a phrase goes on there.
    Edge() : node(0), goes_on(0) {}
  };

  // Apart from the test of a bit, which is all that most tokens need and is
  // done where it is asked for.
  ABSL_ATTRIBUTE_NOINLINE Match Walk(const TokenView& tokens, size_t at) const {
    Match best;
    uint32_t node = 0;
    for (size_t i = at; i < tokens.size(); ++i) {
      const uint64_t key = Key(node, tokens[i]);
      if (!MayHave(key)) break;
      const Edge& edge = edges_[SlotOf(key)];
      if (edge.key == 0) break;
      if (edge.value != kNone) best = {i - at + 1, &stored_[edge.value]};
      if (edge.goes_on == 0) break;
      node = edge.node;
    }
    return best;
  }

  static uint64_t HashOf(uint64_t key) { return key * 0x9e3779b97f4a7c15u; }

  // Whether there may be an edge with this key: one look at filter_, which says
  // yes of one in eight that are not there.
  bool MayHave(uint64_t key) const {
    const uint64_t bit = HashOf(key) >> (shift_ - kFilterBits);
    return (filter_[bit / 64] >> (bit % 64) & 1) != 0;
  }

  void NoteInFilter(uint64_t key) {
    const uint64_t bit = HashOf(key) >> (shift_ - kFilterBits);
    filter_[bit / 64] |= uint64_t{1} << (bit % 64);
  }

  // Where the edge with this key is, or belongs.
  size_t SlotOf(uint64_t key) const {
    size_t at = HashOf(key) >> shift_;
    while (edges_[at].key != key && edges_[at].key != 0) {
      at = (at + 1) & (edges_.size() - 1);
    }
    return at;
  }

  Edge& EdgeOf(uint64_t key) {
    Edge& edge = edges_[SlotOf(key)];
    if (edge.key == 0) {
      edge.key = key;
      edge.node = ++nodes_;
      NoteInFilter(key);
    }
    return edge;
  }

  // Makes room for so many edges more, half of it empty.
  void Reserve(size_t more) {
    if (2 * (nodes_ + more) <= edges_.size()) return;
    std::vector<Edge> old;
    old.swap(edges_);
    size_t size = old.size();
    while (size < 2 * (nodes_ + more)) {
      size = size == 0 ? 2 : 2 * size;
      --shift_;
    }
    edges_.resize(size);
    filter_.assign(std::max<size_t>((size << kFilterBits) / 64, 1), 0);
    for (const Edge& edge : old) {
      if (edge.key == 0) continue;
      edges_[SlotOf(edge.key)] = edge;
      NoteInFilter(edge.key);
    }
  }

  void AddStart(const Token& token) {
    if (token.is_word()) {
      starts_.Add(token.word);
    } else {
      starts_with_mark_ = true;
    }
  }

  // Words by id and marks by character; figures are in no phrase.  Above 0 for
  // the tokens of phrases.
  static uint64_t Key(uint32_t node, const Token& token) {
    uint32_t symbol = token.word;
    if (token.kind == TokenKind::kPunct) {
      symbol = 0x80000000u + static_cast<uint8_t>(token.punct);
    } else if (token.kind == TokenKind::kNumber) {
      symbol = 0xffffffffu;
    }
    return (uint64_t{node} << 32) | symbol;
  }

  std::vector<Edge> edges_;  // Linear probing; a power of two.
  int shift_ = 64;           // Of a hash, to an index into edges_.

  // So many bits of each slot, by the highest of the hash.  Behind the first
  // word of a phrase there mostly stands another than its next one: that is
  // told here, in the nearest cache, which the slots, met at random, are not
  // in.
  std::vector<uint64_t> filter_;
  uint32_t nodes_ = 0;  // But for the root, which is 0.
  std::vector<T> stored_;
  WordBits starts_;
  bool starts_with_mark_ = false;
};

}  // namespace crosscheck

#endif  // CHECKER_TEXT_PHRASE_TABLE_H_
