#include "checker/frontends/cli/flag_table.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/base/civil_day.h"
#include "checker/base/spelling.h"
#include "checker/report/formats.h"
#include "proto/decisions.pb.h"

namespace crosscheck {
namespace {

absl::Status SetAgainst(absl::string_view value, CliOptions& options) {
  options.against.emplace_back(value);
  return absl::OkStatus();
}

absl::Status SetAgainstIndex(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a store has a path");
  options.against_index = std::string(value);
  return absl::OkStatus();
}

absl::Status SetPublished(absl::string_view value, CliOptions& options) {
  options.published.emplace_back(value);
  return absl::OkStatus();
}

absl::Status SetWorkDir(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a path is needed");
  options.work_dir = std::string(value);
  return absl::OkStatus();
}

absl::Status SetStdinFilename(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a name is needed");
  options.stdin_filename = std::string(value);
  return absl::OkStatus();
}

absl::Status SetConfig(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a path is needed");
  options.config = std::string(value);
  return absl::OkStatus();
}

absl::Status SetDecisions(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a path is needed");
  options.decisions.emplace_back(value);
  return absl::OkStatus();
}

absl::Status SetExpect(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a path is needed");
  options.expect = std::string(value);
  return absl::OkStatus();
}

absl::Status SetOnly(absl::string_view value, CliOptions& options) {
  if (value.empty()) return absl::InvalidArgumentError("a name is needed");
  options.only = std::string(value);
  return absl::OkStatus();
}

absl::Status SetPart(absl::string_view value, CliOptions& options) {
  constexpr uint32_t kMost = 10000;
  const std::vector<absl::string_view> numbers = absl::StrSplit(value, '/');
  uint32_t which = 0;
  uint32_t count = 0;
  if (numbers.size() != 2 || !absl::SimpleAtoi(numbers[0], &which) ||
      !absl::SimpleAtoi(numbers[1], &count) || which < 1 || which > count ||
      count > kMost) {
    return absl::InvalidArgumentError(
        absl::StrCat("it is like 1/4, with at most ", kMost, " parts"));
  }
  options.part = {which - 1, count};
  return absl::OkStatus();
}

absl::Status SetAllowEmpty(absl::string_view, CliOptions& options) {
  options.allow_empty = true;
  return absl::OkStatus();
}

absl::Status SetAsOf(absl::string_view value, CliOptions& options) {
  options.as_of = DayOfIso(value);
  if (options.as_of.has_value()) return absl::OkStatus();
  return absl::InvalidArgumentError("no date like 2016-09-29");
}

absl::Status SetColor(absl::string_view value, CliOptions& options) {
  static constexpr struct {
    absl::string_view name;
    Color color;
  } kValues[] = {{"auto", Color::kAuto},
                 {"always", Color::kAlways},
                 {"never", Color::kNever}};
  for (const auto& [name, color] : kValues) {
    if (name != value) continue;
    options.color = color;
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError("it is one of auto, always, never");
}

// As in the file: FALSE_ALARM, or false-alarm.
absl::Status SetKind(absl::string_view value, CliOptions& options) {
  std::string name = absl::AsciiStrToUpper(value);
  std::replace(name.begin(), name.end(), '-', '_');
  v1::Decision::Kind kind = v1::Decision::KIND_UNSPECIFIED;
  if (!v1::Decision::Kind_Parse(name, &kind) ||
      kind == v1::Decision::KIND_UNSPECIFIED ||
      kind == v1::Decision::BASELINE || kind == v1::Decision::COMMENT) {
    return absl::InvalidArgumentError(
        "it is one of accepted, false-alarm, fixed-later");
  }
  options.decision.set_kind(kind);
  return absl::OkStatus();
}

absl::Status SetReason(absl::string_view value, CliOptions& options) {
  options.decision.set_reason(std::string(value));
  return absl::OkStatus();
}

absl::Status SetAuthor(absl::string_view value, CliOptions& options) {
  options.decision.set_author(std::string(value));
  return absl::OkStatus();
}

absl::Status SetExpires(absl::string_view value, CliOptions& options) {
  if (!DayOfIso(value).has_value()) {
    return absl::InvalidArgumentError("no date like 2016-09-29");
  }
  options.decision.set_expires(std::string(value));
  return absl::OkStatus();
}

absl::Status SetMan(absl::string_view, CliOptions& options) {
  options.man = true;
  return absl::OkStatus();
}

absl::Status SetByGroup(absl::string_view, CliOptions& options) {
  options.by_group = true;
  return absl::OkStatus();
}

absl::Status SetMentions(absl::string_view, CliOptions& options) {
  options.mentions = true;
  return absl::OkStatus();
}

absl::Status SetExplain(absl::string_view, CliOptions& options) {
  options.explain = true;
  return absl::OkStatus();
}

absl::Status SetFailOn(absl::string_view value, CliOptions& options) {
  // SARIF's names for the same things are understood as well.
  static constexpr struct {
    absl::string_view name;
    FailOn fail_on;
  } kValues[] = {
      {"conflict", FailOn::kConflict},     {"error", FailOn::kConflict},
      {"review", FailOn::kReview},         {"warning", FailOn::kReview},
      {"superseded", FailOn::kSuperseded}, {"note", FailOn::kSuperseded},
      {"never", FailOn::kNever},           {"none", FailOn::kNever},
  };
  for (const auto& [name, fail_on] : kValues) {
    if (name != value) continue;
    options.fail_on = fail_on;
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      "it is one of conflict, review, superseded, never");
}

std::vector<absl::string_view> FormatNames() {
  std::vector<absl::string_view> names;
  for (const Format& format : AllFormats()) names.push_back(format.name);
  return names;
}

absl::Status AddFormat(absl::string_view value, CliOptions& options) {
  const size_t colon = value.find(':');
  const absl::string_view name = value.substr(0, colon);
  OutputChoice choice;
  choice.format = FindFormat(name);
  if (choice.format == nullptr) {
    const std::vector<absl::string_view> names = FormatNames();
    return absl::InvalidArgumentError(absl::StrCat("the format is one of ",
                                                   absl::StrJoin(names, ", "),
                                                   DidYouMean(name, names)));
  }
  if (colon != absl::string_view::npos) {
    choice.path = std::string(value.substr(colon + 1));
    if (choice.path.empty()) {
      return absl::InvalidArgumentError("a path has to follow the colon");
    }
  }
  options.outputs.push_back(std::move(choice));
  return absl::OkStatus();
}

constexpr unsigned kDecide = BitOf(Verb::kCheck) | BitOf(Verb::kBaseline);
constexpr unsigned kCompare = kDecide | BitOf(Verb::kExplain);
constexpr unsigned kReport =
    BitOf(Verb::kCheck) | BitOf(Verb::kExtract) | BitOf(Verb::kFacts);
constexpr unsigned kAudit = BitOf(Verb::kAudit);
constexpr unsigned kGroup = kCompare | kReport | kAudit;
constexpr unsigned kConfigured =
    kCompare | kReport | kAudit | BitOf(Verb::kDiff) | BitOf(Verb::kIndex) |
    BitOf(Verb::kKeep) | BitOf(Verb::kRules) | BitOf(Verb::kConfig);
constexpr unsigned kRead =
    kGroup | BitOf(Verb::kDiff) | BitOf(Verb::kIndex) | BitOf(Verb::kKeep);

}  // namespace

absl::Span<const VerbRow> AllVerbs() {
  static constexpr VerbRow kVerbs[] = {
      {"check", Verb::kCheck, "INPUT...",
       "find figures and dates that cannot all hold", true},
      {"extract", Verb::kExtract, "INPUT...",
       "list the figures and dates, and what they are understood to say", true},
      {"facts", Verb::kFacts, "INPUT...",
       "list what is measured, with all values that are given for it", true},
      {"audit", Verb::kAudit, "ARCHIVE...",
       "check an archive of any size; list facts and where outlets agree",
       true},
      {"explain", Verb::kExplain, "RULE | FINGERPRINT INPUT...",
       "describe a rule, or how a finding came about", true},
      {"index", Verb::kIndex, "add|remove|list|verify|salvage STORE INPUT...",
       "keep articles in a store, to check others against", true},
      {"keep", Verb::kKeep, "FILE INPUT...",
       "extract claims once, into a file that stands for its inputs", true},
      {"baseline", Verb::kBaseline, "write|prune FILE INPUT...",
       "decide to leave what is found now, or drop what no longer is", true},
      {"decide", Verb::kDecide, "FINGERPRINT",
       "add what an editor has decided to a file of decisions", true},
      {"diff", Verb::kDiff, "OLD NEW",
       "list what figures, hedges and sources two versions do not share", true},
      {"config", Verb::kConfig, "print|verify|init",
       "show, check or begin the configuration", true},
      {"rules", Verb::kRules, "", "list the rules and what counts as equal",
       false},
      {"schema", Verb::kSchema, "", "print the JSON Schema of --format=json",
       false},
      {"completion", Verb::kCompletion, "bash|zsh|fish",
       "print what a shell needs to complete command lines", true},
      {"version", Verb::kVersion, "", "print the version", false},
      {"help", Verb::kHelp, "[VERB]", "print this text, or that on a verb",
       false},
  };
  return kVerbs;
}

absl::Span<const FlagRow> AllFlags() {
  static constexpr FlagRow kFlags[] = {
      {"against", "PATH",
       "compare with this article too, but report only what concerns the "
       "others; may be repeated",
       kCompare, SetAgainst, true},
      {"against-index", "STORE",
       "compare with the articles of this store too, as with --against; see "
       "index",
       kCompare, SetAgainstIndex},
      {"published", "FILE=DATE",
       "the date of a file, by its path or base name: 2016-09-29 or "
       "2016-09-29T14:30; may be repeated",
       kRead, SetPublished, true},
      {"stdin-filename", "NAME",
       "the name of standard input, which is \"-\" among the inputs: its "
       "format and what reports call it",
       kRead, SetStdinFilename},
      {"by-group", "", "compare only articles that have the same group", kGroup,
       SetByGroup},
      {"fail-on", "VERDICT",
       "the mildest verdict that makes exit code 1: conflict (if the flag is "
       "not given), review, superseded or never",
       BitOf(Verb::kCheck) | kAudit, SetFailOn},
      {"work-dir", "DIR",
       "where an audit keeps what it has done: the same command goes on there "
       "after it was stopped",
       kAudit, SetWorkDir},
      {"config", "FILE",
       "the configuration, if not the crosscheck.textproto of this folder or "
       "the nearest above it; none: what is built in",
       kConfigured, SetConfig},
      {"decisions", "FILE",
       "what editors have decided about findings: those that it covers do not "
       "fail the run; may be repeated",
       BitOf(Verb::kCheck) | BitOf(Verb::kDecide), SetDecisions, true},
      {"kind", "KIND", "what was decided: accepted, false-alarm or fixed-later",
       BitOf(Verb::kDecide), SetKind},
      {"reason", "TEXT", "why, for whoever reads it", BitOf(Verb::kDecide),
       SetReason},
      {"author", "NAME", "who decided", BitOf(Verb::kDecide), SetAuthor},
      {"expires", "DATE", "the last day on which the decision holds",
       BitOf(Verb::kDecide), SetExpires},
      {"expect", "FILE",
       "a baseline that has to be just what is found: any other finding fails "
       "the run, and so does an entry without its finding",
       BitOf(Verb::kCheck), SetExpect},
      {"as-of", "DATE",
       "the day by which decisions expire, if not that of the latest article; "
       "on which it was decided",
       kDecide | BitOf(Verb::kDecide), SetAsOf},
      {"only", "NAME",
       "report only findings of this rule, of this fingerprint, or on this "
       "article; * and ? stand for any letters",
       BitOf(Verb::kCheck), SetOnly},
      {"part", "I/N",
       "report only the I-th of N parts: each finding is in one of them",
       BitOf(Verb::kCheck), SetPart},
      {"allow-empty", "", "pass also if there is no figure in any input",
       BitOf(Verb::kCheck), SetAllowEmpty},
      {"format", "FMT[:PATH]",
       "how to report, and to which file if not to standard output; may be "
       "repeated",
       kReport | kAudit | BitOf(Verb::kDiff), AddFormat, true},
      {"mentions", "", "list expressions that claim nothing as well",
       BitOf(Verb::kExtract), SetMentions},
      {"color", "WHEN",
       "colours in text on standard output: auto (on a terminal, if NO_COLOR "
       "is not set; if the flag is not given), always or never",
       BitOf(Verb::kCheck), SetColor},
      {"explain", "",
       "say why each two claims were, or were not, found to disagree",
       BitOf(Verb::kCheck), SetExplain},
      {"man", "", "print the page for man(1)", BitOf(Verb::kHelp), SetMan},
  };
  return kFlags;
}

const VerbRow* FindVerb(absl::string_view name) {
  for (const VerbRow& row : AllVerbs()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

const FlagRow* FindFlag(absl::string_view name) {
  for (const FlagRow& row : AllFlags()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

}  // namespace crosscheck
