#include "rules/weekday_and_date/rule.h"

#include <cstdlib>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/base/civil_day.h"
#include "checker/compare/article_finding.h"

namespace crosscheck {
namespace {

// Some countries kept another calendar until 1923.
constexpr absl::string_view kFirstYear = "1924";

// A date without a year that is this near to the report is of its year.
constexpr int kNearDays = 14;

constexpr absl::string_view kWeekdays[] = {"Monday",   "Tuesday", "Wednesday",
                                           "Thursday", "Friday",  "Saturday",
                                           "Sunday"};

int WeekdayOf(Day day) {
  constexpr int kFirstWeekday = 3;  // 1970-01-01 is a Thursday.
  return ((day + kFirstWeekday) % 7 + 7) % 7 + 1;
}

bool HasDigit(absl::string_view words) {
  for (const char c : words) {
    if (absl::ascii_isdigit(static_cast<unsigned char>(c))) return true;
  }
  return false;
}

// The one day the claim is about, if it is so exact.
std::optional<Day> ExactDayOf(const Claim& claim) {
  constexpr size_t kIsoDay = 10;
  const absl::string_view timex = claim.time->timex;
  if (timex.size() < kIsoDay || timex < kFirstYear) return std::nullopt;
  if (timex.find('/') != absl::string_view::npos) return std::nullopt;
  return DayOfIso(timex.substr(0, kIsoDay));
}

bool IsWeekday(const Claim& claim) {
  return claim.time && claim.time->weekday > 0 &&
         !HasDigit(WordsOf(claim, claim.span));
}

bool IsDate(const Claim& claim) {
  return claim.time && !claim.quantity &&
         HasDigit(WordsOf(claim, claim.span)) && ExactDayOf(claim).has_value();
}

// "Friday and Saturday, June 14 and 15": the weekdays are a list.
bool EndsListOfWeekdays(const Claim& claim, absl::Span<const Claim> article) {
  constexpr size_t kJoin = 10;  // " through ".
  if (claim.ordinal == 0) return false;
  const Claim& before = article[claim.ordinal - 1];
  return IsWeekday(before) && NextInSentence(before, article) == &claim &&
         claim.phrase.begin - before.phrase.end <= kJoin;
}

// The date that a date of the year before or after, taken for the weekday's
// sake, has in the year of the report, when this is near.
std::optional<Day> NearReport(const Claim& claim, Day day) {
  if (claim.report_day == kNoFirstDay) return std::nullopt;
  const absl::CivilDay date = CivilDayOf(day);
  const absl::CivilDay in_year(CivilDayOf(claim.report_day).year(),
                               date.month(), date.day());
  if (in_year.day() != date.day()) return std::nullopt;  // 29 February.
  const Day near = DayOf(in_year);
  if (std::abs(near - claim.report_day) > kNearDays) return std::nullopt;
  return near;
}

// Whether the figures before tell of another year than that of the report: an
// archive, where a date without a year is of the entry's.
bool TellsOfAnotherYear(const Claim& date, absl::Span<const Claim> article) {
  constexpr size_t kBack = 24;
  const std::string year = IsoDay(date.report_day).substr(0, 4);
  for (size_t back = 1; back <= kBack && back <= date.ordinal; ++back) {
    const Claim& before = article[date.ordinal - back];
    if (before.time && before.time->full &&
        !absl::StartsWith(before.time->timex, year)) {
      return true;
    }
  }
  return false;
}

std::string Reason(const Claim& date, Day day) {
  const absl::string_view name = kWeekdays[WeekdayOf(day) - 1];
  const std::string year =
      date.time->full ? "" : absl::StrCat(" in ", CivilDayOf(day).year());
  return absl::StrCat("That date is a ", name, year,
                      ": correct the weekday or the date");
}

class WeekdayAndDateRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "weekday-and-date",
        "Flags a date that falls on another weekday than the text says."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext&,
             std::vector<Finding>& findings) const override {
    if (!claim.time) return;
    if (IsDate(claim) && claim.time->weekday > 0) {
      if (EndsListOfWeekdays(claim, article)) return;
      Compare(claim.time->weekday, claim, article, {{&claim}}, findings);
      return;
    }
    const Claim* next = NextInSentence(claim, article);
    if (next == nullptr || !next->time) return;
    const absl::string_view gap = WordsBetween(claim, *next);
    if (IsWeekday(claim) && IsDate(*next) && next->time->weekday == 0 &&
        (gap == " (" || gap == ", ")) {
      if (EndsListOfWeekdays(claim, article)) return;
      Compare(claim.time->weekday, *next, article, {{&claim}, {next}},
              findings);
    } else if (IsDate(claim) && IsWeekday(*next) && gap == " (") {
      Compare(next->time->weekday, claim, article, {{&claim}, {next}},
              findings);
    }
  }

 private:
  void Compare(int weekday, const Claim& date, absl::Span<const Claim> article,
               const std::vector<ClaimList>& sides,
               std::vector<Finding>& findings) const {
    Day day = *ExactDayOf(date);
    if (!date.time->full) {
      // Without its year a date may be of another one than it is taken for.
      const std::optional<Day> near = NearReport(date, day);
      if (!near || TellsOfAnotherYear(date, article)) return;
      day = *near;
    }
    if (WeekdayOf(day) == weekday) return;
    findings.push_back(ArticleFinding(*this, v1::CONFLICT, v1::MEDIUM,
                                      Reason(date, day), sides));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewWeekdayAndDateRule() {
  return std::make_unique<WeekdayAndDateRule>();
}

}  // namespace crosscheck
