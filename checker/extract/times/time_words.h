// The words of times, ready for look-up by word id.
#ifndef CHECKER_EXTRACT_TIMES_TIME_WORDS_H_
#define CHECKER_EXTRACT_TIMES_TIME_WORDS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "checker/extract/times/calendar.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

using TimeRole = v1::TimeLexicon::SmallWords::Role;
using TimeSense = v1::TimeLexicon::RelativeWord::Sense;

enum class UnitForm : uint8_t { kNone, kSingular, kPlural, kGuarded, kLong };

// All senses of one word.  Numbers named `..._index` are one above an index
// into a list of TimeWords; 0 means that the word has no such sense.
struct TimeWord {
  uint64_t roles = 0;  // One bit a TimeRole.
  uint8_t month = 0;   // 1 to 12.
  uint8_t weekday = 0;
  uint8_t season = 0;  // First month.
  uint8_t quarter = 0;
  uint8_t unit_index = 0;
  uint8_t part_index = 0;
  uint8_t day_word_index = 0;
  uint8_t set_index = 0;
  uint8_t zone_index = 0;
  UnitForm unit_form = UnitForm::kNone;
  Edge edge = Edge::kNone;       // "early".
  Edge edge_noun = Edge::kNone;  // "end" of.
  TimeSense relative = v1::TimeLexicon::RelativeWord::SENSE_UNSPECIFIED;
  TimeRelation relation = v1::TimeLexicon::Preposition::RELATION_UNSPECIFIED;
  bool guarded_month = false;
  bool guarded_weekday = false;
  bool plural_weekday = false;
  bool guarded_season = false;
  bool starts_phrase = false;  // Of a holiday or a vague reference.
  bool anchor = false;         // A time may be built around it.

  bool Has(TimeRole role) const { return (roles >> role & 1) != 0; }
};

struct TimeUnitInfo {
  bool has_grain = false;
  Grain grain = Grain::kDay;
  std::string code;
  double factor = 1;
  std::string timex;
  bool ambiguous = false;
};

struct DayPartInfo {
  std::string code;
  int from_minute = 0;
  int until_minute = 0;
  bool stands_alone = false;
  std::string before_code;
  int before_until_minute = 0;
};

struct DayWordInfo {
  int days = 0;
  int part_index = 0;  // 0: the whole day.
  bool takes_weekday = false;
};

struct ZoneInfo {
  bool has_offset = false;
  int utc_offset_minutes = 0;
};

// What a phrase stands for: a holiday, a vague reference when month is 0, or no
// time when there is no value either.
struct TimePhrase {
  int month = 0;
  int day = 0;
  std::string timex;
};

// Thread-safe once built.
class TimeWords {
 public:
  TimeWords(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary);

  // Returns the senses of a word; none for words without any.
  const TimeWord& At(WordId id) const {
    return id < words_.size() ? words_[id] : kNothing;
  }

  // Whether a time may be built around the word.  For most words a text has,
  // this is all that is asked.
  bool IsAnchor(WordId id) const { return anchors_.Has(id); }

  // Precondition for each: the index of a sense, above 0.
  const TimeUnitInfo& unit(int index) const { return units_[index - 1]; }
  const DayPartInfo& part(int index) const { return parts_[index - 1]; }
  const DayWordInfo& day_word(int index) const { return day_words_[index - 1]; }
  const ZoneInfo& zone(int index) const { return zones_[index - 1]; }
  const std::string& set(int index) const { return sets_[index - 1]; }
  const PhraseTable<TimePhrase>& phrases() const { return phrases_; }

  static const TimeWord kNothing;

 private:
  TimeWord& Add(const std::string& word, Vocabulary& vocabulary);
  void AddPhrase(const std::string& phrase, TimePhrase value,
                 Vocabulary& vocabulary);
  void AddCalendarWords(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary);
  void AddUnits(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary);
  void AddDayWords(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary);
  void AddSmallWords(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary);

  std::vector<TimeWord> words_;  // By word id.
  WordBits anchors_;             // TimeWord::anchor of each.
  std::vector<TimeUnitInfo> units_;
  std::vector<DayPartInfo> parts_;
  std::vector<DayWordInfo> day_words_;
  std::vector<ZoneInfo> zones_;
  std::vector<std::string> sets_;
  PhraseTable<TimePhrase> phrases_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_TIME_WORDS_H_
