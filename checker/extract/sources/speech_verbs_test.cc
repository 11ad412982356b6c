#include "checker/extract/sources/speech_verbs.h"

#include <string>

#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using Speech = SpeechVerbs::Speech;

struct VerbCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  Speech want;  // Of the first cue.
};

class SpeechVerbsTest : public testing::TestWithParam<VerbCase> {
 protected:
  SpeechVerbsTest()
      : words_(EnglishPack(), vocabulary_),
        speech_(EnglishPack(), vocabulary_),
        verbs_(speech_, words_) {}

  Vocabulary vocabulary_;
  const WordClasses words_;
  const SpeechWords speech_;
  const SpeechVerbs verbs_;
};

TEST_P(SpeechVerbsTest, TellsVerbsFromParticiplesAndNouns) {
  const VerbCase& c = GetParam();
  const SplitText split = SplitSentences(c.text, 0, c.text.size(), vocabulary_);
  const TokenView tokens = split.View(c.text, split.sentences.front());
  Speech found = Speech::kNo;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const SpeechCue cue = speech_.CueAt(tokens, i);
    if (!cue || cue.cited) continue;
    found = verbs_.Speaks(tokens, cue);
    break;
  }
  EXPECT_EQ(found, c.want) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, SpeechVerbsTest,
    testing::ValuesIn<VerbCase>({
        {"Said", "Police said it rained.", Speech::kYes},
        {"WillSay", "Police will say more.", Speech::kYes},
        {"IsSaying", "Police are saying that it rained.", Speech::kYes},
        {"ReportedThat", "Police reported on Monday that it rained.",
         Speech::kYes},
        {"ReportedFigure", "Police reported 12 deaths.", Speech::kYes},
        {"ReportsFigure", "The agency reports 12 deaths.", Speech::kYes},
        {"TheySuspect", "They suspect that it rained.", Speech::kYes},
        {"StatedTo", "He stated to police that it rained.", Speech::kYes},
        {"Phrase", "He pointed out a flaw.", Speech::kYes},
        {"ReportedLast", "It rained, the agency reported in May.",
         Speech::kIfNamed},
        {"WereSaid", "They were said to have left.", Speech::kNo},
        {"SaidToBe", "It was a ring said to be lost.", Speech::kNo},
        {"Reported", "Twelve men reported missing were found.", Speech::kNo},
        {"Estimated", "An estimated 12 people left.", Speech::kNo},
        {"NumberBefore", "Twelve reported cases were mild.", Speech::kNo},
        {"Described", "He is described as tall.", Speech::kNo},
        {"DescribedReduced", "A man described as tall left.", Speech::kNo},
        {"NounSuspects", "The suspects fled.", Speech::kNo},
        {"NounReport", "The report was late.", Speech::kNo},
        {"NounClaim", "His claim failed.", Speech::kNo},
        {"Infinitive", "They declined to say more.", Speech::kNo},
        {"Hyphen", "A self-declared king left.", Speech::kNo},
        {"BehindPreposition", "After reporting for duty he left.", Speech::kNo},
        {"ParticiplesMeet", "Three teens, believed targeted, left.",
         Speech::kNo},
        {"Added", "The firm added 12 jobs.", Speech::kNo},
        {"NoCue", "Nobody left.", Speech::kNo},
    }),
    [](const testing::TestParamInfo<VerbCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
