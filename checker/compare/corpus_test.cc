#include "checker/compare/corpus.h"

#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/normalize/widths.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Residents;

// The claims of two articles: the first maker's, then all others'.
std::vector<Claim> TwoArticles(const std::vector<ClaimMaker>& makers) {
  static const auto* const articles = new std::vector<Article>(2);
  std::vector<Claim> claims;
  for (size_t i = 0; i < makers.size(); ++i) {
    claims.push_back(makers[i].Make());
    claims.back().article = &(*articles)[i == 0 ? 0 : 1];
    claims.back().ordinal = i == 0 ? 0 : static_cast<uint32_t>(i - 1);
    // One sentence each.
    const auto begin = static_cast<uint32_t>(100 * i);
    claims.back().sentence = {begin, begin + 100};
  }
  return claims;
}

bool Accounted(const std::vector<Claim>& claims) {
  return Corpus(claims).Accounted(claims[0], claims[1],
                                  DefaultCompareConfig().widths());
}

struct AccountedCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  ClaimMaker a;
  ClaimMaker b;
  ClaimMaker beside;  // Another claim of b's article.
  bool want;
};

void PrintTo(const AccountedCase& c, std::ostream* os) { *os << c.name; }

class AccountedTest : public testing::TestWithParam<AccountedCase> {};

TEST_P(AccountedTest, IfTheOtherArticleSaysItToo) {
  const AccountedCase& c = GetParam();
  EXPECT_EQ(Accounted(TwoArticles({c.a, c.b, c.beside})), c.want);
}

INSTANTIATE_TEST_SUITE_P(
    Figures, AccountedTest,
    testing::ValuesIn<AccountedCase>({
        {"SameFigure", Killed().Flat(41), Killed().Flat(52), Killed().Flat(41),
         true},
        {"WithinItsReach", Residents().About(250000), Residents().About(300000),
         Residents().Flat(248300), true},
        {"DayOfAnyYear", Open().OnDayOfAnyYear("02-25"),
         Open().OnDayOfAnyYear("02-15"), Open().OnDay("2019-02-25"), true},
        {"OtherDayOfAnyYear", Open().OnDayOfAnyYear("02-25"),
         Open().OnDayOfAnyYear("02-15"), Open().OnDay("2019-03-25"), false},
        {"FigureBesideADay", Open().OnDayOfAnyYear("02-25"),
         Open().OnDayOfAnyYear("02-15"), Open().Flat(25), false},
        {"AnotherFigure", Killed().Flat(41), Killed().Flat(52),
         Killed().Flat(43), false},
        {"AnotherKind", Killed().Flat(41), Killed().Flat(52),
         Residents().Flat(41), false},
        {"BareReadingElsewhere", Residents().Flat(410), Residents().Flat(520),
         Open().Flat(410), false},
        {"AnotherParty", Killed().Flat(41).Of("Russia"),
         Killed().Flat(52).Of("Russia"), Killed().Flat(41).Of("Syria"), false},
        {"AnotherUnit", Open().Flat(41), Open().Flat(52),
         Open().Flat(41).Percent(), false},
        // "on Tuesday" does not say "before dawn on Tuesday".
        {"LessExactTime",
         AttackTime().Between("2024-03-12T00:00", "2024-03-12T06:00"),
         AttackTime().Between("2024-03-12T17:00", "2024-03-12T23:59"),
         AttackTime().OnDay("2024-03-12"), false},
        {"AsExactTime",
         AttackTime().Between("2024-03-12T00:00", "2024-03-12T06:00"),
         AttackTime().Between("2024-03-12T17:00", "2024-03-12T23:59"),
         AttackTime().Between("2024-03-12T03:00", "2024-03-12T03:00"), true},
        // "about half past four" is near "about four".
        {"ClockTimesThatMeet",
         AttackTime().Between("2024-03-12T04:30", "2024-03-12T04:30").AtHour(),
         AttackTime().Between("2024-03-12T15:00", "2024-03-12T15:00").AtHour(),
         AttackTime().Between("2024-03-12T04:00", "2024-03-12T04:00").AtHour(),
         true},
        {"ClockTimesApart",
         AttackTime().Between("2024-03-12T04:30", "2024-03-12T04:30").AtHour(),
         AttackTime().Between("2024-03-12T15:00", "2024-03-12T15:00").AtHour(),
         AttackTime().Between("2024-03-12T01:00", "2024-03-12T01:00").AtHour(),
         false},
    }),
    [](const testing::TestParamInfo<AccountedCase>& info) {
      return info.param.name;
    });

TEST(AccountedTest, NotByTheClaimItself) {
  EXPECT_FALSE(Accounted(TwoArticles({Killed().Flat(41), Killed().Flat(41)})));
}

TEST(AccountedTest, NotByItsOwnArticle) {
  std::vector<Claim> claims =
      TwoArticles({Killed().Flat(41), Killed().Flat(52), Killed().Flat(60)});
  claims.push_back(claims[0]);
  claims.erase(claims.begin());
  // 52 and 60 stand in the second article, twice 41 in the first.
  EXPECT_FALSE(Corpus(claims).Accounted(claims[2], claims[0],
                                        DefaultCompareConfig().widths()));
}

TEST(AccountedTest, CountsOfOpenKindsOnlyInOneSentence) {
  std::vector<Claim> claims =
      TwoArticles({Open().Flat(41), Open().Flat(52), Open().Flat(41)});
  claims[0].kind = claims[1].kind = "open:ticket/sell";
  claims[0].counted_lemma = claims[1].counted_lemma = "ticket";
  claims[2].kind = "open:coat/return";
  claims[2].counted_lemma = "coat";
  EXPECT_FALSE(Accounted(claims)) << "another sentence, another noun";
  claims[2].sentence = claims[1].sentence;
  EXPECT_TRUE(Accounted(claims));
  claims[2].field = v1::Claim::TITLE;
  EXPECT_FALSE(Accounted(claims)) << "the same bytes, but of the title";
  claims[2].counted_lemma = "ticket";
  EXPECT_TRUE(Accounted(claims)) << "another verb of the same noun";
}

// Two sentences with figures in a row: "seats 40, sleeps 40".
std::vector<Claim> TwoRows(const std::vector<double>& first,
                           const std::vector<double>& second) {
  std::vector<ClaimMaker> makers;
  makers.reserve(makers.size() + second.size());
  for (const double value : second) makers.push_back(Open().Flat(value));
  std::vector<Claim> claims = TwoArticles({Open().Flat(first[0])});
  const Article* const other = TwoArticles({Open(), Open()})[1].article;
  for (size_t i = 1; i < first.size(); ++i) {
    claims.push_back(claims[0]);
    claims.back().quantity = Open().Flat(first[i]).Make().quantity;
    claims.back().ordinal = static_cast<uint32_t>(i);
  }
  for (size_t i = 0; i < second.size(); ++i) {
    claims.push_back(makers[i].Make());
    claims.back().article = other;
    claims.back().ordinal = static_cast<uint32_t>(i);
  }
  return claims;
}

// Whether the first figures of two articles are what is left.
bool LeftOver(const std::vector<double>& first,
              const std::vector<double>& second) {
  static const auto* const articles = new std::vector<Article>(2);
  std::vector<Claim> claims;
  const auto enter = [&](const std::vector<double>& values, size_t article) {
    for (size_t i = 0; i < values.size(); ++i) {
      claims.push_back(Open().Flat(values[i]).Make());
      claims.back().article = &(*articles)[article];
      claims.back().ordinal = static_cast<uint32_t>(i);
    }
  };
  enter(first, 0);
  enter(second, 1);
  return Corpus(claims).LeftOver(claims[0], claims[first.size()],
                                 DefaultCompareConfig().widths());
}

// "made 30 million in 2020" and "made 45 million in 2021".
TEST(OfOtherFiguresTest, DatesOfOtherFiguresAreOfOtherThings) {
  const auto other = [](const ClaimMaker& left, const ClaimMaker& right) {
    static const auto* const articles = new std::vector<Article>(2);
    std::vector<Claim> claims = {Open().OnDay("2020-01-01").Make(), left.Make(),
                                 Open().OnDay("2021-01-01").Make(),
                                 right.Make()};
    for (size_t i = 0; i < claims.size(); ++i) {
      claims[i].article = &(*articles)[i / 2];
      claims[i].ordinal = static_cast<uint32_t>(i % 2);
    }
    return Corpus(claims).OfOtherFigures(claims[0], claims[2],
                                         DefaultCompareConfig().widths());
  };
  EXPECT_TRUE(other(Open().Flat(30).Percent(), Open().Flat(45).Percent()));
  EXPECT_TRUE(other(Residents().Flat(30), Residents().Flat(45)));
  EXPECT_FALSE(other(Residents().Flat(30), Residents().Flat(30)));
  EXPECT_FALSE(other(Residents().Flat(30), Killed().Flat(45)));
  EXPECT_FALSE(other(Open().Flat(3), Open().Flat(4))) << "counts of anything";
}

// "260,000 tonnes ... 12,000 tonnes" against "230,000 tonnes ... 12,000".
TEST(LeftOverTest, WhatBothArticlesGiveIsSetAside) {
  EXPECT_TRUE(LeftOver({40}, {60}));
  EXPECT_TRUE(LeftOver({40, 70}, {60, 70}));
  EXPECT_TRUE(LeftOver({40, 70, 40}, {60, 70, 60})) << "said twice";
  EXPECT_FALSE(LeftOver({40, 70, 40}, {60, 70, 80, 60})) << "80";
  EXPECT_FALSE(LeftOver({40, 70}, {60})) << "70 may be the one";
  EXPECT_FALSE(LeftOver({40}, {60, 70}));
  EXPECT_FALSE(LeftOver({40, 1, 2, 3, 4}, {60, 1, 2, 3, 4})) << "a table";
}

TEST(LeftOverTest, OtherUnitsAndKnownKindsAreNotAsked) {
  std::vector<Claim> claims = TwoArticles(
      {Open().Flat(40).Percent(), Open().Flat(60).Percent(), Open().Flat(70)});
  const auto left_over = [&] {
    return Corpus(claims).LeftOver(claims[0], claims[1],
                                   DefaultCompareConfig().widths());
  };
  EXPECT_TRUE(left_over());
  claims[2] = claims[1];
  claims[2].canonical = {70, 70, false, false};
  claims[2].quantity->value = 70;
  claims[2].quantity->bounds = {70, 70, false, false};
  claims[2].ordinal = 1;
  EXPECT_FALSE(left_over());
  claims[2].info = Killed().Make().info;
  EXPECT_TRUE(left_over());
  claims[0].info = claims[2].info;
  EXPECT_FALSE(left_over()) << "one of the two is of a known kind itself";
}

TEST(LeftOverTest, CountsOfOtherNounsAreNotAsked) {
  std::vector<Claim> claims =
      TwoArticles({Open().Flat(40), Open().Flat(60), Open().Flat(70)});
  for (Claim& claim : claims) claim.counted_lemma = "home";
  const auto left_over = [&] {
    return Corpus(claims).LeftOver(claims[0], claims[1],
                                   DefaultCompareConfig().widths());
  };
  EXPECT_FALSE(left_over());
  claims[2].counted_lemma = "garage";
  EXPECT_TRUE(left_over());
}

bool DifferByPart(const std::vector<ClaimMaker>& makers) {
  const std::vector<Claim> claims = TwoArticles(makers);
  return Corpus(claims).DifferByPart(claims[0], claims[1],
                                     DefaultCompareConfig().widths());
}

// A price of 520 tonnes of gold, and one of 690 with the 170 that are owed.
TEST(DifferByPartTest, IfAnArticleGivesTheRest) {
  const auto tonnes = [](double value) {
    return Open().Flat(value).Unit("t", "mass", 1000, "kg");
  };
  EXPECT_TRUE(DifferByPart({tonnes(520), tonnes(690), tonnes(170)}));
  EXPECT_TRUE(DifferByPart({tonnes(690), tonnes(520), tonnes(175)}));
  EXPECT_FALSE(DifferByPart({tonnes(520), tonnes(690), tonnes(120)}));
  EXPECT_FALSE(DifferByPart({tonnes(520), tonnes(690)}));
  EXPECT_FALSE(DifferByPart({tonnes(5), tonnes(9), tonnes(4)})) << "handfuls";
  EXPECT_FALSE(DifferByPart({tonnes(520), tonnes(1040), tonnes(520)}));
  EXPECT_FALSE(
      DifferByPart({Open().Flat(27).Percent(), Open().Flat(37).Percent(),
                    Open().Flat(10).Percent()}));
}

// 40 dead, 23 people rescued, 62 dead; winds of 120, a storm moving at 30.
TEST(DifferByPartTest, NotOfPeopleOrOfWhatIsNoSum) {
  EXPECT_FALSE(DifferByPart({Killed().Flat(40).Counting("person"),
                             Killed().Flat(62).Counting("person"),
                             Open().Flat(22).Counting("person")}));
  const auto kmh = [](double value) {
    return Open().Flat(value).Unit("km/h", "speed", 1 / 3.6, "m/s");
  };
  EXPECT_FALSE(DifferByPart({kmh(120), kmh(150), kmh(30)}));
}

TEST(DifferByPartTest, CountsAreOfOneNoun) {
  const auto homes = [](double value) {
    return Open().Flat(value).Counting("home");
  };
  EXPECT_TRUE(DifferByPart({homes(40), homes(64), homes(24)}));
  EXPECT_FALSE(DifferByPart({homes(40), homes(64), Open().Flat(24)}));
}

TEST(AccountedTest, NotByWhatStandsInTheSamePlaceOnBothSides) {
  const auto accounted = [](const std::vector<Claim>& claims, size_t b) {
    return Corpus(claims).Accounted(claims[0], claims[b],
                                    DefaultCompareConfig().widths());
  };
  EXPECT_FALSE(accounted(TwoRows({40, 40}, {60, 40}), 2));
  EXPECT_TRUE(accounted(TwoRows({40, 30}, {60, 40}), 2)) << "40 moved on";
  EXPECT_TRUE(accounted(TwoRows({40, 40}, {60, 40, 50}), 2)) << "longer row";
  // "5 girls and 5 boys" against "4 girls and 5 boys".
  std::vector<Claim> nouns = TwoRows({5, 5}, {4, 5});
  nouns[0].counted_lemma = nouns[2].counted_lemma = "girl";
  nouns[1].counted_lemma = nouns[3].counted_lemma = "boy";
  EXPECT_FALSE(accounted(nouns, 2));
  nouns[1].counted_lemma = "man";
  EXPECT_TRUE(accounted(nouns, 2)) << "no boys on the other side";
}

TEST(CrossedTest, IfTheRowsAreAsLongAndThePlacesDiffer) {
  const std::vector<Claim> claims = TwoRows({55, 45}, {25, 75});
  const Corpus corpus(claims);
  EXPECT_FALSE(corpus.Crossed(claims[0], claims[2]));
  EXPECT_FALSE(corpus.Crossed(claims[1], claims[3]));
  EXPECT_TRUE(corpus.Crossed(claims[0], claims[3]));
  EXPECT_TRUE(corpus.Crossed(claims[0], claims[1])) << "of one sentence";
  const std::vector<Claim> uneven = TwoRows({55, 45}, {25, 75, 10});
  EXPECT_FALSE(Corpus(uneven).Crossed(uneven[0], uneven[3]));
  const std::vector<Claim> single = TwoRows({55}, {25});
  EXPECT_FALSE(Corpus(single).Crossed(single[0], single[1]));
}

TEST(CorpusTest, HoldsTheClaimsOfEachArticle) {
  const std::vector<Claim> claims =
      TwoArticles({Killed().Flat(41), Killed().Flat(52), Killed().Flat(60)});
  const Corpus corpus(claims);
  EXPECT_EQ(corpus.ArticleOf(claims[0]).size(), 1u);
  EXPECT_EQ(corpus.ArticleOf(claims[2]).size(), 2u);
  EXPECT_EQ(corpus.ArticleOf(claims[2]).data(), &claims[1]);
  EXPECT_EQ(corpus.ArticleOf(Killed().Flat(41).Make()).size(), 0u);
}

// Some count the dead among those hurt.
TEST(CorpusTest, CountsInWhatTheOtherSentenceTellsApart) {
  v1::Kind hurt;
  hurt.set_id("toll.injured");
  hurt.add_may_include("toll.killed");
  const auto counts_in = [&](double all, double some, double dead,
                             bool one_sentence) {
    std::vector<Claim> claims =
        TwoArticles({ClaimMaker(&hurt).Flat(all), ClaimMaker(&hurt).Flat(some),
                     Killed().Flat(dead)});
    if (one_sentence) claims[2].sentence = claims[1].sentence;
    return Corpus(claims).CountsIn(claims[0], claims[1]);
  };
  EXPECT_TRUE(counts_in(4, 3, 1, true));
  EXPECT_FALSE(counts_in(5, 3, 1, true));
  EXPECT_FALSE(counts_in(4, 3, 1, false)) << "the dead of another event?";
  hurt.clear_may_include();
  EXPECT_FALSE(counts_in(4, 3, 1, true));
}

}  // namespace
}  // namespace crosscheck
