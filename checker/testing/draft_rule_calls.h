// Asks one draft rule about claims made by hand.
#ifndef CHECKER_TESTING_DRAFT_RULE_CALLS_H_
#define CHECKER_TESTING_DRAFT_RULE_CALLS_H_

#include <vector>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"

namespace crosscheck_testing {

// What the rule says of `draft`: its judgement, and how many sources it speaks
// by; none exactly where it is silent, which is checked.
struct DraftAnswer {
  crosscheck::Judgement judgement;
  size_t sources = 0;
};

// `said`: the claims of the sources; `also`: what else the draft says.
DraftAnswer Ask(const crosscheck::DraftRule& rule, const ClaimMaker& draft,
                const std::vector<ClaimMaker>& said,
                const std::vector<ClaimMaker>& also);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_DRAFT_RULE_CALLS_H_
