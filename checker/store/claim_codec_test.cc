#include "checker/store/claim_codec.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "checker/claim/story.h"
#include "gtest/gtest.h"
#include "proto/claim.pb.h"
#include "proto/lexicon.pb.h"
#include "proto/quantity.pb.h"
#include "proto/time.pb.h"

namespace crosscheck {
namespace {

bool All(size_t) { return true; }

// Of a kind of its own, with nothing as it is by itself.
class ClaimCodecTest : public testing::Test {
 protected:
  ClaimCodecTest() { kind_.set_id("toll.killed"); }

  Claim FullClaim() const {
    Claim claim;
    claim.article = &article_;
    claim.field = v1::Claim::TITLE;
    claim.span = {10, 12};
    claim.phrase = {8, 19};
    claim.sentence = {0, 40};
    claim.kind = "toll.killed";
    claim.info = &kind_;
    claim.quantity = Quantity{
        253, {253, kUnbounded, true, false}, "h", v1::HEDGE_MORE_THAN, 1, true};
    TimeValue time;
    time.type = v1::Time::TIME;
    time.timex = "2024-03-14T09:30";
    time.mod = "APPROX";
    time.has_moments = time.since = time.clock = time.bare_hour = true;
    time.full = time.zone_stated = time.has_offset = true;
    time.first = -60;
    time.last = 1710408600;
    time.offset = -180;
    time.weekday = 4;
    time.day_stated = false;
    claim.time = time;
    claim.canonical = {-kUnbounded, 910800, false, true};
    claim.canonical_unit = "s";
    claim.canonical_factor = 3600;
    claim.dimension = "s";
    claim.counted = "Civilians";
    claim.counted_head = "civilians";
    claim.counted_lemma = "civilian";
    claim.counted_class = "person";
    claim.predicate = "kill";
    claim.subject = "Jana Oru";
    claim.place = {"the north", {0xfedcba9876543210, 7}, true, true, true, true,
                   true};
    claim.scope = {-5, 19796};
    claim.report_day = 19797;
    claim.period_days = 91.25F;
    claim.period_month = 7;
    claim.report_weekday = 3;
    claim.modality = v1::DENIAL;
    claim.attribution = {"police", "said", true};
    claim.part_of = 0;
    claim.content = {1, 2, 0xffffffffffffffff};
    claim.names = {2};
    claim.story = std::make_shared<const Story>(
        Story{WordVector({2, 3, 2}), WordVector({4, 5}), {6, 7}});
    claim.near = {4, 5};
    return claim;
  }

  std::vector<Claim> Back(const std::string& bytes) const {
    std::vector<Claim> claims;
    const auto kind_of = [this](absl::string_view id) {
      return id == kind_.id() ? &kind_ : nullptr;
    };
    EXPECT_TRUE(DecodeClaims(bytes, article_, All, kind_of, claims));
    return claims;
  }

  v1::Kind kind_;
  Article article_;
};

void ExpectSame(const Interval& a, const Interval& b) {
  EXPECT_EQ(a.lower, b.lower);
  EXPECT_EQ(a.upper, b.upper);
  EXPECT_EQ(a.lower_open, b.lower_open);
  EXPECT_EQ(a.upper_open, b.upper_open);
}

void ExpectSame(const ByteRange& a, const ByteRange& b) {
  EXPECT_EQ(a.begin, b.begin);
  EXPECT_EQ(a.end, b.end);
}

TEST_F(ClaimCodecTest, KeepsWhereItStandsAndItsValue) {
  const Claim claim = FullClaim();
  const std::vector<Claim> back = Back(EncodeClaims({claim, claim}));
  ASSERT_EQ(back.size(), 2U);
  EXPECT_EQ(back[0].article, &article_);
  EXPECT_EQ(back[0].ordinal, 0U);
  EXPECT_EQ(back[1].ordinal, 1U);
  EXPECT_EQ(back[0].field, claim.field);
  ExpectSame(back[0].span, claim.span);
  ExpectSame(back[0].phrase, claim.phrase);
  ExpectSame(back[0].sentence, claim.sentence);
  EXPECT_EQ(back[0].kind, claim.kind);
  EXPECT_EQ(back[0].info, claim.info);
  ASSERT_TRUE(back[0].quantity.has_value());
  EXPECT_EQ(back[0].quantity->value, 253);
  ExpectSame(back[0].quantity->bounds, claim.quantity->bounds);
  EXPECT_EQ(back[0].quantity->unit, "h");
  EXPECT_EQ(back[0].quantity->hedge, v1::HEDGE_MORE_THAN);
  EXPECT_EQ(back[0].quantity->decimals, 1);
  EXPECT_TRUE(back[0].quantity->scaled);
  ExpectSame(back[0].canonical, claim.canonical);
  EXPECT_EQ(back[0].canonical_unit, "s");
  EXPECT_EQ(back[0].canonical_factor, 3600);
  EXPECT_EQ(back[0].dimension, "s");
}

TEST_F(ClaimCodecTest, KeepsItsTime) {
  const std::vector<Claim> back = Back(EncodeClaims({FullClaim()}));
  ASSERT_TRUE(back.at(0).time.has_value());
  const TimeValue& time = *back[0].time;
  EXPECT_EQ(time.type, v1::Time::TIME);
  EXPECT_EQ(time.timex, "2024-03-14T09:30");
  EXPECT_EQ(time.mod, "APPROX");
  EXPECT_TRUE(time.has_moments && time.since && time.clock && time.bare_hour);
  EXPECT_TRUE(time.full && time.zone_stated && time.has_offset);
  EXPECT_FALSE(time.day_stated);
  EXPECT_EQ(time.first, -60);
  EXPECT_EQ(time.last, 1710408600);
  EXPECT_EQ(time.offset, -180);
  EXPECT_EQ(time.weekday, 4);
}

TEST_F(ClaimCodecTest, KeepsItsFacets) {
  const Claim claim = FullClaim();
  const std::vector<Claim> read = Back(EncodeClaims({claim}));
  const Claim& back = read.at(0);
  EXPECT_EQ(back.counted, "Civilians");
  EXPECT_EQ(back.counted_head, "civilians");
  EXPECT_EQ(back.counted_lemma, "civilian");
  EXPECT_EQ(back.counted_class, "person");
  EXPECT_EQ(back.predicate, "kill");
  EXPECT_EQ(back.subject, "Jana Oru");
  EXPECT_EQ(back.place.name, "the north");
  EXPECT_EQ(back.place.path, claim.place.path);
  EXPECT_TRUE(back.place.known && back.place.stated && back.place.home &&
              back.place.area && back.place.side);
  EXPECT_EQ(back.scope.first, -5);
  EXPECT_EQ(back.scope.last, 19796);
  EXPECT_EQ(back.report_day, 19797);
  EXPECT_EQ(back.period_days, 91.25F);
  EXPECT_EQ(back.period_month, 7);
  EXPECT_EQ(back.report_weekday, 3);
  EXPECT_EQ(back.modality, v1::DENIAL);
  EXPECT_EQ(back.attribution.source, "police");
  EXPECT_EQ(back.attribution.cue, "said");
  EXPECT_TRUE(back.attribution.quoted);
  EXPECT_EQ(back.part_of, 0);
  EXPECT_EQ(back.content, claim.content);
  EXPECT_EQ(back.names, claim.names);
  ASSERT_NE(back.story, nullptr);
  EXPECT_EQ(back.story->names.words(), claim.story->names.words());
  EXPECT_EQ(back.story->names.counts(), claim.story->names.counts());
  EXPECT_EQ(back.story->words.words(), claim.story->words.words());
  EXPECT_EQ(back.story->figures, claim.story->figures);
  EXPECT_EQ(back.near, claim.near);
}

// One flag at a time: none is taken for another.
TEST_F(ClaimCodecTest, KeepsEveryFlagApart) {
  bool Claim::*const flags[] = {
      &Claim::scope_stated, &Claim::increment,
      &Claim::zero,         &Claim::age,
      &Claim::fraction,     &Claim::ordinal_number,
      &Claim::definite,     &Claim::of_base,
      &Claim::sum,          &Claim::several_events,
      &Claim::round_up,     &Claim::attacker_died,
      &Claim::tells_death,  &Claim::stage,
      &Claim::of_story,     &Claim::of_part,
      &Claim::role,         &Claim::alone,
      &Claim::whole_text,
  };
  for (const auto set : flags) {
    Claim claim;
    claim.article = &article_;
    claim.*set = true;
    const std::vector<Claim> back = Back(EncodeClaims({claim}));
    for (const auto flag : flags) EXPECT_EQ(back[0].*flag, claim.*flag);
    EXPECT_FALSE(back[0].place.known);
    EXPECT_FALSE(back[0].attribution.quoted);
  }
}

TEST_F(ClaimCodecTest, KeepsWhatIsNotThere) {
  Claim claim;
  claim.article = &article_;
  claim.kind = "open:goat/buy";
  const std::vector<Claim> read = Back(EncodeClaims({claim}));
  const Claim& back = read.at(0);
  EXPECT_EQ(back.info, nullptr);
  EXPECT_FALSE(back.quantity.has_value());
  EXPECT_FALSE(back.time.has_value());
  ExpectSame(back.canonical, Interval());
  EXPECT_EQ(back.scope.first, kNoFirstDay);
  EXPECT_EQ(back.scope.last, kNoLastDay);
  EXPECT_EQ(back.report_day, kNoFirstDay);
  EXPECT_EQ(back.part_of, -1);
  EXPECT_EQ(back.canonical_factor, 1);
}

TEST_F(ClaimCodecTest, OtherBytesAreRefused) {
  std::vector<Claim> claims;
  const auto none = [](absl::string_view) { return nullptr; };
  const std::string good = EncodeClaims({FullClaim()});
  EXPECT_FALSE(DecodeClaims("no claims", article_, All, none, claims));
  // One claim without any field.
  EXPECT_FALSE(DecodeClaims(absl::string_view("\0\0\0\0", 4), article_, All,
                            none, claims));
  EXPECT_FALSE(DecodeClaims(absl::string_view(good).substr(0, good.size() - 1),
                            article_, All, none, claims));
  EXPECT_FALSE(DecodeClaims(good + "x", article_, All, none, claims));
  EXPECT_TRUE(DecodeClaims("", article_, All, none, claims));
}

// Rules look at the first id of whatever place is named or stated.
TEST_F(ClaimCodecTest, APlaceWithoutItsIdsIsRefused) {
  const auto none = [](absl::string_view) { return nullptr; };
  const auto reads = [&](const Claim& claim) {
    std::vector<Claim> claims;
    return DecodeClaims(EncodeClaims({claim}), article_, All, none, claims);
  };
  Claim claim = FullClaim();
  EXPECT_TRUE(reads(claim));
  claim.place.path.clear();
  EXPECT_FALSE(reads(claim)) << "a name alone";
  claim.place.name.clear();
  EXPECT_FALSE(reads(claim)) << "stated, but none";
  claim.place = PlaceRef();
  EXPECT_TRUE(reads(claim));
  claim.place.path = {7};
  EXPECT_FALSE(reads(claim)) << "ids alone";
}

TEST_F(ClaimCodecTest, GivesWhatIsWanted) {
  Claim other = FullClaim();
  other.subject = "somebody else";
  std::vector<Claim> claims;
  const auto none = [](absl::string_view) { return nullptr; };
  const auto second = [](size_t ordinal) { return ordinal == 1; };
  EXPECT_TRUE(DecodeClaims(EncodeClaims({FullClaim(), other, FullClaim()}),
                           article_, second, none, claims));
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].ordinal, 1U);
  EXPECT_EQ(claims[0].subject, "somebody else");
}

}  // namespace
}  // namespace crosscheck
