#include "checker/frontends/cli/load_decisions.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <system_error>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/civil_day.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/file_source.h"

namespace crosscheck {
namespace {

constexpr int64_t kMaxBytes = int64_t{64} << 20;

absl::Status CannotRead(const std::string& path, const absl::Status& status) {
  return absl::InvalidArgumentError(
      absl::StrCat(Escape(path), ": ", status.message()));
}

}  // namespace

absl::StatusOr<std::string> ReadTextFile(const std::string& path) {
  absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenFile(path);
  if (!source.ok()) return CannotRead(path, source.status());
  absl::StatusOr<std::string> text = ReadAll(**source, kMaxBytes);
  if (!text.ok()) return CannotRead(path, text.status());
  return text;
}

absl::StatusOr<DecisionFile> LoadDecisions(const std::string& path) {
  const absl::StatusOr<std::string> text = ReadTextFile(path);
  if (!text.ok()) return text.status();
  return ParseDecisions(*text, path);
}

absl::StatusOr<DecisionFile> LoadToRewrite(const std::string& path) {
  std::error_code error;
  if (std::filesystem::symlink_status(path, error).type() ==
      std::filesystem::file_type::not_found) {
    return DecisionFile();
  }
  ASSIGN_OR_RETURN(const std::string text, ReadTextFile(path));
  ASSIGN_OR_RETURN(DecisionFile file, ParseDecisions(text, path));
  if (!HasOwnComments(text)) return file;
  return absl::InvalidArgumentError(
      absl::StrCat(Escape(path),
                   ": the file has comments, which would be lost; \"reason\" "
                   "and \"finding\" keep such words"));
}

absl::StatusOr<std::vector<DecisionFile>> LoadAllDecisions(
    const CliOptions& options) {
  std::vector<DecisionFile> files;
  for (const std::string& path : options.decisions) {
    ASSIGN_OR_RETURN(files.emplace_back(), LoadDecisions(path));
  }
  if (!options.expect.empty()) {
    ASSIGN_OR_RETURN(files.emplace_back(), LoadDecisions(options.expect));
    files.back().exact = true;
  }
  return files;
}

std::optional<Day> RunDay(const CliOptions& options,
                          absl::Span<const Article> articles) {
  if (options.as_of.has_value()) return options.as_of;
  std::optional<Day> latest;
  for (const Article& article : articles) {
    const std::optional<Day> day = DayOfIso(article.published);
    if (day.has_value()) latest = std::max(latest.value_or(*day), *day);
  }
  return latest;
}

Suppressions SuppressByDecisions(const CliOptions& options,
                                 absl::Span<const DecisionFile> files,
                                 absl::Span<const Article> articles,
                                 absl::Span<const Finding> findings) {
  Suppressions all;
  if (files.empty()) return all;
  const std::optional<Day> day = RunDay(options, articles);
  all.of_finding.resize(findings.size(), nullptr);
  for (const DecisionFile& file : files) {
    const Suppressions some = Suppress(findings, file, day);
    for (size_t i = 0; i < findings.size(); ++i) {
      if (all.of_finding[i] == nullptr) all.of_finding[i] = some.of_finding[i];
    }
    absl::c_copy(some.notes, std::back_inserter(all.notes));
  }
  return all;
}

}  // namespace crosscheck
