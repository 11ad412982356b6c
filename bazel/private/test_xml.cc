#include "bazel/private/test_xml.h"

#include <cstdint>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "nlohmann/json.hpp"
#include "unicode/utf8.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD.

// One <testcase>; `problem` is the element inside that makes it fail.
struct TestCase {
  std::string class_name;
  std::string name;
  std::string problem;  // "", "failure" or "error".
  std::string body;
};

// False for what XML 1.0 forbids and for what acts on the terminal that shows a
// test's result: C0 and C1 controls, and marks that turn the writing direction.
bool IsHarmless(UChar32 code) {
  if (code < 0) return false;  // No UTF-8.
  if (code < 0x20) return code == '\n' || code == '\t';
  if (code >= 0x7F && code < 0xA0) return false;
  if (code == 0x200E || code == 0x200F || code == 0x061C) return false;
  if (code >= 0x202A && code <= 0x202E) return false;
  if (code >= 0x2066 && code <= 0x2069) return false;
  return code != 0xFFFE && code != 0xFFFF;
}

std::string Text(const nlohmann::json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_string() ? it->get<std::string>() : "";
}

// How loud a verdict is; the scale on which --fail-on names a step.
int Loudness(absl::string_view verdict) {
  const std::string word = absl::AsciiStrToUpper(verdict);
  if (word == "CONFLICT") return 3;
  if (word == "REVIEW") return 2;
  if (word == "SUPERSEDED") return 1;
  if (word == "NEVER") return 5;
  return 4;  // A verdict of a later version fails whatever is asked for.
}

TestCase Unreadable(size_t line) {
  return {"crosscheck", absl::StrCat("line ", line, " of the findings"),
          "error", "This line is not a finding in JSON."};
}

// The test case of one line of JSON.
TestCase FromLine(absl::string_view line, size_t number, int fail_on) {
  // With exceptions off a line that does not parse is a "discarded" value.
  const nlohmann::json finding = nlohmann::json::parse(
      line.begin(), line.end(), /*cb=*/nullptr, /*allow_exceptions=*/false);
  if (!finding.is_object()) return Unreadable(number);
  const std::string rule = Text(finding, "rule");
  const std::string verdict = Text(finding, "verdict");
  if (rule.empty() || verdict.empty()) return Unreadable(number);
  const bool fails = Loudness(verdict) >= fail_on;
  const std::string severity = Text(finding, "severity");
  const std::string message = Text(finding, "message");
  return {rule, message.empty() ? verdict : message, fails ? "failure" : "",
          absl::StrCat(verdict, severity.empty() ? "" : ", ", severity, ": ",
                       message)};
}

// What the exit code says beyond the findings; none for 0 and 1.
std::vector<TestCase> FromExitCode(const CheckRun& run, bool any_failure) {
  const auto problem = [&](absl::string_view name, absl::string_view kind) {
    return std::vector<TestCase>{
        {"crosscheck", absl::StrCat(name, " (exit code ", run.exit_code, ")"),
         std::string(kind), run.errors}};
  };
  switch (run.exit_code) {
    case 0:
      return {};
    case 1:
      if (any_failure) return {};
      return problem("findings were reported but not written", "error");
    case 2:
      return problem(
          "the check could not begin: bad flag, configuration or "
          "date, or no figure in any article",
          "error");
    case 3:
      return problem(
          "the check is incomplete: an article could not be read or "
          "was cut off",
          "failure");
    default:
      return problem("the check was not finished", "error");
  }
}

// `text` on one line, as the list of test cases shows it.
std::string OneLine(absl::string_view text) {
  return absl::StrJoin(
      absl::StrSplit(text, absl::ByAnyChar(" \t\r\n"), absl::SkipEmpty()), " ");
}

std::string Render(const TestCase& c) {
  const std::string open = absl::StrCat(
      "    <testcase name=\"", EscapeXml(OneLine(c.name)), "\" classname=\"",
      EscapeXml(OneLine(c.class_name)), "\" time=\"0\"");
  if (c.problem.empty()) return absl::StrCat(open, "/>\n");
  return absl::StrCat(open, "><", c.problem, " message=\"",
                      EscapeXml(OneLine(c.name)), "\">", EscapeXml(c.body),
                      "</", c.problem, "></testcase>\n");
}

}  // namespace

std::string EscapeXml(absl::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t begin = 0, end = 0; begin < size; begin = end) {
    UChar32 code = 0;
    U8_NEXT(text.data(), end, size, code);
    absl::StrAppend(&out, IsHarmless(code) ? text.substr(begin, end - begin)
                                           : kReplacement);
  }
  return absl::StrReplaceAll(out, {{"&", "&amp;"},
                                   {"<", "&lt;"},
                                   {">", "&gt;"},
                                   {"\"", "&quot;"},
                                   {"'", "&apos;"}});
}

std::string TestXml(const CheckRun& run) {
  const int fail_on = Loudness(run.fail_on);
  std::vector<TestCase> cases;
  size_t number = 0;
  for (absl::string_view line : absl::StrSplit(run.findings, '\n')) {
    ++number;
    if (absl::StripAsciiWhitespace(line).empty()) continue;
    // A note says something about the run, not about the articles.
    if (absl::StartsWith(line, "{\"note\"")) continue;
    cases.push_back(FromLine(line, number, fail_on));
  }
  int failures = 0;
  int errors = 0;
  const auto count = [&](const std::vector<TestCase>& among) {
    for (const TestCase& c : among) {
      failures += c.problem == "failure";
      errors += c.problem == "error";
    }
  };
  count(cases);
  const std::vector<TestCase> more = FromExitCode(run, failures + errors > 0);
  count(more);
  cases.insert(cases.end(), more.begin(), more.end());
  if (cases.empty()) {
    cases.push_back({"crosscheck", "no figures disagree", "", ""});
  }

  std::string out = absl::StrCat(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
      "  <testsuite name=\"",
      EscapeXml(run.name), "\" tests=\"", cases.size(), "\" failures=\"",
      failures, "\" errors=\"", errors, "\">\n");
  for (const TestCase& c : cases) absl::StrAppend(&out, Render(c));
  absl::StrAppend(&out, "  </testsuite>\n</testsuites>\n");
  return out;
}

}  // namespace crosscheck
