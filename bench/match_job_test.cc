// Runs the match job as a process and holds its answer against comparing all
// pairs.
#include <sys/wait.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "bench/claim_generator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck_bench {
namespace {

using ::testing::HasSubstr;

constexpr char kHeader[] =
    "id,event,predicate,place,day_lo,day_hi,val_lo,val_hi,source\n";

struct Outcome {
  int exit_code;
  std::string output;  // Of both streams.
};

Outcome RunJob(const std::string& arguments) {
  const std::string command =
      absl::StrCat("bench/match_job ", arguments, " 2>&1");
  Outcome outcome{-1, ""};
  std::FILE* const pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return outcome;
  char buffer[4096];
  while (const size_t n = std::fread(buffer, 1, sizeof(buffer), pipe)) {
    outcome.output.append(buffer, n);
  }
  outcome.exit_code = WEXITSTATUS(pclose(pipe));
  return outcome;
}

std::string WriteFile(const std::string& name, const std::string& text) {
  const std::string path = absl::StrCat(testing::TempDir(), "/", name);
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The job as bench/README.md words it.
bool IsHit(const GeneratedClaim& a, const GeneratedClaim& b) {
  return a.id < b.id && a.event == b.event && a.predicate == b.predicate &&
         a.place == b.place && a.first_day <= b.last_day &&
         b.first_day <= a.last_day && a.source != b.source &&
         (a.upper < b.lower || b.upper < a.lower);
}

struct Answer {
  std::string line;
  std::string report;
};

Answer AnswerByComparingAllPairs(const std::vector<GeneratedClaim>& claims) {
  using Pair = std::pair<uint32_t, uint32_t>;
  uint64_t count = 0;
  uint64_t checksum = 0;
  std::map<std::tuple<uint32_t, uint32_t, uint32_t>, std::vector<Pair>> blocks;
  for (const GeneratedClaim& a : claims) {
    for (const GeneratedClaim& b : claims) {
      if (!IsHit(a, b)) continue;
      ++count;
      checksum += uint64_t{a.id} * 1000003 + b.id;
      blocks[{a.event, a.predicate, a.place}].emplace_back(a.id, b.id);
    }
  }
  std::vector<Pair> rows;
  for (auto& [block, pairs] : blocks) {
    std::sort(pairs.begin(), pairs.end());
    if (pairs.size() > 20) pairs.resize(20);
    rows.insert(rows.end(), pairs.begin(), pairs.end());
  }
  std::sort(rows.begin(), rows.end());
  Answer answer{absl::StrCat(count, " ", checksum, "\n"), ""};
  for (const Pair& row : rows) {
    absl::StrAppend(&answer.report, row.first, ",", row.second, "\n");
  }
  return answer;
}

void ExpectAnswer(const std::vector<GeneratedClaim>& claims) {
  const std::string file = WriteFile("claims.csv", ClaimsAsCsv(claims));
  const std::string report = testing::TempDir() + "/report.csv";
  const Answer want = AnswerByComparingAllPairs(claims);
  for (const int threads : {1, 2, 5}) {
    SCOPED_TRACE(threads);
    const Outcome outcome = RunJob(
        absl::StrCat(file, " --threads=", threads, " --report=", report));
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.output, want.line);
    EXPECT_EQ(ReadFile(report), want.report);
  }
}

TEST(MatchJobTest, AgreesWithComparingAllPairs) {
  for (const uint64_t seed : {1, 2, 3}) {
    SCOPED_TRACE(seed);
    ExpectAnswer(GenerateClaims(2000, seed));
  }
}

// Blocks are cut and reports capped: 3,000 claims of one story.
TEST(MatchJobTest, AgreesOnOneBigBlock) {
  std::vector<GeneratedClaim> claims = GenerateClaims(3000, 4);
  for (GeneratedClaim& claim : claims) {
    claim.event = 1;
    claim.predicate = claim.place = 0;
    claim.first_day %= 100;
    claim.last_day = claim.first_day + claim.last_day % 3;
  }
  ExpectAnswer(claims);
}

TEST(MatchJobTest, OrderOfLinesDoesNotShow) {
  std::vector<GeneratedClaim> claims = GenerateClaims(1500, 5);
  std::reverse(claims.begin(), claims.end());
  std::swap(claims[3], claims[1000]);
  ExpectAnswer(claims);
}

struct LineCase {
  std::string name;
  std::string lines;
  std::string want;
};

class SmallFileTest : public testing::TestWithParam<LineCase> {};

TEST_P(SmallFileTest, Answers) {
  const std::string file =
      WriteFile(GetParam().name + ".csv", kHeader + GetParam().lines);
  const Outcome outcome = RunJob(file);
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.output, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Files, SmallFileTest,
    testing::ValuesIn<LineCase>({
        {"TwoThatConflict", "7,1,0,0,3,5,10,10,1\n9,1,0,0,5,9,11,11,2\n",
         "1 7000030\n"},
        {"NoLineEndAtTheEnd", "7,1,0,0,3,5,10,10,1\n9,1,0,0,5,9,11,11,2",
         "1 7000030\n"},
        {"DaysBefore1970", "0,1,0,0,-9,-5,-3,-3,1\n1,1,0,0,-5,-2,-2,-2,2\n",
         "1 1\n"},
        {"LargestNumbers",
         "4294967295,999999999999999999,0,0,0,2147483647,0,1,4294967295\n"
         "0,999999999999999999,0,0,2147483647,2147483647,9007199254740991,"
         "9007199254740992,0\n",
         "1 4294967295\n"},
        {"NoClaims", "", "0 0\n"},
        {"OneClaim", "7,1,0,0,3,5,10,10,1\n", "0 0\n"},
        {"SameSource", "7,1,0,0,3,5,10,10,1\n9,1,0,0,5,9,11,11,1\n", "0 0\n"},
        {"ValuesTouch", "7,1,0,0,3,5,10,11,1\n9,1,0,0,5,9,11,12,2\n", "0 0\n"},
        {"AdjacentDays", "7,1,0,0,3,4,10,10,1\n9,1,0,0,5,9,11,11,2\n", "0 0\n"},
        {"OtherEvent", "7,1,0,0,3,5,10,10,1\n9,2,0,0,5,9,11,11,2\n", "0 0\n"},
        {"OtherPlace", "7,1,0,1,3,5,10,10,1\n9,1,0,0,5,9,11,11,2\n", "0 0\n"},
        {"PredicateIsNotPlace", "7,1,0,1,3,5,10,10,1\n9,1,1,0,5,9,11,11,2\n",
         "0 0\n"},
        {"SameId", "7,1,0,0,3,5,10,10,1\n7,1,0,0,5,9,11,11,2\n", "0 0\n"},
        {"EndsBeforeItBegins", "7,1,0,0,5,3,10,10,1\n9,1,0,0,3,9,11,11,2\n",
         "0 0\n"},
    }),
    [](const testing::TestParamInfo<LineCase>& info) {
      return info.param.name;
    });

struct BadFileCase {
  std::string name;
  std::string text;
  std::string want_message;
};

class BadFileTest : public testing::TestWithParam<BadFileCase> {};

TEST_P(BadFileTest, NamesTheFirstBadLine) {
  const std::string file = WriteFile(GetParam().name + ".csv", GetParam().text);
  for (const int threads : {1, 3}) {
    const Outcome outcome = RunJob(absl::StrCat(file, " --threads=", threads));
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.output, HasSubstr(file));
    EXPECT_THAT(outcome.output, HasSubstr(GetParam().want_message));
  }
}

std::string WithLine(const std::string& line) {
  return absl::StrCat(kHeader, "7,1,0,0,3,5,10,10,1\n", line,
                      "\n9,1,0,0,5,9,11,11,2\n");
}

// A good file of several pieces with one bad line far down.
std::string BadLineFarDown() {
  std::string text = ClaimsAsCsv(GenerateClaims(20000, 6));
  text[text.rfind(",", text.size() - 200)] = ';';
  return text;
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadFileTest,
    testing::ValuesIn<BadFileCase>({
        {"Empty", "", "line 1: not the header"},
        {"OtherHeader", "id,event\n", "line 1: not the header"},
        {"NoHeader", "7,1,0,0,3,5,10,10,1\n", "line 1: not the header"},
        {"BlankLine", WithLine(""), "line 3: not a claim"},
        {"EightFields", WithLine("8,1,0,0,3,5,10,10"), "line 3: not a claim"},
        {"TenFields", WithLine("8,1,0,0,3,5,10,10,1,1"), "line 3: not a claim"},
        {"EmptyField", WithLine("8,1,,0,3,5,10,10,1"), "line 3: not a claim"},
        {"Letter", WithLine("8,1,0,0,3,5,1O,10,1"), "line 3: not a claim"},
        {"Space", WithLine("8,1,0, 0,3,5,10,10,1"), "line 3: not a claim"},
        {"Fraction", WithLine("8,1,0,0,3,5,10.5,11,1"), "line 3: not a claim"},
        {"LoneSign", WithLine("8,1,0,0,-,5,10,10,1"), "line 3: not a claim"},
        {"NegativeId", WithLine("-8,1,0,0,3,5,10,10,1"), "line 3: not a claim"},
        {"IdTooLarge", WithLine("4294967296,1,0,0,3,5,10,10,1"),
         "line 3: not a claim"},
        {"DayTooLarge", WithLine("8,1,0,0,3,2147483648,10,10,1"),
         "line 3: not a claim"},
        {"ValueTooLarge", WithLine("8,1,0,0,3,5,10,9007199254740993,1"),
         "line 3: not a claim"},
        {"NumberThatWraps", WithLine("8,1,0,0,3,5,18446744073709551617,9,1"),
         "line 3: not a claim"},
        {"LongLine", WithLine("8,1,0,0,3,5," + std::string(5000, '1')),
         "line 3: not a claim"},
        {"CarriageReturn", WithLine("8,1,0,0,3,5,10,10,1\r"),
         "line 3: not a claim"},
        {"Nul", WithLine(std::string("8,1,0,0,3,5,10,1\0", 17) + "0,1"),
         "line 3: not a claim"},
        {"TheFirstOfTwo", WithLine("x\ny"), "line 3: not a claim"},
        {"FarDown", BadLineFarDown(), "line 1999"},
    }),
    [](const testing::TestParamInfo<BadFileCase>& info) {
      return info.param.name;
    });

TEST(MatchJobTest, SaysWhatItCannotRead) {
  const Outcome missing = RunJob("no/such/file.csv");
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_THAT(missing.output, HasSubstr("no/such/file.csv: cannot open"));
  const Outcome directory = RunJob(testing::TempDir());
  EXPECT_EQ(directory.exit_code, 2);
  EXPECT_THAT(directory.output, HasSubstr("not a regular file"));
}

TEST(MatchJobTest, SaysThatItCannotWrite) {
  const std::string file = WriteFile("good.csv", kHeader);
  const Outcome outcome = RunJob(file + " --report=/no/such/folder/out.csv");
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.output, HasSubstr("cannot write the report"));
  EXPECT_EQ(RunJob(file + " --threads=0").exit_code, 2);
  EXPECT_EQ(RunJob("").exit_code, 2);
}

}  // namespace
}  // namespace crosscheck_bench
