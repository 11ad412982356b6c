#include "checker/compare/designators.h"

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/designator.h"
#include "checker/compare/fact_builder.h"
#include "checker/compare/fixed_rules.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Open;
using ::crosscheck_testing::RulesOf;
using ::crosscheck_testing::TestContext;

// Two designators of one noun in sentences of four words.
std::vector<Claim> TwoPresidents() {
  static const auto* const articles = new std::vector<Article>(2);
  std::vector<Claim> claims;
  for (const double number : {16, 14}) {
    claims.push_back(Open().Flat(number).Counting("president").Make());
    claims.back().article = &(*articles)[claims.size() - 1];
    claims.back().dimension = std::string(kDesignator);
    claims.back().content = {1, 2, 3, 4};
    claims.back().near = {1, 2};
  }
  return claims;
}

bool Compared(const std::vector<Claim>& claims,
              absl::string_view facets = "======") {
  const std::vector<ComparedPair> pairs = PairDesignators(
      claims, RulesOf(facets), TestContext(), /*by_group=*/false);
  return !pairs.empty();
}

TEST(DesignatorsTest, AreComparedInSentencesThatSayTheSame) {
  std::vector<Claim> claims = TwoPresidents();
  EXPECT_TRUE(Compared(claims));
  claims[1].content = {1, 2, 3, 4, 5};
  EXPECT_TRUE(Compared(claims)) << "one word more";
  claims[1].content = {1, 2, 3, 4, 5, 6};
  EXPECT_FALSE(Compared(claims)) << "much more";
  claims[1].content = {1, 2, 3, 5};
  EXPECT_FALSE(Compared(claims)) << "a word may be another name";
  claims[0].content = claims[1].content = {1, 2};
  EXPECT_FALSE(Compared(claims)) << "two words";
}

TEST(DesignatorsTest, OfOtherNounsDaysAndPlacesAreNotCompared) {
  std::vector<Claim> claims = TwoPresidents();
  EXPECT_FALSE(Compared(claims, "==!===")) << "another place";
  claims[1].counted_lemma = "bishop";
  EXPECT_FALSE(Compared(claims)) << "another noun";
  claims = TwoPresidents();
  claims[1].report_day = 100;
  EXPECT_FALSE(Compared(claims)) << "another day";
  claims = TwoPresidents();
  claims[1].round_up = true;
  EXPECT_FALSE(Compared(claims)) << "a round-up";
  claims = TwoPresidents();
  claims[1].article = claims[0].article;
  EXPECT_FALSE(Compared(claims)) << "one article";
}

}  // namespace
}  // namespace crosscheck
