#include "checker/normalize/word_distance.h"

#include <string>

#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Distance from the first "a" of `text` to its first "b".
size_t Distance(const std::string& text) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const SplitText split = SplitSentences(text, 0, text.size(), vocabulary);
  const TokenView tokens = split.View(text, split.sentences.front());
  TokenRange a;
  TokenRange b;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (tokens.Text(i) == "Alpha") a = {i, i + 1};
    if (tokens.Text(i) == "Beta") b = {i, i + 1};
  }
  return WordDistance(tokens, words, a, b);
}

TEST(WordDistanceTest, CountsWordsBetween) {
  EXPECT_EQ(Distance("Alpha Beta"), 0u);
  EXPECT_EQ(Distance("Alpha lies near Beta"), 2u);
}

TEST(WordDistanceTest, WhatStandsBeforeIsFurther) {
  EXPECT_GT(Distance("Beta lies near Alpha"), Distance("Alpha lies near Beta"));
}

TEST(WordDistanceTest, BordersOfClausesCount) {
  EXPECT_GT(Distance("Alpha rose while Beta fell"),
            Distance("Alpha and some other Beta fell"));
  EXPECT_GT(Distance("Alpha rose; Beta fell"), Distance("Alpha rose, Beta"));
  EXPECT_GT(Distance("Alpha rose: Beta fell"), Distance("Alpha rose, Beta"));
  EXPECT_GT(Distance("Alpha rose; Beta fell"),
            Distance("Beta, when the strike began, rose to Alpha"));
}

TEST(WithinReachTest, ReachIsTheSameBothWays) {
  const TokenRange near{10, 12};
  const TokenRange far{12 + kWordReach, 13 + kWordReach};
  const TokenRange within{11 + kWordReach, 13 + kWordReach};
  EXPECT_FALSE(WithinReach(near, far));
  EXPECT_FALSE(WithinReach(far, near));
  EXPECT_TRUE(WithinReach(near, within));
  EXPECT_TRUE(WithinReach(within, near));
  EXPECT_TRUE(WithinReach(near, near));
}

}  // namespace
}  // namespace crosscheck
