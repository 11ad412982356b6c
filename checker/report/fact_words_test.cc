#include "checker/report/fact_words.h"

#include <optional>

#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

TEST(FactWordsTest, SaysWhatAndHowMuch) {
  const ReportExample example;
  EXPECT_EQ(FactTitle(example.facts[0]),
            "People killed, Orvana valley (toll.killed)");
  EXPECT_EQ(FactValues(example.facts[0]),
            "14; 11 to 999 by 3 claims of 2 independent sources");
}

TEST(FactWordsTest, OpenKindsAreNamedByWhatTheyCount) {
  const ReportExample example;
  Fact fact = example.facts[0];
  fact.label.clear();
  fact.place.clear();
  fact.group = "flood";
  EXPECT_EQ(FactTitle(fact), "people (toll.killed) in group flood");
  fact.counted.clear();
  EXPECT_EQ(FactTitle(fact), "toll.killed in group flood");
}

TEST(FactWordsTest, SaysWhenThereIsNoBestValue) {
  const ReportExample example;
  Fact fact = example.facts[0];
  fact.best = std::nullopt;
  fact.unit = "km";
  fact.claims.resize(1);
  fact.independent_sources = 1;
  EXPECT_EQ(FactValues(fact),
            "no best value; 11 to 999 km by 1 claim of 1 independent source");
}

TEST(FactWordsTest, DatesAreDates) {
  ReportExample example;
  for (Claim& claim : example.claims) claim.quantity.reset();
  Fact& fact = example.facts[0];
  fact.best = std::nullopt;
  fact.unit = "d";
  fact.range = {16992, 17045, false, false};
  EXPECT_EQ(FactValues(fact),
            "no best value; 2016-07-10 to 2016-09-01 by 3 claims of 2 "
            "independent sources");
  fact.range = {};
  EXPECT_EQ(FactValues(fact),
            "no best value; any day by 3 claims of 2 independent sources");
}

}  // namespace
}  // namespace crosscheck
