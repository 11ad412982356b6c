#include "checker/testing/report_example.h"

#include "checker/claim/quantity.h"
#include "checker/testing/claims.h"
#include "proto/finding.pb.h"
#include "proto/quantity.pb.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Claim;

void SetToll(Claim& claim) {
  claim.kind = "toll.killed";
  claim.counted = "people";
  claim.place.name = "Orvana valley";
}

}  // namespace

ReportExample::ReportExample() {
  articles = {
      TxtArticle("post.txt", "Rain.\nEleven people died, police said.\n"),
      TxtArticle("valley.txt",
                 "The flood killed 14 people.\nIt took hundreds of lives.\n"),
  };
  articles[0].source = "Harbour Post";
  articles[0].published = "2022-06-14";
  articles[1].published = "2022-06-14";

  claims = {
      CountClaim(articles[0], "Eleven people", "Eleven", 11),
      CountClaim(articles[1], "14 people", "14", 14),
      CountClaim(articles[1], "hundreds of lives", "hundreds", 100),
  };
  for (Claim& claim : claims) SetToll(claim);
  claims[0].attribution.source = "police";
  claims[0].attribution.cue = "said";
  claims[2].ordinal = 1;
  claims[2].quantity->hedge = crosscheck::v1::HEDGE_VAGUE;
  claims[2].quantity->bounds = {200, 999, false, false};

  crosscheck::Finding finding;
  finding.rule = "disjoint-bounds";
  finding.verdict = crosscheck::v1::CONFLICT;
  finding.severity = crosscheck::v1::HIGH;
  finding.fingerprint = "0123456789abcdef";
  finding.message =
      "People killed, Orvana valley: \"Eleven people\" and \"14\".";
  finding.sides = {{"A", {&claims.front()}}, {"B", {&claims[1]}}};
  finding.compatible = {&claims[2]};
  findings = {finding};

  crosscheck::Fact fact;
  fact.kind = "toll.killed";
  fact.label = "People killed";
  fact.place = "Orvana valley";
  fact.counted = "people";
  fact.unit = "1";
  fact.claims = {&claims.front(), &claims[1], &claims[2]};
  fact.best = 14;
  fact.range = {11, 999, false, false};
  fact.independent_sources = 2;
  facts = {fact};
}

crosscheck::Report ReportOn(const ReportExample& example,
                            crosscheck::Report::Subject subject) {
  crosscheck::Report report;
  report.subject = subject;
  report.articles = example.articles;
  report.claims = example.claims;
  report.findings = example.findings;
  report.facts = example.facts;
  return report;
}

}  // namespace crosscheck_testing
