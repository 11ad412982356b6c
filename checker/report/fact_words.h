// A fact in words.
#ifndef CHECKER_REPORT_FACT_WORDS_H_
#define CHECKER_REPORT_FACT_WORDS_H_

#include <string>

#include "checker/compare/fact.h"

namespace crosscheck {

// Both may hold anything an article holds: Page makes it harmless.

// Returns what is measured, and where: "People killed, Drevnova
// (toll.killed)".
std::string FactTitle(const Fact& fact);

// Returns what the claims come to: "11; 4 to 14 by 5 claims of 3 independent
// sources".
std::string FactValues(const Fact& fact);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_FACT_WORDS_H_
