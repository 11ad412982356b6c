#include "checker/report/text/text_facts.h"

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_words.h"
#include "checker/report/fact_words.h"

namespace crosscheck {

void WriteFacts(const Report& report, Page& page) {
  OriginFinder origins;
  for (const Fact& fact : report.facts) {
    page.Line(0, FactTitle(fact));
    page.Line(2, FactValues(fact));
    for (const Claim* claim : fact.claims) {
      page.Paragraph(2,
                     absl::StrCat("- ", QuotePhrase(*claim), " (",
                                  DescribeSource(*claim), ")"),
                     /*hang=*/2);
      page.Line(4, FormatOrigin(origins.Find(*claim, claim->span)));
    }
    page.Blank();
  }
  if (!report.facts.empty()) return;
  page.Line(0, "Nothing found: no figure or date.");
  page.Blank();
}

}  // namespace crosscheck
