#include "checker/report/summary.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/base/count_of.h"

namespace crosscheck {

size_t CountVerdict(const Report& report, v1::Verdict verdict) {
  return static_cast<size_t>(
      std::count_if(report.findings.begin(), report.findings.end(),
                    [verdict, &report](const Finding& finding) {
                      return finding.verdict == verdict &&
                             SuppressedBy(report, finding) == nullptr;
                    }));
}

size_t CountSuppressed(const Report& report) {
  return static_cast<size_t>(std::count_if(
      report.suppressed.begin(), report.suppressed.end(),
      [](const v1::Decision* decision) { return decision != nullptr; }));
}

std::string SummaryOf(const Report& report, size_t claims) {
  std::string summary = absl::StrCat(CountOf(report.articles.size(), "article"),
                                     ", ", CountOf(claims, "claim"));
  if (report.subject == Report::Subject::kFacts) {
    absl::StrAppend(&summary, ", ", CountOf(report.facts.size(), "fact"));
  }
  if (report.subject != Report::Subject::kFindings) return summary;
  absl::StrAppend(&summary, ", ",
                  CountOf(CountVerdict(report, v1::CONFLICT), "conflict"), ", ",
                  CountOf(CountVerdict(report, v1::REVIEW), "review"));
  const size_t superseded = CountVerdict(report, v1::SUPERSEDED);
  if (superseded > 0)
    absl::StrAppend(&summary, ", ", superseded, " superseded");
  const size_t suppressed = CountSuppressed(report);
  if (suppressed > 0)
    absl::StrAppend(&summary, ", ", suppressed, " suppressed");
  return summary;
}

}  // namespace crosscheck
