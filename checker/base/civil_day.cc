#include "checker/base/civil_day.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"

namespace crosscheck {
namespace {

constexpr int64_t kSecondsPerDay = 86400;
constexpr absl::CivilDay kEpoch(1970, 1, 1);

// Of 0000-01-01 and 9999-12-31: outside, years do not have four digits.
constexpr int64_t kFirstDay = -719528;
constexpr int64_t kLastDay = 2932896;

bool HasDate(int64_t day) { return day >= kFirstDay && day <= kLastDay; }

// Reads `text`, which is all digits; -1 if it is not.
int Digits(absl::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

absl::CivilDay CivilDayOf(Day day) { return kEpoch + day; }

Day DayOf(absl::CivilSecond moment) {
  return static_cast<Day>(absl::CivilDay(moment) - kEpoch);
}

std::string IsoDay(int64_t day) {
  if (!HasDate(day)) return "";
  const absl::CivilDay date = CivilDayOf(static_cast<Day>(day));
  return absl::StrFormat("%04d-%02d-%02d", date.year(), date.month(),
                         date.day());
}

std::optional<Day> DayOfIso(absl::string_view text) {
  constexpr size_t kDate = 10;  // "2016-09-29".
  if (text.size() < kDate || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  if (text.size() > kDate && text[kDate] != 'T') return std::nullopt;
  const int year = Digits(text.substr(0, 4));
  const int month = Digits(text.substr(5, 2));
  const int day = Digits(text.substr(8, 2));
  if (std::min({year, month, day}) < 0) return std::nullopt;
  // CivilDay makes 30 February the first of March.
  const absl::CivilDay date(year, month, day);
  if (date.month() != month || date.day() != day) return std::nullopt;
  return DayOf(date);
}

std::string IsoMoment(int64_t second) {
  int64_t day = second / kSecondsPerDay;
  int64_t rest = second % kSecondsPerDay;
  if (rest < 0) {
    rest += kSecondsPerDay;
    --day;
  }
  if (!HasDate(day)) return "";
  std::string moment = IsoDay(day);
  absl::StrAppendFormat(&moment, "T%02d:%02d", rest / 3600, rest / 60 % 60);
  if (rest % 60 != 0) absl::StrAppendFormat(&moment, ":%02d", rest % 60);
  return moment;
}

}  // namespace crosscheck
