// Asks one rule about two claims, both ways round.
#ifndef CHECKER_TESTING_RULE_CALLS_H_
#define CHECKER_TESTING_RULE_CALLS_H_

#include <ostream>
#include <string>

#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"

namespace crosscheck_testing {

// A row of a table of claims.
struct RuleRow {
  std::string name;  // Becomes the test's name: letters and digits only.
  ClaimMaker a;
  ClaimMaker b;
  std::string want;
};

void PrintTo(const RuleRow& row, std::ostream* os);

// Returns "CONFLICT HIGH" and the like, "silent" if the rule has nothing to
// say, "not taken" if the pair is not its business.  Expects the same the other
// way round.
std::string Ask(const crosscheck::FactRule& rule, const ClaimMaker& a,
                const ClaimMaker& b, const crosscheck::Comparison& comparison);

// Returns how a relates to b: "equal", "apart" ...  Expects the same the other
// way round, "within" and "contains" exchanged.
std::string Ask(const crosscheck::FacetRule& rule, const ClaimMaker& a,
                const ClaimMaker& b);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_RULE_CALLS_H_
