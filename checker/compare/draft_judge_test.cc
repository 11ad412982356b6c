#include "checker/compare/draft_judge.h"

#include <memory>
#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/article.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Killed;
using ::crosscheck_testing::TestContext;

// Speaks on drafts of up to 50, by the sources above them.
class HigherRule final : public DraftRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{"higher", "As told."};
    return kDescriptor;
  }
  DraftJudgement Judge(const Claim& draft, absl::Span<const Claim* const> own,
                       absl::Span<const Claim* const> sources,
                       const CompareContext&) const override {
    EXPECT_TRUE(absl::c_linear_search(own, &draft));
    EXPECT_FALSE(sources.empty());
    DraftJudgement judged;
    for (const Claim* source : sources) {
      EXPECT_TRUE(source->article->reference);
      if (source->quantity->value > draft.quantity->value) {
        judged.sources.push_back(source);
      }
    }
    if (draft.quantity->value <= 50 && !judged.sources.empty()) {
      judged.judgement = {v1::REVIEW, v1::LOW, "a source has more"};
    }
    return judged;
  }
};

// A draft "d" that gives the first figures, and sources that give one each.
class DraftTest : public testing::Test {
 protected:
  std::string Find(const std::vector<double>& draft,
                   const std::vector<double>& sources) {
    articles_.assign(1 + sources.size(), Article());
    claims_.clear();
    for (const double value : draft) Add(0, value);
    for (size_t i = 0; i < sources.size(); ++i) {
      articles_[i + 1].reference = true;
      Add(i + 1, sources[i]);
    }
    Fact fact;
    for (const Claim& claim : claims_) fact.claims.push_back(&claim);
    std::vector<JudgedPair> judged;
    for (size_t i = 0; i < claims_.size(); ++i) {
      for (size_t j = i + 1; j < claims_.size(); ++j) {
        judged.push_back({&claims_[i], &claims_[j], nullptr, {}, accounted_});
      }
    }
    RuleSet rules;
    rules.draft.push_back(std::make_unique<HigherRule>());
    std::vector<std::string> found;
    fact.label = "People killed";
    std::vector<Finding> findings = before_;
    JudgeDrafts(fact, judged, rules, TestContext(), findings);
    for (const Finding& finding : findings) {
      EXPECT_EQ(finding.rule, "higher");
      EXPECT_EQ(finding.fingerprint.size(), 16u);
      EXPECT_NE(finding.message.find("A source has more"), std::string::npos)
          << finding.message;
      found.push_back(absl::StrCat(Values(finding.sides[0]), "<",
                                   Values(finding.sides[1])));
    }
    return absl::StrJoin(found, "; ");
  }

  bool accounted_ = false;
  std::vector<Finding> before_;

 private:
  void Add(size_t article, double value) {
    articles_[article].id = std::string(1, article == 0 ? 'd' : 's');
    absl::StrAppend(&articles_[article].id, article);
    claims_.push_back(Killed().Flat(value).Make());
    claims_.back().article = &articles_[article];
    claims_.back().ordinal = static_cast<uint32_t>(claims_.size());
  }

  static std::string Values(const FindingSide& side) {
    return absl::StrJoin(side.claims, " ",
                         [](std::string* out, const Claim* claim) {
                           absl::StrAppend(out, claim->quantity->value);
                         });
  }

  std::vector<Article> articles_;
  std::vector<Claim> claims_;
};

TEST_F(DraftTest, ShowsTheDraftAgainstItsSources) {
  EXPECT_EQ(Find({41}, {52, 60, 30}), "41<52 60");
}

TEST_F(DraftTest, AHeadlineAndItsLeadAreOne) {
  EXPECT_EQ(Find({41, 41}, {52}), "41 41<52");
}

TEST_F(DraftTest, EachValueOfADraftIsOne) {
  EXPECT_EQ(Find({41, 42}, {52}), "41<52; 42<52");
}

TEST_F(DraftTest, NothingWhereTheRuleIsSilent) {
  EXPECT_EQ(Find({41}, {30}), "");
  EXPECT_EQ(Find({51}, {60}), "");
}

TEST_F(DraftTest, NothingWhereTheFigureIsAccountedFor) {
  accounted_ = true;
  EXPECT_EQ(Find({41}, {52}), "");
}

TEST_F(DraftTest, NothingWithoutSources) { EXPECT_EQ(Find({41, 42}, {}), ""); }

}  // namespace
}  // namespace crosscheck
