#include "checker/extract/sources/source_grammar.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/extract/sources/source_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct SourceCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;  // "speaker: words"; empty: the article's own voice.
};

std::string NameOf(const testing::TestParamInfo<SourceCase>& info) {
  return info.param.name;
}

class SourcesTest : public testing::TestWithParam<SourceCase> {};

TEST_P(SourcesTest, GivesWordsToTheirSpeaker) {
  EXPECT_EQ(SourcesOf(GetParam().text), GetParam().want) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Spoken, SourcesTest,
    testing::ValuesIn<SourceCase>({
        {"Behind", "Police said 12 had died.", "Police: 12 had died."},
        {"Before", "Twelve had died, police said.", "police: Twelve had died,"},
        {"BeforeWithoutComma", "Twelve had died in Kirun police said.",
         "police: Twelve had died in Kirun"},
        {"Inverted", "Twelve had died, said Jana Holm of the agency.",
         "Jana Holm of the agency: Twelve had died,"},
        {"InvertedBehindInserts",
         "At noon, in the rain, 12 had died, said Jana Holm.",
         "Jana Holm: At noon, in the rain, 12 had died,"},
        {"Inserted", "The bus, police said, was carrying 40 people.",
         "police: The bus, | police: , was carrying 40 people."},
        {"AsTheySaid", "As the agency reported, 12 had died.",
         "the agency: As | the agency: , 12 had died."},
        {"Adding", "Holm said 12 had died, adding that 20 were hurt.",
         "Holm: 12 had died, adding that 20 were hurt. | Holm: 20 were hurt."},
        {"Saying", "Police issued a statement saying 12 had died.",
         "a statement: 12 had died."},
        {"SharedSubject", "Holm looked around and said 12 had died.",
         "Holm: 12 had died."},
        {"TwoSpeakers", "Police said 12 died, but witnesses said 20 did.",
         "Police: 12 died, | witnesses: 20 did."},
        {"Accusation", "Holm faulted the ministry for 12 deaths.",
         "Holm: the ministry for 12 deaths."},
        {"Pronoun", "Holm was there. He said 12 had died.", "He: 12 had died."},
        {"PronounOfASpeaker", "Holm said no more. He said 12 had died.",
         "Holm: no more. | Holm: 12 had died."},
        {"HeadlineColon", "Police: 12 dead in Kirun",
         "Police: 12 dead in Kirun"},
        {"ColonAtTheEnd", "12 dead in Kirun: police",
         "police: 12 dead in Kirun"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Cited, SourcesTest,
    testing::ValuesIn<SourceCase>({
        {"First", "According to the agency, 12 had died.",
         "the agency: , 12 had died."},
        {"Last", "Twelve had died, according to the agency.",
         "the agency: Twelve had died, | the agency: ."},
        {"Passive", "Twelve deaths were confirmed by the ministry.",
         "the ministry: Twelve deaths were | the ministry: ."},
        {"Reports", "Twelve had died, according to arrest reports.",
         "arrest reports: Twelve had died, | arrest reports: ."},
        {"NotItsRelative",
         "Twelve had died, according to the agency, which has 30 members.",
         "the agency: Twelve had died,"},
        {"NobodyNamed", "According to 12 of them it rained.", ""},
    }),
    NameOf);

// Who it is, without adverbs, days, ages and appositions.
INSTANTIATE_TEST_SUITE_P(
    Speakers, SourcesTest,
    testing::ValuesIn<SourceCase>({
        {"Adverb", "Holm also said 12 had died.", "Holm: 12 had died."},
        {"Day", "Holm on Thursday said 12 had died.", "Holm: 12 had died."},
        {"DayBehind", "Holm said on Thursday 12 had died.",
         "Holm: 12 had died."},
        {"Conjunction", "But Holm said 12 had died.", "Holm: 12 had died."},
        {"Age", "Jana Holm, 57, said 12 had died.", "Jana Holm: 12 had died."},
        {"AgeAndHome", "Jana Holm, 57, of Kirun, said 12 had died.",
         "Jana Holm: 12 had died."},
        {"Relative", "Jana Holm, who leads the brigade, said 12 had died.",
         "Jana Holm: 12 had died."},
        {"InARelative", "A top official, who says that 12 died, resigned.",
         "A top official: 12 died"},
        {"Unnamed", "A man who did not want to be named said 12 had died.",
         "A man: 12 had died."},
        {"Nickname", "Twelve died, Chief Jana \"Jo\" Holm said.",
         "Chief Jana \"Jo\" Holm: Twelve died,"},
        {"Office", "The head of the agency said 12 had died.",
         "The head of the agency: 12 had died."},
        {"TwoOfThem", "Rescuers and witnesses said 12 had died.",
         "Rescuers and witnesses: 12 had died."},
        {"ClauseBefore", "It rained and officials said 12 had died.",
         "officials: 12 had died."},
        {"Front", "In a statement on Monday the ministry said 12 had died.",
         "the ministry: 12 had died."},
        {"Possessive", "Her brother said 12 had died.",
         "Her brother: 12 had died."},
        {"Family", "Twelve had died, family said.", "family: Twelve had died,"},
        {"Listener", "Holm told the Kirun Post that 12 had died.",
         "Holm: 12 had died."},
        {"ListenerLast", "Twelve had died, Holm told the Kirun Post.",
         "Holm: Twelve had died,"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Quoted, SourcesTest,
    testing::ValuesIn<SourceCase>({
        {"WithSpeaker", "\"Twelve of us left,\" said Jana Holm.",
         "Jana Holm: \"Twelve of us left,\" | Jana Holm: Twelve of us left,"},
        {"SpeakerBefore", "Holm said so. \"There were 12 of us.\"",
         "Holm: . | Holm: There were 12 of us."},
        {"NeverClosed", "\"We have 11 boats. We need 20.\n\nIt rained.",
         "unnamed speaker: We have 11 boats. | unnamed speaker: We need 20."},
        {"Single", "‘There were 12 of them,’ said Holm.",
         "Holm: ‘There were 12 of them,’ | Holm: There were 12 of them,"},
        {"Inches", "The board was 12\" wide and 40\" long.", ""},
        {"SingleWord", "The \"pause\" lasted 12 hours.", ""},
        {"SingleMarks", "The ‘two-day pause’ lasted 12 hours.", ""},
        {"Apostrophe", "The miners' strike cost 12 jobs.", ""},
    }),
    NameOf);

// The article's own voice.
INSTANTIATE_TEST_SUITE_P(
    OwnVoice, SourcesTest,
    testing::ValuesIn<SourceCase>({
        {"NoSpeech", "Twelve people died in the flood.", ""},
        {"Relative", "Police said the bus, which carried 40, had no brakes.",
         "Police: the bus | Police: , had no brakes."},
        {"Estimated", "An estimated 12,000 people live there.", ""},
        {"SomeEstimated", "Some estimated 12,000 people live there.", ""},
        {"Believed", "Twelve are believed to have died.", ""},
        {"BelievedReduced", "Twelve believed dead were found.", ""},
        {"ReportedMissing", "Twelve people were reported missing.", ""},
        {"ReportedIn", "The 12 cases reported in Kirun were mild.", ""},
        {"ReportedDeaths", "The reported 12 deaths were doubted.", ""},
        {"Accused", "He is accused of killing three people.", ""},
        {"WasTold", "Holm was told 12 days later.", ""},
        {"Expected", "Twelve people are expected on Monday.", ""},
        {"Suspects", "Two suspects fled with 12 bags.", ""},
        {"TheSuspects", "The suspects had 12 bags.", ""},
        {"PlanAnnounced", "The plan announced in May has 12 parts.", ""},
        {"SaidToBe", "The ring, said to be worth 12 million, is gone.", ""},
        {"AddedJobs", "The firm added 12,000 jobs.", ""},
        {"ClaimedLives", "The flood claimed the lives of 12 people.", ""},
        {"ClaimedResponsibility", "A group claimed responsibility for 12.", ""},
        {"ToldTo", "He told them to eat 12 eggs.", ""},
        {"Before", "Twelve people died before the mayor spoke.", ""},
        {"PerDay", "The plant makes 12 cars per day.", ""},
        {"ReleasedBy", "Twelve hostages released by the group came home.", ""},
        {"TitleWords", "Twelve Suspects Show Up", ""},
        {"ColonOfATopic", "Kirun: 12 dead", ""},
        {"Source", "(Source: Channel 12)", ""},
        {"NounReport", "The report of 12 deaths was wrong.", ""},
        {"NounClaim", "His claim of 12 deaths was wrong.", ""},
        {"NounForecast", "A forecast of 12 degrees came true.", ""},
        {"NounEstimates", "Estimates of 12 million are low.", ""},
        {"NounWarning", "The warning came 12 hours late.", ""},
        {"NounShows", "Twelve shows sold out.", ""},
        {"FearFor", "They fear for 12 jobs.", ""},
        {"Feared", "The feared 12 men left.", ""},
        {"Alleged", "An alleged 12 bombs fell.", ""},
        {"AllegedLeader", "The alleged leader of 12 men fled.", ""},
        {"SuspectedOf", "Twelve people suspected of theft left.", ""},
        {"AccusedReduced", "The 12 men accused left.", ""},
        {"Noted", "The noted author of 12 books left.", ""},
        {"DescribedAs", "He was described as 12 years old.", ""},
        {"Declared", "Twelve votes were declared invalid.", ""},
        {"Announced", "The train was announced 12 times.", ""},
        {"Confirmed", "Twelve confirmed cases were mild.", ""},
        {"Found", "Police found 12 bags.", ""},
        {"Warning", "Warning: 12 steps", ""},
        {"TopicBeforeColon", "Part 12: police work", ""},
    }),
    NameOf);

TEST(SourceGrammarTest, CueIsKept) {
  EXPECT_EQ(CuesOf("Police said 12 had died."), "said Police");
  EXPECT_EQ(CuesOf("\"There were 12 of us.\""), "quotation unnamed speaker");
}

TEST(SourceGrammarTest, SentencesWithoutEndAreRead) {
  std::string text;
  for (int i = 0; i < 20000; ++i) {
    absl::StrAppend(&text, "police said, who said \"12, ");
  }
  SourcesOf(text);  // In time, that is.
}

}  // namespace
}  // namespace crosscheck
