#include "checker/testing/claim_maker.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/time/civil_time.h"
#include "checker/base/civil_day.h"
#include "checker/base/day.h"
#include "checker/base/hash.h"
#include "checker/claim/quantity.h"
#include "checker/claim/story.h"
#include "checker/lexicon/contrasts.h"
#include "checker/lexicon/counted_classes.h"
#include "checker/normalize/widths.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"
#include "proto/quantity.pb.h"
#include "proto/time.pb.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Comparison;
using ::crosscheck::Day;
using ::crosscheck::Interval;
using ::crosscheck::kUnbounded;
using ::crosscheck::Relation;
using ::crosscheck::StableHash;
using ::crosscheck::v1::Kind;

constexpr int64_t kSecondsPerDay = 86400;

Day ParseDay(absl::string_view iso) {
  const std::optional<Day> day = crosscheck::DayOfIso(iso);
  EXPECT_TRUE(day) << iso;
  return day.value_or(0);
}

// "2024-03-14T03:10".
int64_t ParseMoment(absl::string_view iso) {
  absl::CivilMinute minute;
  EXPECT_TRUE(absl::ParseLenientCivilTime(iso, &minute)) << iso;
  return absl::CivilSecond(minute) - absl::CivilSecond(1970, 1, 1);
}

std::vector<uint64_t> Hashes(absl::string_view words) {
  std::vector<uint64_t> hashes;
  for (const absl::string_view word :
       absl::StrSplit(words, ' ', absl::SkipEmpty())) {
    hashes.push_back(StableHash(word));
  }
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

Kind MakeKind(absl::string_view id, Kind::Accumulation accumulation) {
  Kind kind;
  kind.set_id(std::string(id));
  kind.set_accumulation(accumulation);
  return kind;
}

// A kind that lives as long as the program.
template <typename Adjust>
const Kind* LastingKind(absl::string_view id, Kind::Accumulation accumulation,
                        Adjust adjust) {
  auto* kind = new Kind(MakeKind(id, accumulation));
  adjust(*kind);
  return kind;
}

crosscheck::v1::LexiconPack TestWords() {
  crosscheck::v1::LexiconPack pack;
  const auto add = [&](absl::string_view id, absl::string_view part_of,
                       absl::string_view apart_from) {
    crosscheck::v1::CountedClass* counted = pack.add_counted_class();
    counted->set_id(std::string(id));
    counted->set_part_of(std::string(part_of));
    counted->add_nouns(std::string(id));
    if (!apart_from.empty()) counted->add_apart_from(std::string(apart_from));
  };
  add("person", "", "");
  add("civilian", "person", "soldier");
  add("child", "civilian", "");
  add("soldier", "person", "civilian");
  add("building", "", "");
  crosscheck::v1::WordList* const list = pack.add_list();
  list->set_name("not_restrictive");
  list->add_words("different");
  crosscheck::v1::Contrast* const fuels = pack.add_contrast();
  fuels->add_side()->add_words("petrol");
  fuels->add_side()->add_words("diesel");
  return pack;
}

}  // namespace

ClaimMaker::ClaimMaker(const Kind* info) {
  claim_.info = info;
  claim_.kind = info == nullptr ? "open:" : info->id();
  claim_.canonical_unit = "1";
  claim_.dimension = "1";
}

ClaimMaker& ClaimMaker::SetFigure(double value, Interval bounds,
                                  crosscheck::v1::Hedge hedge) {
  claim_.quantity.emplace();
  claim_.quantity->value = value;
  claim_.quantity->bounds = bounds;
  claim_.quantity->hedge = hedge;
  const double tenths = value * 10;
  claim_.quantity->decimals = value == std::floor(value)     ? 0
                              : tenths == std::floor(tenths) ? 1
                                                             : 2;
  claim_.canonical = bounds;
  return *this;
}

ClaimMaker& ClaimMaker::Flat(double value) {
  return SetFigure(value, {value, value, false, false},
                   crosscheck::v1::HEDGE_NONE);
}

ClaimMaker& ClaimMaker::About(double value) {
  return SetFigure(value, {value, value, false, false},
                   crosscheck::v1::HEDGE_APPROX);
}

ClaimMaker& ClaimMaker::MoreThan(double value) {
  return SetFigure(value, {value, kUnbounded, true, false},
                   crosscheck::v1::HEDGE_MORE_THAN);
}

ClaimMaker& ClaimMaker::AtLeast(double value) {
  return SetFigure(value, {value, kUnbounded, false, false},
                   crosscheck::v1::HEDGE_AT_LEAST);
}

ClaimMaker& ClaimMaker::LessThan(double value) {
  return SetFigure(value, {-kUnbounded, value, false, true},
                   crosscheck::v1::HEDGE_LESS_THAN);
}

ClaimMaker& ClaimMaker::AtMost(double value) {
  return SetFigure(value, {-kUnbounded, value, false, false},
                   crosscheck::v1::HEDGE_AT_MOST);
}

ClaimMaker& ClaimMaker::Almost(double value) {
  return SetFigure(value, {value, value, false, false},
                   crosscheck::v1::HEDGE_ALMOST);
}

ClaimMaker& ClaimMaker::Range(double lower, double upper) {
  return SetFigure(lower, {lower, upper, false, false},
                   crosscheck::v1::HEDGE_RANGE);
}

ClaimMaker& ClaimMaker::Vague(double lower, double upper) {
  return SetFigure(lower, {lower, upper, false, false},
                   crosscheck::v1::HEDGE_VAGUE);
}

ClaimMaker& ClaimMaker::None() {
  claim_.zero = true;
  return Flat(0);
}

ClaimMaker& ClaimMaker::Age() {
  claim_.age = true;
  return *this;
}

ClaimMaker& ClaimMaker::Unit(absl::string_view code,
                             absl::string_view dimension, double factor,
                             absl::string_view base) {
  claim_.quantity->unit = std::string(code);
  claim_.dimension = std::string(dimension);
  claim_.canonical.lower = claim_.quantity->bounds.lower * factor;
  claim_.canonical.upper = claim_.quantity->bounds.upper * factor;
  claim_.canonical_factor = factor;
  claim_.canonical_unit = std::string(base);
  return *this;
}

ClaimMaker& ClaimMaker::Hours() { return Unit("h", "time", 3600, "s"); }
ClaimMaker& ClaimMaker::Days() { return Unit("d", "time", 86400, "s"); }
ClaimMaker& ClaimMaker::Metres() { return Unit("m", "length", 1, "m"); }
ClaimMaker& ClaimMaker::Feet() { return Unit("[ft_i]", "length", 0.3048, "m"); }
ClaimMaker& ClaimMaker::Percent() { return Unit("%", "ratio", 1, "%"); }

ClaimMaker& ClaimMaker::OnDay(absl::string_view day) {
  const int64_t first = ParseDay(day) * kSecondsPerDay;
  claim_.time.emplace();
  claim_.time->type = crosscheck::v1::Time::DATE;
  claim_.time->has_moments = true;
  claim_.time->timex = std::string(day);
  claim_.time->first = first;
  claim_.time->last = first + kSecondsPerDay - 1;
  claim_.scope = {ParseDay(day), ParseDay(day)};
  claim_.scope_stated = true;
  claim_.dimension = "date";
  return *this;
}

ClaimMaker& ClaimMaker::Between(absl::string_view first,
                                absl::string_view last) {
  OnDay(first.substr(0, first.find('T')));
  claim_.time->first = ParseMoment(first);
  claim_.time->last = ParseMoment(last);
  claim_.scope.last = ParseDay(last.substr(0, last.find('T')));
  return *this;
}

ClaimMaker& ClaimMaker::OnDayOfAnyYear(absl::string_view day) {
  claim_.time.emplace();
  claim_.time->type = crosscheck::v1::Time::DATE;
  claim_.time->timex = absl::StrCat("XXXX-", day);
  claim_.canonical = {};
  claim_.dimension = "date";
  return *this;
}

ClaimMaker& ClaimMaker::Since() {
  claim_.time->since = true;
  claim_.scope.last = crosscheck::kNoLastDay;
  return *this;
}

ClaimMaker& ClaimMaker::AtHour() {
  claim_.time->bare_hour = true;
  return AtClock();
}

ClaimMaker& ClaimMaker::AtClock() {
  claim_.time->clock = true;
  claim_.time->type = crosscheck::v1::Time::TIME;
  return *this;
}

ClaimMaker& ClaimMaker::Counting(absl::string_view noun) {
  claim_.counted = std::string(noun);
  claim_.counted_head = std::string(noun);
  claim_.counted_lemma = std::string(noun);
  claim_.counted_class = noun == "house" ? "building" : std::string(noun);
  return *this;
}

ClaimMaker& ClaimMaker::CountingA(absl::string_view modifier,
                                  absl::string_view noun) {
  Counting(noun);
  claim_.counted = absl::StrCat(modifier, " ", noun);
  return *this;
}

ClaimMaker& ClaimMaker::Of(absl::string_view subject) {
  claim_.subject = std::string(subject);
  return *this;
}

ClaimMaker& ClaimMaker::SetPlace(const std::vector<std::string>& path) {
  claim_.place.name = path.front();
  claim_.place.stated = true;
  claim_.place.path.clear();
  for (const std::string& place : path) {
    claim_.place.path.push_back(StableHash(place));
  }
  return *this;
}

ClaimMaker& ClaimMaker::CarriedAlong() {
  claim_.place.stated = false;
  return *this;
}

ClaimMaker& ClaimMaker::Reported(absl::string_view day) {
  claim_.report_day = ParseDay(day);
  return *this;
}

ClaimMaker& ClaimMaker::From(absl::string_view first, absl::string_view last) {
  claim_.scope = {ParseDay(first), ParseDay(last)};
  claim_.scope_stated = true;
  return *this;
}

ClaimMaker& ClaimMaker::FromOn(absl::string_view first) {
  claim_.scope = {ParseDay(first), crosscheck::kNoLastDay};
  claim_.scope_stated = true;
  return *this;
}

ClaimMaker& ClaimMaker::As(crosscheck::v1::Modality modality) {
  claim_.modality = modality;
  return *this;
}

ClaimMaker& ClaimMaker::By(absl::string_view source) {
  claim_.attribution.source = std::string(source);
  claim_.attribution.cue = "said";
  return *this;
}

ClaimMaker& ClaimMaker::Alone() {
  claim_.alone = true;
  return *this;
}

ClaimMaker& ClaimMaker::Added() {
  claim_.increment = true;
  return *this;
}

ClaimMaker& ClaimMaker::Included() {
  claim_.part_of = 0;
  return *this;
}

ClaimMaker& ClaimMaker::TellsDeath() {
  claim_.tells_death = true;
  return *this;
}

ClaimMaker& ClaimMaker::AttackerDied() {
  claim_.attacker_died = true;
  return *this;
}

ClaimMaker& ClaimMaker::Over(float days) {
  claim_.period_days = days;
  return *this;
}

ClaimMaker& ClaimMaker::BeginningIn(int month) {
  claim_.period_month = static_cast<uint8_t>(month);
  return *this;
}

ClaimMaker& ClaimMaker::ToldOnWeekday(int weekday) {
  claim_.report_weekday = static_cast<uint8_t>(weekday);
  return *this;
}

ClaimMaker& ClaimMaker::Stage() {
  claim_.stage = true;
  return *this;
}

ClaimMaker& ClaimMaker::Words(absl::string_view lemmas) {
  claim_.content = Hashes(lemmas);
  claim_.near = claim_.content;
  return *this;
}

ClaimMaker& ClaimMaker::Names(absl::string_view names) {
  claim_.names = Hashes(names);
  return *this;
}

ClaimMaker& ClaimMaker::Doing(absl::string_view predicate) {
  claim_.predicate = std::string(predicate);
  return *this;
}

ClaimMaker& ClaimMaker::Story(absl::string_view words) {
  claim_.story = std::make_shared<const crosscheck::Story>(
      crosscheck::Story{crosscheck::WordVector(Hashes(words)),
                        crosscheck::WordVector(Hashes(words)),
                        {}});
  claim_.of_story = claim_.info != nullptr;
  return *this;
}

ClaimMaker Killed() {
  static const Kind* const kind =
      LastingKind("toll.killed", Kind::CUMULATIVE, [](Kind& k) {
        k.set_unit("1");
        k.set_adds_up(true);
        k.set_attacker_apart(true);
      });
  return ClaimMaker(kind);
}

ClaimMaker Residents() {
  static const Kind* const kind =
      LastingKind("people.residing", Kind::STOCK, [](Kind& k) {
        k.set_unit("1");
        k.set_adds_up(true);
        k.set_slack_days(14);
      });
  return ClaimMaker(kind);
}

ClaimMaker Rainfall() {
  static const Kind* const kind =
      LastingKind("rainfall", Kind::FLOW, [](Kind& k) { k.set_unit("m"); });
  return ClaimMaker(kind);
}

ClaimMaker SiegeStart() {
  static const Kind* const kind =
      LastingKind("siege.start", Kind::ONSET, [](Kind& k) { k.set_unit("d"); });
  return ClaimMaker(kind);
}

ClaimMaker AttackTime() {
  static const Kind* const kind =
      LastingKind("attack.time", Kind::EVENT, [](Kind& k) {
        k.set_unit("d");
        k.set_occurrence(Kind::MANY);
      });
  return ClaimMaker(kind);
}

ClaimMaker FoundedOn() {
  static const Kind* const kind =
      LastingKind("founding.date", Kind::EVENT, [](Kind& k) {
        k.set_unit("d");
        k.set_occurrence(Kind::ONCE);
      });
  return ClaimMaker(kind);
}

ClaimMaker Born() {
  static const Kind* const kind =
      LastingKind("birth.date", Kind::EVENT, [](Kind& k) {
        k.set_unit("d");
        k.set_occurrence(Kind::ONCE);
        k.set_needs_content(true);
      });
  return ClaimMaker(kind);
}

ClaimMaker Truce() {
  static const Kind* const kind =
      LastingKind("truce.duration", Kind::OFFER, [](Kind& k) {
        k.set_unit("s");
        k.set_needs_subject(true);
      });
  return ClaimMaker(kind);
}

ClaimMaker VoteShare() {
  static const Kind* const kind =
      LastingKind("vote.share", Kind::EVENT, [](Kind& k) {
        k.set_unit("%");
        k.set_occurrence(Kind::MANY);
      });
  return ClaimMaker(kind);
}

ClaimMaker Open() { return ClaimMaker(nullptr); }

const crosscheck::CompareContext& TestContext() {
  static const auto* const pack = new crosscheck::v1::LexiconPack(TestWords());
  static auto* const vocabulary = new crosscheck::Vocabulary;
  static const auto* const classes =
      new crosscheck::CountedClasses(*pack, *vocabulary);
  static const auto* const contrasts = new crosscheck::Contrasts(
      *pack,
      [](absl::string_view word) { return crosscheck::StableHash(word); });
  static const auto* const context = new crosscheck::CompareContext{
      crosscheck::DefaultCompareConfig(), *classes, *contrasts};
  return *context;
}

Comparison SameThing() {
  Comparison comparison;
  for (size_t i = 0; i < crosscheck::kFacets; ++i) {
    comparison.facets[i] = {static_cast<crosscheck::Facet>(i), Relation::kEqual,
                            "made equal"};
  }
  comparison.comparable = true;
  comparison.reason = "made comparable";
  return comparison;
}

Comparison PartAndWhole(Relation part) {
  Comparison comparison = SameThing();
  comparison.facets[static_cast<size_t>(crosscheck::Facet::kCounted)].relation =
      part;
  comparison.comparable = false;
  comparison.part = part;
  return comparison;
}

}  // namespace crosscheck_testing
