// Which kinds the figures of crowds, heights, wrecks and captives have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class CrowdKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(CrowdKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Crowds, CrowdKindTest,
    testing::ValuesIn<KindRow>({
        {"A crowd of 62,000 packed the stadium.", "62,000", "attendance"},
        {"The fair drew 800,000 visitors.", "800,000", "attendance"},
        {"More than 500,000 people came through the doors of the museum.",
         "500,000", "attendance"},
        {"The match was played in front of 62,000 fans.", "62,000",
         "attendance"},
        {"The concert was attended by 40,000 people.", "40,000", "attendance"},
        {"The exhibition was seen by 500,000 people.", "500,000", "attendance"},
        {"Some 500,000 people visited the exhibition.", "500,000",
         "attendance"},
        {"The museum welcomed 500,000 visitors last year.", "500,000",
         "attendance"},
        {"An attendance of 62,000 was a record.", "62,000", "attendance"},
        {"About 40,000 fans turned up.", "40,000", "attendance"},
        {"A sell-out crowd of 62,000 saw the final.", "62,000", "attendance"},
        {"The festival attracted 40,000 revellers.", "40,000", "attendance"},
        {"The final was watched by 8 million people on television.",
         "8 million", "viewers"},
        {"An audience of 8 million tuned in.", "8 million", "viewers"},
        {"The rally drew 12,000 people.", "12,000", "people.demonstrating"},
        {"A crowd of 12,000 gathered.", "12,000", "people.demonstrating"},
        {"A crowd of 12,000 gathered at the stadium to protest against the "
         "law.",
         "12,000", "people.demonstrating"},
        {"The protest drew 12,000 people.", "12,000", "people.demonstrating"},
        {"About 12,000 people gathered in the square.", "12,000",
         "people.demonstrating"},
        {"Two visitors were hurt.", "Two", "toll.injured"},
        {"Two visitors to the museum were arrested.", "Two", "people.arrested"},
        {"About 300 people attended the service.", "300", "attendance"},
        {"Some 300 people joined the choir.", "300", ""},
        {"Some 300 people joined the march.", "300", "people.demonstrating"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Heights, CrowdKindTest,
    testing::ValuesIn<KindRow>({
        {"A tower 310 metres high is planned.", "310 metres",
         "building.height"},
        {"The tower will be 310 metres tall.", "310 metres", "building.height"},
        {"The 310-metre skyscraper will open in May.", "310-metre",
         "building.height"},
        {"The tower rises 310 metres above the harbour.", "310 metres",
         "building.height"},
        {"Waves 6 metres high hit the lighthouse.", "6 metres", "wave.height"},
        {"The man is 1.9 metres tall.", "1.9 metres", ""},
        {"He stood 40 metres from the door.", "40 metres", ""},
        {"The river was 6 metres high.", "6 metres", "water.level"},
        {"The climbers reached 4,000 metres.", "4,000 metres", ""},
        {"Smoke rose to 4,000 metres.", "4,000 metres", "plume.height"},
        {"The fence is 3 metres high.", "3 metres", ""},
        {"The river froze on Friday.", "Friday", ""},
    }));

INSTANTIATE_TEST_SUITE_P(
    WrecksAndCaptives, CrowdKindTest,
    testing::ValuesIn<KindRow>({
        {"Shares sank on Friday.", "Friday", ""},
        {"Prices went down on Friday.", "Friday", ""},
        {"The ferry went down on Friday.", "Friday", "sinking.time"},
        {"The Maria Gold sank on Friday.", "Friday", "sinking.time"},
        {"The car overturned on Friday.", "Friday", ""},
        {"In the raids police detained 18 men; 18 women are being held.",
         "18 women", "people.arrested"},
        {"Police raided a house, and 18 women are being held.", "18",
         "people.arrested"},
        {"The gang is holding 12 people for ransom.", "12", "hostages"},
        {"Rebels freed 12 hostages.", "12", "hostages"},
        {"Police are holding 12 people.", "12", "people.arrested"},
        {"Some 12 people are being held after the raid.", "12",
         "people.arrested"},
        {"A 28-strong team of doctors operated.", "28", ""},
        {"Only 30 doctors remain in the city.", "30", "staff.remaining"},
        {"A team of 28 doctors operated.", "28", ""},
        {"About 4,000 nurses voted to strike.", "4,000", ""},
        {"He got six months of notice.", "six months", ""},
        {"He got seven years.", "seven years", "jail.term"},
        {"The project got two years of funding.", "two years", ""},
        {"She will spend 12 years behind bars.", "12 years", "jail.term"},
        {"The plane went down on Friday.", "Friday", "crash.time"},
    }));

}  // namespace
}  // namespace crosscheck
