// Facet rules that say what they are told to, for tests of what is decided from
// the facets.
#ifndef CHECKER_COMPARE_FIXED_RULES_H_
#define CHECKER_COMPARE_FIXED_RULES_H_

#include "absl/strings/string_view.h"
#include "checker/compare/rule.h"

namespace crosscheck_testing {

// One letter a facet: counted, subject, place, time, event, modality.
// '=' equal, 'u' unknown, '<' within, '>' contains, '~' overlaps, '!' apart.
crosscheck::RuleSet RulesOf(absl::string_view relations);

}  // namespace crosscheck_testing

#endif  // CHECKER_COMPARE_FIXED_RULES_H_
