// Which kinds the figures of accidents, disasters and diseases have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class IncidentKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(IncidentKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Transport, IncidentKindTest,
    testing::ValuesIn<KindRow>({
        {"The ferry was carrying 312 passengers and 14 crew.", "312",
         "people.aboard"},
        {"The ferry was carrying 312 passengers and 14 crew.", "14",
         "crew.aboard"},
        {"There were 312 people on board.", "312", "people.aboard"},
        {"The ferry had 312 passengers.", "312", "people.aboard"},
        {"The ferry was certified to carry 250 passengers.", "250",
         "capacity.people"},
        {"It had a capacity of 250.", "250", "capacity.people"},
        {"The truck was carrying 300 litres of milk.", "300 litres", ""},
        {"A shooting left three women and two men injured.", "three",
         "toll.injured"},
        {"A fire killed three women and two men were injured.", "three",
         "toll.killed"},
        {"It left three women, two men were injured.", "three", ""},
        {"It left three women and two men were injured.", "three", ""},
        {"The train carried 40 cars.", "40", ""},
        {"Rescuers pulled 41 people from the water.", "41", "people.rescued"},
        {"Some 41 bodies have been recovered.", "41", "toll.killed"},
        {"The 90-metre ferry sank.", "90-metre", "vessel.length"},
        {"The ferry sank 12 km off the coast.", "12 km", "distance.offshore"},
        {"It sank about 12 nautical miles from shore.", "12 nautical miles",
         "distance.offshore"},
        {"The wreck lies at a depth of 60 metres.", "60 metres", "depth"},
        {"The wreck lies in 60 metres of water.", "60 metres", "depth"},
        {"The quake struck at a depth of 10 km.", "10 km", "depth"},
        {"It was 10 km deep.", "10 km", "depth"},
        {"The epicentre was 30 km north of Kirun.", "30 km",
         "distance.epicentre"},
        {"The train was travelling at 140 kmh.", "140 kmh", "vehicle.speed"},
        {"It was going 140 km/h in a 80 km/h zone.", "80 km/h", "speed.limit"},
        {"The ferry sank at 3 a.m. on Tuesday.", "3 a.m. on Tuesday",
         "sinking.time"},
        {"Tickets cost $40.", "$40", "ticket.price"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Disasters, IncidentKindTest,
    testing::ValuesIn<KindRow>({
        {"More than 40 aftershocks followed.", "40", "quake.aftershocks"},
        {"The shaking lasted 20 seconds.", "20 seconds", "quake.shaking"},
        {"Waves of up to 4 metres hit the pier.", "4 metres", "wave.height"},
        {"Four-metre waves battered the ship.", "Four-metre", "wave.height"},
        {"The water rose to 4 metres.", "4 metres", "water.level"},
        {"Some 120 firefighters fought the blaze.", "120", "firefighters"},
        {"About 20 fire engines were sent.", "20", "fire.engines"},
        {"The fire was 40 percent contained.", "40 percent",
         "fire.containment"},
        {"Containment stood at 40 percent.", "40 percent", "fire.containment"},
        {"The government pledged $30 million in aid.", "$30 million",
         "money.aid"},
        {"The storm dropped 40 cm of snow.", "40 cm", "snowfall"},
        {"Temperatures hit 41 degrees Celsius.", "41 degrees Celsius",
         "temperature"},
        {"Some 300 trees were felled.", "300", "trees.felled"},
        {"About 40 schools were closed.", "40", "schools.shut"},
        {"Some 2,000 people spent the night in shelters.", "2,000",
         "people.sheltering"},
        {"About 900 officers were deployed.", "900", "police.deployed"},
        {"Police deployed 900 officers.", "900", "police.deployed"},
        {"Nine officers were injured.", "Nine", "toll.injured"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Health, IncidentKindTest,
    testing::ValuesIn<KindRow>({
        {"About 14,000 spectators watched the match.", "14,000", "attendance"},
        {"The clinic reported 48 new cases.", "48", "cases.new"},
        {"There have been 412 cases of measles.", "412", "cases.confirmed"},
        {"The outbreak has sickened 412 people.", "412", "cases.confirmed"},
        {"Twelve people have died of the disease.", "Twelve", "toll.killed"},
        {"Some 31 patients are in intensive care.", "31", "people.critical"},
        {"About 31 people are being treated in hospital.", "31",
         "people.hospitalised"},
        {"Only 62 percent of children are vaccinated.", "62 percent",
         "vaccination.share"},
        {"The vaccination rate is 62 percent.", "62 percent",
         "vaccination.share"},
        {"Officials have given 40,000 doses.", "40,000", "vaccine.doses"},
        {"The incubation period is 14 days.", "14 days", "incubation"},
        {"Residents must quarantine for 14 days.", "14 days",
         "quarantine.length"},
        {"Some 900 people are in quarantine.", "900", "people.quarantined"},
    }));

INSTANTIATE_TEST_SUITE_P(
    OtherNews, IncidentKindTest,
    testing::ValuesIn<KindRow>({
        {"The school has 640 pupils.", "640", "pupils"},
        {"Some 300 cattle died.", "300", "animals.killed"},
        {"About 300 tonnes of oil leaked.", "300 tonnes", "spill.mass"},
        {"The ship spilled 3,000 litres of diesel.", "3,000 litres", "spill"},
        {"The 60-metre tower collapsed.", "60-metre", "building.height"},
        {"The 12-storey building collapsed.", "12", "building.storeys"},
        {"Some 1,200 homes were destroyed.", "1,200", "homes.damaged"},
        {"About 9,000 homes are without power.", "9,000",
         "homes.without_power"},
        {"Some 9,000 customers lost power.", "9,000", "homes.without_power"},
        {"The blackout left 9,000 households in the dark.", "9,000",
         "homes.without_power"},
        {"Protesters torched 12 cars.", "12", "damage.vehicles"},
        {"Six shops were looted.", "Six", "shops.damaged"},
        {"The plant will close on 30 June.", "30 June", "closing.date"},
        {"The bridge is to open in May 2025.", "May 2025", "opening.date"},
        {"The trial began on Monday.", "Monday", "trial.date"},
        {"Sentencing is set for 14 May.", "14 May", "sentencing.date"},
        {"Polls opened at 7 a.m. on Sunday.", "7 a.m. on Sunday",
         "polls.opened"},
        {"The ferry was built in 1994.", "1994", "founding.date"},
        {"The blaze burned 4,000 hectares.", "4,000 hectares", "area.burnt"},
        {"The stadium holds 40,000 people.", "40,000", "capacity.people"},
        {"The flood affected 3,000 families.", "3,000", "people.affected"},
        {"The five-month strike ended.", "five-month", "strike.length"},
        {"A 40-year-old man died.", "40-year-old", "person.age"},
        {"The damage was estimated at 40 million euros.", "40 million euros",
         "money.damage"},
        {"The quake measured 6.4.", "6.4", "quake.magnitude"},
        {"The stock measured 6.4.", "6.4", ""},
        {"Gusts of 130 km/h were measured.", "130 km/h", "wind.gust"},
        {"The river rose to 7.2 metres.", "7.2 metres", "water.level"},
    }));

}  // namespace
}  // namespace crosscheck
