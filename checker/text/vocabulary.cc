#include "checker/text/vocabulary.h"

#include <cstring>

namespace crosscheck {
namespace {

constexpr size_t kFirstSlots = 1024;
constexpr size_t kFilterWord = 64;  // Bits.

// Where the bit for `hash` is in a filter; the lowest bits tell the slot.
uint64_t FilterBit(uint64_t hash) { return uint64_t{1} << (hash >> (64 - 6)); }
size_t FilterIndex(uint64_t hash, size_t words) {
  return (hash >> 32) & (words - 1);
}

uint64_t Mix(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
  return hash ^ (hash >> 29);
}

bool IsShort(absl::string_view word) { return word.size() < sizeof(uint64_t); }

// The length of a short word; 0 of any other.
uint8_t ShortLength(absl::string_view word) {
  return IsShort(word) ? static_cast<uint8_t>(word.size()) : 0;
}

template <typename T>
uint64_t Load(const char* bytes) {
  T value;
  std::memcpy(&value, bytes, sizeof(value));
  return value;
}

// Fewer than eight bytes as one number, as FindShort() takes them.  The two
// halves of it may overlap.
uint64_t Pack(absl::string_view word) {
  const size_t n = word.size();
  const auto halves = [&](uint64_t first, uint64_t last, size_t size) {
    return first | last << (8 * (n - size));
  };
  if (n >= sizeof(uint32_t)) {
    return halves(Load<uint32_t>(word.data()),
                  Load<uint32_t>(word.data() + n - sizeof(uint32_t)),
                  sizeof(uint32_t));
  }
  if (n >= sizeof(uint16_t)) {
    return halves(Load<uint16_t>(word.data()),
                  Load<uint16_t>(word.data() + n - sizeof(uint16_t)),
                  sizeof(uint16_t));
  }
  return n == 0 ? 0 : Load<uint8_t>(word.data());
}

// Eight bytes at a time: words are short, and this is done for each of a text.
// Each step can be undone, so short words of one length differ in their hashes.
uint64_t HashOf(absl::string_view word) {
  uint64_t hash = word.size();
  while (!IsShort(word)) {
    hash = Mix(hash, Load<uint64_t>(word.data()));
    word.remove_prefix(sizeof(uint64_t));
  }
  return Mix(hash, Pack(word));
}

}  // namespace

Vocabulary::Vocabulary()
    : slots_(kFirstSlots),
      filter_(kFirstSlots * kBitsPerSlot / kFilterWord),
      words_(1) {}

WordId Vocabulary::Add(absl::string_view word) {
  const WordId known = Find(word);
  if (known != kUnknownWord) return known;
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(word);
  if (2 * words_.size() > slots_.size()) {
    Grow();
  } else {
    Insert(word, id);
  }
  return id;
}

bool Vocabulary::MayHave(uint64_t hash) const {
  return (filter_[FilterIndex(hash, filter_.size())] & FilterBit(hash)) != 0;
}

WordId Vocabulary::Find(absl::string_view word) const {
  if (IsShort(word)) return FindShort(Pack(word), word.size());
  const uint64_t hash = HashOf(word);
  if (!MayHave(hash)) return kUnknownWord;
  for (size_t at = hash & (slots_.size() - 1); slots_[at].id != kUnknownWord;
       at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.short_length == 0 &&
        words_[slot.id] == word) {
      return slot.id;
    }
  }
  return kUnknownWord;
}

WordId Vocabulary::FindShort(uint64_t bytes, size_t length) const {
  const uint64_t hash = Mix(length, bytes);
  if (!MayHave(hash)) return kUnknownWord;
  for (size_t at = hash & (slots_.size() - 1); slots_[at].id != kUnknownWord;
       at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.short_length == length) return slot.id;
  }
  return kUnknownWord;
}

void Vocabulary::Insert(absl::string_view word, WordId id) {
  const uint64_t hash = HashOf(word);
  size_t at = hash & (slots_.size() - 1);
  while (slots_[at].id != kUnknownWord) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {hash, id, ShortLength(word)};
  filter_[FilterIndex(hash, filter_.size())] |= FilterBit(hash);
}

void Vocabulary::Grow() {
  slots_.assign(2 * slots_.size(), Slot());
  filter_.assign(2 * filter_.size(), 0);
  for (WordId id = 1; id < words_.size(); ++id) Insert(words_[id], id);
}

void Vocabulary::CutFromFigures(WordId id) {
  if (id == kUnknownWord) return;
  if (id >= cut_from_figures_.size()) cut_from_figures_.resize(id + 1, false);
  cut_from_figures_[id] = true;
}

}  // namespace crosscheck
