// The slow twin of VisitCandidates(): whatever Compare() would call comparable,
// or part and whole, is among the candidates.  Compare() is asked of claims of
// one kind (open kinds are one) and one dimension.

#include "checker/pipeline/candidates.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/base/day.h"
#include "checker/base/hash.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparability.h"
#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/pipeline.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"
#include "proto/config.pb.h"
#include "proto/lexicon.pb.h"
#include "rules/rules.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Rainfall;
using ::crosscheck_testing::Residents;
using ::crosscheck_testing::SiegeStart;
using ::crosscheck_testing::TestContext;
using ::crosscheck_testing::Truce;
using ::crosscheck_testing::VoteShare;

const RuleSet& TheRules() {
  static const auto* const rules = new RuleSet(AllRules());
  return *rules;
}

bool MayBeAsked(const Claim& a, const Claim& b) {
  const bool both_open = a.info == nullptr && b.info == nullptr;
  return (both_open || a.kind == b.kind) && a.dimension == b.dimension;
}

std::string Describe(const Claim& claim) {
  return absl::StrCat(
      claim.kind, " of \"", claim.subject, "\" in \"", claim.place.name,
      "\" reported ", claim.report_day,
      claim.scope_stated
          ? absl::StrCat(" on ", claim.scope.first, "..", claim.scope.last)
          : "",
      " ", claim.content.size(), " words");
}

// Returns how many pairs Compare() joins; fails for each that is no candidate.
int CountJoined(absl::Span<const Claim> claims, const CompareContext& context) {
  std::set<std::pair<uint32_t, uint32_t>> candidates;
  VisitCandidates(claims, /*by_group=*/false, context.config.identity(),
                  [&](uint32_t a, uint32_t b) {
                    EXPECT_TRUE(candidates.emplace(a, b).second)
                        << "visited twice";
                  });
  int joined = 0;
  for (uint32_t i = 0; i < claims.size(); ++i) {
    for (uint32_t j = i + 1; j < claims.size(); ++j) {
      if (!MayBeAsked(claims[i], claims[j])) continue;
      const Comparison comparison =
          Compare(claims[i], claims[j], TheRules(), context);
      if (!comparison.comparable && comparison.part == Relation::kUnknown) {
        continue;
      }
      ++joined;
      EXPECT_EQ(candidates.count({i, j}), 1u)
          << "lost, though " << std::string(comparison.reason) << "\n  "
          << Describe(claims[i]) << "\n  " << Describe(claims[j]);
    }
  }
  return joined;
}

// mt19937 and `%` only: the standard distributions vary between libraries.
class ClaimDice {
 public:
  explicit ClaimDice(uint32_t seed) : random_(seed) {
    places_ = 1 + Below(12);
    for (uint32_t p = 0; p < places_; ++p) {
      parents_.push_back(p == 0 || Below(4) == 0 ? p : Below(p));
    }
    words_ = 3 + Below(30);
    days_ = 1 + Below(90);
  }

  Claim Roll() {
    Claim claim = RollKind();
    claim.article = &article_;
    if (Below(4) > 0) RollPlace(claim);
    if (Below(4) == 0) claim.subject = Below(2) == 0 ? "Russia" : "Syria";
    for (uint32_t n = Below(12); n > 0; --n) {
      claim.content.push_back(StableHash(absl::StrCat("w", Below(words_))));
    }
    SortUnique(claim.content);
    for (const uint64_t word : claim.content) {
      if (word % 5 == 0) claim.names.push_back(word);
      if (word % 2 == 0) claim.near.push_back(word);
    }
    if (Below(5) > 0) claim.report_day = RollDay();
    if (Below(3) == 0 && !claim.time) RollScope(claim);
    if (Below(12) == 0) claim.part_of = 0;
    return claim;
  }

 private:
  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  Day RollDay() { return static_cast<Day>(19700 + Below(days_)); }

  static void SortUnique(std::vector<uint64_t>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
  }

  // The age of a person who has a name, or only a noun.
  Claim RollAge() {
    static const v1::Kind* const kind = [] {
      auto* age = new v1::Kind;
      age->set_id("person.age");
      age->set_unit("a");
      age->set_accumulation(v1::Kind::STOCK);
      age->set_slack_days(180);
      age->set_needs_subject(true);
      return age;
    }();
    Claim claim = ClaimMaker(kind).Flat(6 + Below(3)).Counting("child").Make();
    claim.age = true;
    claim.dimension = "age";
    return claim;
  }

  ClaimMaker RollMaker() {
    const double figure = 40 + Below(5);
    switch (Below(9)) {
      case 0:
        return Killed().Flat(figure).Counting("person");
      case 1:
        return Killed().Flat(figure).Counting("child");
      case 2:
        return Residents().Flat(figure).Counting("person");
      case 3:
        return Rainfall().Flat(figure).Metres();
      case 4:
        return SiegeStart().OnDay("2024-03-12").Since();
      case 5:
        return AttackTime().OnDay("2024-03-12").Counting("house");
      case 6:
        return Truce().Flat(figure).Hours();
      case 7:
        return VoteShare().Flat(figure).Percent();
      default:
        return FoundedOn().OnDay("2024-03-12");
    }
  }

  Claim RollKind() {
    if (Below(8) == 0) return RollAge();
    if (Below(6) > 0) return RollMaker().Make();
    return Open().Flat(40 + Below(5)).Counting("house").Make();
  }

  void RollPlace(Claim& claim) {
    uint32_t place = Below(places_);
    claim.place.name = absl::StrCat("place ", place, ".");
    claim.place.stated = Below(3) > 0;
    claim.place.path.push_back(StableHash(claim.place.name));
    while (parents_[place] != place) {
      place = parents_[place];
      claim.place.path.push_back(
          StableHash(absl::StrCat("place ", place, ".")));
    }
  }

  void RollScope(Claim& claim) {
    claim.scope_stated = true;
    claim.scope.first = RollDay();
    claim.scope.last = Below(4) == 0
                           ? kNoLastDay
                           : claim.scope.first + static_cast<Day>(Below(20));
  }

  std::mt19937 random_;
  const Article article_;
  uint32_t places_ = 0;
  uint32_t words_ = 0;
  uint32_t days_ = 0;
  std::vector<uint32_t> parents_;
};

int CountJoinedOfRandom(uint32_t seeds, const CompareContext& context) {
  int joined = 0;
  for (uint32_t seed = 0; seed < seeds && !testing::Test::HasFailure();
       ++seed) {
    SCOPED_TRACE(absl::StrCat("seed ", seed));
    ClaimDice dice(seed);
    std::vector<Claim> claims;
    for (int i = 0; i < 60; ++i) claims.push_back(dice.Roll());
    joined += CountJoined(claims, context);
  }
  return joined;
}

TEST(CandidatesTest, LoseNoPairOfRandomClaims) {
  EXPECT_GT(CountJoinedOfRandom(2000, TestContext()), 5000)
      << "the claims have too little in common";
}

// A configuration may ask for more; such shares of five or ten words are whole
// numbers that no double is.
TEST(CandidatesTest, LoseNoPairWhateverShareIsAskedFor) {
  for (const double share : {0.2, 0.4, 0.6}) {
    SCOPED_TRACE(share);
    v1::CompareConfig config = TestContext().config;
    config.mutable_identity()->set_content_share(share);
    config.mutable_identity()->set_open_content_share(share);
    config.mutable_identity()->set_near_share(share);
    const CompareContext context{config, TestContext().classes,
                                 TestContext().contrasts};
    EXPECT_GT(CountJoinedOfRandom(300, context), 100);
  }
}

std::vector<Article> ReadStory(const std::string& folder) {
  std::vector<Input> inputs;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") {
      inputs.push_back({entry.path().string()});
    }
  }
  ReadResult read = ReadArticles(inputs);
  EXPECT_FALSE(read.incomplete());
  return std::move(read.articles);
}

class ExamplesTest : public testing::TestWithParam<std::string> {};

TEST_P(ExamplesTest, LoseNoPair) {
  const std::vector<Article> articles =
      ReadStory(absl::StrCat("examples/", GetParam()));
  ASSERT_FALSE(articles.empty());
  const Pipeline pipeline(TheRules());
  EXPECT_GE(CountJoined(pipeline.Extract(articles, {}).claims, TestContext()),
            5);
}

INSTANTIATE_TEST_SUITE_P(Stories, ExamplesTest,
                         testing::Values("flood", "recall", "strike"),
                         [](const testing::TestParamInfo<std::string>& info) {
                           return info.param;
                         });

}  // namespace
}  // namespace crosscheck
