#include "checker/testing/claim_rule_calls.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact.h"
#include "checker/normalize/widths.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"
#include "proto/finding.pb.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Claim;
using ::crosscheck::CompareContext;
using ::crosscheck::Finding;
using ::crosscheck::FindingSide;

std::string WordsOfSide(const FindingSide& side) {
  return absl::StrJoin(side.claims, " + ",
                       [](std::string* out, const Claim* claim) {
                         absl::StrAppend(out, WordsOf(*claim, claim->phrase));
                       });
}

}  // namespace

void PrintTo(const ArticleRow& row, std::ostream* os) { *os << row.text; }

std::string Ask(const crosscheck::ClaimRule& rule, absl::string_view text) {
  const CompareContext context{crosscheck::DefaultCompareConfig(),
                               EnglishReader().classes(),
                               EnglishReader().contrasts()};
  const ArticleClaims article(
      ShortArticle("wire.txt", "Meridian Wire", "2024-03-14", text));
  std::vector<Finding> findings;
  for (const Claim& claim : article.all()) {
    rule.Judge(claim, article.all(), context, findings);
  }
  std::vector<std::string> lines;
  lines.reserve(findings.size());
  for (const Finding& finding : findings) {
    lines.push_back(absl::StrCat(
        crosscheck::v1::Verdict_Name(finding.verdict), " ",
        crosscheck::v1::Severity_Name(finding.severity), ": ",
        absl::StrJoin(finding.sides, " | ",
                      [](std::string* out, const FindingSide& side) {
                        absl::StrAppend(out, WordsOfSide(side));
                      })));
  }
  return lines.empty() ? "silent" : absl::StrJoin(lines, "\n");
}

}  // namespace crosscheck_testing
