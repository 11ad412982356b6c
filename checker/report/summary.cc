#include "checker/report/summary.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/report/page.h"

namespace crosscheck {

size_t CountVerdict(const Report& report, v1::Verdict verdict) {
  return static_cast<size_t>(std::count_if(report.findings.begin(),
                                           report.findings.end(),
                                           [verdict](const Finding& finding) {
                                             return finding.verdict == verdict;
                                           }));
}

std::string SummaryOf(const Report& report, size_t claims) {
  std::string summary =
      absl::StrCat(CountOf(report.articles.size(), "article"), ", ",
                   CountOf(claims, "claim"));
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
  return summary;
}

}  // namespace crosscheck
