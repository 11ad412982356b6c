#include "checker/compare/rule_settings.h"

#include <vector>

#include "checker/compare/fact.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/config.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;

std::vector<Finding> TwoFindings() {
  std::vector<Finding> findings(2);
  findings[0].rule = "disjoint-bounds";
  findings[1].rule = "falling-toll";
  for (Finding& finding : findings) finding.severity = v1::HIGH;
  return findings;
}

TEST(RuleSettingsTest, NoneChangeNothing) {
  std::vector<Finding> findings = TwoFindings();
  SetSeverities({}, findings);
  EXPECT_THAT(findings, ElementsAre(Field(&Finding::severity, v1::HIGH),
                                    Field(&Finding::severity, v1::HIGH)));
  EXPECT_FALSE(IsOff({}, "disjoint-bounds"));
}

TEST(RuleSettingsTest, ASeverityIsThatOfItsRuleAlone) {
  v1::CompareConfig config;
  config.add_rule()->set_id("falling-toll");
  config.mutable_rule(0)->set_severity(v1::LOW);
  std::vector<Finding> findings = TwoFindings();
  SetSeverities(config, findings);
  EXPECT_THAT(findings, ElementsAre(Field(&Finding::severity, v1::HIGH),
                                    Field(&Finding::severity, v1::LOW)));
  EXPECT_FALSE(IsOff(config, "falling-toll"));
}

TEST(RuleSettingsTest, OneRuleIsOff) {
  v1::CompareConfig config;
  config.add_rule()->set_id("disjoint-bounds");
  config.mutable_rule(0)->set_off(true);
  EXPECT_TRUE(IsOff(config, "disjoint-bounds"));
  EXPECT_FALSE(IsOff(config, "falling-toll"));
}

}  // namespace
}  // namespace crosscheck
