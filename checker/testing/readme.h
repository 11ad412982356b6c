// The documents of rules: Markdown with examples that can be run.
#ifndef CHECKER_TESTING_README_H_
#define CHECKER_TESTING_README_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck_testing {

// A fenced block that names what it shows: "```conflict".
struct ReadmeExample {
  std::string tag;      // "conflict".
  std::string section;  // The heading above it: "Flagged".
  std::string text;     // Its lines.
  int line = 0;         // Of its first line in the document, from 1.
};

struct Readme {
  std::string title;
  std::string summary;  // The paragraph below the title, as one line.
  std::vector<std::string> sections;
  std::vector<ReadmeExample> examples;  // Blocks without a tag are left out.
};

// Never fails; what is not there stays empty.
Readme ParseReadme(absl::string_view markdown);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_README_H_
