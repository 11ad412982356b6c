#include "checker/frontends/cli/load_decisions.h"

#include <algorithm>
#include <cstdint>
#include <memory>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/civil_day.h"
#include "checker/base/escape.h"
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
  if (path.empty()) return DecisionFile();
  const absl::StatusOr<std::string> text = ReadTextFile(path);
  if (!text.ok()) return text.status();
  return ParseDecisions(*text, path);
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
                                 const DecisionFile& decisions,
                                 absl::Span<const Article> articles,
                                 absl::Span<const Finding> findings) {
  if (options.decisions.empty()) return {};
  return Suppress(findings, decisions, RunDay(options, articles));
}

}  // namespace crosscheck
