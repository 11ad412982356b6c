#include "checker/normalize/partitive.h"

#include <ostream>
#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Row {
  const char* text;  // Its last number is asked for.
  const char* want;
};

void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class PartitiveTest : public testing::TestWithParam<Row> {};

TEST_P(PartitiveTest, OfTheLastNumber) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const std::string text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  size_t at = tokens.size() - 1;
  while (at > 0 && !tokens[at].is_number()) --at;
  const TokenView view{text, tokens};
  std::string got;
  if (IsIncluded(view, at)) got += "included";
  if (IsSomeOfAll(view, at)) got += "some";
  if (FollowsItsWhole(view, words, at)) got += "follows";
  if (IsOfThose(view, at)) got += "of those";
  if (IsOfGroup(view, at, at + 2)) got += "group";
  EXPECT_EQ(got, GetParam().want) << text;
}

INSTANTIATE_TEST_SUITE_P(
    News, PartitiveTest,
    testing::ValuesIn<Row>({
        {"40 died, including 9 children", "included"},
        {"40 died, among them 9 children", "included"},
        {"the first 60 doses", "some"},
        {"Of the 24 hurt, 15 were children", "follows"},
        {"Of those hurt, 15 were children", "of thosegroup"},
        {"police said of those held on May Day, 16 left", "of thosegroup"},
        {"of those, 16 left", "of thosegroup"},
        {"Among women, turnout was 59 percent", "group"},
        {"turnout was 59 percent among women", "group"},
        {"of those under 25, a survey says, 19 percent", "group"},
        {"59 percent, among the highest", ""},
        {"among other things, VAT goes to 21 percent", ""},
        {"among women; turnout was 59 percent", ""},
        {"among 40 women turnout was 59 percent", ""},
        {"those held, 16, left", ""},
        {"of those hurt, all men, 15 left", "group"},
        {"Of the 24 hurt 15 were children", ""},
        {"The 24 were hurt, 15 of them badly", ""},
        {"40 died and 9 were hurt", ""},
        {"60 doses", ""},
        {"9", ""},
    }));

}  // namespace
}  // namespace crosscheck
