#include "checker/ingest/published.h"

#include <array>
#include <cstddef>

#include "absl/container/btree_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/base/escape.h"
#include "checker/ingest/wording.h"

namespace crosscheck {
namespace {

bool IsDayOf(int year, int month, int day, const Limits& limits) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30,
                                                31, 31, 30, 31, 30, 31};
  if (year < limits.first_year || year > limits.last_year) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <=
         kDays[static_cast<size_t>(month) - 1] + (month == 2 && leap ? 1 : 0);
}

// Eats a text from its front.
class Cursor {
 public:
  explicit Cursor(absl::string_view text) : left_(text) {}

  bool done() const { return left_.empty(); }

  bool Eat(char c) {
    if (left_.empty() || left_[0] != c) return false;
    left_.remove_prefix(1);
    return true;
  }

  absl::string_view Rest() const { return left_; }

  bool EatSpaces() {
    const size_t before = left_.size();
    while (Eat(' ')) {
    }
    return left_.size() < before;
  }

  // Letters only, perhaps none.
  absl::string_view EatWord() {
    size_t n = 0;
    while (n < left_.size() && absl::ascii_isalpha(left_[n])) ++n;
    const absl::string_view word = left_.substr(0, n);
    left_.remove_prefix(n);
    return word;
  }

  // Between `min` and `max` digits, and no digit behind them.
  bool EatNumber(size_t min, size_t max, int& value) {
    size_t n = 0;
    while (n < left_.size() && absl::ascii_isdigit(left_[n])) ++n;
    if (n < min || n > max) return false;
    value = 0;
    for (const char digit : left_.substr(0, n)) {
      value = value * 10 + (digit - '0');
    }
    left_.remove_prefix(n);
    return true;
  }

  // Digits that mean nothing here.
  bool EatDigits() {
    const size_t before = left_.size();
    while (!left_.empty() && absl::ascii_isdigit(left_[0])) {
      left_.remove_prefix(1);
    }
    return left_.size() < before;
  }

  // "0330" or "03:30".
  bool EatZone(int& hours, int& minutes) {
    if (left_.size() == 4) {
      int both = 0;
      if (!EatNumber(4, 4, both)) return false;
      hours = both / 100;
      minutes = both % 100;
    } else if (!EatNumber(2, 2, hours) || !Eat(':') ||
               !EatNumber(2, 2, minutes)) {
      return false;
    }
    return hours <= 14 && minutes < 60;  // UTC+14 is the largest there is.
  }

 private:
  absl::string_view left_;
};

// Appends the time that is all that `cursor` has left.
bool AppendTime(Cursor& cursor, std::string& out) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!cursor.EatNumber(2, 2, hour) || hour > 23) return false;
  if (!cursor.Eat(':')) return false;
  if (!cursor.EatNumber(2, 2, minute) || minute > 59) return false;
  absl::StrAppendFormat(&out, "T%02d:%02d", hour, minute);
  if (cursor.Eat(':')) {
    if (!cursor.EatNumber(2, 2, second) || second > 59) return false;
    absl::StrAppendFormat(&out, ":%02d", second);
    if (cursor.Eat('.') && !cursor.EatDigits()) return false;
  }
  if (cursor.done()) return true;
  if (cursor.Eat('Z')) {
    out.push_back('Z');
    return cursor.done();
  }
  cursor.Eat(' ');
  const bool west = cursor.Eat('-');
  if (!west && !cursor.Eat('+')) return false;
  int hours = 0;
  int minutes = 0;
  if (!cursor.EatZone(hours, minutes)) return false;
  absl::StrAppendFormat(&out, "%c%02d:%02d", west ? '-' : '+', hours, minutes);
  return cursor.done();
}

// 1 to 12; 0 if `word` is no month.
int MonthOf(absl::string_view word) {
  static constexpr std::array<absl::string_view, 12> kMonths = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  const std::string lower = absl::AsciiStrToLower(word);
  if (lower == "sept") return 9;
  for (size_t i = 0; i < kMonths.size(); ++i) {
    if (lower == kMonths[i] || lower == kMonths[i].substr(0, 3)) {
      return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

// The offset of a zone that has a name in mail; empty if `name` is none.
absl::string_view OffsetOf(absl::string_view name) {
  struct Zone {
    absl::string_view name;
    absl::string_view offset;
  };
  static constexpr Zone kZones[] = {
      {"GMT", "Z"},      {"UT", "Z"},       {"UTC", "Z"},
      {"EST", "-05:00"}, {"EDT", "-04:00"}, {"CST", "-06:00"},
      {"CDT", "-05:00"}, {"MST", "-07:00"}, {"MDT", "-06:00"},
      {"PST", "-08:00"}, {"PDT", "-07:00"}};
  for (const Zone& zone : kZones) {
    if (zone.name == name) return zone.offset;
  }
  return "";
}

absl::string_view BaseName(absl::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == absl::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace

std::optional<std::string> ParseIsoPublished(absl::string_view text,
                                             const Limits& limits) {
  Cursor cursor(text);
  int year = 0;
  int month = 0;
  int day = 0;
  if (!cursor.EatNumber(4, 4, year) || !cursor.Eat('-') ||
      !cursor.EatNumber(2, 2, month) || !cursor.Eat('-') ||
      !cursor.EatNumber(2, 2, day) || !IsDayOf(year, month, day, limits)) {
    return std::nullopt;
  }
  std::string out = absl::StrFormat("%04d-%02d-%02d", year, month, day);
  if (cursor.done()) return out;
  if (!cursor.Eat('T') && !cursor.Eat(' ')) return std::nullopt;
  if (!AppendTime(cursor, out)) return std::nullopt;
  return out;
}

std::optional<std::string> ParsePublished(absl::string_view text,
                                          const Limits& limits) {
  Cursor cursor(text);
  const int month = MonthOf(cursor.EatWord());
  if (month == 0) return ParseIsoPublished(text, limits);
  cursor.Eat('.');
  int day = 0;
  int year = 0;
  if (!cursor.EatSpaces() || !cursor.EatNumber(1, 2, day) || !cursor.Eat(',') ||
      !cursor.EatSpaces() || !cursor.EatNumber(4, 4, year) || !cursor.done() ||
      !IsDayOf(year, month, day, limits)) {
    return std::nullopt;
  }
  return absl::StrFormat("%04d-%02d-%02d", year, month, day);
}

std::optional<std::string> ParseMailDate(absl::string_view text,
                                         const Limits& limits) {
  Cursor cursor(text);
  if (!cursor.EatWord().empty()) {  // The weekday; nobody checks it.
    if (!cursor.Eat(',') || !cursor.EatSpaces()) return std::nullopt;
  }
  int day = 0;
  int year = 0;
  if (!cursor.EatNumber(1, 2, day) || !cursor.EatSpaces()) return std::nullopt;
  const int month = MonthOf(cursor.EatWord());
  if (month == 0 || !cursor.EatSpaces()) return std::nullopt;
  if (cursor.EatNumber(2, 2, year)) {
    year += year < 70 ? 2000 : 1900;
  } else if (!cursor.EatNumber(4, 4, year)) {
    return std::nullopt;
  }
  if (!IsDayOf(year, month, day, limits)) return std::nullopt;
  std::string out = absl::StrFormat("%04d-%02d-%02d", year, month, day);
  if (cursor.done()) return out;
  if (!cursor.EatSpaces()) return std::nullopt;
  std::string time(cursor.Rest());
  const size_t zone = time.rfind(' ');
  if (zone != std::string::npos) {
    const absl::string_view name = absl::string_view(time).substr(zone + 1);
    const absl::string_view offset = OffsetOf(name);
    time = absl::StrCat(time.substr(0, zone), offset.empty() ? name : offset);
  }
  Cursor rest(time);
  if (!AppendTime(rest, out)) return std::nullopt;
  return out;
}

bool IsUnknown(absl::string_view text) {
  return text.empty() || absl::EqualsIgnoreCase(text, "unknown");
}

absl::Status PublishedDates::Add(absl::string_view flag) {
  const size_t split = flag.rfind('=');
  if (split == absl::string_view::npos || split == 0) {
    return absl::InvalidArgumentError(
        absl::StrCat(Quoted(flag), " is not of the form FILE=DATE"));
  }
  const absl::string_view file = flag.substr(0, split);
  const absl::string_view given = flag.substr(split + 1);
  const std::optional<std::string> date = ParseIsoPublished(given);
  if (!date.has_value()) {
    return absl::InvalidArgumentError(
        absl::StrCat(Quoted(given), " for \"", Escape(file),
                     "\" is not a date like 2016-09-29 or 2016-09-29T14:30"));
  }
  const auto [it, inserted] = dates_.try_emplace(std::string(file), *date);
  if (!inserted && it->second != *date) {
    return absl::InvalidArgumentError(absl::StrCat(
        "\"", Escape(file), "\" is dated both ", it->second, " and ", *date));
  }
  return absl::OkStatus();
}

const std::string* PublishedDates::FileOf(absl::string_view path) const {
  auto it = dates_.find(path);
  if (it == dates_.end()) it = dates_.find(BaseName(path));
  return it == dates_.end() ? nullptr : &it->first;
}

std::string PublishedDates::DateOf(absl::string_view path) const {
  const std::string* file = FileOf(path);
  return file == nullptr ? "" : dates_.find(*file)->second;
}

std::vector<std::string> PublishedDates::Unused(
    absl::Span<const std::string> paths) const {
  absl::btree_set<std::string> unused;
  for (const auto& [file, date] : dates_) unused.insert(file);
  for (const std::string& path : paths) {
    const std::string* file = FileOf(path);
    if (file != nullptr) unused.erase(*file);
  }
  return {unused.begin(), unused.end()};
}

}  // namespace crosscheck
