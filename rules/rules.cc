#include "rules/rules.h"

#include "rules/different_events/rule.h"
#include "rules/different_modality/rule.h"
#include "rules/different_places/rule.h"
#include "rules/different_subjects/rule.h"
#include "rules/disjoint_bounds/rule.h"
#include "rules/disjoint_onsets/rule.h"
#include "rules/disjoint_time_scopes/rule.h"
#include "rules/disjoint_times/rule.h"
#include "rules/falling_toll/rule.h"
#include "rules/part_and_whole/rule.h"
#include "rules/part_exceeds_whole/rule.h"

namespace crosscheck {

RuleSet AllRules() {
  RuleSet rules;
  // The cheap ones first.
  rules.facet.push_back(NewDifferentModalityRule());
  rules.facet.push_back(NewDifferentSubjectsRule());
  rules.facet.push_back(NewDisjointTimeScopesRule());
  rules.facet.push_back(NewDifferentPlacesRule());
  rules.facet.push_back(NewDifferentEventsRule());
  rules.facet.push_back(NewPartAndWholeRule());

  rules.fact.push_back(NewPartExceedsWholeRule());
  rules.fact.push_back(NewDisjointOnsetsRule());
  rules.fact.push_back(NewDisjointTimesRule());
  rules.fact.push_back(NewFallingTollRule());
  rules.fact.push_back(NewDisjointBoundsRule());
  return rules;
}

std::vector<RuleDescriptor> DescribeRules(const RuleSet& rules) {
  std::vector<RuleDescriptor> descriptors;
  for (const auto& rule : rules.facet)
    descriptors.push_back(rule->descriptor());
  for (const auto& rule : rules.claim)
    descriptors.push_back(rule->descriptor());
  for (const auto& rule : rules.fact) descriptors.push_back(rule->descriptor());
  return descriptors;
}

}  // namespace crosscheck
