// The match job: counts the pairs of claims of one event, predicate and place
// that share a day, come from different sources and cannot both hold.  The
// format, the answer and what it is measured against: bench/README.md.
#include <algorithm>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/flags/usage.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "bench/capped_report.h"
#include "bench/claims_csv.h"
#include "checker/match/block_index.h"
#include "checker/match/large_array.h"
#include "checker/match/overlap_sweep.h"

ABSL_FLAG(int, threads, 1, "how many threads to use, 1 to 256");
ABSL_FLAG(std::string, report, "",
          "file for the 20 smallest pairs of every block, as CSV");

namespace crosscheck_bench {
namespace {

using crosscheck::BlockIndex;
using crosscheck::LargeArray;
using crosscheck::OverlapRun;

// What is compared, in order of position: a run is read without a jump.
struct SortedValues {
  LargeArray<double> lower;
  LargeArray<double> upper;
  LargeArray<uint32_t> source;
  LargeArray<uint32_t> id;

  JobValue At(size_t i) const { return {lower[i], upper[i], source[i], id[i]}; }

  // Whether `a` and the claim at `i` conflict.  Never branches.
  bool Conflict(const JobValue& a, size_t i) const {
    const int others = int{source[i] != a.source} & int{id[i] != a.id};
    return (others & (int{lower[i] > a.upper} | int{upper[i] < a.lower})) != 0;
  }
};

SortedValues SortValues(const LargeArray<JobValue>& values,
                        const BlockIndex& index, int threads) {
  const size_t n = index.claims().size();
  SortedValues sorted{LargeArray<double>(n), LargeArray<double>(n),
                      LargeArray<uint32_t>(n), LargeArray<uint32_t>(n)};
  crosscheck::ForEachPosition(index, threads, [&](size_t i, uint32_t claim) {
    sorted.lower[i] = values[claim].lower;
    sorted.upper[i] = values[claim].upper;
    sorted.source[i] = values[claim].source;
    sorted.id[i] = values[claim].id;
  });
  return sorted;
}

// Visits runs and keeps what the job asks for.  Aligned, so that threads do not
// write to one cache line.
struct alignas(64) ConflictCounter {
  void operator()(const OverlapRun& run) {
    const JobValue a = values->At(run.position);
    uint64_t hits = 0;
    uint64_t smaller_ids = 0;
    uint64_t other_ids = 0;
    uint32_t smallest = std::numeric_limits<uint32_t>::max();
    // Nothing here branches, so several claims are compared at a time.
    for (size_t i = run.begin; i < run.end; ++i) {
      const uint64_t hit = values->Conflict(a, i) ? 1 : 0;
      const uint32_t id = values->id[i];
      hits += hit;
      smaller_ids += (0 - hit) & std::min(id, a.id);
      other_ids += (0 - hit) & id;
      smallest = std::min(smallest, id | (static_cast<uint32_t>(hit) - 1));
    }
    count += hits;
    checksum += smaller_ids * 1000002 + other_ids + hits * a.id;
    if (with_report && hits > 0) Report(run, a, PairOf(a.id, smallest));
  }

  // Adds the conflicts of `run`, of which `smallest_pair` is the smallest.
  void Report(const OverlapRun& run, const JobValue& a,
              uint64_t smallest_pair) {
    report.Enter(run.block);
    if (smallest_pair >= report.limit()) return;
    for (size_t i = run.begin; i < run.end; ++i) {
      const uint64_t pair = PairOf(a.id, values->id[i]);
      if (pair < report.limit() && values->Conflict(a, i)) report.Add(pair);
    }
  }

  const SortedValues* values;
  bool with_report;
  uint64_t count = 0;
  uint64_t checksum = 0;
  CappedReport report;
};

int Fail(const std::string& path, const std::string& what) {
  std::fprintf(stderr, "match_job: %s: %s\n", path.c_str(), what.c_str());
  return 2;
}

int RunJob(const std::string& path, int threads, const std::string& report) {
  absl::StatusOr<JobClaims> claims = ReadJobClaims(path, threads);
  if (!claims.ok()) return Fail(path, std::string(claims.status().message()));
  const BlockIndex index(claims->entries(), threads);
  const SortedValues values = SortValues(claims->values, index, threads);
  *claims = JobClaims();  // Not needed any more, and as large as the rest.

  std::vector<ConflictCounter> counters(
      static_cast<size_t>(threads),
      ConflictCounter{&values, !report.empty(), 0, 0, {}});
  crosscheck::VisitOverlaps(index, absl::MakeSpan(counters));
  ConflictCounter& all = counters[0];
  for (size_t i = 1; i < counters.size(); ++i) {
    all.count += counters[i].count;
    all.checksum += counters[i].checksum;
    all.report.Merge(counters[i].report);
  }
  if (!report.empty() && !all.report.Write(report)) {
    return Fail(report, "cannot write the report");
  }
  std::printf("%" PRIu64 " %" PRIu64 "\n", all.count, all.checksum);
  return std::fflush(stdout) == 0 ? 0 : Fail("stdout", "cannot write");
}

}  // namespace
}  // namespace crosscheck_bench

int main(int argc, char** argv) {
  absl::SetProgramUsageMessage(
      "match_job FILE.csv [--threads=N] [--report=OUT.csv]");
  const std::vector<char*> args = absl::ParseCommandLine(argc, argv);
  const int threads = absl::GetFlag(FLAGS_threads);
  if (args.size() != 2 || threads < 1 || threads > 256) {
    std::fprintf(stderr, "usage: %s\n", absl::ProgramUsageMessage().data());
    return 2;
  }
  return crosscheck_bench::RunJob(args[1], threads,
                                  absl::GetFlag(FLAGS_report));
}
