#include "checker/frontends/cli/flags.h"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/base/status_macros.h"
#include "checker/frontends/cli/flag_table.h"
#include "checker/report/audit/audit_report.h"
#include "checker/report/report.h"

namespace crosscheck {
namespace {

constexpr size_t kQuoted = 100;  // Bytes of an argument in a message.

template <typename... Parts>
absl::Status Error(const Parts&... parts) {
  return absl::InvalidArgumentError(absl::StrCat(parts...));
}

std::string Quote(absl::string_view argument) {
  return absl::StrCat("\"", EscapeExcerpt(argument, kQuoted), "\"");
}

template <typename Row>
std::vector<absl::string_view> NamesOf(absl::Span<const Row> rows) {
  std::vector<absl::string_view> names;
  for (const Row& row : rows) names.push_back(row.name);
  return names;
}

class Parser {
 public:
  explicit Parser(absl::Span<const absl::string_view> arguments)
      : arguments_(arguments) {}

  absl::StatusOr<CliOptions> Parse() {
    while (at_ < arguments_.size()) RETURN_IF_ERROR(Take(Next()));
    RETURN_IF_ERROR(SetVerb());
    RETURN_IF_ERROR(CheckFlags());
    RETURN_IF_ERROR(CheckOutputs());
    return std::move(options_);
  }

 private:
  absl::string_view Next() { return arguments_[at_++]; }

  absl::Status Take(absl::string_view argument) {
    const bool is_word =
        words_only_ || argument == "-" || !absl::StartsWith(argument, "-");
    if (is_word) {
      words_.push_back(argument);
      return absl::OkStatus();
    }
    if (argument == "--") {
      words_only_ = true;
      return absl::OkStatus();
    }
    if (argument == "-h" || argument == "--help") {
      help_ = true;
      return absl::OkStatus();
    }
    if (argument == "--version") {
      version_ = true;
      return absl::OkStatus();
    }
    return TakeFlag(argument);
  }

  absl::Status TakeFlag(absl::string_view argument) {
    const size_t equals = argument.find('=');
    const absl::string_view name =
        absl::StripPrefix(argument.substr(0, equals), "--");
    const FlagRow* flag = FindFlag(name);
    if (flag == nullptr) {
      const absl::string_view near = NearestSpelling(name, NamesOf(AllFlags()));
      return Error("no flag ", Quote(argument.substr(0, equals)),
                   near.empty() ? "" : "; did you mean --", near,
                   near.empty() ? "" : "?");
    }
    absl::string_view value;
    if (equals != absl::string_view::npos) {
      if (flag->value.empty()) return Error("--", name, " takes no value");
      value = argument.substr(equals + 1);
    } else if (!flag->value.empty()) {
      if (at_ == arguments_.size()) {
        return Error("--", name, " needs a value: --", name, "=", flag->value);
      }
      value = Next();
    }
    if (!flag->value.empty() && !flag->repeated &&
        absl::c_linear_search(flags_, flag)) {
      return Error("--", name, " is given twice");
    }
    flags_.push_back(flag);
    absl::Status set = flag->set(value, options_);
    if (set.ok()) return set;
    return Error("--", name, "=", EscapeExcerpt(value, kQuoted), ": ",
                 set.message());
  }

  absl::Status SetVerb() {
    if (version_) {
      options_.verb = Verb::kVersion;
      flags_.clear();
      return absl::OkStatus();
    }
    if (help_) {
      // "crosscheck check --help" is "crosscheck help check".
      options_.verb = Verb::kHelp;
      flags_.clear();
      if (words_.empty()) return absl::OkStatus();
      options_.arguments.emplace_back(words_.front());
      return FindVerbNamed(words_.front()).status();
    }
    if (words_.empty()) {
      return arguments_.empty() ? absl::OkStatus() : Error("no verb given");
    }
    ASSIGN_OR_RETURN(const VerbRow* const verb, FindVerbNamed(words_.front()));
    options_.verb = verb->verb;
    for (const absl::string_view word : absl::MakeSpan(words_).subspan(1)) {
      options_.arguments.emplace_back(word);
    }
    if (verb->verb == Verb::kHelp && !options_.arguments.empty()) {
      RETURN_IF_ERROR(FindVerbNamed(options_.arguments.front()).status());
    }
    return CheckArguments(*verb);
  }

  static absl::StatusOr<const VerbRow*> FindVerbNamed(absl::string_view name) {
    const VerbRow* const verb = FindVerb(name);
    if (verb != nullptr) return verb;
    return Error("no verb ", Quote(name),
                 DidYouMean(name, NamesOf(AllVerbs())));
  }

  absl::Status CheckArguments(const VerbRow& verb) {
    if (verb.needs_input && options_.arguments.empty() &&
        !options_.allow_empty) {
      return Error("nothing to ", verb.name, ": crosscheck ", verb.name,
                   " [FLAGS] ", verb.arguments);
    }
    if (verb.arguments.empty() && !options_.arguments.empty()) {
      return Error(verb.name, " takes no argument, but there is ",
                   Quote(options_.arguments.front()));
    }
    return absl::OkStatus();
  }

  absl::Status CheckFlags() {
    for (const FlagRow* flag : flags_) {
      if ((flag->verbs & BitOf(options_.verb)) == 0) {
        return Error("--", flag->name, " is no flag of ", words_.front());
      }
    }
    return absl::OkStatus();
  }

  // One report a place, and none where an input is; each in a format that can
  // hold it.
  absl::Status CheckOutputs() {
    std::set<std::string> inputs(options_.arguments.begin(),
                                 options_.arguments.end());
    inputs.insert(options_.against.begin(), options_.against.end());
    inputs.insert(options_.decisions.begin(), options_.decisions.end());
    if (!options_.expect.empty()) inputs.insert(options_.expect);
    std::set<std::string> places;
    const bool findings =
        SubjectOf(options_.verb) == Report::Subject::kFindings;
    for (const OutputChoice& output : options_.outputs) {
      if (output.format->findings_only && !findings) {
        return Error("--format=", output.format->name,
                     " can hold findings only, and ", words_.front(),
                     " makes none");
      }
      if (options_.verb == Verb::kAudit &&
          FindAuditFormat(output.format->name) == nullptr) {
        return Error("--format=", output.format->name,
                     " is none of an audit, which writes markdown, jsonl or "
                     "csv");
      }
      if (!places.insert(output.path).second) {
        return Error("two reports for ", output.path.empty()
                                             ? "standard output"
                                             : Quote(output.path));
      }
      if (inputs.count(output.path) > 0) {
        return Error("the report would replace the input ", Quote(output.path));
      }
    }
    return absl::OkStatus();
  }

  absl::Span<const absl::string_view> arguments_;
  size_t at_ = 0;
  bool words_only_ = false;
  bool help_ = false;
  bool version_ = false;
  std::vector<absl::string_view> words_;
  std::vector<const FlagRow*> flags_;
  CliOptions options_;
};

}  // namespace

absl::StatusOr<CliOptions> ParseFlags(
    absl::Span<const absl::string_view> arguments) {
  return Parser(arguments).Parse();
}

}  // namespace crosscheck
