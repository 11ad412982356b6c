// Reports on claims, whether a format can write them as they come or not.
#ifndef CHECKER_REPORT_CLAIM_STREAMS_H_
#define CHECKER_REPORT_CLAIM_STREAMS_H_

#include <memory>
#include <ostream>
#include <string>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/report/report.h"

namespace crosscheck {

// Returns the stream of `format`.  For a format that has none it is one that
// keeps a copy of all claims and writes them when it is finished.  `out`
// outlives it.
std::unique_ptr<ClaimStream> OpenClaimStream(const Format& format,
                                             const std::string& made_by,
                                             std::ostream& out);

// Hands `claims`, of which those of an article lie side by side, to `stream`,
// article by article.
void AddByArticle(absl::Span<const Claim> claims, ClaimStream& stream);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_CLAIM_STREAMS_H_
