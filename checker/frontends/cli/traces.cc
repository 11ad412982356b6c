#include "checker/frontends/cli/traces.h"

#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/report/claim_words.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

void WriteClaim(const Claim& claim, OriginFinder& origins, Page& page) {
  page.Line(2, absl::StrCat(FormatOrigin(origins.Find(claim, claim.span)), " ",
                            QuotePhrase(claim), ", ", claim.kind));
}

}  // namespace

void WriteTraces(absl::Span<const PairTrace> traces, std::ostream& out) {
  Page page(out);
  OriginFinder origins;
  for (const PairTrace& trace : traces) {
    page.Line(0, "Pair");
    WriteClaim(*trace.a, origins, page);
    WriteClaim(*trace.b, origins, page);
    for (const std::string& step : trace.steps) {
      page.Line(4, absl::StrCat("- ", step));
    }
    page.Blank();
  }
  if (traces.empty()) page.Line(0, "No two claims came near each other.");
}

std::vector<PairTrace> TracesOf(const Finding& finding,
                                absl::Span<const PairTrace> traces) {
  absl::flat_hash_set<const Claim*> claims(finding.compatible.begin(),
                                           finding.compatible.end());
  for (const FindingSide& side : finding.sides) {
    claims.insert(side.claims.begin(), side.claims.end());
  }
  std::vector<PairTrace> chosen;
  for (const PairTrace& trace : traces) {
    if (claims.contains(trace.a) && claims.contains(trace.b)) {
      chosen.push_back(trace);
    }
  }
  return chosen;
}

}  // namespace crosscheck
