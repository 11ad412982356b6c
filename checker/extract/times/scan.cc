#include "checker/extract/times/scan.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

// "late Tuesday" and "early Tuesday": hours of the day, in minutes.
constexpr int kEarlyUntil = 9 * 60;
constexpr int kMidUntil = 15 * 60;
constexpr int kLateFrom = 18 * 60;
constexpr int kDayMinutes = 24 * 60;

const char* ModOf(Edge edge) {
  switch (edge) {
    case Edge::kStart:
      return "START";
    case Edge::kMid:
      return "MID";
    case Edge::kEnd:
      return "END";
    case Edge::kNone:
      break;
  }
  return "";
}

// The value of a period that nothing is known of.
std::string UnknownTimex(Grain grain) {
  switch (grain) {
    case Grain::kWeek:
      return "XXXX-WXX";
    case Grain::kWeekend:
      return "XXXX-WXX-WE";
    case Grain::kMonth:
      return "XXXX-XX";
    case Grain::kQuarter:
      return "XXXX-QX";
    case Grain::kHalf:
      return "XXXX-HX";
    case Grain::kYear:
      return "XXXX";
    case Grain::kDecade:
      return "XXX";
    case Grain::kCentury:
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

void SetMinutes(absl::CivilDay day, int from, int until, TimeMention& mention) {
  mention.has_moments = true;
  mention.first_moment = absl::CivilSecond(absl::CivilMinute(day) + from);
  // A point lasts the minute it names.
  mention.last_moment = absl::CivilSecond(absl::CivilMinute(day) +
                                          (until > from ? until : from + 1)) -
                        1;
}

}  // namespace

void SetPeriod(const Period& period, Edge edge, Reading& reading) {
  TimeMention& mention = reading.mention;
  mention.type = v1::Time::DATE;
  mention.timex = TimexOf(period);
  mention.mod = ModOf(edge);
  if (period.grain == Grain::kDay) {
    reading.piece = Reading::Piece::kDay;
    reading.day_known = true;
    reading.day = period.first;
    reading.day_timex = mention.timex;
    const int from = edge == Edge::kEnd   ? kLateFrom
                     : edge == Edge::kMid ? kEarlyUntil
                                          : 0;
    const int until = edge == Edge::kStart ? kEarlyUntil
                      : edge == Edge::kMid ? kMidUntil
                                           : kDayMinutes;
    SetMinutes(period.first, from, until, mention);
    return;
  }
  reading.piece = Reading::Piece::kWhole;
  reading.has_period = period.grain >= Grain::kMonth;
  mention.has_grain = reading.has_period;
  mention.grain = period.grain;
  reading.period = period;
  const Period days = EdgeOf(period, edge);
  mention.has_moments = true;
  mention.first_moment = absl::CivilSecond(days.first);
  mention.last_moment = absl::CivilSecond(days.last + 1) - 1;
}

void SetUnknownDay(std::string timex, Reading& reading) {
  reading.piece = Reading::Piece::kDay;
  reading.day_known = false;
  reading.mention.type = v1::Time::DATE;
  reading.mention.timex = timex;
  reading.day_timex = std::move(timex);
}

void SetUnknownPeriod(Grain grain, Reading& reading) {
  if (grain == Grain::kDay) {
    SetUnknownDay(UnknownTimex(grain), reading);
    return;
  }
  reading.mention.type = v1::Time::DATE;
  reading.mention.timex = UnknownTimex(grain);
}

void SetPartOfDay(const Reading& part, Reading& day) {
  TimeMention& mention = day.mention;
  const TimeMention& clock = part.mention;
  day.piece = Reading::Piece::kWhole;
  day.from_minute = part.from_minute;
  day.until_minute = part.until_minute;
  day.part_timex = part.part_timex;
  mention.type = v1::Time::TIME;
  mention.timex = absl::StrCat(day.day_timex, "T", part.part_timex);
  // "late Friday night": the part's word weighs more than the day's.
  if (!clock.mod.empty() || clock.clock) mention.mod = clock.mod;
  mention.clock = clock.clock;
  mention.bare_hour = clock.bare_hour;
  mention.half_unknown = clock.half_unknown;
  mention.zone = clock.zone;
  mention.has_offset = clock.has_offset;
  mention.utc_offset_minutes = clock.utc_offset_minutes;
  mention.has_moments = false;
  if (day.day_known) {
    SetMinutes(day.day, part.from_minute, part.until_minute, mention);
  }
}

int PlainNumber(const Scan& scan, size_t at, size_t digits) {
  if (!scan.Number(at)) return -1;
  const absl::string_view text = scan.tokens.Text(at);
  if (text.size() > digits) return -1;
  int value = 0;
  for (const char c : text) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace crosscheck
