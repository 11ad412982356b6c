#include "checker/extract/words/lemma_hashes.h"

#include <string>
#include <vector>

#include "checker/base/hash.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Known words and others, in any form, have the hash of their lemma.
TEST(LemmaHashesTest, AreThoseOfTheLemmas) {
  const Lemmatizer lemmatizer(EnglishPack());
  Vocabulary vocabulary;
  const PhrasalVerbs phrasal_verbs(EnglishPack(), lemmatizer, vocabulary);
  vocabulary.Add("killed");
  vocabulary.Add("sept.");
  LemmaHashes hashes(lemmatizer, phrasal_verbs);
  hashes.Fill(vocabulary);
  const std::string text = "Killed KILLED ferries Sept. Drevnova’s";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  const std::vector<std::string> lower = {"killed", "killed",   "ferries",
                                          "sept.",  "drevnova", "'s"};
  ASSERT_EQ(tokens.size(), lower.size());
  std::string buffer;
  for (size_t i = 0; i < tokens.size(); ++i) {
    EXPECT_EQ(hashes.Of({text, tokens}, i, buffer),
              StableHash(lemmatizer.Lemma(lower[i])))
        << lower[i];
  }
}

TEST(LemmaHashesTest, HashesWordsThatAreAddedLater) {
  const Lemmatizer lemmatizer(EnglishPack());
  Vocabulary vocabulary;
  const PhrasalVerbs phrasal_verbs(EnglishPack(), lemmatizer, vocabulary);
  LemmaHashes hashes(lemmatizer, phrasal_verbs);
  hashes.Fill(vocabulary);
  vocabulary.Add("ferry");
  const std::string text = "Ferries";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  std::string buffer;
  EXPECT_EQ(hashes.Of({text, tokens}, 0, buffer),
            StableHash(lemmatizer.Lemma("ferry")));
}

TEST(LemmaHashesTest, OfAPhrasalVerbAreThoseOfTheVerb) {
  const Lemmatizer lemmatizer(EnglishPack());
  Vocabulary vocabulary;
  const PhrasalVerbs phrasal_verbs(EnglishPack(), lemmatizer, vocabulary);
  LemmaHashes hashes(lemmatizer, phrasal_verbs);
  hashes.Fill(vocabulary);
  const std::string text = "took place";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  std::string buffer;
  for (const size_t at : {0, 1}) {
    EXPECT_EQ(hashes.Of({text, tokens}, at, buffer),
              StableHash(lemmatizer.Sense("happened")));
  }
}

}  // namespace
}  // namespace crosscheck
