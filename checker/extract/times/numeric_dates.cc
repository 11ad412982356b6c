#include "checker/extract/times/numeric_dates.h"

#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// Three numbers with one kind of mark between them.
struct Triple {
  int a = 0;
  int b = 0;
  int c = 0;
  size_t length = 0;  // Tokens; 0: none.
};

Triple ReadTriple(const Scan& scan, size_t at) {
  Triple triple;
  // "17.09.2016" is one token.
  const absl::string_view text = scan.tokens.Text(at);
  if (absl::c_count(text, '.') == 2) {
    const std::vector<absl::string_view> parts = absl::StrSplit(text, '.');
    if (absl::SimpleAtoi(parts[0], &triple.a) &&
        absl::SimpleAtoi(parts[1], &triple.b) &&
        absl::SimpleAtoi(parts[2], &triple.c)) {
      triple.length = 1;
    }
    return triple;
  }
  for (const char mark : {'-', '/'}) {
    if (!scan.Punct(at + 1, mark) || !scan.Punct(at + 3, mark)) continue;
    if (!scan.Tight(at + 1) || !scan.Tight(at + 2) || !scan.Tight(at + 3) ||
        !scan.Tight(at + 4)) {
      continue;
    }
    triple.a = PlainNumber(scan, at, 4);
    triple.b = PlainNumber(scan, at + 2, 2);
    triple.c = PlainNumber(scan, at + 4, 4);
    if (triple.a > 0 && triple.b > 0 && triple.c > 0) triple.length = 5;
  }
  return triple;
}

// "homes", but not "congress", "census" or "crisis".
bool PluralWord(const Scan& scan, size_t at) {
  if (!scan.Inside(at) || !scan.tokens[at].is_word()) return false;
  const absl::string_view text = scan.tokens.Text(at);
  return text.size() > 3 && text.back() == 's' &&
         !absl::StrContains("sui", text.substr(text.size() - 2, 1));
}

// "2020 results", "2020 net income": what is had for a year.
bool IsYearly(const Scan& scan, size_t at) {
  if (scan.Has(at, SmallRole::YEARLY)) return true;
  return scan.Inside(at) && scan.tokens[at].is_word() &&
         !scan.Has(at, SmallRole::AFTER_YEAR) && !PluralWord(scan, at) &&
         scan.Word(at).unit_index == 0 && scan.Has(at + 1, SmallRole::YEARLY);
}

// Whether what stands behind a number that may be a year speaks against it:
// "2000 people", "2016 km", "1,998".
bool CountFollows(const Scan& scan, size_t at, bool round) {
  if (!scan.Inside(at)) return false;
  if (scan.Punct(at, '%') || scan.Joint(at) || scan.Punct(at, 'd')) return true;
  if (scan.Number(at)) return true;
  if (!scan.tokens[at].is_word()) return false;
  if (scan.Tight(at) && !scan.Has(at, SmallRole::POSSESSIVE)) return true;
  if (scan.Has(at, SmallRole::NUMBERED)) return true;
  if (IsYearly(scan, at)) return false;
  if (scan.Has(at, SmallRole::AFTER_YEAR) ||
      (scan.Capital(at) && !scan.tokens[at].all_capitals)) {
    return false;
  }
  if (scan.Word(at).unit_index > 0) return true;
  return round || PluralWord(scan, at) ||
         scan.numbers.Match(scan.tokens, at).length > 0;
}

bool CurrencyBefore(const Scan& scan, size_t at) {
  if (at == 0 || at - 1 < scan.floor || scan.tokens[at - 1].is_word()) {
    return false;
  }
  const char c = scan.tokens[at - 1].punct;
  return c != 0 && absl::string_view("$epyruwhlk#-+.:=").find(c) !=
                       absl::string_view::npos;
}

// Whether the mark before makes it something else: "$2016", "555-2016".  The
// hyphen of "mid-2014" does not.
bool OtherMarkBefore(const Scan& scan, size_t at) {
  const bool edge =
      scan.Punct(at - 1, '-') && scan.Word(at - 2).edge != Edge::kNone;
  return CurrencyBefore(scan, at) && !edge;
}

// "the year 1987", "full-year 2020"; but not "each year 1987 drivers".
bool YearBefore(const Scan& scan, size_t at) {
  const TimeWord& unit = scan.Word(at - 1);
  if (unit.unit_form != UnitForm::kSingular ||
      scan.words.unit(unit.unit_index).grain != Grain::kYear) {
    return false;
  }
  const TimeWord& before = scan.Word(scan.Joint(at - 2) ? at - 3 : at - 2);
  return before.Has(SmallRole::DEFINITE) || before.Has(SmallRole::FISCAL) ||
         before.Has(SmallRole::DURATION_ADJECTIVE);
}

// Whether the number has no noun behind it: "(1215)", ", 2012,", "1987 by".
bool StandsAlone(const Scan& scan, size_t at) {
  return at >= scan.tokens.size() ||
         scan.tokens[at].kind == TokenKind::kPunct ||
         (scan.Has(at, SmallRole::AFTER_YEAR) && !scan.Has(at, SmallRole::OF));
}

// "in about 1987", "built around 1987", "dates from exactly 1802", "About 1791,
// he"; but not "killed about 1987", "in about 1987 rural homes" or "About 1800,
// mostly".
bool HedgedYear(const Scan& scan, size_t at) {
  if (!scan.Has(at - 1, SmallRole::YEAR_HEDGE) || !StandsAlone(scan, at + 1)) {
    return false;
  }
  const bool opens =
      at == 1 && scan.Punct(at + 1, ',') && PlainNumber(scan, at, 4) % 100 != 0;
  return opens || scan.Has(at - 2, SmallRole::IN) ||
         scan.Word(at - 2).relation == Preposition::SINCE ||
         scan.Has(at - 2, SmallRole::DATED) ||
         scan.Has(at - 3, SmallRole::DATED);
}

// Whether the words before a number below 1400 make it a year.
bool EarlyYearPlace(const Scan& scan, size_t at, const Lead& lead) {
  if (lead.edge != Edge::kNone || YearBefore(scan, at) ||
      HedgedYear(scan, at)) {
    return true;
  }
  if (scan.Punct(at - 1, '(')) return scan.Punct(at + 1, ')');
  // "By 1250, the town"; but "sales fell by 1250".
  if (scan.Word(at - 1).relation == Preposition::BY) return at == 1;
  return scan.Has(at - 1, SmallRole::IN) ||
         scan.Word(at - 1).relation == Preposition::SINCE;
}

// Whether the words before a number of four digits make it a year.
bool YearPlace(const Scan& scan, size_t at, const Lead& lead, bool count) {
  if (lead.edge != Edge::kNone || lead.earlier || lead.later) return true;
  if (count) return false;
  const int year = PlainNumber(scan, at, 4);
  const bool near = year >= 1700 && year <= 2060;
  if (at == 0) return near && scan.Has(at + 1, SmallRole::AFTER_YEAR);
  const TimeWord& before = scan.Word(at - 1);
  if (HedgedYear(scan, at)) return true;
  if (before.relation != Preposition::RELATION_UNSPECIFIED) {
    // "at 1850 East Holm Street".
    if (scan.Capital(at + 1) && scan.tokens[at + 1].is_word() &&
        absl::EqualsIgnoreCase(scan.tokens.Text(at - 1), "at")) {
      return false;
    }
    return near || before.relation != Preposition::TO;
  }
  if (!near) return false;
  if (IsYearly(scan, at + 1) || YearBefore(scan, at)) return true;
  if (before.season > 0 || before.month > 0) return true;
  if (before.Has(SmallRole::OF) || before.Has(SmallRole::DEFINITE) ||
      before.Has(SmallRole::INDEFINITE) ||
      scan.Has(at + 1, SmallRole::POSSESSIVE) || before.Has(SmallRole::OWNER) ||
      before.Has(SmallRole::POSSESSIVE) || before.Has(SmallRole::FISCAL) ||
      before.relative != Relative::SENSE_UNSPECIFIED) {
    return true;
  }
  // ", 2012," and "(2012)": alone between marks.
  const bool closed = at + 1 >= scan.tokens.size() ||
                      scan.tokens[at + 1].kind == TokenKind::kPunct;
  if (scan.Punct(at - 1, '(') && closed) return true;
  // "and 2014" behind another year.
  if (scan.Has(at - 1, SmallRole::AND) || scan.Has(at - 1, SmallRole::OR) ||
      scan.Punct(at - 1, ',')) {
    return at >= 2 && scan.tokens[at - 2].is_number() &&
           scan.tokens.Text(at - 2).size() == 4;
  }
  return false;
}

// "2010-2014", "2010-14", "2015/16": the last year, 0 if none.
int RangeEnd(const Scan& scan, size_t at) {
  if (!scan.Joint(at + 1) &&
      !(scan.Punct(at + 1, '/') && scan.Tight(at + 1) && scan.Tight(at + 2))) {
    return 0;
  }
  if (!scan.Number(at + 2)) return 0;
  const int from = PlainNumber(scan, at, 4);
  int until = PlainNumber(scan, at + 2, 4);
  if (scan.tokens.Text(at + 2).size() == 2) until += from / 100 * 100;
  return until > from && until <= from + 100 && until < kLastYear ? until : 0;
}

}  // namespace

bool ReadNumericDate(const Scan& scan, size_t at, Reading& reading) {
  const Triple date = ReadTriple(scan, at);
  if (date.length == 0) return false;
  int64_t year = date.a;
  int month = date.b;
  int day = date.c;
  if (date.a < 1000) {
    year = date.c;
    const bool day_first = IsDate(year, date.b, date.a);
    const bool month_first = IsDate(year, date.a, date.b);
    if (day_first && month_first && date.a != date.b) return false;
    month = day_first ? date.b : date.a;
    day = day_first ? date.a : date.b;
  }
  if (!IsDate(year, month, day)) return false;
  reading.mention.first = at;
  reading.mention.last = at + date.length;
  reading.mention.full_date = true;
  SetPeriod(DayPeriod(absl::CivilDay(year, month, day)), Edge::kNone, reading);
  return true;
}

bool ReadDecade(const Scan& scan, size_t at, Reading& reading) {
  // "1970s", "the 1970's"; but "1970's best".
  const bool of_years =
      scan.Has(at - 1, SmallRole::DEFINITE) ||
      scan.Word(at - 1).edge != Edge::kNone ||
      (scan.Punct(at - 1, '-') && scan.Word(at - 2).edge != Edge::kNone);
  const bool ending =
      (scan.Tight(at + 1) && scan.Has(at + 1, SmallRole::DECADE_ENDING)) ||
      (of_years && scan.Has(at + 1, SmallRole::POSSESSIVE));
  if (!ending) return false;
  const size_t digits = scan.tokens.Text(at).size();
  int year = PlainNumber(scan, at, 4);
  if (year < 0 || year % 10 != 0) return false;
  size_t first = at;
  if (digits == 2) {
    const bool cut =
        (scan.Punct(at - 1, '\'') || scan.Punct(at - 1, '<')) && scan.Tight(at);
    if (cut) --first;
    // "in her 90s" is an age, "90s" alone a temperature.
    const bool definite = scan.Has(first - 1, SmallRole::DEFINITE) ||
                          scan.Word(first - 1).edge != Edge::kNone ||
                          (scan.Punct(first - 1, '-') &&
                           scan.Word(first - 2).edge != Edge::kNone);
    if (!cut && !definite) return false;
    year += year >= 20 ? 1900 : 2000;
  } else if (digits != 4 || year < kFirstYear || year > kLastYear) {
    return false;
  }
  const Lead lead = ReadLead(scan, first);
  if (scan.Has(lead.first - 1, SmallRole::OWNER)) return false;
  reading.mention.first = scan.Has(lead.first - 1, SmallRole::DEFINITE)
                              ? lead.first - 1
                              : lead.first;
  reading.mention.last = at + 2;
  reading.mention.full_date = digits == 4;
  SetPeriod(DecadePeriod(year), lead.edge, reading);
  return true;
}

bool ReadYear(const Scan& scan, size_t at, Reading& reading) {
  const bool early = IsEarlyYear(scan, at);
  if ((!early && !IsYearNumber(scan, at)) || OtherMarkBefore(scan, at)) {
    return false;
  }
  const int year = PlainNumber(scan, at, 4);
  const Lead lead = ReadLead(scan, at);
  TimeMention& mention = reading.mention;
  if (const int until = RangeEnd(scan, at); until > 0 && year >= 1700) {
    mention.first = at;
    mention.last = at + 3;
    mention.full_date = true;
    SetPeriod(YearPeriod(year), Edge::kNone, reading);
    mention.last_moment = absl::CivilSecond(absl::CivilYear(until + 1)) - 1;
    mention.timex = absl::StrCat(year, "/", until);
    return true;
  }
  const bool count = CountFollows(scan, at + 1, year % 100 == 0);
  if (early ? !EarlyYearPlace(scan, at, lead)
            : !YearPlace(scan, at, lead, count)) {
    return false;
  }
  mention.first = lead.first;
  mention.last = at + 1;
  mention.full_date = true;
  SetPeriodWithLead(scan, YearPeriod(year), lead, reading);
  size_t fiscal = at - 1;
  if (scan.Word(fiscal).unit_form == UnitForm::kSingular) --fiscal;
  if (lead.first == at && scan.Has(fiscal, SmallRole::FISCAL)) {
    // When a fiscal year starts is its owner's business.
    mention.first = fiscal;
    mention.timex = absl::StrCat("FY", year);
    mention.has_moments = false;
  }
  return true;
}

}  // namespace crosscheck
