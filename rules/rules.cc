#include "rules/rules.h"

#include "rules/age_and_birth_year/rule.h"
#include "rules/conversion_slip/rule.h"
#include "rules/different_events/rule.h"
#include "rules/different_modality/rule.h"
#include "rules/different_places/rule.h"
#include "rules/different_ranges/rule.h"
#include "rules/different_subjects/rule.h"
#include "rules/disjoint_bounds/rule.h"
#include "rules/disjoint_onsets/rule.h"
#include "rules/disjoint_time_scopes/rule.h"
#include "rules/disjoint_times/rule.h"
#include "rules/falling_toll/rule.h"
#include "rules/headline_and_body/rule.h"
#include "rules/lost_hedge/rule.h"
#include "rules/outdated/rule.h"
#include "rules/part_and_whole/rule.h"
#include "rules/part_exceeds_whole/rule.h"
#include "rules/parts_do_not_sum/rule.h"
#include "rules/percent_of_base/rule.h"
#include "rules/percent_or_point/rule.h"
#include "rules/weekday_and_date/rule.h"

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

  rules.claim.push_back(NewWeekdayAndDateRule());
  rules.claim.push_back(NewConversionSlipRule());
  rules.claim.push_back(NewPartsDoNotSumRule());
  rules.claim.push_back(NewPercentOfBaseRule());
  rules.claim.push_back(NewPercentOrPointRule());
  rules.claim.push_back(NewAgeAndBirthYearRule());
  rules.claim.push_back(NewHeadlineAndBodyRule());

  rules.fact.push_back(NewPartExceedsWholeRule());
  rules.fact.push_back(NewDisjointOnsetsRule());
  rules.fact.push_back(NewDisjointTimesRule());
  rules.fact.push_back(NewFallingTollRule());
  rules.fact.push_back(NewDifferentRangesRule());
  rules.fact.push_back(NewDisjointBoundsRule());

  rules.draft.push_back(NewOutdatedRule());
  rules.draft.push_back(NewLostHedgeRule());
  return rules;
}

std::vector<RuleDescriptor> DescribeRules(const RuleSet& rules) {
  std::vector<RuleDescriptor> descriptors;
  for (const auto& rule : rules.facet)
    descriptors.push_back(rule->descriptor());
  for (const auto& rule : rules.claim)
    descriptors.push_back(rule->descriptor());
  for (const auto& rule : rules.fact) descriptors.push_back(rule->descriptor());
  for (const auto& rule : rules.draft)
    descriptors.push_back(rule->descriptor());
  return descriptors;
}

}  // namespace crosscheck
