#include "checker/claim/claim_record.h"

#include <string>
#include <vector>

#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "checker/testing/claims.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "proto/quantity.pb.h"
#include "proto/time.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::TxtArticle;

constexpr int64_t kSecondsPerDay = 86400;

std::string OneLine(const google::protobuf::Message& message) {
  return message.ShortDebugString();
}

v1::Claim RecordOf(const Claim& claim) {
  return ClaimRecorder({}, "test").Record(claim);
}

TEST(ClaimRecordTest, HoldsWordsSpansAndOrigin) {
  Article article =
      TxtArticle("wire.txt", "Rain.\nAt least 253 civilians died.");
  article.body.to_span = article.body.to_origin = OffsetMap(3);
  Claim claim = CountClaim(article, "At least 253 civilians", "253", 253);
  claim.quantity->hedge = v1::HEDGE_AT_LEAST;
  claim.quantity->bounds = {253, kUnbounded, false, false};
  claim.canonical = claim.quantity->bounds;
  claim.kind = "toll.killed";
  claim.counted = "civilians";
  claim.counted_class = "civilian";
  claim.predicate = "die";
  EXPECT_EQ(
      OneLine(RecordOf(claim)),
      "article_id: \"wire.txt\" span { begin: 18 end: 21 } "
      "phrase { begin: 9 end: 31 } "
      "origin { path: \"wire.txt\" begin: 18 end: 21 line: 2 column: 10 } "
      "surface: \"253\" phrase_surface: \"At least 253 civilians\" "
      "sentence: \"At least 253 civilians died.\" kind: \"toll.killed\" "
      "quantity { value: 253 lower: 253 unit: \"1\" hedge: HEDGE_AT_LEAST } "
      "canonical { lower: 253 unit: \"1\" } counted: \"civilians\" "
      "counted_class: \"civilian\" predicate: \"die\" modality: FACT "
      "made_by: \"test\"");
}

struct QuantityCase {
  std::string name;
  Interval bounds;
  std::string want;
};

class QuantityRecordTest : public testing::TestWithParam<QuantityCase> {};

TEST_P(QuantityRecordTest, LeavesOutOpenEnds) {
  Quantity quantity;
  quantity.value = 30;
  quantity.unit = "%";
  quantity.bounds = GetParam().bounds;
  v1::Quantity record = QuantityRecord(quantity);
  record.clear_unit();
  record.clear_hedge();
  EXPECT_EQ(OneLine(record), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Bounds, QuantityRecordTest,
    testing::ValuesIn<QuantityCase>({
        {"Plain", {30, 30, false, false}, "value: 30 lower: 30 upper: 30"},
        {"Zero", {0, 0, false, false}, "value: 30 lower: 0 upper: 0"},
        {"MoreThan",
         {30, kUnbounded, true, false},
         "value: 30 lower: 30 lower_open: true"},
        {"Under",
         {-kUnbounded, 30, false, true},
         "value: 30 upper: 30 upper_open: true"},
        {"Unbounded", {}, "value: 30"},
        // An end that is no bound cannot be left out of itself.
        {"OpenUnbounded", {-kUnbounded, kUnbounded, true, true}, "value: 30"},
    }),
    [](const testing::TestParamInfo<QuantityCase>& info) {
      return info.param.name;
    });

struct TimeCase {
  std::string name;
  int64_t first;
  int64_t last;
  std::string want;
};

class TimeRecordTest : public testing::TestWithParam<TimeCase> {};

TEST_P(TimeRecordTest, GivesDatesForWholeDays) {
  const Article article = TxtArticle("a.txt", "since 400");
  Claim claim = CountClaim(article, "400", "400", 400);
  claim.time = TimeValue();
  claim.time->type = v1::Time::DATE;
  claim.time->timex = "T";
  claim.time->has_moments = true;
  claim.time->first = GetParam().first;
  claim.time->last = GetParam().last;
  const v1::Time time = RecordOf(claim).time();
  EXPECT_EQ(time.timex(), "T");
  EXPECT_EQ(time.first() + " " + time.last(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Stretches, TimeRecordTest,
    testing::ValuesIn<TimeCase>({
        {"Day", 17072 * kSecondsPerDay, 17073 * kSecondsPerDay - 1,
         "2016-09-28 2016-09-28"},
        {"Evening", 17072 * kSecondsPerDay + 61200, 17073 * kSecondsPerDay - 1,
         "2016-09-28T17:00 2016-09-28T23:59:59"},
        {"Midnight", 17072 * kSecondsPerDay, 17072 * kSecondsPerDay,
         "2016-09-28T00:00 2016-09-28T00:00"},
        {"Before1970", -2 * kSecondsPerDay, -kSecondsPerDay - 1,
         "1969-12-30 1969-12-30"},
    }),
    [](const testing::TestParamInfo<TimeCase>& info) {
      return info.param.name;
    });

TEST(ClaimRecordTest, TimeWithoutMomentsHasItsTimexOnly) {
  const Article article = TxtArticle("a.txt", "every Friday");
  Claim claim = CountClaim(article, "Friday", "Friday", 0);
  claim.quantity.reset();
  claim.canonical_unit.clear();
  claim.time = TimeValue();
  claim.time->type = v1::Time::SET;
  claim.time->timex = "XXXX-WXX-5";
  const v1::Claim record = RecordOf(claim);
  EXPECT_FALSE(record.has_quantity());
  EXPECT_FALSE(record.has_canonical());
  EXPECT_EQ(OneLine(record.time()), "timex: \"XXXX-WXX-5\" type: SET");
}

TEST(ClaimRecordTest, ScopeIsInDaysAndMayBeOpen) {
  const Article article = TxtArticle("a.txt", "400");
  Claim claim = CountClaim(article, "400", "400", 400);
  EXPECT_FALSE(RecordOf(claim).has_scope());
  claim.scope.last = 17073;
  EXPECT_EQ(OneLine(RecordOf(claim).scope()), "last_day: \"2016-09-29\"");
  claim.scope.first = 17066;
  EXPECT_EQ(OneLine(RecordOf(claim).scope()),
            "first_day: \"2016-09-22\" last_day: \"2016-09-29\"");
}

TEST(ClaimRecordTest, TheArticlesOwnVoiceIsNoAttribution) {
  const Article article = TxtArticle("a.txt", "400");
  Claim claim = CountClaim(article, "400", "400", 400);
  EXPECT_FALSE(RecordOf(claim).has_attribution());
  claim.attribution.source = "the observatory";
  claim.attribution.cue = "according to";
  EXPECT_EQ(OneLine(RecordOf(claim).attribution()),
            "source: \"the observatory\" cue: \"according to\"");
}

TEST(ClaimRecordTest, PartOfIsTheSpanOfTheWhole) {
  const Article before = TxtArticle("a.txt", "9 fell ill");
  const Article article =
      TxtArticle("b.txt", "253 died, including 49 children");
  std::vector<Claim> claims = {
      CountClaim(before, "9", "9", 9),
      CountClaim(article, "253", "253", 253),
      CountClaim(article, "49 children", "49", 49),
  };
  claims[2].ordinal = 1;
  claims[2].part_of = 0;
  ClaimRecorder recorder(claims, "test");
  EXPECT_FALSE(recorder.Record(claims[1]).has_part_of());
  EXPECT_EQ(OneLine(recorder.Record(claims[2]).part_of()), "end: 3");

  claims[2].part_of = 7;  // There is none.
  EXPECT_FALSE(recorder.Record(claims[2]).has_part_of());
}

}  // namespace
}  // namespace crosscheck
