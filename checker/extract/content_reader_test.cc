#include "checker/extract/content_reader.h"

#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_join.h"
#include "checker/base/hash.h"
#include "checker/extract/mentions.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Grammars {
  Grammars()
      : words(EnglishPack(), vocabulary),
        lemmatizer(EnglishPack()),
        phrasal_verbs(EnglishPack(), lemmatizer, vocabulary),
        lemma_hashes(lemmatizer, phrasal_verbs),
        places(EnglishPack(), words, vocabulary),
        reader(words, lemma_hashes, places) {}

  Vocabulary vocabulary;
  WordClasses words;
  Lemmatizer lemmatizer;
  PhrasalVerbs phrasal_verbs;
  LemmaHashes lemma_hashes;
  PlaceGrammar places;
  ContentReader reader;
};

const Grammars& TheGrammars() {
  static const Grammars* const grammars = new Grammars;
  return *grammars;
}

// Which of `candidates` are among `hashes`.
std::string Among(const std::vector<std::string>& candidates,
                  const std::vector<uint64_t>& hashes) {
  std::vector<std::string> found;
  for (const std::string& word : candidates) {
    const uint64_t hash = StableHash(TheGrammars().lemmatizer.Sense(word));
    if (absl::c_linear_search(hashes, hash)) {
      found.push_back(word);
    }
  }
  return absl::StrJoin(found, " ");
}

std::vector<Token> TokensOf(const std::string& text) {
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), TheGrammars().vocabulary, tokens);
  return tokens;
}

TEST(ContentReaderTest, TellsContentAndNames) {
  const std::string text = "The Kirun mill burnt before Holm saw Vale there.";
  const std::vector<Token> tokens = TokensOf(text);
  SentenceMentions mentions;
  TheGrammars().reader.Read({text, tokens}, mentions);
  const std::vector<std::string> words = {"the",  "kirun", "mill",
                                          "holm", "vale",  "there"};
  EXPECT_EQ(Among(words, mentions.content), "kirun mill holm vale");
  EXPECT_EQ(Among(words, mentions.names), "kirun holm vale");
  EXPECT_TRUE(mentions.country_names.empty());
}

TEST(ContentReaderTest, LeavesOutLeadFiguresAndTimes) {
  const std::string text = "KIRUN - Twelve mills burnt on Sunday.";
  const std::vector<Token> tokens = TokensOf(text);
  SentenceMentions mentions;
  mentions.lead = 2;
  mentions.figures.emplace_back();
  mentions.figures.back().bare = {2, 3};
  mentions.times.emplace_back();
  mentions.times.back().first = 6;
  mentions.times.back().last = 7;
  TheGrammars().reader.Read({text, tokens}, mentions);
  EXPECT_EQ(Among({"kirun", "twelve", "mills", "sunday"}, mentions.content),
            "mills");
}

TEST(ContentReaderTest, OpenersAreNamesOfCountriesOnly) {
  const auto names = [](const std::string& text) {
    const std::vector<Token> tokens = TokensOf(text);
    std::vector<uint64_t> hashes;
    TheGrammars().reader.ReadNames({text, tokens}, 0, hashes);
    return hashes.size();
  };
  EXPECT_EQ(names("Shoppers met Ada Holm."), 2u);
  EXPECT_EQ(names("Filipino shoppers met Ada Holm."), 3u);
  EXPECT_EQ(names("He met her on Monday."), 0u);
}

}  // namespace
}  // namespace crosscheck
