#include "checker/extract/predicates/kind_grammar.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/lexicon/lexicon.h"
#include "checker/testing/short_articles.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ShortArticle;

// Few kinds, so that the rows below say which trigger wins and not which words
// the lexicon has today.
constexpr char kKinds[] = R"pb(
  kind { id: "killed" unit: "1" accumulation: CUMULATIVE }
  kind_words {
    kind: "killed"
    label: "People killed"
    noun: [ "deaths", "road deaths" ]
    after: [ "killed", "were killed", "dead", "drowned" ]
    before: [ "killed", "death toll rose to" ]
    counts: [ "person", "" ]
  }
  kind { id: "wounded" unit: "1" accumulation: CUMULATIVE }
  kind_words {
    kind: "wounded"
    after: [ "wounded", "were wounded" ]
    before: "wounded"
    counts: [ "person", "" ]
  }
  kind { id: "residing" unit: "1" accumulation: STOCK }
  kind_words {
    kind: "residing"
    noun: "residents"
    after: "live"
    before: "home to"
    counts: "person"
    rank: 1
  }
  kind { id: "damaged" unit: "1" accumulation: CUMULATIVE }
  kind_words { kind: "damaged" after: "damaged" counts: "building" }
  kind { id: "rain" unit: "m" accumulation: FLOW }
  kind_words { kind: "rain" after: "of rain" before: "rainfall reached" }
  kind { id: "share" unit: "%" accumulation: EVENT }
  kind_words { kind: "share" after: "voted" }
  kind { id: "cost" unit: "money" accumulation: STOCK }
  kind_words { kind: "cost" before: "cost" }
  kind { id: "person.age" unit: "a" accumulation: EVENT }
  kind_words { kind: "person.age" }
  kind { id: "siege" unit: "d" accumulation: ONSET }
  kind_words {
    kind: "siege"
    event: [ "siege", "under siege", "besieged" ]
  }
  kind { id: "blast" unit: "d" accumulation: EVENT occurrence: MANY }
  kind_words {
    kind: "blast"
    event: [ "blast", "exploded" ]
  }
  kind { id: "meeting" unit: "d" accumulation: EVENT occurrence: MANY }
  kind_words { kind: "meeting" event: "met" }
  kind { id: "birth.date" unit: "d" accumulation: EVENT occurrence: ONCE }
  kind_words { kind: "birth.date" event: "born" }
  kind { id: "death.date" unit: "d" accumulation: EVENT occurrence: ONCE }
  kind_words { kind: "death.date" event: "died" }
  kind { id: "truce" unit: "s" accumulation: OFFER }
  kind_words {
    kind: "truce"
    event: [ "truce", "pause" ]
  }
)pb";

const MentionReader& Reader() {
  static const auto* const reader = [] {
    auto* pack = new v1::LexiconPack(EnglishPack());
    pack->clear_kind();
    pack->clear_kind_words();
    v1::LexiconPack kinds;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(kKinds, &kinds));
    pack->MergeFrom(kinds);
    return new MentionReader(*pack);
  }();
  return *reader;
}

std::string Describe(const TokenView& tokens, TokenRange range,
                     const KindMatch& match) {
  return absl::StrCat(tokens.Text(range.first, range.last), "=",
                      match.kind == nullptr
                          ? absl::StrCat("open/", match.predicate)
                          : match.kind->id());
}

// "10=killed, 20=wounded": figures, then times, in order.
std::string KindsIn(absl::string_view text) {
  const Article article = ShortArticle("wire.txt", "", "2024-03-14", text);
  const ArticleMentions mentions = Reader().Read(article);
  std::string kinds;
  const auto add = [&](const std::string& kind) {
    absl::StrAppend(&kinds, kinds.empty() ? "" : ", ", kind);
  };
  for (const SentenceMentions& sentence : mentions.sentences) {
    const TokenView tokens = mentions.View(sentence);
    for (size_t i = 0; i < sentence.figures.size(); ++i) {
      add(Describe(tokens, sentence.figures[i].bare, sentence.figure_kinds[i]));
    }
    for (size_t i = 0; i < sentence.times.size(); ++i) {
      const TimeMention& time = sentence.times[i];
      add(Describe(tokens, {time.first, time.last}, sentence.time_kinds[i]));
    }
  }
  return kinds;
}

struct KindCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;
};

class KindTest : public testing::TestWithParam<KindCase> {};

TEST_P(KindTest, IsThatOfTheTriggerThatWins) {
  EXPECT_EQ(KindsIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<KindCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Lives, KindTest,
    testing::ValuesIn<KindCase>({
        {"BirthAndDeath", "Jana Holm (4 May 1902 - 9 June 1971) sang alto.",
         "4 May 1902=birth.date, 9 June 1971=death.date"},
        {"LongDash", "Jana Holm (May 4, 1902 \u2013 June 9, 1971) sang alto.",
         "May 4, 1902=birth.date, June 9, 1971=death.date"},
        {"BirthName",
         "Jana Holm (born Tolland; 4 May 1902 - 9 June 1971) sang alto.",
         "4 May 1902=birth.date, 9 June 1971=death.date"},
        {"Years", "Jana Holm (1902 - 1971) sang alto.",
         "1971=open/, 1902=open/"},
        {"OfNoName", "The siege (4 May 1902 - 9 June 1902) was long.",
         "4 May 1902=open/, 9 June 1902=open/long"},
        {"NoBrackets", "Jana Holm toured from 4 May 1902 to 9 June 1902.",
         "4 May 1902=open/tour, 9 June 1902=open/tour"},
        {"Backwards", "Jana Holm (9 June 1971 - 4 May 1902) sang alto.",
         "9 June 1971=open/, 4 May 1902=open/"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Triggers, KindTest,
    testing::ValuesIn<KindCase>({
        {"Before", "The flood killed 12 people.", "12=killed"},
        {"After", "In the flood 12 people were killed.", "12=killed"},
        {"Noun", "The police counted 12 deaths.", "12=killed"},
        {"NounOfTwoWords", "The police counted 12 road deaths.", "12=killed"},
        {"NounLeftOut", "The death toll rose to 12.", "12=killed"},
        {"Population", "The town is home to 9,000 people.", "9,000=residing"},
        {"Measure", "The rainfall reached 51 cm.", "51 cm=rain"},
        {"Percent", "Only 32 percent voted.", "32 percent=share"},
        {"Money", "The repairs cost $3,000.", "$3,000=cost"},
        {"Age", "Jana Holm, 57, was there.", "57=person.age"},
        // Two figures that share a verb; each takes its own.
        {"Coordination", "The flood left 10 people killed and 20 wounded.",
         "10=killed, 20=wounded"},
        {"CoordinationBehind", "It killed 10 people and wounded 20.",
         "10=killed, 20=wounded"},
        {"CoordinationPassive",
         "In Kirun 10 people were killed and 20 people were wounded.",
         "10=killed, 20=wounded"},
        // The smaller rank wins, however near the other is.
        {"RankBeforeDistance", "In the flood 250 residents were killed.",
         "250=killed"},
        {"NearerOfOneRank", "The 12 people killed and not wounded were old.",
         "12=killed"},
        // An insert is passed over.
        {"OverAnInsert",
         "In the flood 12 people, including a girl, were killed.", "12=killed"},
        {"OverBrackets", "In the flood 12 people (all adults) were killed.",
         "12=killed"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    RelativeClauses, KindTest,
    testing::ValuesIn<KindCase>({
        {"Passive", "The 12 people who were killed lived here.", "12=killed"},
        {"Perfect", "The 12 people who have been killed lived here.",
         "12=killed"},
        {"NoObject", "All 12 people who drowned in Kirun were old.",
         "12=killed"},

        {"VerbBehind", "The 12 people who drowned met here.", "12=killed"},

        {"Object", "The 12 men who killed a guard fled.", "12=open/"},
        {"ObjectIsAName", "The 12 men who killed Jana Holm fled.", "12=open/"},
        {"OtherVerbBefore", "The 12 men who saw people killed fled.",
         "12=open/"},
        {"TooFar",
         "The 12 men who had not seen how in the flood people were killed "
         "fled.",
         "12=open/"},
        {"SomeOfThose", "I met 12 people who live in Kirun.", "12=open/meet"},
        {"AllOfThose", "I met the 1,200 people who live in Kirun.",
         "1,200=residing"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    OpenKinds, KindTest,
    testing::ValuesIn<KindCase>({
        {"NoTrigger", "In Kirun 12 trains were cancelled.", "12=open/cancel"},
        {"VerbBefore", "The firm recalled 9,000 heaters.", "9,000=open/recall"},
        {"NoVerb", "There were 12 boats.", "12=open/"},
        // What is counted does not suit the trigger.
        {"DeadFriend", "Nine people met to mourn a killed friend.",
         "Nine=open/meet"},
        {"NoneBadly", "No one was badly wounded in the flood.",
         "No one=open/injur"},
        {"NoneThere", "No one in Kirun was wounded.", "No one=wounded"},
        {"None", "No one was wounded in the flood.", "No one=wounded"},
        {"WrongNoun", "The flood killed 12 cows.", "12=open/kill"},
        {"WrongClass", "In Kirun 12 boats were damaged.", "12=open/damag"},
        // Nor does the unit.
        {"WrongUnit", "In Kirun 12 km were killed.", "12 km=open/kill"},
        {"PercentOfCount", "In Kirun 12 percent were killed.",
         "12 percent=open/kill"},
        {"CountOfMeasure", "There were 12 boats of rain.", "12=open/"},
        {"MoneyOfCount", "The firm killed $12.", "$12=open/kill"},
        // A clause ends the reach of a trigger.
        {"Semicolon", "There were 12 people; others were killed.", "12=open/"},
        {"Because", "There were 12 people because cows were killed.",
         "12=open/"},
        // So does the next figure.
        {"NextFigure", "There were 12 people and 30 were killed.",
         "12=open/, 30=killed"},
        // A trigger within an insert is not that of a figure outside ...
        {"InsertOfAnother",
         "There were 12 people, including some killed, in the boats.",
         "12=open/"},
        // ... and the other way round.
        {"FigureInInsert", "The others (including 12 people) were killed.",
         "12=open/kill"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Times, KindTest,
    testing::ValuesIn<KindCase>({
        {"Onset", "Kirun has been under siege since mid-July.",
         "mid-July=siege"},
        {"OnsetBehind", "Since mid-July the town has been besieged.",
         "mid-July=siege"},
        {"Event", "The blast struck at 3 a.m. on Tuesday.",
         "3 a.m. on Tuesday=blast"},
        {"EventBehind", "On Tuesday a bomb exploded in Kirun.",
         "Tuesday=blast"},
        {"LengthOfOffer", "Russia proposed a 48-hour truce.", "48-hour=truce"},
        {"LengthBehind", "Russia proposed a truce of seven days.",
         "seven days=truce"},
        {"AWhileBack", "A bomb exploded a while back, on Tuesday.",
         "Tuesday=blast"},
        {"NearerEvent", "They met on Monday and a bomb exploded on Tuesday.",
         "Monday=meeting, Tuesday=blast"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    OtherTimes, KindTest,
    testing::ValuesIn<KindCase>({
        // A day is no onset, "since" is no event.
        {"DayOfOnset", "On Tuesday they met about the siege.",
         "Tuesday=meeting"},
        {"SinceEvent", "Since Tuesday the blast is all they speak of.",
         "Tuesday=open/speak"},
        // A length is no date, a date no length.
        {"LengthOfEvent", "The blast was heard for seven days.",
         "seven days=open/hear"},
        {"DateOfOffer", "The truce was signed on Tuesday.",
         "Tuesday=open/sign"},
        // Another clause, another verb.
        {"OtherClause", "A bomb exploded; the mayor spoke on Tuesday.",
         "Tuesday=open/speak"},
        {"WhileClause", "A bomb exploded while he spoke on Tuesday.",
         "Tuesday=open/speak"},
        // When it was so, not when it happened.
        {"AsOf", "The blast had no name as of Monday night.",
         "Monday night=open/"},
        // What a verb right before it dates is not dated again.
        {"VerbBefore", "Filming began on Tuesday near where a bomb exploded.",
         "Tuesday=open/begin"},
        // The verb, not the object beside the date ...
        {"ObjectBetween", "The firm issued the new model in July.",
         "July=open/releas"},
        {"IrregularVerb", "The firm built a new bridge in July.",
         "July=open/build"},
        {"Manner", "The firm issued it officially in July.",
         "July=open/releas"},
        {"VerbBehindADate", "The strike in July was called off.",
         "July=open/cancel"},
        // ... but no participle of a noun, and none of another date.
        {"Participle", "It was a damaged bridge in July.", "July=open/bridg"},
        {"OfAnotherDate", "It opened in May and in July sold cars.",
         "May=open/open, July=open/sell"},
        {"NoVerbAtAll", "There is no news from the mayor in July.",
         "July=open/mayor"},
        {"AgentBetween",
         "He was seen on the block of the blast by him at 3 p.m.",
         "3 p.m.=open/see"},
        {"FarAway",
         "The blast is what the people of the old town by the river and of "
         "the new town on the hill spoke about on Tuesday.",
         "Tuesday=open/"},
    }),
    NameOf);

TEST(KindGrammarTest, FindsKindsAndLabelsById) {
  const KindGrammar& kinds = Reader().kinds();
  ASSERT_NE(kinds.Find("killed"), nullptr);
  EXPECT_EQ(kinds.Find("killed")->accumulation(), v1::Kind::CUMULATIVE);
  EXPECT_EQ(std::string(kinds.LabelOf("killed")), "People killed");
  EXPECT_EQ(std::string(kinds.LabelOf("wounded")), "");
  EXPECT_EQ(kinds.Find("open:train/cancel"), nullptr);
  EXPECT_EQ(std::string(kinds.LabelOf("open:train/cancel")), "");
}

}  // namespace
}  // namespace crosscheck
