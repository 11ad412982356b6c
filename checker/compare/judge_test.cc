#include "checker/compare/judge.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/article.h"
#include "checker/normalize/widths.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::PartAndWhole;
using ::crosscheck_testing::SameThing;
using ::crosscheck_testing::TestContext;
using ::crosscheck_testing::TxtArticle;

// Takes all pairs or none, and says the same of each.
class FixedRule final : public FactRule {
 public:
  FixedRule(absl::string_view id, bool takes, Judgement judgement)
      : descriptor_{id, "As told."}, takes_(takes), judgement_(judgement) {}
  const RuleDescriptor& descriptor() const override { return descriptor_; }
  bool Takes(const Claim&, const Claim&, const Comparison&) const override {
    return takes_;
  }
  Judgement Judge(const Claim&, const Claim&, const Comparison&,
                  const CompareContext&) const override {
    return judgement_;
  }

 private:
  const RuleDescriptor descriptor_;
  const bool takes_;
  const Judgement judgement_;
};

constexpr Judgement kConflict{v1::CONFLICT, v1::HIGH, "they cannot both hold"};
constexpr Judgement kReview{v1::REVIEW, v1::LOW, "they may both hold"};
constexpr Judgement kNothing{};

const FixedRule& BoundsRule() {
  static const auto* const rule = new FixedRule("bounds", true, kConflict);
  return *rule;
}
const FixedRule& OtherRule() {
  static const auto* const rule = new FixedRule("other", true, kConflict);
  return *rule;
}

// Articles "a", "b", "c" ... of which each gives one toll.
class Reports {
 public:
  explicit Reports(const std::vector<double>& tolls) {
    articles_.reserve(tolls.size());
    for (size_t i = 0; i < tolls.size(); ++i) {
      const std::string figure = absl::StrCat(tolls[i]);
      articles_.push_back(
          TxtArticle(std::string(1, static_cast<char>('a' + i)),
                     absl::StrCat("It killed ", figure, " people.")));
      claims_.push_back(CountClaim(
          articles_.back(), absl::StrCat(figure, " people"), figure, tolls[i]));
      claims_.back().kind = "toll.killed";
      claims_.back().content = {7, 8, 9};
    }
  }

  Claim& claim(size_t i) { return claims_[i]; }
  Article& article(size_t i) { return articles_[i]; }

  // All pairs of different values conflict, but those `agree` lists.
  std::vector<JudgedPair> Judge(const std::vector<std::string>& agree) const {
    std::vector<JudgedPair> judged;
    for (size_t i = 0; i < claims_.size(); ++i) {
      for (size_t j = i + 1; j < claims_.size(); ++j) {
        const std::string pair = Id(i) + Id(j);
        const bool conflict =
            claims_[i].quantity->value != claims_[j].quantity->value &&
            std::find(agree.begin(), agree.end(), pair) == agree.end();
        judged.push_back({&claims_[i], &claims_[j], &BoundsRule(),
                          conflict ? kConflict : kNothing});
      }
    }
    return judged;
  }

  std::vector<Finding> Find(const std::vector<JudgedPair>& judged) const {
    Fact fact;
    for (const Claim& claim : claims_) fact.claims.push_back(&claim);
    std::vector<Finding> findings;
    fact.label = "People killed";
    FindingOfFact(fact, judged, DefaultCompareConfig().widths(), findings);
    return findings;
  }

 private:
  std::string Id(size_t i) const { return articles_[i].id; }

  std::vector<Article> articles_;
  std::vector<Claim> claims_;
};

// "a b | c + d": sides, then what fits them all; "none" without a finding.
std::string Sides(const std::vector<Finding>& findings) {
  if (findings.empty()) return "none";
  EXPECT_EQ(findings.size(), 1u);
  const auto ids = [](const std::vector<const Claim*>& claims) {
    return absl::StrJoin(claims, " ", [](std::string* out, const Claim* claim) {
      absl::StrAppend(out, claim->article->id);
    });
  };
  std::vector<std::string> sides;
  for (const FindingSide& side : findings[0].sides) {
    sides.push_back(ids(side.claims));
  }
  const std::string compatible = ids(findings[0].compatible);
  return absl::StrCat(absl::StrJoin(sides, " | "),
                      compatible.empty() ? "" : " + ", compatible);
}

struct SidesCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::vector<double> tolls;
  std::vector<std::string> agree;  // Pairs of articles whose values can hold.
  std::string want;
};

class SidesTest : public testing::TestWithParam<SidesCase> {};

TEST_P(SidesTest, EachConflictsWithAllOthers) {
  const SidesCase& c = GetParam();
  const Reports reports(c.tolls);
  const std::vector<JudgedPair> judged = reports.Judge(c.agree);
  const std::vector<Finding> findings = reports.Find(judged);
  EXPECT_EQ(Sides(findings), c.want);
  for (const Finding& finding : findings) {
    const auto conflict = [&](const Claim* x, const Claim* y) {
      return std::any_of(judged.begin(), judged.end(), [&](const auto& pair) {
        return pair.judgement &&
               ((pair.a == x && pair.b == y) || (pair.a == y && pair.b == x));
      });
    };
    for (const FindingSide& side : finding.sides) {
      for (const FindingSide& other : finding.sides) {
        for (const Claim* x : side.claims) {
          for (const Claim* y : other.claims) {
            EXPECT_EQ(conflict(x, y), &side != &other);
          }
          for (const Claim* fits : finding.compatible) {
            EXPECT_FALSE(conflict(x, fits));
          }
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Tolls, SidesTest,
    testing::ValuesIn<SidesCase>({
        {"Two", {41, 52}, {}, "a | b"},
        {"SmallestFirst", {52, 41}, {}, "b | a"},
        {"TwoAgainstOne", {41, 52, 41}, {}, "a c | b"},
        {"Three", {41, 52, 63}, {}, "a | b | c"},
        // Nothing was found against it, but its value is neither.
        {"OneBetweenBoth", {41, 52, 47}, {"ac", "bc"}, "a | b"},
        {"OneValue", {41, 41, 41}, {}, "none"},
        {"AllFit", {41, 52, 63}, {"ab", "ac", "bc"}, "none"},
        // It fits one side and not the other: it joins the one.
        {"JoinsASide", {41, 52, 43}, {"ac"}, "a c | b"},
        // It fits part of a side only: it is on no side and does not fit all.
        {"FitsPartOfASide", {41, 42, 52, 60}, {"ab", "bc"}, "a b | d"},
    }),
    [](const testing::TestParamInfo<SidesCase>& info) {
      return info.param.name;
    });

// Whatever pairs conflict, sides are as promised and inputs in any order give
// the same.
TEST(FindingOfFactTest, KeepsItsPromiseForAnyConflicts) {
  for (uint32_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const size_t n = 2 + random() % 6;
    std::vector<double> tolls;
    for (size_t i = 0; i < n; ++i) tolls.push_back(40 + random() % 4);
    Reports reports(tolls);
    for (size_t i = 1; i < n; ++i) {  // Some articles give several.
      if (random() % 3 == 0) {
        reports.claim(i).article = reports.claim(i - 1).article;
        reports.claim(i).ordinal = static_cast<uint32_t>(i);
      }
    }
    std::vector<JudgedPair> judged = reports.Judge({});
    for (JudgedPair& pair : judged) {
      if (random() % 3 == 0 || pair.a->article == pair.b->article) {
        pair.judgement = kNothing;
      }
    }
    const std::vector<Finding> findings = reports.Find(judged);
    std::shuffle(judged.begin(), judged.end(), random);
    for (JudgedPair& pair : judged) {
      if (random() % 2 == 0) std::swap(pair.a, pair.b);
    }
    const std::vector<Finding> again = reports.Find(judged);
    ASSERT_EQ(Sides(findings), Sides(again));
    const bool conflict = absl::c_any_of(
        judged, [](const auto& pair) { return bool{pair.judgement}; });
    ASSERT_EQ(findings.empty(), !conflict) << "none is lost";
    if (findings.empty()) continue;
    for (const FindingSide& side : findings[0].sides) {
      for (const JudgedPair& pair : judged) {
        EXPECT_FALSE(pair.judgement &&
                     absl::c_linear_search(side.claims, pair.a) &&
                     absl::c_linear_search(side.claims, pair.b));
      }
    }
    EXPECT_EQ(findings[0].fingerprint, again[0].fingerprint);
    EXPECT_EQ(findings[0].message, again[0].message);
    EXPECT_GE(findings[0].sides.size(), 2u);
  }
}

// A river that stood at 8.6 and then fell to 5.3, and at 7.8 by another paper.
TEST(FindingOfFactTest, OfOneArticlesFiguresTheNearestSpeaks) {
  Reports reports({86, 53, 78});
  reports.claim(1).article = reports.claim(0).article;
  std::vector<JudgedPair> judged = reports.Judge({});
  judged.erase(judged.begin());  // Those of one article are not judged.
  const std::vector<Finding> findings = reports.Find(judged);
  EXPECT_EQ(Sides(findings), "c | a") << "and 53 fits nothing";
}

TEST(FindingOfFactTest, ASideHoldsOneValueOfAnArticle) {
  Reports reports({40, 60, 50});
  reports.claim(1).article = reports.claim(0).article;
  std::vector<JudgedPair> judged = reports.Judge({});
  judged.erase(judged.begin());
  EXPECT_EQ(Sides(reports.Find(judged)), "a | c");
}

// "early Sunday" is no repetition of "2:40 a.m." on that day.
TEST(FindingOfFactTest, AnArticlesWiderTimeIsNotSaidAgain) {
  Reports reports({1, 2, 1});
  const std::vector<JudgedPair> judged = {reports.Judge({})[0]};
  const auto sides = [&](int64_t last) {
    reports.claim(2).article = reports.claim(0).article;
    for (size_t i = 0; i < 3; ++i) {
      reports.claim(i).quantity.reset();
      reports.claim(i).time.emplace().last = 59;
    }
    reports.claim(2).time->last = last;
    return reports.Find(judged).at(0).sides.at(0).claims.size();
  };
  EXPECT_EQ(sides(59), 2u);
  EXPECT_EQ(sides(43199), 1u);
}

TEST(FindingOfFactTest, AnotherDayOfAnyYearIsNotSaidAgain) {
  Reports reports({1, 2, 1});
  const std::vector<JudgedPair> judged = {reports.Judge({})[0]};
  reports.claim(2).article = reports.claim(0).article;
  for (size_t i = 0; i < 3; ++i) {
    reports.claim(i).quantity.reset();
    reports.claim(i).time.emplace().timex = "XXXX-02-25";
  }
  EXPECT_EQ(reports.Find(judged).at(0).sides.at(0).claims.size(), 2u);
  reports.claim(2).time->timex = "XXXX-02-15";
  EXPECT_EQ(reports.Find(judged).at(0).sides.at(0).claims.size(), 1u);
}

TEST(FindingOfFactTest, TheStrongestVerdictSpeaks) {
  const Reports reports({41, 52, 63});
  std::vector<JudgedPair> judged = reports.Judge({});
  judged[0].judgement = kReview;
  judged[1].judgement = kReview;
  const std::vector<Finding> findings = reports.Find(judged);
  ASSERT_EQ(findings.size(), 1u) << "one a fact";
  EXPECT_EQ(findings[0].verdict, v1::CONFLICT);
  EXPECT_EQ(findings[0].severity, v1::HIGH);
  EXPECT_EQ(Sides(findings), "b | c");
}

TEST(FindingOfFactTest, PairsOfAnotherRuleAreNotOfIt) {
  const Reports reports({41, 52, 63});
  std::vector<JudgedPair> judged = reports.Judge({});
  judged[1].rule = &OtherRule();
  judged[2].rule = &OtherRule();
  const std::vector<Finding> findings = reports.Find(judged);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "bounds");
  EXPECT_EQ(Sides(findings), "a | b");
}

TEST(FindingOfFactTest, WhatHoldsBothValuesFits) {
  Reports reports({41, 52, 47});
  reports.claim(2).canonical.lower = 40;
  reports.claim(2).canonical.upper = 60;
  EXPECT_EQ(Sides(reports.Find(reports.Judge({"ac", "bc"}))), "a | b + c");
}

class FingerprintTest : public testing::Test {
 protected:
  FingerprintTest() : reports_({41, 52}), before_(Fingerprint()) {}

  std::string Fingerprint() const {
    const std::vector<Finding> findings = reports_.Find(reports_.Judge({}));
    return findings.empty() ? "" : findings[0].fingerprint;
  }

  Reports reports_;
  const std::string before_;
};

TEST_F(FingerprintTest, Is16HexadecimalDigits) {
  EXPECT_EQ(before_.size(), 16u);
  EXPECT_EQ(before_.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST_F(FingerprintTest, IsNotThatOfWhereTheClaimsStand) {
  reports_.article(0).body.text = "Edited elsewhere. It killed 41 people.";
  for (ByteRange* range : {&reports_.claim(0).span, &reports_.claim(0).phrase,
                           &reports_.claim(0).sentence}) {
    range->begin += 18;
    range->end += 18;
  }
  EXPECT_EQ(Fingerprint(), before_);
}

TEST_F(FingerprintTest, IsNotThatOfSourcesAndDays) {
  reports_.claim(0).report_day = 19796;
  reports_.article(1).source = "Capital Daily";
  EXPECT_EQ(Fingerprint(), before_);
}

TEST_F(FingerprintTest, IsNotThatOfFurtherSources) {
  const Reports more({41, 52, 52, 41});
  const std::vector<Finding> findings = more.Find(more.Judge({}));
  ASSERT_EQ(Sides(findings), "a d | b c");
  EXPECT_EQ(findings[0].fingerprint, before_);
}

TEST_F(FingerprintTest, IsThatOfItsValues) {
  const Reports other({41, 53});
  EXPECT_NE(other.Find(other.Judge({}))[0].fingerprint, before_);
}

TEST_F(FingerprintTest, IsThatOfItsSentence) {
  reports_.claim(0).content = {7, 8};
  EXPECT_NE(Fingerprint(), before_);
}

TEST_F(FingerprintTest, IsThatOfKindAndPlace) {
  reports_.claim(0).kind = "toll.injured";
  const std::string kind = Fingerprint();
  EXPECT_NE(kind, before_);
  reports_.claim(0).place.name = "Kirun";
  reports_.claim(0).place.path = {5};
  EXPECT_NE(Fingerprint(), kind);
}

TEST_F(FingerprintTest, IsThatOfTheDraftWhereOneIsGiven) {
  reports_.claim(1).content = {1, 2};
  EXPECT_EQ(Fingerprint(), before_) << "a comes first";
  reports_.article(0).reference = true;
  EXPECT_NE(Fingerprint(), before_) << "b is the draft";
}

class JudgePairTest : public testing::Test {
 protected:
  JudgePairTest() : reports_({41, 52}) {}

  void Add(absl::string_view id, bool takes, Judgement judgement) {
    rules_.fact.push_back(std::make_unique<FixedRule>(id, takes, judgement));
  }

  JudgedPair Judge(const Comparison& comparison,
                   const std::vector<Claim>& all = {}) {
    return JudgePair(reports_.claim(0), reports_.claim(1), comparison, rules_,
                     TestContext(), Corpus(all));
  }

  Reports reports_;
  RuleSet rules_;
};

TEST_F(JudgePairTest, TheFirstRuleThatTakesItJudges) {
  Add("blind", false, kConflict);
  Add("first", true, kNothing);
  Add("second", true, kConflict);
  const JudgedPair judged = Judge(SameThing());
  ASSERT_NE(judged.rule, nullptr);
  EXPECT_EQ(std::string(judged.rule->descriptor().id), "first");
  EXPECT_FALSE(judged.judgement);
}

TEST_F(JudgePairTest, NobodyTakesIt) {
  Add("blind", false, kConflict);
  EXPECT_EQ(Judge(SameThing()).rule, nullptr);
}

// A trace asks about all candidates.
TEST_F(JudgePairTest, NobodyIsAskedAboutWhatIsNotComparable) {
  Add("first", true, kConflict);
  EXPECT_EQ(Judge(Comparison()).rule, nullptr);
  EXPECT_FALSE(Judge(Comparison()).judgement);
  EXPECT_NE(Judge(PartAndWhole(Relation::kWithin)).rule, nullptr);
}

TEST_F(JudgePairTest, DoubtMakesAReviewOfAConflict) {
  Add("first", true, kConflict);
  EXPECT_EQ(Judge(SameThing()).judgement.verdict, v1::CONFLICT);
  Comparison doubtful = SameThing();
  doubtful.doubtful = true;
  EXPECT_EQ(Judge(doubtful).judgement.verdict, v1::REVIEW);
  EXPECT_EQ(Judge(doubtful).judgement.severity, v1::LOW);
}

TEST_F(JudgePairTest, NotWithinOneArticle) {
  Add("first", true, kConflict);
  reports_.claim(1).article = reports_.claim(0).article;
  EXPECT_FALSE(Judge(SameThing()).judgement);
}

TEST_F(JudgePairTest, NotWhereTheOtherArticleSaysItToo) {
  Add("first", true, kConflict);
  // The second article has both figures.
  std::vector<Claim> all = {reports_.claim(0), reports_.claim(1),
                            reports_.claim(1)};
  for (Claim& claim : all) claim.dimension = "1";
  reports_.claim(0).dimension = reports_.claim(1).dimension = "1";
  all[2].quantity->value = 41;
  EXPECT_FALSE(Judge(SameThing(), all).judgement);
  all[2].quantity->value = 40;
  EXPECT_TRUE(Judge(SameThing(), all).judgement);
  // Nor a part and a whole that one text has both of.
  const Comparison whole = PartAndWhole(Relation::kContains);
  EXPECT_TRUE(Judge(whole, all).judgement);
  all[2].quantity->value = 41;
  EXPECT_FALSE(Judge(whole, all).judgement);
}

TEST(SortFindingsTest, MostSevereFirstThenByFingerprint) {
  const auto make = [](v1::Verdict verdict, v1::Severity severity,
                       absl::string_view fingerprint) {
    Finding finding;
    finding.verdict = verdict;
    finding.severity = severity;
    finding.fingerprint = std::string(fingerprint);
    return finding;
  };
  const std::vector<Finding> sorted = {
      make(v1::CONFLICT, v1::HIGH, "a"),   make(v1::CONFLICT, v1::HIGH, "b"),
      make(v1::CONFLICT, v1::LOW, "a"),    make(v1::REVIEW, v1::HIGH, "a"),
      make(v1::REVIEW, v1::LOW, "a"),      make(v1::SUPERSEDED, v1::LOW, "a"),
      make(v1::SUPERSEDED, v1::LOW, "aa"),
  };
  std::mt19937 random(1);
  for (int round = 0; round < 50; ++round) {
    std::vector<Finding> findings = sorted;
    std::shuffle(findings.begin(), findings.end(), random);
    SortFindings(findings);
    for (size_t i = 0; i < sorted.size(); ++i) {
      EXPECT_EQ(findings[i].verdict, sorted[i].verdict);
      EXPECT_EQ(findings[i].severity, sorted[i].severity);
      EXPECT_EQ(findings[i].fingerprint, sorted[i].fingerprint);
    }
  }
}

}  // namespace
}  // namespace crosscheck
