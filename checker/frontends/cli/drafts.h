// What concerns the articles that were given to be checked, and not only those
// they are checked against.
#ifndef CHECKER_FRONTENDS_CLI_DRAFTS_H_
#define CHECKER_FRONTENDS_CLI_DRAFTS_H_

#include <vector>

#include "checker/compare/fact.h"

namespace crosscheck {

// Drops the findings with no claim of a draft on any side: references that
// disagree among themselves, even if a draft fits them all.
void KeepDraftFindings(std::vector<Finding>& findings);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_DRAFTS_H_
