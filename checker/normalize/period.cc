#include "checker/normalize/period.h"

#include <cmath>
#include <cstddef>
#include <string>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"
#include "checker/normalize/canonical.h"

namespace crosscheck {
namespace {

constexpr int kMonths = 12;

double DaysIn(absl::string_view unit) {
  return SecondsIn(unit) / SecondsIn("d");
}

bool IsAnyOf(absl::string_view word,
             absl::Span<const absl::string_view> words) {
  return absl::c_any_of(words, [word](absl::string_view other) {
    return absl::EqualsIgnoreCase(word, other);
  });
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
                                                "within"};
  if (time.adjective || time.elapsed || time.rate) return {};
  const size_t begin =
      time.first > kWordsBetween ? time.first - kWordsBetween : 0;
  int month = 0;
  for (size_t i = time.first; i > begin; --i) {
    const absl::string_view word = tokens.Text(i - 1);
    // "jailed for two years"; but "profit for the first nine months".
    if (IsAnyOf(word, kOver) ||
        (month > 0 && absl::EqualsIgnoreCase(word, "for"))) {
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
  return {months * DaysIn("mo"), MonthOf(first)};
}

// Whether something ends with `time`: "the year to June", "ended in June".
bool IsEnd(const TokenView& tokens, const TimeMention& time) {
  static constexpr absl::string_view kEnds[] = {
      "to", "ended", "ending", "by", "until", "before", "till"};
  const size_t begin = time.first > 2 ? time.first - 2 : 0;
  for (size_t i = begin; i < time.first; ++i) {
    if (IsAnyOf(tokens.Text(i), kEnds)) return true;
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
  return {months * DaysIn("mo"), (part - 1) * months + 1};
}

bool IsYear(const TimeMention& time) {
  return time.has_grain && time.grain == Grain::kYear;
}

}  // namespace

Stretch StretchOf(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words) {
  if (time.relation == v1::TimeLexicon::Preposition::SINCE) return {};
  if (time.has_amount) return OfLength(tokens, time, words);
  if (IsYear(time)) return {DaysIn("a"), 0};
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
  return {DaysIn("mo"), MonthOf(time)};
}

void ShareStretches(absl::Span<Claim> sentence) {
  constexpr double kRounding = 0.01;  // A period is kept in fewer digits.
  for (const Claim& flow : sentence) {
    if (flow.info == nullptr || !flow.quantity || flow.period_days <= 0 ||
        flow.info->accumulation() != v1::Kind::FLOW) {
      continue;
    }
    const double seconds = flow.period_days * SecondsIn("d");
    for (Claim& claim : sentence) {
      if (claim.time && claim.quantity &&
          std::abs(claim.canonical.lower - seconds) <= kRounding * seconds) {
        claim.period_days = flow.period_days;
      }
    }
  }
}

}  // namespace crosscheck
