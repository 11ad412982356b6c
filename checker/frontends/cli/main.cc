#include <cstdio>
#include <exception>
#include <iostream>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/process.h"
#include "checker/frontends/cli/run.h"
#include "checker/frontends/cli/shipped_program.h"

int main(int argc, char** argv) {
  crosscheck::PrepareProcess();
  try {
    const std::vector<absl::string_view> arguments(argv + (argc > 0 ? 1 : 0),
                                                   argv + argc);
    return static_cast<int>(crosscheck::RunArguments(
        arguments, crosscheck::ShippedProgram(),
        {std::cin, std::cout, std::cerr, crosscheck::StdoutShowsColor()}));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "crosscheck: error: %s\n", error.what());
  }
  return static_cast<int>(crosscheck::ExitCode::kUnfinished);
}
