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

double DaysIn(Grain grain) {
  switch (grain) {
    case Grain::kMonth:
      return kMonth;
    case Grain::kQuarter:
      return kYear / 4;
    case Grain::kHalf:
      return kYear / 2;
    case Grain::kYear:
      return kYear;
    default:
      return 0;
  }
}

// Whether it is counted in, over or during that length of time: "in the past
// five days", "over the first nine months".
bool IsStretch(const TokenView& tokens, const TimeMention& time,
               const WordClasses& words) {
  constexpr size_t kWordsBetween = 3;
  static constexpr absl::string_view kOver[] = {"in", "over", "during",
                                                "within"};
  const size_t begin =
      time.first > kWordsBetween ? time.first - kWordsBetween : 0;
  for (size_t i = time.first; i > begin; --i) {
    const absl::string_view word = tokens.Text(i - 1);
    for (const absl::string_view over : kOver) {
      if (absl::EqualsIgnoreCase(word, over)) return true;
    }
    // "the", "just", "past", "first": what stands between is short.
    if (!tokens[i - 1].is_word() || words.Is(tokens[i - 1], kPreposition)) {
      break;
    }
  }
  return false;
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

// Of "July" in "July-September", either of both, those of all three months.
double DaysOfMonths(const TimeMention& first, const TimeMention& last) {
  const int months = MonthOf(last) - MonthOf(first);
  return months > 0 && MonthOf(first) > 0 ? (months + 1) * kMonth : kMonth;
}

}  // namespace

double PeriodDays(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words) {
  if (time.has_amount) {
    const bool length = !time.adjective && !time.elapsed && !time.rate;
    return length && IsStretch(tokens, time, words)
               ? time.amount * DaysIn(time.unit)
               : 0;
  }
  if (!time.has_grain) return 0;
  const size_t at = static_cast<size_t>(&time - sentence.times.data());
  if (time.grain == Grain::kMonth) {
    if (time.opens_range && at + 1 < sentence.times.size()) {
      return DaysOfMonths(time, sentence.times[at + 1]);
    }
    if (at > 0 && sentence.times[at - 1].opens_range) {
      return DaysOfMonths(sentence.times[at - 1], time);
    }
  }
  return DaysIn(time.grain);
}

}  // namespace crosscheck
