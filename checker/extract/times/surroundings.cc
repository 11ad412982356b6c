#include "checker/extract/times/surroundings.h"

#include <algorithm>

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// "by June" is the coming June when that is no further than this.
constexpr int kDeadlineDays = 120;

// How far a cue for the tense may be.
constexpr size_t kTenseTokens = 14;

// Numbers between these are years wherever years stand.
constexpr int kFirstLikelyYear = 1400;
constexpr int kLastLikelyYear = 2100;

Tense TenseOf(const Scan& scan, size_t i) {
  // The mention before hides nothing: read below the floor.
  if (i >= scan.tokens.size() || !scan.tokens[i].is_word()) {
    return Tense::kUnknown;
  }
  const TimeWord& word = scan.words.At(scan.tokens[i].word);
  if (word.Has(SmallRole::FUTURE)) {
    const bool perfect =
        i + 1 < scan.tokens.size() && scan.tokens[i + 1].is_word() &&
        scan.words.At(scan.tokens[i + 1].word).Has(SmallRole::PERFECT);
    return perfect ? Tense::kUnknown : Tense::kFuture;
  }
  const auto before = [&]() -> const TimeWord& {
    return i > 0 && scan.tokens[i - 1].is_word()
               ? scan.words.At(scan.tokens[i - 1].word)
               : TimeWords::kNothing;
  };
  if (word.Has(SmallRole::INFINITIVE)) {
    // "to be held", but not "the first bridge to be built".
    if (before().relation != Preposition::TO) return Tense::kUnknown;
    for (size_t back = 2; back <= 6 && back <= i; ++back) {
      const Token& token = scan.tokens[i - back];
      if (token.is_word() &&
          scan.words.At(token.word).Has(SmallRole::FIRST_OF)) {
        return Tense::kUnknown;
      }
    }
    return Tense::kFuture;
  }
  if (word.Has(SmallRole::FUTURE_BEFORE_TO) && i + 1 < scan.tokens.size() &&
      scan.words.At(scan.tokens[i + 1].word).relation == Preposition::TO) {
    return Tense::kFuture;
  }
  if (word.Has(SmallRole::PAST) && !before().Has(SmallRole::INFINITIVE)) {
    return Tense::kPast;
  }
  return Tense::kUnknown;
}

// Four digits, as a number; 0: something else.
int FourDigits(const Scan& scan, size_t at) {
  if (!scan.Number(at) || scan.tokens.Text(at).size() != 4) return 0;
  return PlainNumber(scan, at, 4);
}

// Forms of "be", "have" and "will" among the small words.
bool IsVerb(const TimeWord& word) {
  return word.Has(SmallRole::PAST) || word.Has(SmallRole::PERFECT) ||
         word.Has(SmallRole::FUTURE) || word.Has(SmallRole::FUTURE_BEFORE_TO);
}

size_t WithDefinite(const Scan& scan, size_t first) {
  return scan.Has(first - 1, SmallRole::DEFINITE) ? first - 1 : first;
}

}  // namespace

Lead ReadLead(const Scan& scan, size_t first) {
  Lead lead;
  lead.first = first;
  const TimeWord& before = scan.Word(first - 1);
  const TimeWord& second = scan.Word(first - 2);
  if (scan.Punct(first - 1, '-') && second.edge != Edge::kNone) {
    lead.edge = second.edge;
    lead.first = WithDefinite(scan, first - 2);
  } else if (before.edge != Edge::kNone) {
    lead.edge = before.edge;
    lead.first = WithDefinite(scan, first - 1);
  } else if (before.Has(SmallRole::EARLIER) || before.Has(SmallRole::LATER)) {
    lead.earlier = before.Has(SmallRole::EARLIER);
    lead.later = !lead.earlier;
    lead.first = first - 1;
  } else if (before.relation == Preposition::AT) {
    lead.edge = second.edge;
    lead.earlier = second.Has(SmallRole::EARLIER);
    lead.later = second.Has(SmallRole::LATER);
    if (lead.edge != Edge::kNone || lead.earlier || lead.later) {
      lead.first = first - 2;
    }
  } else if (before.Has(SmallRole::OF) && second.edge_noun != Edge::kNone) {
    lead.edge = second.edge_noun;
    lead.first = first - 2;
    if (scan.Has(lead.first - 1, SmallRole::DEGREE)) --lead.first;
    lead.first = WithDefinite(scan, lead.first);
  }
  return lead;
}

void SetPeriodWithLead(const Scan& scan, const Period& period, const Lead& lead,
                       Reading& reading) {
  SetPeriod(period, lead.edge, reading);
  const TimeContext& context = scan.context;
  if (!context.has_reference || !period.Contains(context.reference) ||
      period.grain == Grain::kDay) {
    return;
  }
  TimeMention& mention = reading.mention;
  if (lead.earlier && context.reference > period.first) {
    mention.last_moment = absl::CivilSecond(context.reference) - 1;
  } else if (lead.later && context.reference < period.last) {
    mention.first_moment = absl::CivilSecond(context.reference + 1);
  }
}

RelativeLead ReadRelative(const Scan& scan, size_t first) {
  RelativeLead lead;
  lead.first = first;
  const TimeWord& word = scan.Word(first - 1);
  if (word.relative == Relative::SENSE_UNSPECIFIED) return lead;
  lead.sense = word.relative;
  lead.first = WithDefinite(scan, first - 1);
  return lead;
}

bool IsYearNumber(const Scan& scan, size_t at) {
  const int year = FourDigits(scan, at);
  return year >= kFirstLikelyYear && year <= kLastLikelyYear;
}

bool IsEarlyYear(const Scan& scan, size_t at) {
  const int year = FourDigits(scan, at);
  if (year < kFirstYear || year >= kFirstLikelyYear) return false;
  const size_t next = at + 1;
  if (next >= scan.tokens.size()) return true;
  const Token& behind = scan.tokens[next];
  if (behind.kind == TokenKind::kPunct) {
    return !scan.Joint(next) && !scan.Punct(next, '%') &&
           !scan.Punct(next, 'd');
  }
  // "in 1200 or 1300 homes", "in June 1294 were hurt".
  return scan.Has(next, SmallRole::AFTER_YEAR) && !scan.Number(next + 1) &&
         !scan.Has(next, SmallRole::OF) && !IsVerb(scan.Word(next));
}

YearBehind ReadYearBehind(const Scan& scan, size_t at) {
  YearBehind behind;
  if (IsYearNumber(scan, at) || IsEarlyYear(scan, at)) {
    behind.length = 1;
    behind.year = PlainNumber(scan, at, 4);
    return behind;
  }
  if ((scan.Punct(at, ',') || scan.Has(at, SmallRole::OF)) &&
      (IsYearNumber(scan, at + 1) || IsEarlyYear(scan, at + 1))) {
    behind.length = 2;
    behind.year = PlainNumber(scan, at + 1, 4);
    return behind;
  }
  size_t i = scan.Has(at, SmallRole::OF) ? at + 1 : at;
  const bool of = i > at;
  if (scan.Has(i, SmallRole::DEFINITE)) ++i;
  const TimeSense sense = scan.Word(i).relative;
  const int shift = sense == Relative::LAST || sense == Relative::PREVIOUS ? -1
                    : sense == Relative::NEXT                              ? 1
                                                                           : 0;
  const bool known = shift != 0 || sense == Relative::THIS;
  // "the third quarter of the year" needs its "of".
  if (!known && !(of && i == at + 2)) return behind;
  if (known) ++i;
  const TimeWord& unit = scan.Word(i);
  if (unit.unit_form != UnitForm::kSingular ||
      !scan.words.unit(unit.unit_index).has_grain ||
      scan.words.unit(unit.unit_index).grain != Grain::kYear) {
    return behind;
  }
  behind.length = i + 1 - at;
  behind.relative = true;
  if (scan.context.has_reference) {
    behind.year = scan.context.reference.year() + shift;
  }
  return behind;
}

bool NounFollows(const Scan& scan, size_t at) {
  if (!scan.Inside(at) || !scan.tokens[at].is_word()) return false;
  const absl::string_view text = scan.tokens.Text(at);
  const bool participle =
      text.size() > 3 && text.substr(text.size() - 2) == "ed";
  return !participle && !scan.Has(at, SmallRole::AFTER_YEAR) &&
         scan.Word(at).relation == Preposition::RELATION_UNSPECIFIED;
}

Tense TenseAround(const Scan& scan, size_t first, size_t last) {
  const size_t begin = first > kTenseTokens ? first - kTenseTokens : 0;
  for (size_t i = first; i > begin; --i) {
    if (scan.tokens[i - 1].is_punct(';')) break;
    const Tense tense = TenseOf(scan, i - 1);
    if (tense != Tense::kUnknown) return tense;
  }
  const size_t end = std::min(scan.tokens.size(), last + kTenseTokens);
  for (size_t i = last; i < end; ++i) {
    if (scan.tokens[i].is_punct(';')) break;
    const Tense tense = TenseOf(scan, i);
    if (tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

int64_t CandidateYear(const Scan& scan) {
  const TimeContext& context = scan.context;
  return context.has_reference ? context.reference.year() : context.year;
}

int64_t ResolveYear(const Scan& scan, const Period& candidate, size_t first,
                    size_t last) {
  const TimeContext& context = scan.context;
  if (context.year != 0) return context.year;
  const int64_t year = CandidateYear(scan);
  if (!context.has_reference || candidate.Contains(context.reference)) {
    return year;
  }
  const bool future = IsFuture(scan, first, last);
  const TimeRelation relation = scan.Word(first - 1).relation;
  if ((relation == Preposition::BY || relation == Preposition::UNTIL) &&
      candidate.first > context.reference &&
      candidate.first - context.reference <= kDeadlineDays) {
    return year;
  }
  if (candidate.first > context.reference) return future ? year : year - 1;
  return future ? year + 1 : year;
}

}  // namespace crosscheck
