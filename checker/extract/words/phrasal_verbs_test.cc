#include "checker/extract/words/phrasal_verbs.h"

#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> want;  // Of each word; "" where there is none.
};

class PhrasalVerbsTest : public testing::TestWithParam<Row> {};

TEST_P(PhrasalVerbsTest, StandForOneVerb) {
  const Row& row = GetParam();
  Vocabulary vocabulary;
  const Lemmatizer lemmatizer(EnglishPack());
  const PhrasalVerbs verbs(EnglishPack(), lemmatizer, vocabulary);
  const std::string text = row.text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  ASSERT_EQ(tokens.size(), row.want.size());
  for (size_t i = 0; i < tokens.size(); ++i) {
    const std::string* const sense = verbs.SenseAt({text, tokens}, i);
    const std::string want =
        row.want[i].empty() ? "" : lemmatizer.Sense(row.want[i]);
    EXPECT_EQ(sense == nullptr ? "" : *sense, want) << tokens[i].begin;
  }
}

INSTANTIATE_TEST_SUITE_P(
    News, PhrasalVerbsTest,
    testing::ValuesIn<Row>({
        {"TookPlace", "It took place here", {"", "happen", "happen", ""}},
        {"PassedAway", "She Passed away.", {"", "die", "die", ""}},
        {"GotUnderWay", "work got under way", {"", "begin", "begin", "begin"}},
        {"WasShutDown", "was shut down", {"", "close", "close"}},
        {"ClosedDown", "closed down", {"close", "close"}},
        {"PassedTheBill", "passed the bill", {"", "", ""}},
        {"PlaceAlone", "a place", {"", ""}},
        {"TookThePlace", "took the place", {"", "", ""}},
        {"ApartByAMark", "took, place", {"", "", ""}},
        {"AwayAlone", "far away", {"", ""}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace crosscheck
