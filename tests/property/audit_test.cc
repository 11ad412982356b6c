// An audit finds what `check` finds in the same articles, however little it
// holds at a time and wherever it was stopped.

#include "checker/audit/audit.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/audit/fact_record.h"
#include "checker/claim/claim_record.h"
#include "checker/claim/origin.h"
#include "checker/compare/rule.h"
#include "checker/report/audit/audit_report.h"
#include "checker/report/records.h"
#include "checker/store/testing/failing_files.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "rules/rules.h"
#include "sqlite3.h"
#include "tests/property/stories.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CallsMade;
using ::crosscheck_testing::FailAt;
using ::crosscheck_testing::FailingFiles;
using ::crosscheck_testing::Failure;
using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::RandomStory;

constexpr char kMaker[] = "tests";

const Pipeline& ThePipeline() {
  static const auto* const rules = new RuleSet(AllRules());
  static const auto* const pipeline = new Pipeline(*rules);
  return *pipeline;
}

// Findings and facts, each as its record.
struct Outcome {
  std::vector<std::string> findings;
  std::vector<std::string> facts;
};

Outcome Checked(const std::vector<Input>& inputs, bool by_group) {
  const ReadResult read = ReadArticles(inputs);
  PipelineOptions options;
  options.by_group = by_group;
  const PipelineResult result = ThePipeline().Check(read.articles, options);
  Outcome outcome;
  ClaimRecorder recorder(result.claims, kMaker);
  for (const Finding& finding : result.findings) {
    outcome.findings.push_back(
        FindingRecord(finding, nullptr, recorder).DebugString());
  }
  OriginFinder origins;
  // Findings on parts of wholes are on no fact.
  for (const FactWithFindings& fact :
       FactsOfSeveralArticles(result.facts, {})) {
    outcome.facts.push_back(AuditFactRecord(fact, origins).DebugString());
  }
  return outcome;
}

class AuditTest : public testing::Test {
 protected:
  AuditTest() { Remove(); }

  void Remove() {
    std::remove(path_.c_str());
    std::remove(absl::StrCat(path_, "-journal").c_str());
  }

  absl::Status Run(const std::vector<Input>& inputs,
                   const AuditOptions& options, const std::string& below = "") {
    const std::vector<ArchiveFile> files = FilesOf(inputs);
    auto work = WorkFile::Open(path_, AuditSettings(files, {}, options),
                               Lasting::kNo, below);
    if (!work.ok()) return work.status();
    auto records = AuditRecords::Open(**work);
    if (!records.ok()) return records.status();
    const absl::Status run =
        RunAudit(ThePipeline(), files, {}, options, **records, **work);
    if (!run.ok()) return run;
    std::ostringstream report;
    const AuditReport of = {**records, {}, kMaker};
    const absl::Status written = FindAuditFormat("jsonl")->write(of, report);
    if (!written.ok()) return written;
    report_ = report.str();
    outcome_ = {};
    absl::Status read = (*records)->ForEachFinding([&](const v1::Finding& f) {
      outcome_.findings.push_back(f.DebugString());
    });
    read.Update((*records)->ForEachFact([&](v1::AuditFact fact) {
      fact.clear_findings();
      outcome_.facts.push_back(fact.DebugString());
    }));
    return read;
  }

  void ExpectAsChecked(const std::vector<Input>& inputs,
                       const AuditOptions& options) {
    Remove();
    ASSERT_THAT(Run(inputs, options), IsOk());
    const Outcome want = Checked(inputs, options.pipeline.by_group);
    // Findings that SortFindings() does not order are in that of their records.
    std::vector<std::string> got = outcome_.findings;
    std::vector<std::string> all = want.findings;
    std::sort(got.begin(), got.end());
    std::sort(all.begin(), all.end());
    EXPECT_THAT(got, testing::ElementsAreArray(all));
    EXPECT_THAT(outcome_.facts, testing::ElementsAreArray(want.facts));
  }

  // Writes articles of `stories` stories as one archive.
  Input WriteStories(uint32_t seed, int stories) {
    const std::string path = testing::TempDir() + "/stories.jsonl";
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < stories; ++i) {
      const uint32_t story = seed + static_cast<uint32_t>(i);
      for (const Article& article :
           crosscheck_testing::Write(RandomStory(story))) {
        // A quarter has an id that others have, too.
        file << "{\"id\":\"" << article.id
             << (i % 4 == 0 ? "" : absl::StrCat("-", i)) << "\",\"source\":\""
             << article.source << "\",\"published\":\"" << article.published
             << "\",\"group\":\"" << i % 3 << "\",\"text\":\""
             << article.body.text << "\"}\n";
      }
    }
    return {path};
  }

  const std::string path_ = testing::TempDir() + "/audit.work";
  std::string report_;
  Outcome outcome_;
};

AuditOptions Defaults() {
  AuditOptions options;
  options.made_by = kMaker;
  return options;
}

AuditOptions Random(std::mt19937& random) {
  const auto up_to = [&random](uint32_t n) { return 1 + random() % n; };
  AuditOptions options = Defaults();
  options.sizes.articles_a_change = up_to(8);
  options.sizes.claims_at_once = up_to(60);
  options.sizes.entries_at_once = up_to(2000);
  options.sizes.articles_at_once = up_to(6);
  options.sizes.pairs_a_heap = up_to(100);
  options.pipeline.by_group = random() % 3 == 0;
  return options;
}

TEST_F(AuditTest, FindsWhatCheckFindsInTheExamples) {
  std::vector<Input> all;
  for (const char* story : {"flood", "recall", "strike"}) {
    std::vector<Input> inputs;
    for (const auto& entry : std::filesystem::directory_iterator(
             absl::StrCat("examples/", story))) {
      if (entry.path().extension() == ".txt") {
        inputs.push_back({entry.path().string()});
      }
    }
    ASSERT_FALSE(inputs.empty());
    ExpectAsChecked(inputs, Defaults());
    EXPECT_FALSE(outcome_.findings.empty()) << story;
    all.insert(all.end(), inputs.begin(), inputs.end());
  }
  std::mt19937 random(1);
  for (int i = 0; i < 20; ++i) ExpectAsChecked(all, Random(random));
}

TEST_F(AuditTest, HoweverSmallTheParts) {
  std::mt19937 random(2);
  size_t findings = 0;
  for (uint32_t i = 0; i < 100; ++i) {
    const Input archive = WriteStories(1 + 100 * i, 1 + i % 12);
    SCOPED_TRACE(i);
    ExpectAsChecked({archive}, Random(random));
    findings += outcome_.findings.size();
  }
  EXPECT_GT(findings, 200U);
}

TEST_F(AuditTest, RefusesTheWorkOfAnother) {
  const Input archive = WriteStories(1, 1);
  ASSERT_THAT(Run({archive}, Defaults()), IsOk());
  AuditOptions by_group = Defaults();
  by_group.pipeline.by_group = true;
  EXPECT_TRUE(absl::IsInvalidArgument(Run({archive}, by_group)));
  WriteStories(1, 2);  // The file has changed since.
  EXPECT_TRUE(absl::IsInvalidArgument(Run({archive}, Defaults())));
  std::ofstream(path_, std::ios::trunc) << "Two people were hurt.\n";
  EXPECT_FALSE(Run({archive}, Defaults()).ok());
}

struct StopCase {
  std::string name;
  Failure failure;
  int code;
};

class StoppedAuditTest : public AuditTest,
                         public testing::WithParamInterface<StopCase> {};

// Whatever call to the system fails or is the last: the same command ends in
// the same bytes.
TEST_P(StoppedAuditTest, GoesOnToTheSameBytes) {
  const StopCase& stop = GetParam();
  const std::vector<Input> inputs = {WriteStories(7, 2)};
  AuditOptions options = Defaults();
  options.sizes.articles_a_change = 2;
  options.sizes.claims_at_once = 8;
  FailAt(-1, Failure::kNone, SQLITE_OK);
  ASSERT_THAT(Run(inputs, options, FailingFiles()), IsOk());
  const int calls = CallsMade();
  const std::string want = report_;
  ASSERT_GT(calls, 100);
  ASSERT_FALSE(outcome_.findings.empty());
  int stopped = 0;
  for (int call = 0; call < calls; ++call) {
    Remove();
    FailAt(call, stop.failure, stop.code);
    bool done = false;
    if (stop.failure == Failure::kKill) {
      const pid_t child = fork();
      if (child == 0) {
        _exit(Run(inputs, options, FailingFiles()).ok() ? 0 : 1);
      }
      int state = 0;
      waitpid(child, &state, 0);
      done = WIFEXITED(state) && WEXITSTATUS(state) == 0;
    } else {
      done = Run(inputs, options, FailingFiles()).ok();
      if (done) {
        EXPECT_EQ(report_, want) << call;
      }
    }
    stopped += done ? 0 : 1;
    FailAt(-1, Failure::kNone, SQLITE_OK);
    report_.clear();
    ASSERT_THAT(Run(inputs, options), IsOk()) << call;
    ASSERT_EQ(report_, want) << call;
  }
  EXPECT_GT(stopped, calls / 2);
}

INSTANTIATE_TEST_SUITE_P(Stops, StoppedAuditTest,
                         testing::ValuesIn<StopCase>({
                             {"DiskFullOnce", Failure::kOnce, SQLITE_FULL},
                             {"BrokenFromThenOn", Failure::kFrom,
                              SQLITE_IOERR_WRITE},
                             {"TornWrite", Failure::kTorn, SQLITE_IOERR_WRITE},
                             {"Killed", Failure::kKill, SQLITE_OK},
                         }),
                         [](const testing::TestParamInfo<StopCase>& info) {
                           return info.param.name;
                         });

}  // namespace
}  // namespace crosscheck
