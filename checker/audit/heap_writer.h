// Plain values into a heap of a work file, and out of it.
#ifndef CHECKER_AUDIT_HEAP_WRITER_H_
#define CHECKER_AUDIT_HEAP_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/audit/work_file.h"

namespace crosscheck {

// Gathers values by number, so that they are written in large pieces: at most
// 16 MB are held.  `Value` has no padding that matters: its bytes are written.
template <typename Value>
class HeapWriter {
 public:
  static_assert(std::is_trivially_copyable_v<Value>);

  // `work` outlives it.
  HeapWriter(Heap heap, WorkFile& work) : heap_(heap), work_(work) {}

  void Add(int64_t number, const Value& value) {
    values_[number].append(reinterpret_cast<const char*>(&value),
                           sizeof(Value));
    bytes_ += sizeof(Value);
  }

  bool full() const { return bytes_ >= size_t{16} << 20; }

  // Writes what was added.  To be called when it is full, and at the end.
  absl::Status Flush() {
    for (const auto& [number, bytes] : values_) {
      absl::Status added = work_.AddPiece(heap_, number, bytes);
      if (!added.ok()) return added;
    }
    values_.clear();
    bytes_ = 0;
    return absl::OkStatus();
  }

 private:
  const Heap heap_;
  WorkFile& work_;
  std::map<int64_t, std::string> values_;
  size_t bytes_ = 0;
};

// Appends the values of one piece.
template <typename Value>
void AppendValues(absl::string_view piece, std::vector<Value>& values) {
  const size_t before = values.size();
  const size_t n = piece.size() / sizeof(Value);
  values.resize(before + n);
  if (n > 0) std::memcpy(&values[before], piece.data(), n * sizeof(Value));
}

// Returns all values of a number.
template <typename Value>
absl::StatusOr<std::vector<Value>> ReadHeap(Heap heap, int64_t number,
                                            WorkFile& work) {
  std::vector<Value> values;
  const absl::Status read = work.ForEachPiece(
      heap, number,
      [&values](absl::string_view piece) { AppendValues(piece, values); });
  if (!read.ok()) return read;
  return values;
}

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_HEAP_WRITER_H_
