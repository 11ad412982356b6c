// Arrays of millions of small values.
#ifndef CHECKER_MATCH_LARGE_ARRAY_H_
#define CHECKER_MATCH_LARGE_ARRAY_H_

#include <sys/mman.h>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>

#include "absl/types/span.h"

namespace crosscheck {

// An array of fixed size that is not initialized: whoever fills it touches its
// pages first, and with several threads they do so side by side, which no
// std::vector does.  Moves in constant time, does not copy.
//
// Those of a huge page or more ask for such pages: at 10^6 claims the faults of
// small pages took a third of the run.  Throws std::bad_alloc if there is no
// memory.
template <typename T>
class LargeArray {
  static_assert(std::is_trivially_copyable_v<T> &&
                    std::is_trivially_destructible_v<T>,
                "its elements are neither constructed nor destroyed");

 public:
  LargeArray() = default;
  explicit LargeArray(size_t size) : data_(Allocate(size)), size_(size) {}
  LargeArray(LargeArray&& other) noexcept { *this = std::move(other); }
  LargeArray& operator=(LargeArray&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
  }
  ~LargeArray() { std::free(data_); }

  size_t size() const { return size_; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  absl::Span<T> span() { return {data_, size_}; }
  absl::Span<const T> span() const { return {data_, size_}; }

 private:
  static constexpr size_t kHugePage = size_t{2} << 20;

  static T* Allocate(size_t size) {
    const size_t bytes = size * sizeof(T);
    const bool huge = bytes >= kHugePage;
    const size_t rounded = (bytes + kHugePage - 1) / kHugePage * kHugePage;
    void* const memory = huge ? std::aligned_alloc(kHugePage, rounded)
                              : std::malloc(bytes > 0 ? bytes : 1);
    if (memory == nullptr) throw std::bad_alloc();
    // Only advice: without it everything is as before, but slower.
    if (huge) (void)madvise(memory, rounded, MADV_HUGEPAGE);
    return static_cast<T*>(memory);
  }

  T* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_MATCH_LARGE_ARRAY_H_
