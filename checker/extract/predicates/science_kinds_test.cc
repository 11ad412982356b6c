// Which kinds the figures of health, science, schools, armies and disasters
// have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class ScienceKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(ScienceKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    HealthAndScience, ScienceKindTest,
    testing::ValuesIn<KindRow>({
        {"The study followed 12,000 patients.", "12,000", "study.participants"},
        {"Researchers examined data from 12,000 people.", "12,000",
         "study.participants"},
        {"Some 12,000 women took part in the study.", "12,000",
         "study.participants"},
        {"The hospital treated 12,000 patients.", "12,000",
         "people.hospitalised"},
        {"The study was sent to 12,000 homes.", "12,000", ""},
        {"The drug reduced the risk by 30 percent.", "30 percent",
         "risk.change"},
        {"Walkers were 30 percent less likely to fall ill.", "30 percent",
         "risk.change"},
        {"Sales rose by 30 percent.", "30 percent", "revenue.change"},
        {"About 30 percent of researchers took risks.", "30 percent", ""},
        {"Some 7,000 people are waiting for an operation.", "7,000",
         "waiting.list"},
        {"The hospital's waiting list rose to 7,000.", "7,000", "waiting.list"},
        {"Some 7,000 people are waiting for the bus.", "7,000", ""},
        {"Patients wait 18 weeks for surgery.", "18 weeks", "waiting.time"},
        {"The average wait is 18 weeks.", "18 weeks", "waiting.time"},
        {"The dog waited 18 weeks for a home.", "18 weeks", ""},
        {"Surgeons operated for 14 hours.", "14 hours", "operation.length"},
        {"The surgery took 14 hours.", "14 hours", "operation.length"},
        {"The police operation lasted 14 hours.", "14 hours", ""},
        {"Firefighters arrived within nine minutes.", "nine minutes",
         "response.time"},
        {"The ambulance was on the scene within nine minutes.", "nine minutes",
         "response.time"},
        {"The cake was ready within nine minutes.", "nine minutes", ""},
        {"The astronaut spent 186 days in space.", "186 days",
         "mission.length"},
        {"The crew returned after a 186-day mission on the space station.",
         "186-day", "mission.length"},
        {"He spent 186 days in hospital.", "186 days", ""},
        {"The rocket lifted off at 7.12 a.m. on Sunday.", "7.12 a.m. on Sunday",
         "launch.time"},
        {"The rocket blasted off on Sunday.", "Sunday", "launch.time"},
        {"The product was launched on Sunday.", "Sunday", "founding.date"},
        {"The capsule splashed down on Sunday.", "Sunday", "landing.time"},
        {"The probe landed on the moon on Sunday.", "Sunday", "landing.time"},
        {"The plane landed on Sunday.", "Sunday", ""},
        {"The spacecraft docked with the station on Sunday.", "Sunday",
         "docking.time"},
        {"The ferry docked on Sunday.", "Sunday", ""},
        {"The rocket carried 40 satellites.", "40", "satellites.carried"},
        {"Some 40 satellites were put into orbit.", "40", "satellites.carried"},
        {"The firm owns 40 satellites.", "40", ""},
        {"The planet lies 4 light years from Earth.", "4 light years",
         "distance.space"},
        {"The asteroid will pass within 40,000 km of Earth.", "40,000 km",
         "distance.space"},
        {"The ship sailed 40,000 km.", "40,000 km", ""},
        {"The asteroid is 300 metres in diameter.", "300 metres",
         "object.diameter"},
        {"A crater of 300 metres was found.", "300 metres", "object.diameter"},
        {"The street is 300 metres long.", "300 metres", "length"},
        {"Scientists described 40 new species.", "40", "species.found"},
        {"The survey found 40 species.", "40", "species.found"},
        {"The shop found 40 cats.", "40", ""},
    }));

INSTANTIATE_TEST_SUITE_P(
    Education, ScienceKindTest,
    testing::ValuesIn<KindRow>({
        {"The pass rate was 78 percent.", "78 percent", "pass.rate"},
        {"Some 78 percent of pupils passed the exam.", "78 percent",
         "pass.rate"},
        {"Some 78 percent of pupils walk to school.", "78 percent", ""},
        {"About 40,000 pupils sat the exam.", "40,000", "exam.entrants"},
        {"Some 40,000 students received their results.", "40,000",
         "exam.entrants"},
        {"Some 40,000 students live in the city.", "40,000", "people.residing"},
        {"More than 12,000 people applied for the 300 places.", "12,000",
         "applicants"},
        {"The university received 12,000 applications.", "12,000",
         "applicants"},
        {"The university received 12,000 books.", "12,000", ""},
        {"Tuition fees will rise to 9,500 pounds.", "9,500 pounds",
         "tuition.fee"},
        {"Students pay 9,500 pounds in tuition fees.", "9,500 pounds",
         "tuition.fee"},
        {"Students borrowed 9,500 pounds.", "9,500 pounds", ""},
    }));

INSTANTIATE_TEST_SUITE_P(
    Military, ScienceKindTest,
    testing::ValuesIn<KindRow>({
        {"The army launched 40 drones overnight.", "40", "drones.launched"},
        {"Some 40 missiles were fired in the attack.", "40", "drones.launched"},
        {"Air defences shot down 32 drones.", "32", "drones.downed"},
        {"Some 32 missiles were intercepted.", "32", "drones.downed"},
        {"The army bought 40 drones.", "40", "order.units"},
        {"The army has 40 missiles.", "40", ""},
        {"The exercise involves 12,000 soldiers.", "12,000", "exercise.troops"},
        {"About 12,000 troops are taking part in the manoeuvres.", "12,000",
         "exercise.troops"},
        {"The army has 12,000 soldiers.", "12,000", ""},
        {"The missile has a range of 300 km.", "300 km", "range.distance"},
        {"The drone can hit targets up to 300 km away.", "300 km",
         "range.distance"},
        {"The car was driven 300 km.", "300 km", ""},
        {"Military service lasts 12 months.", "12 months", "service.conscript"},
        {"Conscripts do 12 months of military service.", "12 months",
         "service.conscript"},
        {"The army waited 12 months.", "12 months", ""},
        {"Both sides freed 95 prisoners of war.", "95", "prisoners.freed"},
    }));

INSTANTIATE_TEST_SUITE_P(
    LivesAndGifts, ScienceKindTest,
    testing::ValuesIn<KindRow>({
        {"She retires after 34 years in the job.", "34 years",
         "service.length"},
        {"The editor stepped down after 34 years at the helm.", "34 years",
         "service.length"},
        {"The king reigned for 34 years.", "34 years", "service.length"},
        {"He was jailed for 34 years.", "34 years", "jail.term"},
        {"The chain has sold bread for 34 years.", "34 years", ""},
        {"She is survived by three children.", "three", "people.survived_by"},
        {"He leaves a wife and leaves behind three daughters.", "three",
         "people.survived_by"},
        {"She taught three children.", "three", ""},
        {"The charity received a donation of 2 million euros.",
         "2 million euros", "money.aid"},
        {"She left 2 million euros to the charity in her will.",
         "2 million euros", "money.aid"},
        {"The appeal has raised 2 million euros.", "2 million euros",
         "money.aid"},
        {"She bequeathed 2 million euros to the school.", "2 million euros",
         "money.aid"},
        {"She spent 2 million euros.", "2 million euros", ""},
    }));

INSTANTIATE_TEST_SUITE_P(
    DisasterAndDates, ScienceKindTest,
    testing::ValuesIn<KindRow>({
        {"The fire service received 800 calls for help.", "800",
         "emergency.calls"},
        {"Crews responded to 800 emergency calls.", "800", "emergency.calls"},
        {"The bank made 800 calls.", "800", ""},
        {"Twelve bridges were washed away.", "Twelve", "bridges.damaged"},
        {"The flood destroyed 12 bridges.", "12", "bridges.damaged"},
        {"The city has 12 bridges.", "12", ""},
        {"He was rescued after 36 hours under the rubble.", "36 hours",
         "trapped.length"},
        {"She was trapped for 36 hours in the wreckage.", "36 hours",
         "trapped.length"},
        {"The shop was open for 36 hours.", "36 hours", ""},
        {"Rescuers searched for 36 hours for the missing boy.", "36 hours",
         "search.length"},
        {"The search lasted 36 hours.", "36 hours", "search.length"},
        {"The fair lasted 36 hours.", "36 hours", ""},
        {"A temperature of 41 degrees Celsius was measured.",
         "41 degrees Celsius", "temperature"},
        {"The mercury climbed to 41 degrees Celsius.", "41 degrees Celsius",
         "temperature"},
        {"The oven was set at 220 degrees Celsius.", "220 degrees Celsius", ""},
        {"Some 90 mm of rain fell.", "90 mm", "rainfall"},
        {"The town recorded 90 mm in the downpour.", "90 mm", "rainfall"},
        {"The nail measured 90 mm.", "90 mm", "length"},
        {"All 40 flights have been cancelled.", "40", "services.cancelled"},
        {"There were 40 cancellations.", "40", "services.cancelled"},
        {"The airline added 40 flights.", "40", ""},
        {"The bridge was inaugurated on 1 March.", "1 March", "opening.date"},
        {"Holm was inaugurated on 1 March.", "1 March", "office.date"},
        {"The museum opened its doors on 1 March.", "1 March", "founding.date"},
        {"The plant closed its doors on 1 March.", "1 March", "closing.date"},
        {"The museum bought it on 1 March.", "1 March", ""},
        {"The tunnel is expected to be completed on 1 March.", "1 March",
         "completion.date"},
        {"The trial will open on 1 March.", "1 March", "trial.date"},
    }));

}  // namespace
}  // namespace crosscheck
