#include "checker/extract/times/seasons.h"

#include "absl/strings/str_cat.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

}  // namespace

bool ReadSeason(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  TimeMention& mention = reading.mention;
  const RelativeLead relative = ReadRelative(scan, at);
  const YearBehind behind = ReadYearBehind(scan, at + 1);
  const Lead lead = ReadLead(scan, at);
  const TimeWord& before = scan.Word(at - 1);
  const bool related = relative.sense != Relative::SENSE_UNSPECIFIED;
  if (!related && behind.length == 0) {
    // "in the spring", "by summer"; not "spring water", "Arab Spring".
    const TimeWord& preposition =
        before.Has(SmallRole::DEFINITE) ? scan.Word(at - 2) : before;
    const bool placed =
        preposition.relation != Preposition::RELATION_UNSPECIFIED ||
        lead.edge != Edge::kNone;
    if (!placed || NounFollows(scan, at + 1) || word.guarded_season)
      return false;
  }
  if (scan.Capital(at) && scan.Capital(at - 1) && at > 1 && !related) {
    return false;
  }
  mention.last = at + 1 + behind.length;
  mention.first = related ? relative.first : lead.first;
  if (scan.Has(mention.first - 1, SmallRole::DEFINITE)) --mention.first;
  int64_t year = behind.year;
  if (behind.length == 0 && CandidateYear(scan) != 0) {
    Period candidate = SeasonPeriod(CandidateYear(scan), word.season);
    const absl::CivilDay today = scan.context.reference;
    if (!scan.context.has_reference || !related) {
      year = ResolveYear(scan, candidate, mention.first, mention.last);
    } else if (relative.sense == Relative::NEXT) {
      year = candidate.first.year() + (candidate.first > today ? 0 : 1);
    } else if (relative.sense == Relative::LAST) {
      year = candidate.first.year() - (candidate.last < today ? 0 : 1);
    } else {
      year = candidate.first.year();
    }
  }
  if (year == 0) {
    mention.type = v1::Time::DATE;
    mention.timex = TimexOf(SeasonPeriod(kFirstYear, word.season));
    mention.timex.replace(0, 4, "XXXX");
    return true;
  }
  mention.full_date = behind.length > 0 && !behind.relative;
  SetPeriodWithLead(scan, SeasonPeriod(year, word.season), lead, reading);
  return true;
}

bool ReadQuarterName(const Scan& scan, size_t at, Reading& reading) {
  TimeMention& mention = reading.mention;
  const int quarter = scan.Word(at).quarter;
  const YearBehind behind = ReadYearBehind(scan, at + 1);
  mention.first = at;
  mention.last = at + 1 + behind.length;
  int64_t year = behind.year;
  if (behind.length == 0 && CandidateYear(scan) != 0) {
    year = ResolveYear(scan, QuarterPeriod(CandidateYear(scan), quarter), at,
                       mention.last);
  }
  if (year == 0) {
    mention.type = v1::Time::DATE;
    mention.timex = absl::StrCat("XXXX-Q", quarter);
    return true;
  }
  SetPeriod(QuarterPeriod(year, quarter), Edge::kNone, reading);
  return true;
}

bool ReadHoliday(const Scan& scan, size_t at, Reading& reading) {
  const auto match = scan.words.phrases().Longest(scan.tokens, at);
  if (!match || match.value->month == 0 || !scan.Capital(at)) return false;
  TimeMention& mention = reading.mention;
  const int month = match.value->month;
  const int day = match.value->day;
  mention.first = at;
  mention.last = at + match.length;
  const YearBehind behind = ReadYearBehind(scan, mention.last);
  // "Christmas sales": a season rather than a day.
  if (behind.length == 0 && match.length == 1 &&
      NounFollows(scan, mention.last)) {
    return false;
  }
  mention.last += behind.length;
  int64_t year = behind.year;
  if (behind.length == 0 && CandidateYear(scan) != 0) {
    year = ResolveYear(
        scan, DayPeriod(absl::CivilDay(CandidateYear(scan), month, day)), at,
        mention.last);
  }
  if (year == 0) {
    SetUnknownDay(absl::StrCat("XXXX-", absl::Dec(month, absl::kZeroPad2), "-",
                               absl::Dec(day, absl::kZeroPad2)),
                  reading);
    return true;
  }
  SetPeriod(DayPeriod(absl::CivilDay(year, month, day)), Edge::kNone, reading);
  return true;
}

}  // namespace crosscheck
