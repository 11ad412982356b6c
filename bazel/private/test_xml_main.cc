// test_xml FINDINGS ERRORS EXIT_CODE FAIL_ON NAME > test.xml
//
// Turns what a run of crosscheck left behind into Bazel's test.xml; see
// test_xml.h.  FINDINGS and ERRORS are files; one that is not there is empty.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "absl/strings/numbers.h"
#include "bazel/private/test_xml.h"

namespace {

std::string ReadFile(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream content;
  if (file) content << file.rdbuf();
  return content.str();
}

}  // namespace

int main(int argc, char** argv) {
  crosscheck::CheckRun run;
  if (argc != 6 || !absl::SimpleAtoi(argv[3], &run.exit_code)) {
    std::cerr << "usage: test_xml FINDINGS ERRORS EXIT_CODE FAIL_ON NAME\n";
    return 2;
  }
  run.findings = ReadFile(argv[1]);
  run.errors = ReadFile(argv[2]);
  run.fail_on = argv[4];
  run.name = argv[5];
  std::cout << crosscheck::TestXml(run) << std::flush;
  return std::cout ? 0 : 4;
}
