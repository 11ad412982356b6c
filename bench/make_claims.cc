// Writes an archive of claims for match_job to standard output.
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/flags/usage.h"
#include "bench/claim_generator.h"

ABSL_FLAG(uint32_t, claims, 1000, "how many claims");
ABSL_FLAG(uint64_t, seed, 1, "another seed makes another archive");

int main(int argc, char** argv) {
  absl::SetProgramUsageMessage("make_claims [--claims=N] [--seed=S] > OUT.csv");
  absl::ParseCommandLine(argc, argv);
  const std::string csv =
      crosscheck_bench::ClaimsAsCsv(crosscheck_bench::GenerateClaims(
          absl::GetFlag(FLAGS_claims), absl::GetFlag(FLAGS_seed)));
  const size_t written = std::fwrite(csv.data(), 1, csv.size(), stdout);
  if (written != csv.size() || std::fflush(stdout) != 0) {
    std::fprintf(stderr, "make_claims: cannot write\n");
    return 2;
  }
  return 0;
}
