// The findings of one run of crosscheck as the XML in which Bazel takes test
// results (the JUnit format), so that it can list them by name.
#ifndef BAZEL_PRIVATE_TEST_XML_H_
#define BAZEL_PRIVATE_TEST_XML_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// What one run of `crosscheck check` left behind.
struct CheckRun {
  std::string name;      // The test's label: names the suite.
  int exit_code = 0;     // The program's; `crosscheck help` lists them.
  std::string fail_on;   // The value of --fail-on, such as "conflict".
  std::string findings;  // What --format=jsonl wrote: one finding a line.
  std::string errors;    // What it wrote to standard error.
};

// Returns a test.xml with one test case a finding: class name is the rule, name
// is the message.  A finding that `fail_on` lets pass is a passing case.
//
// A line that is no finding becomes an error, so nothing passes for being
// unreadable; so does an exit code that means the check was not finished.  A
// run that has nothing to say has one passing case.
std::string TestXml(const CheckRun& run);

// Returns `text` fit for an attribute or element of an XML 1.0 document.
//
// What XML cannot hold, bytes that are not UTF-8 and characters that steer a
// terminal or turn the direction of writing become U+FFFD.  At most 2 GiB.
std::string EscapeXml(absl::string_view text);

}  // namespace crosscheck

#endif  // BAZEL_PRIVATE_TEST_XML_H_
