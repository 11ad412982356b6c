// One figure or date, understood: what the matcher and the rules work on.
//
// The record that leaves the program is proto/claim.proto; claim_record.h makes
// one from the other.
#ifndef CHECKER_CLAIM_CLAIM_H_
#define CHECKER_CLAIM_CLAIM_H_

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "checker/base/day.h"
#include "checker/claim/article.h"
#include "checker/claim/quantity.h"
#include "checker/claim/story.h"
#include "proto/claim.pb.h"
#include "proto/lexicon.pb.h"
#include "proto/time.pb.h"

namespace crosscheck {

// A half-open range of bytes of a TextField's text.
struct ByteRange {
  uint32_t begin = 0;
  uint32_t end = 0;
};

// A stretch of days, both ends included; kNoFirstDay and kNoLastDay are open.
struct DayRange {
  Day first = kNoFirstDay;
  Day last = kNoLastDay;
  bool known() const { return first != kNoFirstDay || last != kNoLastDay; }
};

// A place and what it is part of.  Name and path go together: both are empty,
// and nothing is stated, or neither is.
struct PlaceRef {
  std::string name;  // "east Aleppo"; empty when there is none.

  // Stable ids, the place's own first, then what it is part of, inside out: a
  // part of a town in a region of a country.
  absl::InlinedVector<uint64_t, 4> path;

  bool known = false;   // The gazetteer knows it or something it is part of.
  bool stated = false;  // In the claim's own sentence; else carried along.
  bool home = false;    // "a Kirun man": where he is from.
  bool area = false;    // A country or region of the gazetteer, not a town.
  bool side = false;    // "the north" of an area: where it ends nobody says.
};

// Moments are seconds since 1970-01-01 of local time.
struct TimeValue {
  v1::Time::Type type = v1::Time::TYPE_UNSPECIFIED;
  std::string timex;
  std::string mod;
  bool has_moments = false;
  int64_t first = 0;  // Both included.
  int64_t last = 0;
  bool since = false;         // A starting point.
  bool clock = false;         // A time of day was said.
  bool bare_hour = false;     // Without minutes.
  bool half_unknown = false;  // "at 8:15": or twelve hours off.
  bool full = false;          // Written with its year: no context went into it.
  bool zone_stated = false;   // "local time", "GMT".
  bool has_offset = false;    // Then `offset` is in minutes from UTC.
  int offset = 0;
  int weekday = 0;         // As written, Monday is 1; 0: none is.
  bool day_stated = true;  // Else only the hour was said, and the day assumed.
};

struct Attribution {
  std::string source;  // Empty: the article's own voice.
  std::string cue;
  bool quoted = false;
};

struct Claim {
  const Article* article = nullptr;  // Outlives the claim.
  uint32_t ordinal = 0;  // Place among the claims of its article, by span.
  v1::Claim::Field field = v1::Claim::BODY;
  ByteRange span;    // The bare number or time.
  ByteRange phrase;  // With hedge, unit and counted noun.
  ByteRange sentence;

  std::string kind;                // "open:..." for open kinds.
  const v1::Kind* info = nullptr;  // Null for open kinds.

  // A duration has both; a date only a time; a figure only a quantity.
  std::optional<Quantity> quantity;
  std::optional<TimeValue> time;

  // `quantity` in the base unit of its dimension, or a date in days.
  Interval canonical;
  std::string canonical_unit;
  double canonical_factor = 1;  // Of one written unit.
  std::string dimension;        // Figures of two dimensions are never compared.

  std::string counted;        // As written: "civilians".
  std::string counted_head;   // Its last word, lower-cased: "civilians".
  std::string counted_lemma;  // Of its head.
  std::string counted_class;  // "civilian"; empty when unknown.
  std::string predicate;      // Lemma of the verb or trigger.
  std::string subject;
  PlaceRef place;

  DayRange scope;
  bool scope_stated = false;     // A time of its sentence gave it.
  Day report_day = kNoFirstDay;  // Of publication; kNoFirstDay if unknown.

  // What it is counted over, if said: the length, and the month (January is 1)
  // in which that begins.
  float period_days = 0;
  uint8_t period_month = 0;

  // Of a report without a date: the weekday it gives as that of the telling,
  // Monday is 1; 0: none.
  uint8_t report_weekday = 0;

  v1::Modality modality = v1::FACT;
  Attribution attribution;

  bool increment = false;
  bool zero = false;
  bool age = false;
  bool fraction = false;
  bool ordinal_number = false;
  bool definite = false;    // "the two hospitals".
  bool of_base = false;     // "two of the injured".
  bool role = false;        // An age: that of "the driver", a story's only one.
  bool sum = false;         // "a man and two children": added up by us.
  bool alone = false;       // Its sentence has no other claim of its dimension.
  bool whole_text = false;  // Its sentence is all that its article says.
  int part_of = -1;         // Ordinal of the whole in the same article.

  // Sorted 64-bit hashes: content lemmas of the sentence without figures, the
  // proper names among them, and those of the few words on either side of the
  // phrase.
  std::vector<uint64_t> content;
  std::vector<uint64_t> names;
  std::vector<uint64_t> near;

  // What its article is about; shared by the claims of the article.
  std::shared_ptr<const Story> story;

  // Of a kind of which a story has one: the first of its article, and the first
  // of the place its sentence gives or of its subject.  What the article has of
  // the kind besides is of something else.
  bool of_story = false;
  bool of_part = false;

  // Its sentence adds up several events: "in two shootings".
  bool several_events = false;

  // Its article tells of several events, one by one.
  bool round_up = false;

  // Its article tells of an attacker who died, and may have been counted.
  bool attacker_died = false;

  // Its article begins with a death: that of somebody in its story.
  bool tells_death = false;

  // Its sentence or headline marks a stage of something that still moves.
  bool stage = false;
};

// The text of the field the claim stands in.
inline const TextField& FieldOf(const Claim& claim) {
  return claim.field == v1::Claim::TITLE ? claim.article->title
                                         : claim.article->body;
}

inline bool SameSentence(const Claim& a, const Claim& b) {
  return a.article == b.article && a.field == b.field &&
         a.sentence.begin == b.sentence.begin;
}

// The kind of both; null if one is of an open kind, or of another.
inline const v1::Kind* CommonKind(const Claim& a, const Claim& b) {
  return a.info == b.info ? a.info : nullptr;
}

// The days between the reports of both, whichever is the earlier; none if one
// has no date.
inline std::optional<int64_t> DaysBetweenReports(const Claim& a,
                                                 const Claim& b) {
  if (a.report_day == kNoFirstDay || b.report_day == kNoFirstDay) {
    return std::nullopt;
  }
  return std::abs(int64_t{a.report_day} - b.report_day);
}

// By how many days the report of `b` is the later one (negative: the earlier),
// by their weekdays alone, if neither has a date: of two ways around the week
// the shorter.  None if one gives no weekday.
inline std::optional<int> WeekdaysLater(const Claim& a, const Claim& b) {
  constexpr int kWeek = 7;
  if (a.report_day != kNoFirstDay || b.report_day != kNoFirstDay ||
      a.report_weekday == 0 || b.report_weekday == 0) {
    return std::nullopt;
  }
  const int days = (b.report_weekday - a.report_weekday + kWeek) % kWeek;
  return days > kWeek / 2 ? days - kWeek : days;
}

// Whether it grows as reports come in.
inline bool IsToll(const Claim& claim) {
  return claim.info != nullptr &&
         claim.info->accumulation() == v1::Kind::CUMULATIVE;
}

// The words of `range`, which lies in the claim's field.
inline absl::string_view WordsOf(const Claim& claim, ByteRange range) {
  return absl::string_view(FieldOf(claim).text)
      .substr(range.begin, range.end - range.begin);
}

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_CLAIM_H_
