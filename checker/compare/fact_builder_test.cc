#include "checker/compare/fact_builder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/article.h"
#include "checker/compare/comparison.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::PartAndWhole;
using ::crosscheck_testing::SameThing;
using ::crosscheck_testing::Truce;

using Pairs = std::vector<std::pair<uint32_t, uint32_t>>;

std::vector<ComparedPair> Comparable(const Pairs& pairs) {
  std::vector<ComparedPair> compared;
  for (const auto& [a, b] : pairs) compared.push_back({a, b, SameThing()});
  return compared;
}

// "0 2|1": the groups and their claims, in order.
std::string Groups(size_t claims, const std::vector<ComparedPair>& pairs) {
  const std::vector<Claim> all(claims);
  std::vector<std::string> groups;
  size_t seen = 0;
  for (const FactGroup& group : GroupFacts(all, pairs, Join::kAgreeing)) {
    groups.push_back(absl::StrJoin(group.claims, " "));
    seen += group.claims.size();
    for (const ComparedPair* pair : group.pairs) {
      for (const uint32_t claim : {pair->a, pair->b}) {
        EXPECT_EQ(std::count(group.claims.begin(), group.claims.end(), claim),
                  1);
      }
    }
  }
  EXPECT_EQ(seen, claims);
  return absl::StrJoin(groups, "|");
}

struct GroupCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  size_t claims;
  Pairs pairs;
  std::string want;
};

class GroupFactsTest : public testing::TestWithParam<GroupCase> {};

TEST_P(GroupFactsTest, AreTheConnectedComponents) {
  const GroupCase& c = GetParam();
  EXPECT_EQ(Groups(c.claims, Comparable(c.pairs)), c.want);
}

INSTANTIATE_TEST_SUITE_P(Pairs, GroupFactsTest,
                         testing::ValuesIn<GroupCase>({
                             {"NoClaims", 0, {}, ""},
                             {"EachAlone", 3, {}, "0|1|2"},
                             {"OnePair", 3, {{0, 2}}, "0 2|1"},
                             {"Chain", 4, {{2, 3}, {1, 2}, {0, 1}}, "0 1 2 3"},
                             {"TwoFacts", 4, {{1, 3}, {0, 2}}, "0 2|1 3"},
                             {"Twice", 3, {{1, 2}, {1, 2}}, "0|1 2"},
                         }),
                         [](const testing::TestParamInfo<GroupCase>& info) {
                           return info.param.name;
                         });

TEST(GroupFactsTest, PartAndWholeJoinNothing) {
  std::vector<ComparedPair> pairs = Comparable({{0, 1}});
  pairs.push_back({1, 2, PartAndWhole(Relation::kWithin)});
  EXPECT_EQ(Groups(3, pairs), "0 1|2");
}

TEST(GroupFactsTest, AgreeingClaimsAreOneFactAndNoPair) {
  Comparison agreeing;
  agreeing.agreeing = true;
  const std::vector<ComparedPair> pairs = {{0, 2, agreeing}};
  EXPECT_EQ(Groups(3, pairs), "0 2|1");
  const std::vector<Claim> claims(3);
  EXPECT_TRUE(GroupFacts(claims, pairs, Join::kAgreeing)[0].pairs.empty());
  EXPECT_EQ(GroupFacts(claims, pairs, Join::kComparable).size(), 3u);
}

// A part of 9 men and a whole of 7 people, each in the headline and the lead of
// its article, and a part that only one lead has.
TEST(GroupPartsTest, WhatTwoArticlesRepeatIsOne) {
  const Article left;
  const Article right;
  std::vector<Claim> claims = {Killed().Flat(9).Make(), Killed().Flat(9).Make(),
                               Killed().Flat(5).Make(), Killed().Flat(7).Make(),
                               Killed().Flat(7).Make()};
  for (size_t i = 0; i < claims.size(); ++i) {
    claims[i].article = i < 3 ? &left : &right;
  }
  const Comparison part = PartAndWhole(Relation::kWithin);
  const std::vector<ComparedPair> pairs = {{0, 3, part},
                                           {1, 4, part},
                                           {2, 3, part},
                                           {0, 1, SameThing()},
                                           {0, 4, part}};
  std::vector<std::string> groups;
  for (const FactGroup& group : GroupParts(claims, pairs)) {
    groups.push_back(absl::StrCat(absl::StrJoin(group.claims, " "), ":",
                                  group.pairs.size()));
  }
  EXPECT_EQ(absl::StrJoin(groups, "|"), "0 1 3 4:3|2 3:1");
}

// A claim and the article it stands in, by number; the outlet is its letter.
struct Said {
  ClaimMaker claim;
  int article;
  std::string outlet;
};

class FactTest : public testing::Test {
 protected:
  Fact Make(const std::vector<Said>& said) {
    articles_.assign(10, {});
    FactGroup group;
    for (const Said& one : said) {
      Article& article = articles_[static_cast<size_t>(one.article)];
      article.id = absl::StrCat(one.article);
      article.source = one.outlet;
      article.group = "flood";
      claims_.push_back(one.claim.Make());
      claims_.back().article = &article;
      group.claims.push_back(static_cast<uint32_t>(claims_.size() - 1));
    }
    return MakeFact(group, claims_);
  }

  std::optional<double> Best(const std::vector<Said>& said) {
    return Make(said).best;
  }

 private:
  std::vector<Article> articles_;
  std::vector<Claim> claims_;
};

TEST_F(FactTest, TheBestValueIsWhatMostArticlesGive) {
  EXPECT_EQ(Best({{Killed().Flat(41), 0, "A"},
                  {Killed().Flat(52), 1, "B"},
                  {Killed().Flat(41), 2, "C"}}),
            41);
}

TEST_F(FactTest, AnArticleCountsOnce) {
  EXPECT_EQ(Best({{Killed().Flat(41), 0, "A"},
                  {Killed().Flat(41), 0, "A"},
                  {Killed().Flat(41), 0, "A"},
                  {Killed().Flat(52), 1, "B"},
                  {Killed().Flat(52), 2, "C"}}),
            52);
}

TEST_F(FactTest, AFlatFigureCountsMoreThanAnApproximateOne) {
  EXPECT_EQ(Best({{Killed().Flat(41), 0, "A"}, {Killed().About(50), 1, "B"}}),
            41);
  EXPECT_EQ(Best({{Killed().Flat(41), 0, "A"},
                  {Killed().About(50), 1, "B"},
                  {Killed().Almost(50), 2, "C"}}),
            50);
}

TEST_F(FactTest, AnApproximateFigureCountsMoreThanABound) {
  EXPECT_EQ(
      Best({{Killed().AtLeast(60), 0, "A"}, {Killed().About(50), 1, "B"}}), 50);
  EXPECT_EQ(Best({{Killed().AtLeast(60), 0, "A"}}), 60);
}

TEST_F(FactTest, OfEqualSupportTheLaterReportWins) {
  EXPECT_EQ(Best({{Killed().Flat(52).Reported("2024-03-14"), 0, "A"},
                  {Killed().Flat(41).Reported("2024-03-15"), 1, "B"}}),
            41);
}

TEST_F(FactTest, OfOneDayTheLargerWins) {
  EXPECT_EQ(Best({{Killed().Flat(52), 0, "A"}, {Killed().Flat(41), 1, "B"}}),
            52);
}

TEST_F(FactTest, VagueWordsAndRangesNameNoValue) {
  EXPECT_EQ(Best({{Killed().Vague(24, 99), 0, "A"},
                  {Killed().Range(70, 80), 1, "B"}}),
            std::nullopt);
  EXPECT_EQ(Best({{AttackTime().OnDay("2024-03-12"), 0, "A"}}), std::nullopt);
}

TEST_F(FactTest, OneLengthInTwoUnitsIsOneValue) {
  const Fact fact = Make({{Truce().Flat(7).Days(), 0, "A"},
                          {Truce().Flat(48).Hours(), 1, "B"},
                          {Truce().Flat(2).Days(), 2, "C"}});
  // Two say two days; the unit is that of the first claim.
  EXPECT_EQ(fact.unit, "d");
  EXPECT_EQ(fact.best, 2);
}

TEST_F(FactTest, SourcesAreOutletsNotArticles) {
  const auto sources = [&](const std::vector<Said>& said) {
    return Make(said).independent_sources;
  };
  EXPECT_EQ(sources({{Killed().Flat(41), 0, "A"}}), 1);
  EXPECT_EQ(sources({{Killed().Flat(41), 0, "A"}, {Killed().Flat(41), 1, "A"}}),
            1);
  EXPECT_EQ(sources({{Killed().Flat(41), 0, "A"}, {Killed().Flat(41), 1, "B"}}),
            2);
  // Without an outlet each article is its own.
  EXPECT_EQ(sources({{Killed().Flat(41), 0, ""}, {Killed().Flat(41), 1, ""}}),
            2);
}

TEST_F(FactTest, TheRangeIsWhatAnyClaimAllows) {
  const Fact fact = Make({{Killed().Flat(41), 0, "A"},
                          {Killed().Range(30, 50), 1, "B"},
                          {Killed().Flat(60), 2, "C"}});
  EXPECT_EQ(fact.range.lower, 30);
  EXPECT_EQ(fact.range.upper, 60);
  const Fact open =
      Make({{Killed().Flat(41), 0, "A"}, {Killed().AtLeast(50), 1, "B"}});
  EXPECT_EQ(open.range.lower, 41);
  EXPECT_EQ(open.range.upper, kUnbounded);
}

TEST_F(FactTest, OfThoseShotNobodyDied) {
  v1::Kind shot;
  shot.set_id("people.shot");
  shot.set_unless_death("toll.injured");
  const ClaimMaker four = ClaimMaker(&shot).Flat(4);
  EXPECT_EQ(Make({{four, 0, "A"}, {four, 1, "B"}}).kind, "toll.injured");
  EXPECT_EQ(
      Make({{four, 0, "A"}, {ClaimMaker(four).TellsDeath(), 1, "B"}}).kind,
      "people.shot");
}

TEST_F(FactTest, IsNamedByItsFirstClaimThatSays) {
  const Fact fact = Make({{Killed().Flat(41), 0, "A"},
                          {Killed().Flat(41).In("Kirun"), 1, "B"},
                          {Killed().Flat(41).Counting("child"), 2, "C"}});
  EXPECT_EQ(fact.group, "flood");
  EXPECT_EQ(fact.kind, "toll.killed");
  EXPECT_EQ(fact.place, "Kirun");
  EXPECT_EQ(fact.counted, "child");
  EXPECT_EQ(fact.claims.size(), 3u);
}

}  // namespace
}  // namespace crosscheck
