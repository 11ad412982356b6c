#include "checker/decisions/suppress.h"

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

constexpr char kFerry[] = "00000000000000fe";
constexpr char kFlood[] = "00000000000000ff";

Finding FindingOf(const std::string& fingerprint) {
  Finding finding;
  finding.fingerprint = fingerprint;
  return finding;
}

DecisionEntry EntryOf(const std::string& fingerprint, v1::Decision::Kind kind,
                      const std::string& expires, int line) {
  DecisionEntry entry;
  entry.decision.set_fingerprint(fingerprint);
  entry.decision.set_kind(kind);
  entry.decision.set_expires(expires);
  entry.line = line;
  return entry;
}

// "N303:4" for a note of that code in line 4; 0: of the file.
std::vector<std::string> Codes(const Suppressions& suppressions) {
  std::vector<std::string> codes;
  for (const v1::Note& note : suppressions.notes) {
    EXPECT_EQ(note.path(), "desk.textproto");
    codes.push_back(absl::StrCat(note.code(), ":", note.line()));
  }
  return codes;
}

struct SuppressCase {
  std::string name;
  std::string fingerprint;  // Of the decision; the finding is the ferry's.
  std::string expires;
  std::string as_of;
  bool want;
  std::string want_note;
};

class SuppressTest : public testing::TestWithParam<SuppressCase> {};

TEST_P(SuppressTest, AppliesWhatHolds) {
  const SuppressCase& c = GetParam();
  const DecisionFile file = {
      "desk.textproto",
      {EntryOf(c.fingerprint, v1::Decision::ACCEPTED, c.expires, 4)}};
  const std::vector<Finding> findings = {FindingOf(kFerry)};
  const Suppressions suppressions = Suppress(findings, file, DayOfIso(c.as_of));
  ASSERT_EQ(suppressions.of_finding.size(), 1U);
  EXPECT_EQ(suppressions.of_finding[0] != nullptr, c.want);
  EXPECT_THAT(Codes(suppressions), ElementsAre(c.want_note));
}

INSTANTIATE_TEST_SUITE_P(
    Days, SuppressTest,
    testing::ValuesIn<SuppressCase>({
        {"ForEver", kFerry, "", "2024-03-15", true, "N301:0"},
        {"ForEverWithoutADay", kFerry, "", "", true, "N301:0"},
        {"OnItsLastDay", kFerry, "2024-03-15", "2024-03-15", true, "N301:0"},
        {"ADayLater", kFerry, "2024-03-15", "2024-03-16", false, "N303:4"},
        {"YearsLater", kFerry, "2024-03-15", "2031-01-01", false, "N303:4"},
        // What may have run out keeps nothing quiet.
        {"WithoutADay", kFerry, "2024-03-15", "", false, "N304:4"},
        {"OfAnother", kFlood, "", "2024-03-15", false, "N302:4"},
        {"OfAnotherAndExpired", kFlood, "2024-03-15", "2031-01-01", false,
         "N302:4"},
    }),
    [](const testing::TestParamInfo<SuppressCase>& info) {
      return info.param.name;
    });

TEST(SuppressAllTest, UnusedEntriesOfABaselineAreCounted) {
  const DecisionFile file = {
      "desk.textproto",
      {EntryOf("0000000000000001", v1::Decision::BASELINE, "", 3),
       EntryOf("0000000000000002", v1::Decision::BASELINE, "", 5),
       EntryOf(kFerry, v1::Decision::BASELINE, "", 7)}};
  const std::vector<Finding> findings = {FindingOf(kFlood), FindingOf(kFerry)};
  const Suppressions suppressions = Suppress(findings, file, std::nullopt);
  ASSERT_EQ(suppressions.of_finding.size(), 2U);
  EXPECT_EQ(suppressions.of_finding[0], nullptr);
  EXPECT_EQ(suppressions.of_finding[1], &file.entries[2].decision);
  EXPECT_THAT(Codes(suppressions), ElementsAre("N301:0", "N302:0"));
}

TEST(SuppressAllTest, AnExactFileMissesWhatIsNotFound) {
  DecisionFile file = {
      "desk.textproto",
      {EntryOf("0000000000000001", v1::Decision::BASELINE, "", 3),
       EntryOf(kFerry, v1::Decision::BASELINE, "", 7)}};
  file.exact = true;
  const std::vector<Finding> findings = {FindingOf(kFerry)};
  const Suppressions suppressions = Suppress(findings, file, std::nullopt);
  EXPECT_THAT(suppressions.of_finding, ElementsAre(&file.entries[1].decision));
  EXPECT_THAT(Codes(suppressions), ElementsAre("N301:0", "N305:3"));
}

TEST(SuppressAllTest, WithoutDecisionsNothingIsSaid) {
  const std::vector<Finding> findings = {FindingOf(kFlood)};
  const Suppressions suppressions =
      Suppress(findings, DecisionFile(), std::nullopt);
  EXPECT_THAT(suppressions.of_finding, ElementsAre(nullptr));
  EXPECT_THAT(suppressions.notes, IsEmpty());
}

}  // namespace
}  // namespace crosscheck
