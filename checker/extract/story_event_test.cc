#include "checker/extract/story_event.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::EnglishReader;
using ::crosscheck_testing::ShortArticle;

// The kind of the last time in an article, empty for an open one.
std::string LastKind(absl::string_view title, absl::string_view text) {
  const Article article = ShortArticle(
      "wire.txt", "", "2024-03-14",
      title.empty() ? std::string(text) : absl::StrCat(title, " | ", text));
  const ArticleMentions mentions = EnglishReader().Read(article);
  const SentenceMentions& sentence = mentions.sentences.back();
  if (sentence.time_kinds.empty()) return "no time";
  const v1::Kind* const kind = sentence.time_kinds.back().kind;
  return kind == nullptr ? "" : kind->id();
}

struct StoryCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string title;
  std::string text;
  std::string want;
};

class StoryEventTest : public testing::TestWithParam<StoryCase> {};

TEST_P(StoryEventTest, IsWhatHappened) {
  const StoryCase& row = GetParam();
  EXPECT_EQ(LastKind(row.title, row.text), row.want) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Told, StoryEventTest,
    testing::ValuesIn<StoryCase>({
        {"Incident", "Teenager shot in Kirun",
         "A boy is in hospital. The incident happened at about 1:30 p.m.",
         "shooting.time"},
        {"It", "", "A barn fire killed two horses. It happened at 2:40 a.m.",
         "fire.time"},
        {"This", "Two hurt in crash on Route 9",
         "Police say this happened around 6:30 p.m. near the bridge.",
         "crash.time"},
        {"SaidByPolice", "Man shot at bar",
         "Police said it occurred just before 12:30 a.m.", "shooting.time"},
        {"Day", "Man shot at bar", "The incident took place on Tuesday.",
         "shooting.time"},
        {"FarFromTheVerb", "Man shot at bar",
         "It happened in the 300 block of Harbour Street around 5:40 p.m.",
         "shooting.time"},
        {"Relative", "",
         "Nobody saw the crash, which happened at around 2:45 p.m.",
         "crash.time"},
        {"RelativeFar", "",
         "Two men fled the scene of the shooting, which happened at around "
         "2:45 p.m.",
         "shooting.time"},
        {"OneOutweighsAnother", "Shots fired at station, man shot",
         "A man was hit by gunfire on Monday. It happened at 9:05 p.m.",
         "shooting.time"},
    }),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    NotTold, StoryEventTest,
    testing::ValuesIn<StoryCase>({
        {"NoEvent", "Mayor opens bridge",
         "A band played. It happened at 2:40 p.m.", ""},
        {"TwoEvents", "Fire follows crash",
         "A truck left the road. It happened at 2:40 p.m.", ""},
        {"AnotherIncident", "Man shot at bar",
         "A similar incident happened at 2:40 p.m.", ""},
        {"OneOfSeveral", "Man shot at bar",
         "Another incident happened at 2:40 p.m. nearby.", ""},
        {"OtherVerb", "Man shot at bar", "It closed at 2:40 p.m.", ""},
        {"VerbBetween", "Man shot at bar",
         "Police who know how it happened left at 2:40 p.m.", ""},
        {"OtherClause", "Man shot at bar",
         "It happened after the doors closed at 2:40 a.m.", ""},
        {"Year", "Man shot at bar", "It happened in 2015 too.", ""},
        {"Length", "Man shot at bar", "It happened within five minutes.", ""},
        {"Future", "Man shot at bar", "It will happen at 2:40 p.m.", ""},
        {"PreviousSentence", "Man shot at bar",
         "The man is stable. The kitchen burned too. Nobody knows of the "
         "blaze. It happened at 2:40 a.m.",
         ""},
        {"RoundUp", "Two separate shootings in Kirun",
         "A man was shot. It happened at 2:40 a.m.", ""},
        {"RelativeOfNothing", "Man shot at bar",
         "Police saw the party, which happened at 2:40 a.m.", ""},
        {"NoSubject", "Man shot at bar", "What happened at 2:40 a.m. is known.",
         ""},
        {"QuestionOfWhom", "Man shot at bar",
         "The parade that happened on Tuesday was loud.", ""},
    }),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace crosscheck
