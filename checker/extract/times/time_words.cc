#include "checker/extract/times/time_words.h"

#include <utility>

#include "checker/text/tokenizer.h"

namespace crosscheck {
namespace {

using Lexicon = v1::TimeLexicon;

Edge EdgeNamed(const std::string& mod) {
  return mod == "START" ? Edge::kStart : mod == "MID" ? Edge::kMid : Edge::kEnd;
}

TimeUnitInfo Convert(const Lexicon::TimeUnit& unit) {
  TimeUnitInfo info;
  info.has_grain = unit.grain() != Lexicon::TimeUnit::GRAIN_UNSPECIFIED;
  if (info.has_grain) {
    // The two enumerations are in one order; the schema's starts with "none".
    info.grain = static_cast<Grain>(unit.grain() - 1);
  }
  info.code = unit.code();
  info.factor = unit.factor();
  info.timex = unit.timex();
  info.ambiguous = unit.ambiguous();
  return info;
}

// Whether a time is read from words of this role: "half" of a year, "seven
// o'clock", "ten past four", "at six that evening".
bool IsAnchorRole(TimeRole role) {
  switch (role) {
    case Lexicon::SmallWords::LENGTH:
    case Lexicon::SmallWords::OCLOCK:
    case Lexicon::SmallWords::CLOCK_PAST:
    case Lexicon::SmallWords::CLOCK_TO:
    case Lexicon::SmallWords::CLOCK_HOUR:
      return true;
    default:
      return false;
  }
}

}  // namespace

const TimeWord TimeWords::kNothing;

TimeWords::TimeWords(const v1::TimeLexicon& lexicon, Vocabulary& vocabulary) {
  AddCalendarWords(lexicon, vocabulary);
  AddUnits(lexicon, vocabulary);
  AddDayWords(lexicon, vocabulary);
  AddSmallWords(lexicon, vocabulary);
  for (WordId id = 0; id < words_.size(); ++id) {
    if (words_[id].anchor) anchors_.Add(id);
  }
}

TimeWord& TimeWords::Add(const std::string& word, Vocabulary& vocabulary) {
  const std::vector<Token> tokens = TokenizePhrase(word, vocabulary);
  // Of several tokens the first counts; "'s" is one behind a word only.
  const bool is_word = !tokens.empty() && tokens[0].is_word();
  const WordId id = is_word ? tokens[0].word : vocabulary.Add(word);
  if (id >= words_.size()) words_.resize(id + 1);
  return words_[id];
}

void TimeWords::AddPhrase(const std::string& phrase, TimePhrase value,
                          Vocabulary& vocabulary) {
  TimeWord& start = Add(phrase, vocabulary);
  start.starts_phrase = true;
  start.anchor = true;
  phrases_.Add(phrase, std::move(value), vocabulary);
}

void TimeWords::AddCalendarWords(const v1::TimeLexicon& lexicon,
                                 Vocabulary& vocabulary) {
  for (const Lexicon::Month& month : lexicon.month()) {
    const auto add = [&](const std::string& text, bool guarded) {
      TimeWord& word = Add(text, vocabulary);
      word.month = static_cast<uint8_t>(month.number());
      word.guarded_month = guarded;
      word.anchor = true;
    };
    for (const std::string& text : month.words()) add(text, false);
    for (const std::string& text : month.guarded()) add(text, true);
  }
  for (const Lexicon::Weekday& weekday : lexicon.weekday()) {
    const auto add = [&](const std::string& text) -> TimeWord& {
      TimeWord& word = Add(text, vocabulary);
      word.weekday = static_cast<uint8_t>(weekday.number());
      word.anchor = true;
      return word;
    };
    for (const std::string& text : weekday.words()) add(text);
    for (const std::string& text : weekday.guarded()) {
      add(text).guarded_weekday = true;
    }
    for (const std::string& text : weekday.plural()) {
      add(text).plural_weekday = true;
    }
  }
  for (const Lexicon::Season& season : lexicon.season()) {
    const auto add = [&](const std::string& text, bool guarded) {
      TimeWord& word = Add(text, vocabulary);
      word.season = static_cast<uint8_t>(season.first_month());
      word.guarded_season = guarded;
      word.anchor = true;
    };
    for (const std::string& text : season.words()) add(text, false);
    for (const std::string& text : season.guarded()) add(text, true);
  }
  for (const Lexicon::Quarter& quarter : lexicon.quarter()) {
    for (const std::string& text : quarter.words()) {
      TimeWord& word = Add(text, vocabulary);
      word.quarter = static_cast<uint8_t>(quarter.number());
      word.anchor = true;
    }
  }
  for (const Lexicon::Holiday& holiday : lexicon.holiday()) {
    for (const std::string& text : holiday.phrases()) {
      AddPhrase(text, {holiday.month(), holiday.day(), ""}, vocabulary);
    }
  }
  for (const Lexicon::VagueReference& vague : lexicon.vague_reference()) {
    for (const std::string& text : vague.phrases()) {
      AddPhrase(text, {0, 0, vague.timex()}, vocabulary);
    }
  }
  for (const std::string& text : lexicon.not_a_time()) {
    AddPhrase(text, {}, vocabulary);
  }
}

void TimeWords::AddUnits(const v1::TimeLexicon& lexicon,
                         Vocabulary& vocabulary) {
  for (const Lexicon::TimeUnit& unit : lexicon.unit()) {
    units_.push_back(Convert(unit));
    const auto add = [&](const std::string& text, UnitForm form) {
      TimeWord& word = Add(text, vocabulary);
      word.unit_index = static_cast<uint8_t>(units_.size());
      word.unit_form = form;
      word.anchor = true;
    };
    for (const std::string& text : unit.singular()) {
      add(text, UnitForm::kSingular);
    }
    for (const std::string& text : unit.plural()) add(text, UnitForm::kPlural);
    for (const std::string& text : unit.guarded()) {
      add(text, UnitForm::kGuarded);
    }
    for (const std::string& text : unit.long_words()) {
      add(text, UnitForm::kLong);
    }
  }
  for (const Lexicon::SetWord& set : lexicon.set_word()) {
    sets_.push_back(set.timex());
    for (const std::string& text : set.words()) {
      TimeWord& word = Add(text, vocabulary);
      word.set_index = static_cast<uint8_t>(sets_.size());
      word.anchor = true;
    }
  }
  for (const Lexicon::Zone& zone : lexicon.zone()) {
    zones_.push_back({!zone.no_offset(), zone.utc_offset_minutes()});
    for (const std::string& text : zone.words()) {
      Add(text, vocabulary).zone_index = static_cast<uint8_t>(zones_.size());
    }
  }
}

void TimeWords::AddDayWords(const v1::TimeLexicon& lexicon,
                            Vocabulary& vocabulary) {
  for (const Lexicon::DayPart& part : lexicon.day_part()) {
    parts_.push_back({part.code(), part.from_minute(), part.until_minute(),
                      part.stands_alone(), part.before_code(),
                      part.before_until_minute()});
    for (const std::string& text : part.words()) {
      TimeWord& word = Add(text, vocabulary);
      word.part_index = static_cast<uint8_t>(parts_.size());
      word.anchor = true;
    }
  }
  for (const Lexicon::DayWord& day : lexicon.day_word()) {
    DayWordInfo info;
    info.days = day.days();
    info.takes_weekday = day.takes_weekday();
    for (size_t i = parts_.size(); i > 0 && !day.part().empty(); --i) {
      if (parts_[i - 1].code == day.part()) {
        info.part_index = static_cast<int>(i);
      }
    }
    day_words_.push_back(info);
    for (const std::string& text : day.words()) {
      TimeWord& word = Add(text, vocabulary);
      word.day_word_index = static_cast<uint8_t>(day_words_.size());
      word.anchor = true;
    }
  }
}

void TimeWords::AddSmallWords(const v1::TimeLexicon& lexicon,
                              Vocabulary& vocabulary) {
  for (const Lexicon::SmallWords& small : lexicon.small()) {
    for (const std::string& text : small.words()) {
      TimeWord& word = Add(text, vocabulary);
      word.roles |= uint64_t{1} << small.role();
      word.anchor |= IsAnchorRole(small.role());
    }
  }
  for (const Lexicon::RelativeWord& relative : lexicon.relative()) {
    for (const std::string& text : relative.words()) {
      Add(text, vocabulary).relative = relative.sense();
    }
  }
  for (const Lexicon::Edge& edge : lexicon.edge()) {
    for (const std::string& text : edge.before()) {
      Add(text, vocabulary).edge = EdgeNamed(edge.mod());
    }
    for (const std::string& text : edge.nouns()) {
      Add(text, vocabulary).edge_noun = EdgeNamed(edge.mod());
    }
  }
  for (const Lexicon::Preposition& preposition : lexicon.preposition()) {
    for (const std::string& text : preposition.words()) {
      Add(text, vocabulary).relation = preposition.relation();
    }
  }
  if (!words_.empty()) words_[kUnknownWord] = TimeWord();
}

}  // namespace crosscheck
