#include "checker/store/meeting.h"

#include <array>

namespace crosscheck {
namespace {

constexpr int kDigitBits = 8;
constexpr size_t kDigits = size_t{1} << kDigitBits;

size_t DigitOf(const Meeting& meeting, int shift) {
  return static_cast<size_t>(meeting.row >> shift) % kDigits;
}

// Writes `from` to `to`, which is as long, by one digit; those with the same
// digit stay in order.
void SortByDigit(const std::vector<Meeting>& from, int shift,
                 std::vector<Meeting>& to) {
  std::array<size_t, kDigits> next{};
  for (const Meeting& meeting : from) ++next[DigitOf(meeting, shift)];
  size_t sum = 0;
  for (size_t& place : next) {
    const size_t many = place;
    place = sum;
    sum += many;
  }
  for (const Meeting& meeting : from) {
    to[next[DigitOf(meeting, shift)]++] = meeting;
  }
}

}  // namespace

void MergeByRow(std::vector<Meeting>& meetings) {
  int64_t bits = 0;  // That are set in any row.
  for (const Meeting& meeting : meetings) bits |= meeting.row;
  std::vector<Meeting> sorted(meetings.size());
  for (int shift = 0; shift < 64 && bits >> shift != 0; shift += kDigitBits) {
    SortByDigit(meetings, shift, sorted);
    meetings.swap(sorted);
  }
  size_t end = 0;
  for (const Meeting& meeting : meetings) {
    if (end > 0 && meetings[end - 1].row == meeting.row) {
      meetings[end - 1].claims |= meeting.claims;
    } else {
      meetings[end++] = meeting;
    }
  }
  meetings.resize(end);
}

}  // namespace crosscheck
