#include "checker/versions/story_changes.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/change.pb.h"
#include "rules/lost_hedge/rule.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;
using ::testing::ElementsAreArray;

absl::string_view Words(const Claim* claim) {
  return claim == nullptr ? "-" : WordsOf(*claim, claim->span);
}

// "FIGURE_CHANGED 14 19" each.
std::vector<std::string> Changes(absl::string_view before,
                                 absl::string_view after) {
  const ArticleClaims old_claims(before);
  const ArticleClaims new_claims(after);
  std::vector<std::string> changes;
  for (const StoryChange& change :
       CompareVersions(old_claims.all(), new_claims.all(), HedgeIsLost)) {
    changes.push_back(absl::StrCat(v1::Change::What_Name(change.what), " ",
                                   Words(change.before), " ",
                                   Words(change.after)));
  }
  return changes;
}

struct ChangeCase {
  std::string name;
  std::string before;
  std::string after;
  std::vector<std::string> want;
};

class StoryChangesTest : public testing::TestWithParam<ChangeCase> {};

TEST_P(StoryChangesTest, FindsWhatChanged) {
  const ChangeCase& c = GetParam();
  EXPECT_THAT(Changes(c.before, c.after), ElementsAreArray(c.want));
}

constexpr char kFerry[] = "The ferry fire off Vessmouth killed 14 people.";

INSTANTIATE_TEST_SUITE_P(
    Changed, StoryChangesTest,
    testing::ValuesIn<ChangeCase>({
        {"AFigure",
         kFerry,
         "The ferry fire off Vessmouth killed 19 people.",
         {"FIGURE_CHANGED 14 19"}},
        {"TheRightOneOfTwo",
         "The flood in Drevnova killed 41 people and injured 60 people.",
         "The flood in Drevnova killed 41 people and injured 75 people.",
         {"FIGURE_CHANGED 60 75"}},
        {"AHedge",
         "At least 41 people were killed in the flood in Drevnova.",
         "The flood in Drevnova killed 41 people.",
         {"HEDGE_DROPPED 41 41"}},
        {"AnotherHedge",
         "At least 41 people were killed in the flood in Drevnova.",
         "About 41 people were killed in the flood in Drevnova.",
         {"FIGURE_CHANGED 41 41"}},
        {"ASource",
         "The ferry fire off Vessmouth killed 14 people, police said.",
         kFerry,
         {"SOURCE_DROPPED 14 14"}},
        {"AFigureAndItsSource",
         "The ferry fire off Vessmouth killed 14 people, police said.",
         "The ferry fire off Vessmouth killed 19 people.",
         {"FIGURE_CHANGED 14 19", "SOURCE_DROPPED 14 19"}},
        {"Added",
         kFerry,
         absl::StrCat(kFerry, " Divers found 3 lifeboats near the pier."),
         {"FIGURE_ADDED - 3"}},
        {"Dropped",
         absl::StrCat(kFerry, " Divers found 3 lifeboats near the pier."),
         kFerry,
         {"FIGURE_DROPPED 3 -"}},
    }),
    [](const testing::TestParamInfo<ChangeCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Same, StoryChangesTest,
    testing::ValuesIn<ChangeCase>({
        {"Nothing", kFerry, kFerry, {}},
        {"NoFigures", "The mayor thanked everybody.", "The mayor slept.", {}},
        {"OtherWords",
         kFerry,
         "Fourteen people were killed by the ferry fire off Vessmouth.",
         {}},
        {"OtherOrder",
         absl::StrCat(kFerry, " Divers found 3 lifeboats near the pier."),
         absl::StrCat("Divers found 3 lifeboats near the pier. ", kFerry),
         {}},
        {"AnotherUnit",
         "The truce in Drevnova is to last 48 hours.",
         "The truce in Drevnova is to last two days.",
         {}},
        // Whoever adds a hedge knows less than before, and says so.
        {"AHedgeMore",
         "The flood in Drevnova killed 41 people.",
         "At least 41 people were killed in the flood in Drevnova.",
         {}},
        {"ASourceMore",
         kFerry,
         "The ferry fire off Vessmouth killed 14 people, police said.",
         {}},
        {"AnotherSource",
         "The ferry fire off Vessmouth killed 14 people, police said.",
         "The ferry fire off Vessmouth killed 14 people, officials said.",
         {}},
        // The hedge is kept in another sentence.
        {"HedgeKeptElsewhere",
         "At least 41 people were killed in the flood in Drevnova.",
         "The flood in Drevnova killed 41 people. At least 41 people were "
         "killed in the flood, and the town of Drevnova mourns.",
         {}},
        // Said once instead of twice.
        {"ARepetitionLess", absl::StrCat(kFerry, " ", kFerry), kFerry, {}},
    }),
    [](const testing::TestParamInfo<ChangeCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
