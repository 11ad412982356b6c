#include "bench/capped_report.h"

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck_bench {
namespace {

std::string Written(CappedReport& report) {
  const std::string path = testing::TempDir() + "/report.csv";
  EXPECT_TRUE(report.Write(path));
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

void AddIfBelow(CappedReport& report, uint64_t pair) {
  if (pair < report.limit()) report.Add(pair);
}

TEST(CappedReportTest, WritesPairsInOrder) {
  CappedReport report;
  report.Enter(7);
  report.Add(PairOf(9, 2));
  report.Add(PairOf(1, 4294967295));
  report.Enter(3);
  report.Add(PairOf(2, 3));
  EXPECT_EQ(Written(report), "1,4294967295\n2,3\n2,9\n");
}

TEST(CappedReportTest, KeepsTheTwentySmallestOfABlock) {
  CappedReport report;
  report.Enter(0);
  std::string want;
  for (uint32_t id = 50; id > 0; --id) AddIfBelow(report, PairOf(0, id));
  for (int id = 1; id <= 20; ++id) want += "0," + std::to_string(id) + "\n";
  EXPECT_EQ(Written(report), want);
}

TEST(CappedReportTest, CapsABlockThatIsEnteredAgainAndMerged) {
  CappedReport report;
  CappedReport other;
  std::string want;
  for (uint32_t id = 1; id <= 30; ++id) {
    report.Enter(id % 2);
    AddIfBelow(report, PairOf(id % 2, 100 + id));
    other.Enter(1);
    AddIfBelow(other, PairOf(1, 200 + id));
  }
  report.Merge(other);
  for (int id = 2; id <= 30; id += 2) {
    want += "0," + std::to_string(100 + id) + "\n";
  }
  for (int id = 1; id < 30; id += 2) {
    want += "1," + std::to_string(100 + id) + "\n";
  }
  for (int id = 201; id <= 205; ++id) want += "1," + std::to_string(id) + "\n";
  EXPECT_EQ(Written(report), want);
}

TEST(CappedReportTest, NothingToWriteIsAnEmptyFile) {
  CappedReport report;
  EXPECT_EQ(Written(report), "");
}

TEST(CappedReportTest, SaysThatItCannotWrite) {
  CappedReport report;
  EXPECT_FALSE(report.Write("/no/such/folder/report.csv"));
  report.Enter(0);
  report.Add(PairOf(1, 2));
  EXPECT_FALSE(report.Write("/dev/full"));
}

}  // namespace
}  // namespace crosscheck_bench
