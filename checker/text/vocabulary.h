// The words the lexicon knows, numbered.
#ifndef CHECKER_TEXT_VOCABULARY_H_
#define CHECKER_TEXT_VOCABULARY_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"

namespace crosscheck {

// Lower-cased words to ids and back.
//
// Filled while the grammars are built and read-only from then on, when any
// number of threads may read it.
class Vocabulary {
 public:
  Vocabulary();

  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;

  // Returns the id of `word`, which must be lower-cased; adds it if new.
  WordId Add(absl::string_view word);

  // Returns the id of `word`, or kUnknownWord.  Most words of a text are
  // unknown, and most of those cost the test of a bit.
  WordId Find(absl::string_view word) const;

  // The same of a word of fewer than eight bytes, the first of which is the
  // lowest of `bytes`; those behind them are 0.
  WordId FindShort(uint64_t bytes, size_t length) const;

  // Returns the word with this id; empty for kUnknownWord.
  absl::string_view Word(WordId id) const { return words_[id]; }

  // Marks `id` as a word that is cut from a figure glued to it: "USD" in
  // "USD50", but not "M" in "M10".
  void CutFromFigures(WordId id);

  // Whether `id` was marked so.
  bool IsCutFromFigures(WordId id) const {
    return id < cut_from_figures_.size() && cut_from_figures_[id];
  }

  size_t size() const { return words_.size(); }

 private:
  // A word by its hash.  No two short words of one length share one, so that
  // only long words are compared letter by letter.
  struct Slot {
    uint64_t hash = 0;
    WordId id = kUnknownWord;  // kUnknownWord: nothing is here.
    uint8_t short_length = 0;  // 0: a long word.
  };

  // Bits of filter_ for each slot: it lets one unknown word in eight pass.
  static constexpr size_t kBitsPerSlot = 4;

  bool MayHave(uint64_t hash) const;
  void Insert(absl::string_view word, WordId id);
  void Grow();

  std::vector<Slot> slots_;  // Linear probing; a power of two, half empty.

  // A bit for the hash of each word.  It fits into the nearest cache, which the
  // slots, met at random, do not.
  std::vector<uint64_t> filter_;

  std::vector<std::string> words_;
  std::vector<bool> cut_from_figures_;  // By id.
};

}  // namespace crosscheck

#endif  // CHECKER_TEXT_VOCABULARY_H_
