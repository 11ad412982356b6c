#include "checker/extract/words/word_classes.h"

#include <string>
#include <vector>

#include "checker/text/tokenizer.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Small {
  Small() {
    v1::LexiconPack pack;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
        R"pb(
          list {
            name: "preposition"
            words: [ "in", "about" ]
          }
          list { name: "adverb" words: "about" }
          list { name: "name_head" words: "route" }
          list { name: "a_list_of_phrases" words: "read more" }
          speech { verbs: "said" }
          number { words: "seven" value: 7 role: CARDINAL }
          number { words: "million" value: 1e6 role: SCALE }
          number { words: "k" value: 1e3 role: SCALE attached_only: true }
          number { words: "seventh" value: 7 role: ORDINAL }
        )pb",
        &pack));
    words = new WordClasses(pack, vocabulary);
  }

  uint32_t Of(const std::string& word) const {
    return words->Of(vocabulary.Find(word));
  }

  Vocabulary vocabulary;
  const WordClasses* words;
};

const Small& Words() {
  static const Small* const small = new Small;
  return *small;
}

TEST(WordClassesTest, AWordMayHaveSeveral) {
  EXPECT_EQ(Words().Of("in"), kPreposition);
  EXPECT_EQ(Words().Of("about"), kPreposition | kAdverb);
  EXPECT_EQ(Words().Of("route"), kNameHead);
  EXPECT_EQ(Words().Of("said"), kSpeechVerb);
}

TEST(WordClassesTest, NumberWordsAreThoseThatCount) {
  EXPECT_EQ(Words().Of("seven"), kNumberWord);
  EXPECT_EQ(Words().Of("million"), kNumberWord);
  EXPECT_EQ(Words().Of("k"), 0u);
  EXPECT_EQ(Words().Of("seventh"), 0u);
}

TEST(WordClassesTest, OtherWordsHaveNone) {
  EXPECT_EQ(Words().Of("kirun"), 0u);
  EXPECT_EQ(Words().Of("read more"), 0u);
  EXPECT_EQ(Words().Of(""), 0u);
  EXPECT_EQ(Words().words->Of(1000000), 0u);
}

TEST(WordClassesTest, MarksAndFiguresAreNoWords) {
  const std::string text = "in, 7";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), Words().vocabulary, tokens);
  ASSERT_EQ(tokens.size(), 3u);
  EXPECT_TRUE(Words().words->Is(tokens[0], kFunctionWord));
  EXPECT_FALSE(Words().words->Is(tokens[0], kAdverb));
  EXPECT_FALSE(Words().words->Is(tokens[1], kFunctionWord));
  EXPECT_FALSE(Words().words->Is(tokens[2], kNumberWord));
}

}  // namespace
}  // namespace crosscheck
