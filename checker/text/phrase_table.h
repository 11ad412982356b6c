// Finds the longest phrase of a list that starts at a token.
#ifndef CHECKER_TEXT_PHRASE_TABLE_H_
#define CHECKER_TEXT_PHRASE_TABLE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
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
    Step* step = &AddFirst(tokens[0]);
    for (size_t i = 1; i < tokens.size(); ++i) {
      step->goes_on = 1;
      step = &StepOf(Key(step->node, tokens[i]));
    }
    if (step->value != kNone) return;
    step->value = static_cast<uint32_t>(stored_.size());
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

  // What is to be known of the node that a word or mark leads to.
  struct Step {
    uint32_t value = kNone;  // Index into stored_ if a phrase ends here.
    uint32_t node : 31;      // Above 0.
    uint32_t goes_on : 1;    // Whether a phrase goes on there.
    Step() : node(0), goes_on(0) {}
  };

  // A step by what leads to it: a look-up reads one line of the cache.
  struct Edge {
    uint64_t key = 0;  // 0: no edge.  See Key().
    Step step;
  };

  // Apart from the test of a bit, which is all that most tokens need and is
  // done where it is asked for.
  ABSL_ATTRIBUTE_NOINLINE Match Walk(const TokenView& tokens, size_t at) const {
    Match best;
    const Step* step = FindFirst(tokens[at]);
    for (size_t i = at; step != nullptr;) {
      if (step->value != kNone) best = {i - at + 1, &stored_[step->value]};
      if (step->goes_on == 0 || ++i == tokens.size()) break;
      step = FindStep(Key(step->node, tokens[i]));
    }
    return best;
  }

  // Index of the first step for `word` in firsts_, counted from 1; 0: it is not
  // there.
  uint16_t FirstOf(WordId word) const {
    return word < first_of_.size() ? first_of_[word] : 0;
  }

  // Null if none is.
  const Step* FindFirst(const Token& token) const {
    const uint16_t first = FirstOf(token.word);
    return first != 0 ? &firsts_[first - 1] : FindStep(Key(0, token));
  }

  const Step* FindStep(uint64_t key) const {
    if (!MayHave(key)) return nullptr;
    const Edge& edge = edges_[SlotOf(key)];
    return edge.key == 0 ? nullptr : &edge.step;
  }

  Step& AddFirst(const Token& token) {
    if (const uint16_t first = FirstOf(token.word); first != 0) {
      return firsts_[first - 1];
    }
    // Of marks, and of more words than that, among all other edges.
    constexpr size_t kMostFirsts = std::numeric_limits<uint16_t>::max();
    if (!token.is_word() || firsts_.size() == kMostFirsts) {
      return StepOf(Key(0, token));
    }
    if (token.word >= first_of_.size()) first_of_.resize(token.word + 1);
    firsts_.emplace_back();
    firsts_.back().node = ++nodes_;
    first_of_[token.word] = static_cast<uint16_t>(firsts_.size());
    return firsts_.back();
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

  Step& StepOf(uint64_t key) {
    Edge& edge = edges_[SlotOf(key)];
    if (edge.key == 0) {
      edge.key = key;
      edge.step.node = ++nodes_;
      ++count_edges_;
      NoteInFilter(key);
    }
    return edge.step;
  }

  // Makes room for so many edges more, half of it empty.
  void Reserve(size_t more) {
    if (2 * (count_edges_ + more) <= edges_.size()) return;
    std::vector<Edge> old;
    old.swap(edges_);
    size_t size = old.size();
    while (size < 2 * (count_edges_ + more)) {
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

  // The steps of first words, one after the other and by word id.  Nearly every
  // look-up ends with the first: all of them lie in a tenth of the lines of the
  // cache that they took up among the other edges.
  std::vector<Step> firsts_;
  std::vector<uint16_t> first_of_;  // See FirstOf().

  std::vector<Edge> edges_;  // Linear probing; a power of two.
  size_t count_edges_ = 0;
  int shift_ = 64;  // Of a hash, to an index into edges_.

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
