#include "checker/extract/sources/quotations.h"

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct QuotationCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  bool open = false;  // Before the sentence.
  std::string want;   // The quoted words, with bars between them.
  bool leaves_open = false;
};

class QuotationsTest : public testing::TestWithParam<QuotationCase> {};

TEST_P(QuotationsTest, AreFound) {
  const QuotationCase& c = GetParam();
  const Vocabulary vocabulary;
  std::vector<Token> cut;
  Tokenize(c.text, 0, c.text.size(), vocabulary, cut);
  const TokenView tokens{c.text, cut};
  bool open = c.open;
  Quotations quotations;
  FindQuotations(tokens, open, quotations);
  std::vector<std::string> found;
  for (const TokenRange& range : quotations) {
    found.emplace_back(tokens.Text(range.first, range.last));
  }
  EXPECT_EQ(absl::StrJoin(found, "|"), c.want) << c.text;
  EXPECT_EQ(open, c.leaves_open) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, QuotationsTest,
    testing::ValuesIn<QuotationCase>({
        {"Straight", "\"We left at once,\" he said.", false, "We left at once,",
         false},
        {"Curly", "“We left at once,” he said.", false, "We left at once,",
         false},
        {"Two", "“We left at once,” he said, “and never came back.”", false,
         "We left at once,|and never came back.", false},
        {"Single", "‘We left at once,’ he said.", false, "We left at once,",
         false},
        {"GoesOn", "“We left at once. ", false, "We left at once.", true},
        {"CameFromBefore", "And we never came back,” he said.", true,
         "And we never came back,", false},
        {"WholeSentenceInside", "We walked for a day.", true,
         "We walked for a day.", true},
        {"OneWord", "The “pause” is over.", false, "", false},
        {"TwoWords", "The “humanitarian pause” is over.", false, "", false},
        {"SingleWithoutStop", "The ‘pause for all’ is over.", false, "", false},
        {"Apostrophes", "The miners' and drivers' strike.", false, "", false},
        {"ClosingOnly", "He left.” ", false, "", false},
        {"None", "He left at once.", false, "", false},
        {"Empty", "", false, "", false},
    }),
    [](const testing::TestParamInfo<QuotationCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
