// Claims in plain text.
#ifndef CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_
#define CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/report/page.h"

namespace crosscheck {

// Writes an article and its claims, of which there is one at least.
void WriteArticleClaims(absl::Span<const Claim> claims, Page& page);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_
