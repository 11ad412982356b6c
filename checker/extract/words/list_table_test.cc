#include "checker/extract/words/list_table.h"

#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "checker/text/phrase_table.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {
namespace {

class ListTableTest : public testing::Test {
 protected:
  ListTableTest() {
    v1::LexiconPack pack;
    v1::WordList& list = *pack.add_list();
    list.set_name("end");
    for (const char* const phrase : {"and himself", "self-made", "so far"}) {
      list.add_words(phrase);
    }
    pack.add_list()->add_words("of another list");
    table_ = TableOfList(pack, "end", vocabulary_);
    last_words_ = LastWordsOfList(pack, "end", vocabulary_);
  }

  std::vector<Token> TokensOf(const std::string& text) const {
    std::vector<Token> tokens;
    Tokenize(text, 0, text.size(), vocabulary_, tokens);
    return tokens;
  }

  bool MayEnd(const Token& token) const { return last_words_.MayStart(token); }

  Vocabulary vocabulary_;
  PhraseTable<char> table_;
  PhraseTable<char> last_words_;
};

TEST_F(ListTableTest, PhrasesStandAnywhere) {
  for (const std::string text :
       {"Two so far", "his wife and himself.", "a self-made man"}) {
    const std::vector<Token> tokens = TokensOf(text);
    EXPECT_TRUE(StandsIn(table_, {text, tokens})) << text;
    EXPECT_TRUE(absl::c_any_of(tokens, [this](const Token& token) {
      return MayEnd(token);
    })) << text;
  }
}

TEST_F(ListTableTest, PartsOfPhrasesAreNone) {
  for (const std::string text :
       {"", "far so", "himself and", "made by self", "of another list"}) {
    EXPECT_FALSE(StandsIn(table_, {text, TokensOf(text)})) << text;
  }
}

TEST_F(ListTableTest, FirstWordsEndNothing) {
  const std::vector<Token> tokens = TokensOf("so far");
  EXPECT_FALSE(MayEnd(tokens[0]));
  EXPECT_TRUE(MayEnd(tokens[1]));
}

}  // namespace
}  // namespace crosscheck
