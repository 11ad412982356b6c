#include "checker/compare/comparability.h"

#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fixed_rules.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Residents;
using ::crosscheck_testing::RulesOf;
using ::crosscheck_testing::TestContext;
using ::crosscheck_testing::VoteShare;

std::string Describe(const Comparison& comparison) {
  if (comparison.part != Relation::kUnknown) {
    EXPECT_FALSE(comparison.comparable);
    return comparison.part == Relation::kWithin ? "part" : "whole";
  }
  if (!comparison.comparable) return "no";
  return comparison.doubtful ? "doubtful" : "compared";
}

// '<' and '>' exchanged.
std::string Mirrored(std::string relations) {
  for (char& c : relations) c = c == '<' ? '>' : c == '>' ? '<' : c;
  return relations;
}

std::string Mirrored(absl::string_view want, bool) {
  if (want == "part") return "whole";
  if (want == "whole") return "part";
  return std::string(want);
}

struct FacetCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string relations;
  ClaimMaker claim;  // Both are made alike.
  std::string want;
};

void PrintTo(const FacetCase& c, std::ostream* os) { *os << c.relations; }

class CompareTest : public testing::TestWithParam<FacetCase> {};

TEST_P(CompareTest, DecidesFromTheFacets) {
  const FacetCase& c = GetParam();
  const Claim a = c.claim.Make();
  const Claim b = c.claim.Make();
  EXPECT_EQ(Describe(Compare(a, b, RulesOf(c.relations), TestContext())),
            c.want);
  EXPECT_EQ(
      Describe(Compare(b, a, RulesOf(Mirrored(c.relations)), TestContext())),
      Mirrored(c.want, true));
}

std::string NameOf(const testing::TestParamInfo<FacetCase>& info) {
  return info.param.name;
}

ClaimMaker Toll() { return Killed().Flat(41).In("Kirun"); }
ClaimMaker Town() { return Residents().Flat(9000).In("Kirun"); }
ClaimMaker Blast() {
  return AttackTime().OnDay("2024-03-12").Counting("house");
}
ClaimMaker Trains() { return Open().Flat(12).Words("train").Counting("train"); }

INSTANTIATE_TEST_SUITE_P(
    Apart, CompareTest,
    testing::ValuesIn<FacetCase>({
        {"AllEqual", "======", Toll(), "compared"},
        {"Counted", "!=====", Toll(), "no"},
        {"Subject", "=!====", Toll(), "no"},
        {"Place", "==!===", Toll(), "no"},
        {"Time", "===!==", Toll(), "no"},
        {"Event", "====!=", Toll(), "no"},
        {"Modality", "=====!", Toll(), "no"},
        // Nothing that is equal makes up for one that is apart.
        {"ApartAmongUnknown", "uu!uuu", Toll(), "no"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Unknown, CompareTest,
    testing::ValuesIn<FacetCase>({
        {"SubjectUnknown", "=u====", Toll(), "compared"},
        {"TimeUnknown", "===u==", Toll(), "compared"},
        {"EventUnknown", "====u=", Toll(), "compared"},
        // Two of place, time and event: only a person can tell ...
        {"TimeAndEventUnknown", "===uu=", Toll(), "doubtful"},
        // ... unless the sentences say the same.
        {"PlaceAndTimeUnknown", "==uu==", Toll(), "compared"},
        // A place unknown needs a party or an event in common.
        {"PlaceUnknownSameEvent", "=uu===", Toll(), "compared"},
        {"PlaceUnknownSameParty", "==u=u=", Toll().Of("Russia"), "doubtful"},
        {"PlaceUnknown", "=uu=u=", Toll(), "no"},
        {"PlaceUnknownSomeWords", "=uu=~=", Toll(), "no"},
        // Nobody named on both sides is no party in common.
        {"PlaceUnknownNobody", "==u=u=", Toll(), "no"},
        {"CountedUnknown", "u=====", Toll(), "compared"},
        {"CountedUnknownOtherWords", "u===u=", Toll(), "no"},
        {"AllUnknown", "uuuuuu", Toll(), "no"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    PartAndWhole, CompareTest,
    testing::ValuesIn<FacetCase>({
        // Children among the dead of one event.
        {"CountedWithin", "<=====", Toll(), "part"},
        {"CountedContains", ">=====", Toll(), "whole"},
        {"PlaceWithin", "==<===", Toll(), "part"},
        {"BothWithin", "<=<===", Toll(), "part"},
        // The children of the region against the people of the town.
        {"CountedWithinPlaceContains", "<=>===", Toll(), "no"},
        {"OfAnotherTime", "<==u==", Toll(), "no"},
        {"OfAnotherEvent", "<===~=", Toll(), "no"},
        // A part of the town against the town, at one time.
        {"StockInPart", "==<=~=", Town(), "part"},
        {"StockOfSome", "<===~=", Town(), "no"},
        {"StockPlaceCarried", "==<=~=", Town().CarriedAlong(), "no"},
        // Percentages do not make up a whole; an event is in both places.
        {"ShareInPart", "==<=u=", VoteShare().Flat(52).Percent(), "no"},
        {"EventInPart", "==<===", Blast(), "compared"},
        {"EventInPartSomeWords", "==<=~=", Blast(), "compared"},
        {"EventInPartOtherWords", "==<=u=", Blast(), "no"},
        {"EventOfSomeNowhere", "<=u=~=", Blast(), "no"},
        // One period is only part of the other.
        {"TimeWithin", "===<==", Toll(), "no"},
        {"TimeContains", "===>==", Toll(), "no"},
        {"TimeOverlaps", "===~==", Toll(), "no"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    OpenKinds, CompareTest,
    testing::ValuesIn<FacetCase>({
        {"SameContent", "======", Trains(), "compared"},
        {"SameParty", "====~=", Trains().Of("Firth Rail"), "compared"},
        // Equal places are not enough: they have no triggers to go by.
        {"SomeContent", "====~=", Trains(), "no"},
        {"OtherContent", "====u=", Trains(), "no"},
        {"OtherContentNobody", "=u==u=", Trains(), "no"},
    }),
    NameOf);

TEST(CompareTest, RoundUpsAreOfOneEventByTheirContentOnly) {
  Claim here = Killed().Flat(2).Make();
  Claim there = Killed().Flat(7).Make();
  const auto compared = [&](absl::string_view relations) {
    return Compare(here, there, RulesOf(relations), TestContext()).comparable;
  };
  EXPECT_TRUE(compared("====~="));
  there.round_up = true;
  EXPECT_FALSE(compared("====~="));
  EXPECT_TRUE(compared("======"));
}

TEST(CompareTest, KindsOfManyThingsNeedContent) {
  v1::Kind price;
  price.set_id("money.price");
  price.set_accumulation(v1::Kind::STOCK);
  price.set_needs_content(true);
  const Claim claim = ClaimMaker(&price).Flat(30).In("Kirun").Make();
  const auto compared = [&](absl::string_view relations) {
    return Compare(claim, claim, RulesOf(relations), TestContext()).comparable;
  };
  EXPECT_TRUE(compared("======"));
  EXPECT_FALSE(compared("====~="));
  EXPECT_FALSE(compared("=u==u="));
}

// A company's revenue is the same, whether the text names the town or the
// country; a toll adds up, so that of the town is a part of the country's.  But
// what happened in one part of a town is what happened in the town.
TEST(CompareTest, OneStoryHasOneFigureWhereverItIsPut) {
  v1::Kind revenue;
  revenue.set_id("company.revenue");
  revenue.set_accumulation(v1::Kind::FLOW);
  const auto compared = [](const ClaimMaker& maker, absl::string_view facets,
                           bool area = true) {
    Claim claim = ClaimMaker(maker)
                      .Story("merrow ada holm")
                      .Reported("2024-03-14")
                      .Make();
    claim.place.area = area;
    return Compare(claim, claim, RulesOf(facets), TestContext()).comparable;
  };
  const auto figure = [&] { return ClaimMaker(&revenue).Flat(30); };
  const auto sum = [&] { return figure().Unit("EUR", "money:EUR", 1, "EUR"); };
  EXPECT_TRUE(compared(sum(), "=u<=u="));
  EXPECT_FALSE(compared(sum(), "<u<=u="));
  EXPECT_FALSE(compared(figure(), "=u<=u=")) << "a rate of a part of a country";
  EXPECT_FALSE(compared(Killed().Flat(30), "=u<=u="));
  EXPECT_TRUE(compared(Killed().Flat(30), "=u<=u=", /*area=*/false));
  EXPECT_FALSE(compared(Killed().Flat(30), "<u<=u=", /*area=*/false));
}

// "The strike lasted nine days", where another report tells of one in 2023.
TEST(CompareTest, OneStoryHasOneFigureOfItsTimeOnly) {
  v1::Kind length;
  length.set_id("strike.length");
  length.set_accumulation(v1::Kind::STOCK);
  length.set_one_a_story(true);
  const auto compared = [&](const ClaimMaker& other) {
    const Claim a = ClaimMaker(&length)
                        .Flat(9)
                        .Story("merrow ada holm")
                        .Reported("2024-03-14")
                        .Make();
    const Claim b = ClaimMaker(other)
                        .Story("merrow ada holm")
                        .Reported("2024-03-14")
                        .Make();
    return Compare(a, b, RulesOf("=uuuu="), TestContext()).comparable;
  };
  EXPECT_TRUE(compared(ClaimMaker(&length).Flat(13)));
  EXPECT_TRUE(
      compared(ClaimMaker(&length).Flat(13).From("2024-03-01", "2024-03-13")));
  EXPECT_FALSE(
      compared(ClaimMaker(&length).Flat(13).From("2023-01-01", "2023-12-31")));
}

// Reports that name nobody and nothing in common tell of two things, unless
// somebody put them into one group; how many live in a town holds in any story.
TEST(CompareTest, OtherNamesAreAnotherStory) {
  Article article;
  article.group = "flood";
  const auto compared = [&](const ClaimMaker& maker, absl::string_view other,
                            const Article* of) {
    Claim a = ClaimMaker(maker).Story("kirun ada holm merrow drev").Make();
    Claim b = ClaimMaker(maker).Story(other).Make();
    a.article = b.article = of;
    return Compare(a, b, RulesOf("=u===="), TestContext()).comparable;
  };
  constexpr absl::string_view kOther = "lund erik osten grad velmar";
  EXPECT_TRUE(
      compared(Killed().Flat(30), "kirun ada holm osten grad", nullptr));
  EXPECT_FALSE(compared(Killed().Flat(30), kOther, nullptr));
  EXPECT_TRUE(compared(Killed().Flat(30), "lund erik", nullptr)) << "too few";
  EXPECT_TRUE(compared(Killed().Flat(30), kOther, &article));
  EXPECT_TRUE(compared(Residents().Flat(30), kOther, nullptr));
}

// Only one of two reports says where: of the same accident, if they are surely
// of one story.
TEST(CompareTest, OneStoryNeedsNoPlaceIfItIsSure) {
  const auto compared = [](absl::string_view other) {
    const Claim here = Killed()
                           .Flat(30)
                           .In("Kirun")
                           .Story("merrow ada holm")
                           .Reported("2024-03-14")
                           .Make();
    const Claim there =
        Killed().Flat(45).Story(other).Reported("2024-03-14").Make();
    return Compare(here, there, RulesOf("=uu=~="), TestContext()).comparable;
  };
  EXPECT_TRUE(compared("merrow ada holm"));
  EXPECT_FALSE(compared("merrow toll drev grad lund osten"));
}

TEST(CompareTest, PartsOfTollsAreOfOneReportDay) {
  const Claim children = Toll().Reported("2024-03-14").Make();
  const Claim people = Toll().Reported("2024-03-15").Make();
  EXPECT_EQ(
      Describe(Compare(children, people, RulesOf("<====="), TestContext())),
      "no");
}

// Nothing but what their articles are about is known to be common.
TEST(CompareTest, OneStoryIsEnoughForKindsOfWhichItHasOne) {
  const auto compared = [](const ClaimMaker& a, const ClaimMaker& b) {
    return Describe(
        Compare(a.Make(), b.Make(), RulesOf("uuu=u="), TestContext()));
  };
  const ClaimMaker trains = Killed()
                                .Flat(412)
                                .Story("merrow ada holm kirun osten")
                                .Reported("2024-03-14");
  const auto other = [](double value, absl::string_view names) {
    return Killed().Flat(value).Story(names).Reported("2024-03-16");
  };
  EXPECT_EQ(compared(trains, other(350, "merrow ada holm kirun")), "compared");
  EXPECT_EQ(compared(trains, Killed().Flat(350).Reported("2024-03-16")), "no")
      << "not known what it is about";
  EXPECT_EQ(compared(trains, other(350, "merrow jana toll drev grad lund")),
            "no");
  EXPECT_EQ(
      compared(trains, other(350, "merrow ada holm kirun").Names("jana toll")),
      "no")
      << "of others, whom the first report does not name";
  EXPECT_EQ(
      compared(trains,
               other(350, "merrow ada holm kirun").Names("ada holm toll")),
      "compared");
  EXPECT_EQ(
      compared(ClaimMaker(trains).Flat(4), other(7, "merrow ada holm kirun")),
      "no")
      << "of a handful a story has several";
  EXPECT_EQ(compared(trains, other(40, "merrow ada holm kirun")), "no")
      << "figures far apart";
  EXPECT_EQ(compared(trains, Killed()
                                 .Flat(350)
                                 .Story("merrow ada holm kirun")
                                 .Reported("2024-04-16")),
            "no")
      << "a month later";
}

// What a report has of a town besides is known by the town.
TEST(CompareTest, OfOnePlaceOneStoryHasOneFigure) {
  const auto part = [](absl::string_view place) {
    Claim claim = Killed()
                      .Flat(place == "Kirun" ? 30 : 45)
                      .In(place)
                      .Story("merrow ada holm kirun osten")
                      .Reported("2024-03-14")
                      .Make();
    claim.of_story = false;
    claim.of_part = true;
    return claim;
  };
  const auto compared = [](const Claim& a, const Claim& b) {
    return Describe(Compare(a, b, RulesOf("uuu=u="), TestContext()));
  };
  EXPECT_EQ(compared(part("Kirun"), part("Kirun")), "compared");
  EXPECT_EQ(compared(part("Kirun"), part("Osten")), "no");
}

// "The driver, 43": a story has one, however far apart the ages are.
TEST(CompareTest, AgesOfOneRoleInOneStory) {
  v1::Kind kind;
  kind.set_id("person.age");
  const auto age = [&](double years, absl::string_view noun, bool role) {
    Claim claim = ClaimMaker(&kind)
                      .Flat(years)
                      .Counting(noun)
                      .Story("merrow ada holm kirun osten")
                      .Reported("2024-03-14")
                      .Make();
    claim.age = true;
    claim.role = role;
    return claim;
  };
  const auto compared = [](const Claim& a, const Claim& b) {
    return Describe(Compare(a, b, RulesOf("u=u=u="), TestContext()));
  };
  EXPECT_EQ(compared(age(43, "driver", true), age(34, "driver", true)),
            "compared");
  EXPECT_EQ(compared(age(43, "driver", true), age(34, "driver", false)), "no")
      << "a driver may be another one";
  EXPECT_EQ(compared(age(43, "driver", true), age(34, "owner", true)), "no");
}

// "Half of the voters backed" is of no kind and "61 percent backed" of one, but
// the sentences are one.
TEST(CompareTest, OpenAndKnownKindsNeedOneVerbInNearlyOneSentence) {
  v1::Kind share;
  share.set_id("vote.share");
  share.set_accumulation(v1::Kind::EVENT);
  share.set_needs_content(true);
  const auto compared = [&](const ClaimMaker& known, absl::string_view verb,
                            absl::string_view words) {
    const Claim a = known.Make();
    const Claim b =
        ClaimMaker(nullptr).Flat(61).Doing(verb).Words(words).Make();
    std::string one = Describe(Compare(a, b, RulesOf("======"), TestContext()));
    EXPECT_EQ(one, Describe(Compare(b, a, RulesOf("======"), TestContext())));
    return one;
  };
  const auto known = [&](const v1::Kind* kind) {
    return ClaimMaker(kind).Flat(50).Doing("back").Words(
        "voter kirun back plan poll");
  };
  EXPECT_EQ(compared(known(&share), "back", "voter kirun back plan survey"),
            "compared");
  EXPECT_EQ(compared(known(&share), "reject", "voter kirun reject plan poll"),
            "no")
      << "another verb";
  EXPECT_EQ(compared(Killed().Flat(50).Doing("back").Words(
                         "voter kirun back plan poll"),
                     "back", "voter kirun back plan poll"),
            "no")
      << "a toll";
}

// "frozen since April 2021": in one story, a verb and the words next to it are
// enough.
TEST(CompareTest, OneStoryAndOneVerbAreEnoughForOpenKinds) {
  const auto compared = [](const ClaimMaker& a, const ClaimMaker& b) {
    return Describe(
        Compare(a.Make(), b.Make(), RulesOf("=uu=u="), TestContext()));
  };
  const auto open = [](double value, absl::string_view verb,
                       absl::string_view words) {
    return ClaimMaker(nullptr)
        .Flat(value)
        .Counting("trains")
        .Doing(verb)
        .Words(words)
        .Story("merrow ada holm kirun osten")
        .Reported("2024-03-14");
  };
  const ClaimMaker late = open(40, "delay", "delay morning train merrow");
  EXPECT_EQ(compared(late, open(60, "delay", "delay crew snow")), "compared");
  EXPECT_EQ(compared(late, open(60, "cancel", "delay crew snow")), "no")
      << "another verb";
  EXPECT_EQ(compared(late, open(60, "delay", "crew snow ice")), "no")
      << "other words around it";
  EXPECT_EQ(compared(late, open(60, "delay", "delay crew snow").Story("drev")),
            "no")
      << "another story";
}

// Tolls that are not known to be one: "three people dead", "all three died".
TEST(CompareTest, EqualTollsOfOneContentAgree) {
  const auto agree = [](const ClaimMaker& a, const ClaimMaker& b,
                        absl::string_view relations) {
    const Comparison comparison =
        Compare(a.Make(), b.Make(), RulesOf(relations), TestContext());
    EXPECT_FALSE(comparison.comparable);
    return comparison.agreeing;
  };
  const ClaimMaker toll = Killed().Flat(41);
  EXPECT_TRUE(agree(toll, toll, "<u<u~="));
  EXPECT_TRUE(agree(toll, toll, "=uuu~="));
  EXPECT_TRUE(agree(toll, toll, ">u=uu=")) << "in one article";
  EXPECT_FALSE(agree(toll, Killed().Flat(42), "<u<u~="));
  EXPECT_FALSE(agree(toll, Killed().AtLeast(41), "<u<u~="));
  EXPECT_FALSE(agree(Killed().Flat(1), Killed().Flat(1), "<u<u~="))
      << "a one says nothing";
  EXPECT_FALSE(agree(toll, toll, "<u<!~=")) << "at another time";
  EXPECT_FALSE(agree(toll, toll, "=uuuu=")) << "of other content";
}

TEST(CompareTest, KeepsTheReasonThatDecided) {
  const Claim claim = Toll().Make();
  EXPECT_EQ(std::string(
                Compare(claim, claim, RulesOf("==!==="), TestContext()).reason),
            "as told");
  const Comparison all =
      Compare(claim, claim, RulesOf("======"), TestContext());
  EXPECT_EQ(std::string(all.reason), "all facets agree");
  EXPECT_EQ(all.of(Facet::kEvent).facet, Facet::kEvent);
  EXPECT_EQ(std::string(all.of(Facet::kEvent).reason), "as told");
}

}  // namespace
}  // namespace crosscheck
