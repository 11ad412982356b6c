#include "checker/frontends/cli/traces.h"

#include <sstream>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/pipeline/pipeline.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

TEST(WriteTracesTest, NamesBothClaimsAndEachStep) {
  const ReportExample example;
  const std::vector<PairTrace> traces = {
      {&example.claims.front(),
       &example.claims[1],
       {"place: equal (the same place)", "compared: all facets agree"}}};
  std::ostringstream out;
  WriteTraces(traces, out);
  EXPECT_EQ(out.str(),
            "Pair\n"
            "  post.txt:2:1 \"Eleven people\", toll.killed\n"
            "  valley.txt:1:18 \"14 people\", toll.killed\n"
            "    - place: equal (the same place)\n"
            "    - compared: all facets agree\n"
            "\n");
}

TEST(WriteTracesTest, SaysThatThereIsNone) {
  std::ostringstream out;
  WriteTraces({}, out);
  EXPECT_EQ(out.str(), "No two claims came near each other.\n");
}

TEST(TracesOfTest, KeepsPairsOfTheFinding) {
  ReportExample example;
  const Claim* const a = &example.claims.front();
  const Claim* const b = &example.claims[1];
  const Claim* const fits_both = &example.claims[2];
  const std::vector<PairTrace> traces = {
      {a, b, {}}, {a, fits_both, {}}, {b, fits_both, {}}};
  EXPECT_EQ(TracesOf(example.findings[0], traces).size(), 3U);
  example.findings[0].compatible.clear();
  EXPECT_EQ(TracesOf(example.findings[0], traces).size(), 1U);
}

}  // namespace
}  // namespace crosscheck
