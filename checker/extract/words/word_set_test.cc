#include "checker/extract/words/word_set.h"

#include <string>
#include <vector>

#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(WordSetTest, HasTheWordsOfItsList) {
  v1::LexiconPack pack;
  v1::WordList* const list = pack.add_list();
  list->set_name("gun_word");
  list->add_words("pistol");
  list->add_words("rifle");
  pack.add_list()->set_name("other");
  pack.mutable_list(1)->add_words("boat");
  Vocabulary vocabulary;
  const WordSet words(pack, "gun_word", vocabulary);
  const WordSet none(pack, "no_such_list", vocabulary);
  const std::string text = "Rifle boat unknown - pistol";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  const std::vector<bool> want = {true, false, false, false, true};
  ASSERT_EQ(tokens.size(), want.size());
  const TokenView view{text, tokens};
  for (size_t i = 0; i < want.size(); ++i) {
    EXPECT_EQ(words.HasAt(view, i), want[i]) << i;
    EXPECT_FALSE(none.HasAt(view, i)) << i;
  }
  EXPECT_FALSE(words.HasAt(view, want.size())) << "behind the last";
  EXPECT_FALSE(words.Has(kUnknownWord));
}

}  // namespace
}  // namespace crosscheck
