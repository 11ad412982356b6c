#include "checker/frontends/cli/drafts.h"

#include "checker/compare/fact.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

struct DraftCase {
  const char* name;
  bool first_is_reference;
  bool second_is_reference;
  size_t want;  // Findings that are kept.
};

class KeepDraftFindingsTest : public testing::TestWithParam<DraftCase> {};

TEST_P(KeepDraftFindingsTest, NeedsADraftOnASide) {
  ReportExample example;
  example.articles[0].reference = GetParam().first_is_reference;
  example.articles[1].reference = GetParam().second_is_reference;
  KeepDraftFindings(example.findings);
  EXPECT_EQ(example.findings.size(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Articles, KeepDraftFindingsTest,
                         testing::ValuesIn<DraftCase>({
                             {"Drafts", false, false, 1},
                             {"DraftOnTheFirstSide", false, true, 1},
                             {"DraftOnTheSecondSide", true, false, 1},
                             {"References", true, true, 0},
                         }),
                         [](const testing::TestParamInfo<DraftCase>& info) {
                           return info.param.name;
                         });

TEST(KeepDraftFindingsTest, ADraftThatFitsAllSidesIsNotEnough) {
  ReportExample example;
  example.articles[0].reference = true;
  // The draft's only claim fits both sides, which are references.
  example.findings[0].sides[1].claims = {&example.claims.front()};
  KeepDraftFindings(example.findings);
  EXPECT_TRUE(example.findings.empty());
}

}  // namespace
}  // namespace crosscheck
