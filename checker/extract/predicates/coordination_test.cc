#include "checker/extract/predicates/coordination.h"

#include <string>
#include <vector>

#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/token.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct English {
  Vocabulary vocabulary;
  WordClasses words{EnglishPack(), vocabulary};
  Coordination coordination{EnglishPack(), words, vocabulary};
};

const English& TheEnglish() {
  static const English* const english = new English;
  return *english;
}

std::vector<Token> TokensOf(const std::string& text) {
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), TheEnglish().vocabulary, tokens);
  return tokens;
}

// Whether a predicate that is not the figure's starts anywhere in the sentence.
// The figure is its first number.
bool LeavesFigure(const std::string& text) {
  const std::vector<Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  size_t figure = 0;
  while (!tokens[figure].is_number()) ++figure;
  const size_t sign = figure > 0 && tokens[figure - 1].is_punct('$') ? 1 : 0;
  for (size_t i = figure + 1; i < tokens.size(); ++i) {
    if (TheEnglish().coordination.StartsOther(view, {figure - sign, figure + 1},
                                              i)) {
      return true;
    }
  }
  return false;
}

TEST(StartsPredicateTest, WhereTheFigureIsAnObject) {
  EXPECT_TRUE(LeavesFigure("It earned $3 million and has seen sales fall."));
  EXPECT_TRUE(LeavesFigure("It has a loss of $3 million and is in talks."));
  EXPECT_TRUE(LeavesFigure("It hired 12 people but also lost orders."));
}

TEST(StartsPredicateTest, NotWhereTheFigureIsTheSubject) {
  EXPECT_FALSE(LeavesFigure("12 people fell and were killed."));
  EXPECT_FALSE(LeavesFigure("The 12 people fell and were killed."));
  EXPECT_FALSE(LeavesFigure("They fled after 12 people fell and were killed."));
  EXPECT_FALSE(LeavesFigure("On Monday, 12 people fell and have died."));
}

TEST(StartsPredicateTest, NotBetweenNouns) {
  EXPECT_FALSE(LeavesFigure("It hired 12 men and women."));
  EXPECT_FALSE(LeavesFigure("It earned $3 million in sales and profit."));
  EXPECT_FALSE(LeavesFigure("It hired 12 people and"));
}

TEST(StartsClauseTest, WhereAnotherSubjectHasAVerb) {
  EXPECT_TRUE(LeavesFigure("12 gather here and some of the men are killed."));
  EXPECT_TRUE(LeavesFigure("12 march and a man is killed."));
  EXPECT_TRUE(LeavesFigure("12 leave home and shop, and a man was killed."));
}

TEST(StartsClauseTest, NotWhereBothAreTheSubject) {
  EXPECT_FALSE(LeavesFigure("12 and a man were killed."));
  EXPECT_FALSE(LeavesFigure("12 from Kirun and a man were killed."));
  EXPECT_FALSE(LeavesFigure("12 trapped in a lift and a man were killed."));
  EXPECT_FALSE(LeavesFigure("12 guarding it and a man were killed."));
  EXPECT_FALSE(LeavesFigure("12 fell into a hole and a well, and were hurt."));
}

TEST(StartsSpeechTest, WhereSomebodySaysIt) {
  EXPECT_TRUE(LeavesFigure("12 said the mayor was killed."));
  EXPECT_TRUE(LeavesFigure("12 asked how he was killed."));
  EXPECT_TRUE(LeavesFigure("12 were here, \"my son was killed\"."));
}

TEST(StartsSpeechTest, NotWhereItIsSaidOfThem) {
  EXPECT_FALSE(LeavesFigure("12 were said to have been killed."));
  EXPECT_FALSE(LeavesFigure("12 were reported killed."));
  EXPECT_FALSE(LeavesFigure("12 reported dead in a fire."));
  EXPECT_FALSE(LeavesFigure("12 rejected the harbour plan."));
  EXPECT_FALSE(LeavesFigure("12 reported no deaths."));
  EXPECT_FALSE(LeavesFigure("12 confirmed and 3 feared dead."));
  EXPECT_FALSE(LeavesFigure("12 were \"gravely\" hurt."));
}

// Whether `measure` shares its figure with another measure.
bool Shares(const std::string& text, const std::string& measure) {
  const std::vector<Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (view.Text(i) == measure) {
      return TheEnglish().coordination.IsOneOfSeveral(view, i);
    }
  }
  ADD_FAILURE() << measure << " is not in " << text;
  return false;
}

TEST(IsOneOfSeveralTest, SeesMeasuresWithAnd) {
  EXPECT_TRUE(Shares("Revenues and earnings rose by 20%.", "earnings"));
  EXPECT_TRUE(Shares("Sales and net income rose by 20%.", "net"));
  EXPECT_TRUE(Shares("Sales or adjusted profit fell by 20%.", "profit"));
}

TEST(IsOneOfSeveralTest, LeavesOneMeasureAlone) {
  EXPECT_FALSE(Shares("Revenues fell and earnings rose by 20%.", "earnings"));
  EXPECT_FALSE(Shares("Revenues and earnings rose by 20%.", "Revenues"));
  EXPECT_FALSE(Shares("The board and earnings rose by 20%.", "earnings"));
  EXPECT_FALSE(Shares("Sales were flat, earnings rose by 20%.", "earnings"));
  EXPECT_FALSE(Shares("Sales and rain rose by 20%.", "rain"));
  EXPECT_FALSE(Shares("And earnings rose by 20%.", "earnings"));
}

}  // namespace
}  // namespace crosscheck
