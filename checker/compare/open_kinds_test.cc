// When figures of kinds that no list knows are of one thing.
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparability.h"
#include "checker/compare/fixed_rules.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::RulesOf;
using ::crosscheck_testing::TestContext;

ClaimMaker Trains() { return Open().Flat(12).Words("train").Counting("train"); }

TEST(OpenKindsTest, OpenFiguresNeedTheSameWordsAround) {
  Claim sent = Trains().Make();
  Claim late = Trains().Make();
  sent.near = {1, 2, 3, 4};
  late.near = {3, 4, 5, 6};
  const RuleSet rules = RulesOf("======");
  EXPECT_TRUE(Compare(sent, late, rules, TestContext()).comparable);
  late.near = {4, 5, 6, 7};
  EXPECT_FALSE(Compare(sent, late, rules, TestContext()).comparable);
  late.near = {};
  EXPECT_FALSE(Compare(sent, late, rules, TestContext()).comparable);
  sent.near = {};
  EXPECT_TRUE(Compare(sent, late, rules, TestContext()).comparable);
}

// In sentences that are one but for a word the only figures are the same.
TEST(OpenKindsTest, OnlyFiguresNeedFewWordsAround) {
  Claim sent = Trains().Doing("run").Make();
  Claim late = Trains().Doing("run").Make();
  for (Claim* claim : {&sent, &late}) {
    claim->alone = true;
    claim->content = {1, 2, 3, 4};
  }
  sent.near = {1, 2, 3};
  late.near = {3, 8, 9};
  const RuleSet rules = RulesOf("======");
  const auto compared = [&] {
    return Compare(sent, late, rules, TestContext()).comparable;
  };
  EXPECT_TRUE(compared());
  late.alone = false;
  EXPECT_FALSE(compared()) << "which of two?";
  late.alone = true;
  late.near = {7, 8, 9};
  EXPECT_FALSE(compared()) << "nothing alike next to it";
  late.near = {3, 8, 9};
  late.predicate = "fall";
  EXPECT_FALSE(compared()) << "something else is done";
  late.predicate = "run";
  late.content = {1, 2, 3, 4, 5, 6};
  EXPECT_FALSE(compared()) << "much more is said";
}

TEST(OpenKindsTest, OpenFiguresOfOnePhraseNeedNothingElse) {
  Claim paid = Open().Flat(11).Make();
  Claim due = Open().Flat(13).Make();
  paid.dimension = due.dimension = "money:EUR";
  paid.near = {1, 2, 3, 4};
  due.near = {3, 4, 5, 6};
  const RuleSet rules = RulesOf("====u=");
  const auto compared = [&] {
    return Compare(paid, due, rules, TestContext()).comparable;
  };
  EXPECT_TRUE(compared());
  due.near = {4, 5, 6, 7};
  EXPECT_FALSE(compared()) << "one word of four";
  due.near = {4};
  EXPECT_FALSE(compared()) << "one word";
  due.near = {3, 4, 5, 6};
  paid.report_day = 100;
  due.report_day = 107;
  EXPECT_TRUE(compared());
  due.report_day = 108;
  EXPECT_FALSE(compared()) << "more than a week later";
  due.report_day = kNoFirstDay;
  EXPECT_TRUE(compared());
  paid.names = {3};
  EXPECT_FALSE(compared()) << "one of the words is a name";
}

TEST(OpenKindsTest, CountsOfNothingNamedNeedSentencesOfOneContent) {
  Claim here = Open().Flat(2).Make();
  Claim there = Open().Flat(7).Make();
  here.near = there.near = {1, 2, 3, 4};
  const auto compared = [&](absl::string_view relations) {
    return Compare(here, there, RulesOf(relations), TestContext()).comparable;
  };
  EXPECT_TRUE(compared("======"));
  EXPECT_FALSE(compared("====u=")) << "two of whom, seven of whom?";
  EXPECT_FALSE(compared("====~="));
}

TEST(OpenKindsTest, OpenFiguresBesideOtherNamesAreOfOthers) {
  Claim here = Trains().Make();
  Claim there = Trains().Make();
  const RuleSet rules = RulesOf("======");
  here.names = here.content = {1, 2};
  EXPECT_TRUE(Compare(here, there, rules, TestContext()).comparable);
  there.names = there.content = {2, 3};
  EXPECT_TRUE(Compare(here, there, rules, TestContext()).comparable);
  there.names = there.content = {3};
  EXPECT_FALSE(Compare(here, there, rules, TestContext()).comparable);
  there.content = {1, 2, 3};
  EXPECT_TRUE(Compare(here, there, rules, TestContext()).comparable)
      << "a name in capitals here is a word there";
}

TEST(OpenKindsTest, FiguresOfAnotherOrderMeasureSomethingElse) {
  const auto compared = [](double low, double high) {
    return Compare(Open().Flat(low).Make(), Open().Flat(high).Make(),
                   RulesOf("======"), TestContext())
        .comparable;
  };
  EXPECT_TRUE(compared(3, 300));
  EXPECT_TRUE(compared(3, 3000)) << "a slip of the point";
  EXPECT_FALSE(compared(3, 4000000));
  EXPECT_TRUE(compared(0, 4000000)) << "nothing is of any order";
}

// A figure of no known kind in a report of one story.
Claim OfStory(double value) {
  Claim claim =
      Open().Flat(value).Story("merrow ada holm").Reported("2024-03-14").Make();
  claim.content = {1, 2, 3};
  return claim;
}

// "230,000 tonnes" and "260,000 tonnes" in two reports of one quota.
TEST(OpenKindsTest, AUnitTellsWhatAStoryMeasures) {
  const auto figure = [](double value, absl::string_view dimension) {
    Claim claim = OfStory(value);
    claim.dimension = std::string(dimension);
    return claim;
  };
  const auto compare = [](const Claim& a, const Claim& b) {
    return Compare(a, b, RulesOf("=uu=~="), TestContext());
  };
  const Claim set = figure(230000, "mass");
  Claim trimmed = figure(260000, "mass");
  EXPECT_TRUE(compare(set, trimmed).comparable);
  EXPECT_TRUE(compare(set, trimmed).by_measure);
  trimmed.content = {3, 4, 5};
  EXPECT_FALSE(compare(set, trimmed).comparable) << "one word in common";
  trimmed.content = {2, 3, 4};
  EXPECT_TRUE(compare(set, trimmed).comparable);
  trimmed.names = {2};
  EXPECT_FALSE(compare(set, trimmed).comparable) << "one of two is a name";
  EXPECT_FALSE(compare(set, figure(2300, "mass")).comparable) << "far apart";
  EXPECT_FALSE(compare(figure(3, "length"), figure(5, "length")).comparable)
      << "a story has many distances";
}

// "2,600 homes" and "3,600 homes" in two reports of one plan.
TEST(OpenKindsTest, ANounTellsWhatAStoryCounts) {
  const auto count = [](double value, absl::string_view noun) {
    Claim claim = OfStory(value);
    claim.counted = claim.counted_lemma = std::string(noun);
    claim.counted_class = noun == "people" ? "person" : "";
    return claim;
  };
  const auto compared = [](const Claim& a, const Claim& b) {
    return Compare(a, b, RulesOf("=uu=~="), TestContext()).comparable;
  };
  const Claim planned = count(2600, "home");
  EXPECT_TRUE(compared(planned, count(3600, "home")));
  EXPECT_FALSE(compared(planned, count(3600, "garage")));
  EXPECT_FALSE(compared(planned, count(9600, "home"))) << "far apart";
  EXPECT_FALSE(compared(count(2600, "people"), count(3600, "people")))
      << "a story has many counts of people";
  EXPECT_FALSE(compared(count(4, "home"), count(6, "home"))) << "a handful";
}

// "a fee of 28 million euros" and "is to pay 38 million euros".
TEST(OpenKindsTest, AFigureInOneUnitMayHaveAKindInOneTextOnly) {
  const auto figure = [](double value) {
    Claim claim = OfStory(value);
    claim.dimension = "money:EUR";
    return claim;
  };
  v1::Kind price;
  price.set_needs_content(true);
  const auto compare = [](const Claim& a, const Claim& b) {
    return Compare(a, b, RulesOf("=uu=~="), TestContext());
  };
  const Claim open = figure(28);
  Claim known = figure(38);
  known.info = &price;
  known.kind = "deal.price";
  EXPECT_TRUE(compare(open, known).comparable);
  EXPECT_TRUE(compare(open, known).by_measure);
  v1::Kind debt;
  Claim other = figure(28);
  other.info = &debt;
  other.kind = "debt";
  EXPECT_FALSE(compare(known, other).comparable) << "two kinds are two things";
  known.dimension = "length";
  EXPECT_FALSE(compare(open, known).comparable);
  Claim elsewhere = figure(38);
  elsewhere.place.stated = true;
  elsewhere.place.name = "Osten";
  Claim carried = open;
  carried.place.name = "Kirun";
  EXPECT_FALSE(compare(carried, elsewhere).comparable)
      << "a figure of another place than the story's";
}

// "1,850 homes" in one report of a plan and "1,580 dwellings" in the other.
TEST(OpenKindsTest, OfSwappedDigitsLittleElseNeedBeAlike) {
  const auto count = [](double value, absl::string_view noun) {
    Claim claim = OfStory(value);
    claim.counted = claim.counted_lemma = std::string(noun);
    claim.content = {1};
    return claim;
  };
  const auto compared = [](const Claim& a, const Claim& b) {
    return Compare(a, b, RulesOf("uuu=u="), TestContext()).comparable;
  };
  const Claim homes = count(1850, "home");
  EXPECT_TRUE(compared(homes, count(1580, "dwelling")));
  EXPECT_FALSE(compared(homes, count(1590, "dwelling")));
  EXPECT_FALSE(compared(homes, count(15800, "dwelling")));
  EXPECT_FALSE(compared(count(52, "pupil"), count(25, "boy")))
      << "of two digits that is chance";
  EXPECT_TRUE(compared(count(52, "pupil"), count(25, "pupil")));
  Claim unlike = count(1580, "dwelling");
  unlike.content = {2};
  EXPECT_FALSE(compared(homes, unlike)) << "no word in common";
  Claim elsewhere = count(1580, "dwelling");
  elsewhere.story = Open().Story("osten kara lund").Make().story;
  EXPECT_FALSE(compared(homes, elsewhere)) << "another story";
}

// A poll of the country, in a report filed from its capital.
TEST(OpenKindsTest, APlaceThatIsCarriedAlongMakesNoPart) {
  const auto compared = [](bool stated, absl::string_view facets) {
    Claim part = OfStory(34);
    part.place.name = "Kirun";
    part.place.stated = stated;
    const Claim whole = Open().Flat(43).In("Osten").Make();
    return Compare(part, whole, RulesOf(facets), TestContext()).comparable;
  };
  EXPECT_TRUE(compared(false, "=u<==="));
  EXPECT_FALSE(compared(true, "=u<===")) << "a part of it";
  EXPECT_FALSE(compared(false, "=u<=~=")) << "other content";
}

// Millions written for billions: nothing else in the sentences differs.
TEST(OpenKindsTest, AnotherOrderIsASlipWhereNothingElseDiffers) {
  Claim here = Open().Flat(3).Doing("cost").Make();
  Claim there = Open().Flat(4000000).Doing("cost").Make();
  for (Claim* claim : {&here, &there}) {
    claim->dimension = "money:EUR";
    claim->alone = true;
    claim->content = {1, 2, 3, 4};
    claim->near = {1, 2, 3};
  }
  const RuleSet rules = RulesOf("======");
  const auto compared = [&] {
    return Compare(here, there, rules, TestContext()).comparable;
  };
  EXPECT_TRUE(compared());
  there.alone = false;
  EXPECT_FALSE(compared()) << "which of two?";
  there.alone = true;
  there.predicate = "earn";
  EXPECT_FALSE(compared()) << "something else is done";
  there.predicate = "cost";
  there.content = {1, 2, 3, 4, 5, 6};
  EXPECT_FALSE(compared()) << "much more is said";
  there.content = {1, 2, 3, 4};
  here.report_day = 100;
  there.report_day = 108;
  EXPECT_FALSE(compared()) << "more than a week later";
}

}  // namespace
}  // namespace crosscheck
