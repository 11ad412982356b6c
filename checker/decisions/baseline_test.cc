#include "checker/decisions/baseline.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/base/civil_day.h"
#include "checker/compare/fact.h"
#include "checker/decisions/decisions.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/decisions.pb.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Finding FindingOf(const std::string& fingerprint) {
  Finding finding;
  finding.rule = "disjoint-bounds";
  finding.fingerprint = fingerprint;
  finding.message = "People killed: \"14\" and \"19\".";
  return finding;
}

DecisionEntry EntryOf(const std::string& fingerprint, v1::Decision::Kind kind,
                      const std::string& date) {
  DecisionEntry entry;
  entry.decision.set_fingerprint(fingerprint);
  entry.decision.set_kind(kind);
  entry.decision.set_date(date);
  return entry;
}

// "a BASELINE 2024-03-15" each.
std::vector<std::string> Short(const std::vector<v1::Decision>& decisions) {
  std::vector<std::string> list;
  for (const v1::Decision& decision : decisions) {
    list.push_back(absl::StrCat(decision.fingerprint(), " ",
                                v1::Decision::Kind_Name(decision.kind()), " ",
                                decision.date()));
  }
  return list;
}

TEST(WriteBaselineTest, AddsWhatIsNewAndDropsWhatIsGone) {
  const DecisionFile old = {"",
                            {EntryOf("a", v1::Decision::BASELINE, "2024-01-01"),
                             EntryOf("b", v1::Decision::BASELINE, "2024-01-01"),
                             EntryOf("c", v1::Decision::ACCEPTED, ""),
                             EntryOf("d", v1::Decision::FALSE_ALARM, "")}};
  const std::vector<Finding> findings = {FindingOf("e"), FindingOf("d"),
                                         FindingOf("a"), FindingOf("e")};
  const std::vector<v1::Decision> decisions =
      WriteBaseline(findings, old, DayOfIso("2024-03-15"));
  EXPECT_THAT(Short(decisions),
              ElementsAre("a BASELINE 2024-01-01", "c ACCEPTED ",
                          "d FALSE_ALARM ", "e BASELINE 2024-03-15"));
  EXPECT_EQ(decisions.back().finding(),
            "disjoint-bounds: People killed: \"14\" and \"19\".");
}

TEST(WriteBaselineTest, WithoutADayThereIsNoDate) {
  EXPECT_THAT(
      Short(WriteBaseline({FindingOf("e")}, DecisionFile(), std::nullopt)),
      ElementsAre("e BASELINE "));
  EXPECT_THAT(WriteBaseline({}, DecisionFile(), std::nullopt), IsEmpty());
}

TEST(PruneBaselineTest, OnlyDropsEntriesOfTheBaseline) {
  const DecisionFile old = {"",
                            {EntryOf("a", v1::Decision::BASELINE, ""),
                             EntryOf("b", v1::Decision::BASELINE, ""),
                             EntryOf("c", v1::Decision::ACCEPTED, "")}};
  EXPECT_THAT(Short(PruneBaseline({FindingOf("b"), FindingOf("e")}, old)),
              ElementsAre("b BASELINE ", "c ACCEPTED "));
  EXPECT_THAT(Short(PruneBaseline({}, old)), ElementsAre("c ACCEPTED "));
}

}  // namespace
}  // namespace crosscheck
