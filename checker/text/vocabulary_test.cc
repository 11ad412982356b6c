#include "checker/text/vocabulary.h"

#include <cstring>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(VocabularyTest, NumbersWordsOnce) {
  Vocabulary vocabulary;
  const WordId about = vocabulary.Add("about");
  const WordId over = vocabulary.Add("over");
  EXPECT_NE(about, over);
  EXPECT_EQ(vocabulary.Add("about"), about);
  EXPECT_EQ(vocabulary.Find("over"), over);
  EXPECT_EQ(vocabulary.Word(about), "about");
}

TEST(VocabularyTest, DoesNotKnowOtherWords) {
  Vocabulary vocabulary;
  vocabulary.Add("about");
  EXPECT_EQ(vocabulary.Find("abou"), kUnknownWord);
  EXPECT_EQ(vocabulary.Find("About"), kUnknownWord);
  EXPECT_EQ(vocabulary.Find(""), kUnknownWord);
  EXPECT_EQ(vocabulary.Word(kUnknownWord), "");
}

TEST(VocabularyTest, KeepsWordsWhileItGrows) {
  Vocabulary vocabulary;
  for (int i = 0; i < 10000; ++i) vocabulary.Add(absl::StrCat("w", i));
  EXPECT_EQ(vocabulary.size(), 10001u);
  EXPECT_EQ(vocabulary.Word(vocabulary.Find("w77")), "w77");
}

// Words shorter than eight bytes are found in another way than longer ones.
TEST(VocabularyTest, TellsWordsOfAllLengthsApart) {
  Vocabulary vocabulary;
  std::string word;
  for (int i = 0; i < 20; ++i) vocabulary.Add(word += 'a');
  EXPECT_EQ(vocabulary.size(), 21u);
  word.clear();
  for (WordId id = 1; id <= 20; ++id) {
    EXPECT_EQ(vocabulary.Find(word += 'a'), id);
    EXPECT_EQ(vocabulary.Find(absl::StrCat("b", word)), kUnknownWord);
    EXPECT_EQ(vocabulary.Find(absl::StrCat(word, "b")), kUnknownWord);
  }
}

TEST(VocabularyTest, FindsShortWordsByTheirBytes) {
  Vocabulary vocabulary;
  std::string word;
  for (const char letter : {'s', 'e', 'v', 'e', 'n', 't', 'y'}) {
    const WordId id = vocabulary.Add(word += letter);
    uint64_t bytes = 0;
    std::memcpy(&bytes, word.data(), word.size());
    EXPECT_EQ(vocabulary.FindShort(bytes, word.size()), id) << word;
    EXPECT_EQ(vocabulary.FindShort(bytes + 1, word.size()), kUnknownWord);
    EXPECT_EQ(vocabulary.FindShort(bytes, word.size() + 1), kUnknownWord);
  }
}

TEST(VocabularyTest, CutsMarkedWordsOnly) {
  Vocabulary vocabulary;
  const WordId code = vocabulary.Add("usd");
  const WordId word = vocabulary.Add("m");
  vocabulary.CutFromFigures(code);
  EXPECT_TRUE(vocabulary.IsCutFromFigures(code));
  EXPECT_FALSE(vocabulary.IsCutFromFigures(word));
  vocabulary.CutFromFigures(kUnknownWord);
  EXPECT_FALSE(vocabulary.IsCutFromFigures(kUnknownWord));
}

}  // namespace
}  // namespace crosscheck
