#include "checker/normalize/period.h"

#include <cmath>
#include <cstddef>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

constexpr double kYear = 365;
constexpr int kMonths = 12;
constexpr double kMonth = kYear / kMonths;

double DaysIn(absl::string_view unit) {
  if (unit == "s") return 1 / 86400.0;
  if (unit == "min") return 1 / 1440.0;
  if (unit == "h") return 1 / 24.0;
  if (unit == "d") return 1;
  if (unit == "wk") return 7;
  if (unit == "mo") return kMonth;
  return unit == "a" ? kYear : 0;
}

// Whether the months of `time` are those of a calendar year: "the first nine
// months", "... of the year", "... of 2024"; but not "of the war".
bool IsOfAYear(const TokenView& tokens, const TimeMention& time) {
  const size_t at = time.last;
  if (time.unit != "mo") return false;
  if (at + 1 >= tokens.size() ||
      !absl::EqualsIgnoreCase(tokens.Text(at), "of")) {
    return true;
  }
  if (tokens[at + 1].is_number()) return true;
  return at + 2 < tokens.size() &&
         absl::EqualsIgnoreCase(tokens.Text(at + 2), "year");
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
    if (absl::EqualsIgnoreCase(word, "first") && IsOfAYear(tokens, time)) {
      month = 1;
    }
  }
  return {};
}

// Where the month, quarter or half stands in "2024-07" and "XXXX-Q3".
constexpr size_t kPartAt = 5;

// The month that a time is, with or without its year; 0 if it is none.
int MonthOf(const TimeMention& time) {
  int month = 0;
  return time.timex.size() == kPartAt + 2 &&
                 absl::SimpleAtoi(time.timex.substr(kPartAt), &month)
             ? month
             : 0;
}

// Of either month in "July-September": those of all three.  Nothing, if one end
// is no month.
Stretch OfMonths(const TimeMention& first, const TimeMention& last) {
  if (MonthOf(first) == 0 || MonthOf(last) == 0) return {};
  const int months = (MonthOf(last) - MonthOf(first) + kMonths) % kMonths + 1;
  return {months * kMonth, MonthOf(first)};
}

// Whether something ends with `time`: "the year to June", "ended in June".
bool IsEnd(const TokenView& tokens, const TimeMention& time) {
  static constexpr absl::string_view kEnds[] = {
      "to", "ended", "ending", "by", "until", "before", "till"};
  const size_t begin = time.first > 2 ? time.first - 2 : 0;
  for (size_t i = begin; i < time.first; ++i) {
    for (const absl::string_view word : kEnds) {
      if (absl::EqualsIgnoreCase(tokens.Text(i), word)) return true;
    }
  }
  return false;
}

// A part of a year: "Q3" is the third of three months.  Empty if `time` is
// none.
Stretch OfPart(const TimeMention& time, char sign, int months) {
  const std::string& timex = time.timex;
  if (timex.size() != kPartAt + 2 || timex[kPartAt] != sign) return {};
  const int part = timex.back() - '0';
  if (part < 1 || part * months > kMonths) return {};
  return {months * kMonth, (part - 1) * months + 1};
}

bool IsYear(const TimeMention& time) {
  return time.has_grain && time.grain == Grain::kYear;
}

}  // namespace

Stretch StretchOf(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words) {
  if (time.has_amount) return OfLength(tokens, time, words);
  if (IsYear(time)) return {kYear, 0};
  if (MonthOf(time) == 0) {
    const Stretch quarter = OfPart(time, 'Q', 3);
    return quarter.days > 0 ? quarter : OfPart(time, 'H', 6);
  }
  const size_t at = static_cast<size_t>(&time - sentence.times.data());
  if (time.opens_range && at + 1 < sentence.times.size()) {
    return OfMonths(time, sentence.times[at + 1]);
  }
  if (at > 0 && sentence.times[at - 1].opens_range) {
    return OfMonths(sentence.times[at - 1], time);
  }
  if (IsEnd(tokens, time)) return {};
  return {kMonth, MonthOf(time)};
}

void ShareStretches(absl::Span<Claim> sentence) {
  constexpr double kDay = 86400;
  constexpr double kRounding = 0.01;  // Years and months are not all as long.
  for (const Claim& flow : sentence) {
    if (flow.info == nullptr || !flow.quantity || flow.period_days <= 0 ||
        flow.info->accumulation() != v1::Kind::FLOW) {
      continue;
    }
    const double seconds = flow.period_days * kDay;
    for (Claim& claim : sentence) {
      if (claim.time && claim.quantity &&
          std::abs(claim.canonical.lower - seconds) <= kRounding * seconds) {
        claim.period_days = flow.period_days;
      }
    }
  }
}

}  // namespace crosscheck
