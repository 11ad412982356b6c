#include "checker/compare/article_judge.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "checker/claim/article.h"
#include "checker/compare/article_finding.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::TestContext;
using ::crosscheck_testing::TxtArticle;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Objects to every figure above ten that has another one behind it.
class AboveTenRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{"above-ten", ""};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext&,
             std::vector<Finding>& findings) const override {
    const Claim* next = NextInSentence(claim, article);
    if (claim.quantity->value <= 10 || next == nullptr) return;
    findings.push_back(ArticleFinding(*this, v1::CONFLICT, v1::LOW,
                                      "That is more than ten",
                                      {{&claim}, {next}}));
  }
};

class JudgeArticlesTest : public testing::Test {
 protected:
  JudgeArticlesTest()
      : first_(TxtArticle("a.txt", "It killed 16 men and 5 women.")),
        second_(TxtArticle("b.txt", "It killed 16 men and 5 women.")) {
    first_.group = "flood";
    rules_.claim.push_back(std::make_unique<AboveTenRule>());
    for (const Article* article : {&first_, &second_}) {
      claims_.push_back(CountClaim(*article, "16 men", "16", 16));
      claims_.push_back(CountClaim(*article, "5 women", "5", 5));
      claims_.back().ordinal = 1;
    }
  }

  std::vector<Finding> Judge() const {
    std::vector<Finding> findings;
    const auto label_of = [](absl::string_view) {
      return absl::string_view("People killed");
    };
    JudgeArticles(claims_, Corpus(claims_), rules_, TestContext(), label_of,
                  findings);
    return findings;
  }

  Article first_;
  Article second_;
  RuleSet rules_;
  std::vector<Claim> claims_;
};

TEST_F(JudgeArticlesTest, CompletesEachFinding) {
  const std::vector<Finding> findings = Judge();
  ASSERT_THAT(findings, SizeIs(2));
  const Finding& finding = findings[0];
  EXPECT_EQ(finding.rule, "above-ten");
  EXPECT_EQ(finding.group, "flood");
  EXPECT_THAT(finding.fingerprint, SizeIs(16));
  ASSERT_THAT(finding.sides, SizeIs(2));
  EXPECT_EQ(finding.sides[0].label, "A");
  EXPECT_EQ(finding.sides[1].label, "B");
  EXPECT_TRUE(absl::StartsWith(finding.message, "People killed: "))
      << finding.message;
  EXPECT_THAT(finding.message,
              HasSubstr("\"16 men\" is inconsistent with \"5 women\" (a.txt). "
                        "That is more than ten."));
}

TEST_F(JudgeArticlesTest, KeepsArticlesApart) {
  claims_.erase(claims_.begin() + 1);
  const std::vector<Finding> findings = Judge();
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_EQ(findings[0].sides[1].claims[0]->article, &second_);
}

TEST_F(JudgeArticlesTest, FindsASentenceOfAnArticleOnce) {
  claims_.resize(2);
  std::vector<Claim> again = claims_;
  for (Claim& claim : again) claim.ordinal += 2;
  claims_.insert(claims_.end(), again.begin(), again.end());
  EXPECT_THAT(Judge(), SizeIs(1));
}

TEST_F(JudgeArticlesTest, HasNothingToSayWithoutRules) {
  rules_.claim.clear();
  EXPECT_THAT(Judge(), IsEmpty());
}

TEST_F(JudgeArticlesTest, FingerprintLeavesOffsetsAlone) {
  const std::string before = Judge()[0].fingerprint;
  claims_[0].place.name = "Drevnova";
  EXPECT_NE(Judge()[0].fingerprint, before);
  claims_[0].place.name.clear();
  claims_[0].sentence.end += 1;
  claims_[1].sentence.end += 1;
  EXPECT_EQ(Judge()[0].fingerprint, before);
}

TEST(WordsBetweenTest, AreThoseBetweenThePhrases) {
  const Article article = TxtArticle("a.txt", "It killed 16 men and 5 women.");
  const Claim men = CountClaim(article, "16 men", "16", 16);
  const Claim women = CountClaim(article, "5 women", "5", 5);
  EXPECT_EQ(std::string(WordsBetween(men, women)), " and ");
  EXPECT_EQ(std::string(WordsBetween(women, men)), "");
  EXPECT_EQ(std::string(WordsBetween(men, men)), "");
}

}  // namespace
}  // namespace crosscheck
