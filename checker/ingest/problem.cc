#include "checker/ingest/problem.h"

#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"

namespace crosscheck {
namespace {

auto Key(const Problem& p) {
  return std::tie(p.path, p.byte, p.line, p.column, p.code, p.message);
}

}  // namespace

Problem FileProblem(absl::string_view code, absl::string_view path,
                    std::string message) {
  Problem problem;
  problem.code = std::string(code);
  problem.path = std::string(path);
  problem.message = std::move(message);
  return problem;
}

bool operator<(const Problem& a, const Problem& b) { return Key(a) < Key(b); }
bool operator==(const Problem& a, const Problem& b) { return Key(a) == Key(b); }

std::string FormatProblem(const Problem& problem) {
  std::string out = Escape(problem.path);
  if (problem.line > 0) absl::StrAppend(&out, ":", problem.line);
  if (problem.column > 0) absl::StrAppend(&out, ":", problem.column);
  if (problem.byte >= 0) absl::StrAppend(&out, " (byte ", problem.byte, ")");
  absl::StrAppend(&out, ": ", problem.is_error() ? "error" : "note", "[",
                  problem.code, "]: ", problem.message);
  return out;
}

}  // namespace crosscheck
