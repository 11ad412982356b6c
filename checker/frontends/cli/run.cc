#include "checker/frontends/cli/run.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/frontends/cli/audit_verb.h"
#include "checker/frontends/cli/baseline.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/completion.h"
#include "checker/frontends/cli/config_verb.h"
#include "checker/frontends/cli/decide.h"
#include "checker/frontends/cli/diff.h"
#include "checker/frontends/cli/explain.h"
#include "checker/frontends/cli/flag_table.h"
#include "checker/frontends/cli/flags.h"
#include "checker/frontends/cli/help.h"
#include "checker/frontends/cli/man_page.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/run_articles.h"
#include "checker/frontends/cli/run_index.h"
#include "checker/frontends/cli/run_keep.h"
#include "checker/normalize/widths.h"
#include "checker/report/json/json_schema.h"
#include "checker/report/report.h"
#include "proto/config.pb.h"

namespace crosscheck {
namespace {

ExitCode RunHelp(const CliOptions& options, Streams streams) {
  if (options.man) {
    WriteManPage(streams.out);
    return FinishOutput(ExitCode::kClean, streams);
  }
  const VerbRow* verb =
      options.arguments.empty() ? nullptr : FindVerb(options.arguments.front());
  WriteHelp(verb, streams.out);
  return FinishOutput(ExitCode::kClean, streams);
}

ExitCode RunRules(const CliOptions& options, const Program& program,
                  Streams streams) {
  const std::vector<RuleEntry> rules = program.Rules();
  size_t width = 0;
  for (const RuleEntry& rule : rules) width = std::max(width, rule.id.size());
  for (const RuleEntry& rule : rules) {
    streams.out << rule.id << std::string(width + 2 - rule.id.size(), ' ')
                << rule.summary << '\n';
  }
  const v1::CompareConfig* const config = CompareConfigOf(options);
  streams.out << "\nWhat counts as equal:\n"
              << (config != nullptr ? DescribeWidths(*config)
                                    : program.Widths());
  return FinishOutput(ExitCode::kClean, streams);
}

bool HasWords(const CliOptions& options) {
  return options.loaded_config &&
         options.loaded_config->words.ByteSizeLong() > 0;
}

ExitCode RunCompletion(const CliOptions& options, Streams streams) {
  const absl::Status written =
      WriteCompletion(options.arguments.front(), streams.out);
  return written.ok() ? FinishOutput(ExitCode::kClean, streams)
                      : Fail(written, streams.err);
}

ExitCode RunVersion(const Program& program, Streams streams) {
  streams.out << program.Version() << '\n';
  return FinishOutput(ExitCode::kClean, streams);
}

}  // namespace

ExitCode RunCli(const CliOptions& options, const Program& program,
                Streams streams) {
  switch (options.verb) {
    case Verb::kCheck:
    case Verb::kExtract:
    case Verb::kFacts:
      return RunArticles(options, program, streams);
    case Verb::kAudit:
      return RunAuditVerb(options, program, streams);
    case Verb::kExplain:
      return RunExplain(options, program, streams);
    case Verb::kIndex:
      return RunIndex(options, program, streams);
    case Verb::kKeep:
      return RunKeep(options, program, streams);
    case Verb::kBaseline:
      return RunBaseline(options, program, streams);
    case Verb::kDecide:
      return RunDecide(options, streams);
    case Verb::kConfig:
      return RunConfig(options, streams);
    case Verb::kDiff:
      return RunDiff(options, program, streams);
    case Verb::kRules:
      return RunRules(options, program, streams);
    case Verb::kSchema:
      WriteJsonSchema(streams.out);
      return FinishOutput(ExitCode::kClean, streams);
    case Verb::kCompletion:
      return RunCompletion(options, streams);
    case Verb::kVersion:
      return RunVersion(program, streams);
    case Verb::kHelp:
      return RunHelp(options, streams);
  }
  return ExitCode::kUnusable;
}

ExitCode RunArguments(absl::Span<const absl::string_view> arguments,
                      const Program& program, Streams streams) {
  if (arguments.empty()) {
    WriteHelp(nullptr, streams.err);
    return ExitCode::kUnusable;
  }
  absl::StatusOr<CliOptions> options = ParseFlags(arguments);
  if (options.ok()) {
    const absl::Status loaded = LoadConfig(program, *options);
    if (!loaded.ok()) return Fail(loaded, streams.err);
    if (HasWords(*options)) {
      const auto own = program.WithWords(options->loaded_config->words);
      return RunCli(*options, *own, streams);
    }
    return RunCli(*options, program, streams);
  }
  return Fail(absl::InvalidArgumentError(
                  absl::StrCat(options.status().message(),
                               " (crosscheck help lists what there is)")),
              streams.err);
}

}  // namespace crosscheck
