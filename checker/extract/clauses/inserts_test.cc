#include "checker/extract/clauses/inserts.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/text/sentence.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// The inserts of the first sentence, in curly brackets where they stand.
std::string Marked(absl::string_view text) {
  Vocabulary vocabulary;
  const InsertGrammar grammar(vocabulary);
  const SplitText split = SplitSentences(text, 0, text.size(), vocabulary);
  const TokenView tokens = split.View(text, split.sentences.front());
  std::string marked;
  size_t copied = 0;
  for (const TokenRange& insert : grammar.Find(tokens)) {
    const size_t begin = tokens[insert.first].begin;
    const size_t end = tokens[insert.last - 1].end;
    EXPECT_LE(copied, begin) << "inserts overlap in: " << text;
    absl::StrAppend(&marked, text.substr(copied, begin - copied), "{",
                    text.substr(begin, end - begin), "}");
    copied = end;
  }
  return absl::StrCat(marked, text.substr(copied));
}

struct InsertCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string want;  // The sentence with its inserts in curly brackets.
};

class InsertTest : public testing::TestWithParam<InsertCase> {};

TEST_P(InsertTest, AreFound) {
  std::string text;
  for (const char c : GetParam().want) {
    if (c != '{' && c != '}') text += c;
  }
  EXPECT_EQ(Marked(text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Found, InsertTest,
    testing::ValuesIn<InsertCase>({
        {"Brackets", "The wall is 100 feet {(30 metres)} long."},
        {"SquareBrackets", "Two of them {[the boats]} sank."},
        {"EmDashes", "The dyke {— built in 1950 —} broke."},
        {"EnDashes", "The dyke {– built in 1950 –} broke."},
        {"Which", "The dyke{, which was built in 1950,} broke."},
        {"Including",
         "The flood killed 41 people{, including 12 children,} "
         "in Kirun."},
        {"AccordingTo",
         "The flood{, according to the mayor,} killed 41 people."},
        // It runs to the end of the sentence.
        {"AtTheEnd", "The flood killed 41 people{, including 12 children.}"},
        {"Two", "The dyke{, which is old,} broke {(again)}."},
        // The comma that closes one opens the next.
        {"OneAfterAnother",
         "The dyke{, which is old}{, according to the mayor,} broke."},
    }),
    [](const testing::TestParamInfo<InsertCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    NotFound, InsertTest,
    testing::ValuesIn<InsertCase>({
        {"Plain", "The flood killed 41 people in Kirun."},
        {"CommasOfAList", "The flood hit Kirun, Holm, and Drevnova."},
        {"CommaInFigure", "The flood displaced 41,000 people."},
        {"CommaBeforeVerb", "On Tuesday, the dyke broke."},
        {"RestrictiveWhich", "The dyke which was built in 1950 broke."},
        {"UnclosedBracket", "The wall is 100 feet (30 metres long."},
        {"OneDash", "The dyke broke — nobody knows why."},
        // A hyphen is no dash.
        {"Hyphens", "The well-built, two-metre dyke broke."},
        {"EnDashOfARange", "Between 70–80 people and 3–4 boats sank."},
        {"ClosingBracketOnly", "1) The dyke broke."},
    }),
    [](const testing::TestParamInfo<InsertCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
