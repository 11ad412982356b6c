#include "checker/normalize/facets.h"

#include <string>

#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct VoiceCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;  // Of the claim's figure.
  std::string want;     // Who gives it; empty: the article.
  bool quoted = false;
};

class VoiceTest : public testing::TestWithParam<VoiceCase> {};

TEST_P(VoiceTest, IsWhoGivesTheFigure) {
  const VoiceCase& c = GetParam();
  const crosscheck_testing::ArticleClaims claims(c.text);
  const Claim* claim = claims.Find(c.surface);
  ASSERT_NE(claim, nullptr) << c.text;
  EXPECT_EQ(claim->attribution.source, c.want) << c.text;
  EXPECT_EQ(claim->attribution.quoted, c.quoted) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Figures, VoiceTest,
    testing::ValuesIn<VoiceCase>({
        {"Speaker", "Police said 12 people died.", "12", "Police"},
        {"NearestSpeaker", "Holm said police believe 12 people died.", "12",
         "police"},
        {"SpeakerOfAQuotation", "\"We lost 12 houses,\" said Jana Holm.", "12",
         "Jana Holm", true},
        {"QuotationAlone", "\"We lost 12 houses in a day.\"", "12",
         "unnamed speaker", true},
        {"OwnRelative", "Police said the bus, which carried 40 people, fell.",
         "40", ""},
        {"BeforeTheSpeaker", "Twelve people in Lviv told police it rained.",
         "Twelve", ""},
        {"OwnVoice", "Twelve people died.", "Twelve", ""},
        {"Estimated", "An estimated 12,000 people live there.", "12,000", ""},
        {"AfterASpeaker", "Police said so. Twelve people died.", "Twelve", ""},
        {"AgeOfTheSpeaker", "Jana Holm, 57, said it rained.", "57", ""},
    }),
    [](const testing::TestParamInfo<VoiceCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
