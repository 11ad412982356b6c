// Writes golden files anew; see update.sh.
//
// usage: render_golden FILE...

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "absl/status/statusor.h"
#include "checker/pipeline/pipeline.h"
#include "rules/rules.h"
#include "tests/golden/golden.h"

int main(int argc, char** argv) {
  const crosscheck::RuleSet rules = crosscheck::AllRules();
  const crosscheck::Pipeline pipeline(rules);
  int failed = 0;
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string before(std::istreambuf_iterator<char>(in), {});
    const absl::StatusOr<std::string> after =
        crosscheck_golden::RenderGolden(before, pipeline);
    if (!after.ok()) {
      std::cerr << argv[i] << ": " << after.status().message() << "\n";
      ++failed;
      continue;
    }
    if (*after == before) continue;
    std::ofstream(argv[i], std::ios::binary) << *after;
    std::cout << "rewrote " << argv[i] << "\n";
  }
  return failed == 0 ? 0 : 1;
}
