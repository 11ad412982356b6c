#include "checker/normalize/distributive.h"

#include <ostream>
#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Row {
  const char* text;  // Its last number, with one word behind it, is asked for.
  bool each;
};

void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class DistributiveTest : public testing::TestWithParam<Row> {};

TEST_P(DistributiveTest, OfTheLastNumber) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const std::string text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  size_t at = tokens.size() - 1;
  while (at > 0 && !tokens[at].is_number()) --at;
  EXPECT_EQ(IsOfEach({text, tokens}, words, {at, at + 2}), GetParam().each)
      << text;
}

INSTANTIATE_TEST_SUITE_P(
    News, DistributiveTest,
    testing::ValuesIn<Row>({
        {"Each of the turbines has a capacity of 9 megawatts", true},
        {"Each turbine stands 210 metres tall", true},
        {"Two traders were fined 5000 dollars each on Monday", true},
        {"It shipped nine tanks of 20 tonnes apiece", true},
        {"seven buses each carrying 40 passengers", true},
        {"Every household will get 400 dollars", true},
        {"The flood that swept through every street destroyed 43 homes", false},
        {"They searched every car and seized 43 kg", false},
        {"Each ship that reached the port paid 900 dollars", true},
        {"Every Friday 430 workers march", false},
        {"Each of the 12 jurors spoke", false},
        {"Every one of the 62 passengers lived", false},
        {"Each year 200 people drown", false},
        {"The mine kills 30 people each year", false},
        {"They fired 9 shots each time", false},
        {"After each blast, 40 people were treated", false},
        {"The traders were fined 5000 dollars", false},
        {"9", false},
    }));

}  // namespace
}  // namespace crosscheck
