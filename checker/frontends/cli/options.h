// What the command line asks for.
#ifndef CHECKER_FRONTENDS_CLI_OPTIONS_H_
#define CHECKER_FRONTENDS_CLI_OPTIONS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/base/day.h"
#include "checker/config/config.h"
#include "checker/report/report.h"
#include "proto/config.pb.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

enum class Verb {
  kCheck,
  kExtract,
  kFacts,
  kAudit,
  kExplain,
  kIndex,
  kKeep,
  kBaseline,
  kConfig,
  kDecide,
  kDiff,
  kRules,
  kCompletion,
  kSchema,
  kVersion,
  kHelp,
};

// The mildest verdict that makes exit code 1.
enum class FailOn { kConflict, kReview, kSuperseded, kNever };

// --color: whether a report for people has colours.
enum class Color { kAuto, kAlways, kNever };

// One of several runs over the same inputs, each of which reports its own part:
// the `index`-th, from 0, of `count`.
struct Part {
  uint32_t index = 0;
  uint32_t count = 1;
};

// One --format.
struct OutputChoice {
  const Format* format = nullptr;
  std::string path;  // Empty: standard output.
};

// What the verb's report is about; findings for verbs that write none.
inline Report::Subject SubjectOf(Verb verb) {
  if (verb == Verb::kExtract) return Report::Subject::kClaims;
  if (verb == Verb::kFacts) return Report::Subject::kFacts;
  return Report::Subject::kFindings;
}

// The mildest verdict that fails a run; unspecified: none does.
inline v1::Verdict MildestToFail(FailOn fail_on) {
  switch (fail_on) {
    case FailOn::kConflict:
      return v1::CONFLICT;
    case FailOn::kReview:
      return v1::REVIEW;
    case FailOn::kSuperseded:
      return v1::SUPERSEDED;
    case FailOn::kNever:
      return v1::VERDICT_UNSPECIFIED;
  }
  return v1::SUPERSEDED;
}

struct CliOptions {
  Verb verb = Verb::kHelp;

  // What follows the verb: inputs, a rule or a fingerprint before the inputs
  // (explain), what to do with which file before the inputs (index, baseline),
  // a verb (help), two versions (diff), what to do (config).
  std::vector<std::string> arguments;

  std::vector<std::string> against;    // Paths, or several with commas.
  std::string against_index;           // Path of a store; empty: none.
  std::vector<std::string> published;  // "FILE=DATE", not yet looked at.
  std::string stdin_filename;          // Empty: none was given.
  std::vector<OutputChoice> outputs;   // None: text on standard output.
  FailOn fail_on = FailOn::kConflict;
  std::string work_dir;  // --work-dir: a folder; empty: a temporary one.
  std::string config;    // --config: a path or "none"; empty: to be searched.
  std::optional<Config> loaded_config;  // None: what is built in.
  std::vector<std::string> decisions;   // Paths.
  std::string expect;                   // A path; empty: nothing is expected.
  std::optional<Day> as_of;             // Else the latest date of an article.
  std::string only;                     // A pattern; empty: all is reported.
  Part part;
  bool allow_empty = false;
  Color color = Color::kAuto;
  v1::Decision decision;  // What --kind, --reason, --author, --expires say.
  bool man = false;
  bool by_group = false;
  bool mentions = false;
  bool explain = false;
};

// The thresholds in force; null: those built in.
inline const v1::CompareConfig* CompareConfigOf(const CliOptions& options) {
  return options.loaded_config ? &options.loaded_config->compare : nullptr;
}

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_OPTIONS_H_
