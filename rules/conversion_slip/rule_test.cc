#include "rules/conversion_slip/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class ConversionSlipRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(ConversionSlipRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewConversionSlipRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, ConversionSlipRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"TenTimes", "The mast was 100 feet (300 metres) tall.",
         "CONFLICT HIGH: 100 feet | 300 metres"},
        {"Area", "It burned 5,000 acres (20,000 hectares).",
         "CONFLICT HIGH: 5,000 acres | 20,000 hectares"},
        {"Temperature", "It was 38C (120F).", "CONFLICT HIGH: 38C | 120F"},
        {"Speed", "It sailed at 60mph (196kph).",
         "CONFLICT HIGH: 60mph | 196kph"},
        {"WordsBetween", "A wall 10 metres high (330 feet) broke.",
         "CONFLICT HIGH: 10 metres | 330 feet"},
        {"BehindOr", "It lies 20 miles, or 50 kilometres, out.",
         "CONFLICT HIGH: 20 miles | 50 kilometres"},

        {"Rounded", "It lies 35 miles (about 55km) out.", "silent"},
        {"RoundedToTens", "The hull is 250 feet (80 metres) long.", "silent"},
        {"Exact", "It lies 2,236 miles (3,598 kilometres) away.", "silent"},
        {"FeetAndInches", "He stands 6ft 2in (1.88m) tall.", "silent"},
        {"StoneAndPounds", "He weighs 12st 4lb (78kg).", "silent"},
        {"TwoSides", "A deck of 5 by 10 feet (1.5 by 3 metres).", "silent"},
        {"Ranges", "It lies 100 to 200 miles (160 to 320 km) out.", "silent"},
        {"Readings", "It was 100F (38C).", "silent"},
        {"BelowZero", "It was minus 40C (minus 40F).", "silent"},
        // No zero to start from.
        {"Differences", "The sea has warmed by 1.5C (2.7F).", "silent"},
        // A British gallon.
        {"Gallons", "It spilled 1,000 gallons (4,546 litres).", "silent"},
        {"Money", "It cost $30m (£90m).", "silent"},
        {"SomethingElse", "The mast was 100 feet (its base 12 metres) tall.",
         "silent"},
        {"OneUnit", "The mast was 100 feet (90 feet) tall.", "silent"},
        {"Alternatives", "Take 100 feet or 300 metres of rope.", "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
