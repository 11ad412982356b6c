#include "checker/extract/several_events.h"

#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Case {
  const char* name;
  const char* text;
  bool several;
};

class SeveralEventsTest : public testing::TestWithParam<Case> {};

TEST_P(SeveralEventsTest, FindsThem) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const SeveralEvents events(EnglishPack(), words, vocabulary);
  const std::string text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  EXPECT_EQ(events.In({text, tokens}), GetParam().several);
  if (!GetParam().several) return;
  EXPECT_TRUE(absl::c_any_of(
      tokens, [&](const Token& token) { return events.MayMark(token); }));
  EXPECT_TRUE(absl::c_any_of(
      tokens, [&](const Token& token) { return events.MayName(token); }));
}

INSTANTIATE_TEST_SUITE_P(
    News, SeveralEventsTest,
    testing::Values(
        Case{"Counted", "Two shootings left one man dead.", true},
        Case{"Pair", "A pair of shootings wounded four.", true},
        Case{"WithWords", "Six hurt in three overnight Kirun crashes.", true},
        Case{"Separate", "They died in separate accidents.", true},
        Case{"Bare", "Nine died in weekend shootings in Kirun.", true},
        Case{"Another", "Another Kirun shooting wounded four.", true},
        Case{"Latest", "The most recent shooting was on Elm Street.", true},
        Case{"OneInPlural", "Nine died in the shootings in Kirun.", false},
        Case{"One", "Two men died in the shooting.", false},
        Case{"OnePlural", "The shootings wounded four.", false},
        Case{"PeopleBetween", "Two men hurt at the shootings.", false},
        Case{"OneEventOfBlasts", "Two bombings killed 30 people.", false},
        Case{"OtherSentence", "Two dead. Shootings go on.", false},
        Case{"TooFar", "Two men women boys girls dogs shootings.", false}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace crosscheck
