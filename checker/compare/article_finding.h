// What a claim rule hands over: a finding within one article.
#ifndef CHECKER_COMPARE_ARTICLE_FINDING_H_
#define CHECKER_COMPARE_ARTICLE_FINDING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// The claims of one side.
using ClaimList = std::vector<const Claim*>;

// A finding of `rule` on claims of one article, with `reason`, a sentence
// without its full stop, as its message.  One side is enough where the article
// contradicts the calendar and not itself.  JudgeArticles() does the rest:
// labels, group, fingerprint, and the whole message.
Finding ArticleFinding(const ClaimRule& rule, v1::Verdict verdict,
                       v1::Severity severity, absl::string_view reason,
                       const std::vector<ClaimList>& sides);

// The words of `claim`'s field from the end of its phrase to the phrase of
// `next`, which stands behind it.  Empty if they are of two fields or overlap.
absl::string_view WordsBetween(const Claim& claim, const Claim& next);

// The claim right behind `claim` in the same sentence; null if there is none.
const Claim* NextInSentence(const Claim& claim,
                            absl::Span<const Claim> article);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_ARTICLE_FINDING_H_
