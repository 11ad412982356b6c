#include "checker/normalize/period.h"

#include <cstddef>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

constexpr double kYear = 365;
constexpr double kMonth = kYear / 12;

double DaysIn(absl::string_view unit) {
  if (unit == "s") return 1 / 86400.0;
  if (unit == "min") return 1 / 1440.0;
  if (unit == "h") return 1 / 24.0;
  if (unit == "d") return 1;
  if (unit == "wk") return 7;
  if (unit == "mo") return kMonth;
  return unit == "a" ? kYear : 0;
}

// What a length of time is counted over, if it is: "in the past five days".
// That of "the first nine months" begins with a year.
Stretch OfLength(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words) {
  constexpr size_t kWordsBetween = 3;
  static constexpr absl::string_view kOver[] = {"in", "over", "during",
                                                "within", "for"};
  if (time.adjective || time.elapsed || time.rate) return {};
  const size_t begin =
      time.first > kWordsBetween ? time.first - kWordsBetween : 0;
  int month = 0;
  for (size_t i = time.first; i > begin; --i) {
    const absl::string_view word = tokens.Text(i - 1);
    for (const absl::string_view over : kOver) {
      // "jailed for two years"; but "profit for the first nine months".
      if (!absl::EqualsIgnoreCase(word, over) ||
          (over == "for" && month == 0)) {
        continue;
      }
      return {time.amount * DaysIn(time.unit), month};
    }
    // "the", "just", "past": what stands between is short.
    if (!tokens[i - 1].is_word() || words.Is(tokens[i - 1], kPreposition)) {
      break;
    }
    if (absl::EqualsIgnoreCase(word, "first") && time.unit == "mo") month = 1;
  }
  return {};
}

// The month of "2024-07" and of "XXXX-07"; 0 if there is none.
int MonthOf(const TimeMention& time) {
  constexpr size_t kMonthAt = 5;
  int month = 0;
  const absl::string_view timex = time.timex;
  return timex.size() >= kMonthAt + 2 &&
                 absl::SimpleAtoi(timex.substr(kMonthAt, 2), &month)
             ? month
             : 0;
}

// Of either month in "July-September": those of all three.
Stretch OfMonths(const TimeMention& first, const TimeMention& last) {
  const int months = MonthOf(last) - MonthOf(first);
  const bool known = MonthOf(first) > 0 && months > 0;
  return {known ? (months + 1) * kMonth : kMonth, MonthOf(first)};
}

// The first month of "2024-Q3", or of "2024-H2".
int FirstMonth(const TimeMention& time, int months) {
  const int part = time.timex.empty() ? 0 : time.timex.back() - '0';
  return part >= 1 && part * months <= 12 ? (part - 1) * months + 1 : 0;
}

}  // namespace

Stretch StretchOf(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words) {
  if (time.has_amount) return OfLength(tokens, time, words);
  if (!time.has_grain) return {};
  const size_t at = static_cast<size_t>(&time - sentence.times.data());
  switch (time.grain) {
    case Grain::kMonth:
      if (time.opens_range && at + 1 < sentence.times.size()) {
        return OfMonths(time, sentence.times[at + 1]);
      }
      if (at > 0 && sentence.times[at - 1].opens_range) {
        return OfMonths(sentence.times[at - 1], time);
      }
      return {kMonth, MonthOf(time)};
    case Grain::kQuarter:
      return {kYear / 4, FirstMonth(time, 3)};
    case Grain::kHalf:
      return {kYear / 2, FirstMonth(time, 6)};
    case Grain::kYear:
      return {kYear, 0};
    default:
      return {};
  }
}

}  // namespace crosscheck
