#include "checker/ingest/html/fixed_word_set.h"

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kWords[] = {"share", "sidebar", "subscription",
                                        "tags", "©"};
constexpr FixedWordSet kSet(kWords);

TEST(FixedWordSetTest, HasItsWords) {
  for (const absl::string_view word : kWords) EXPECT_TRUE(kSet.Has(word));
}

TEST(FixedWordSetTest, HasNoOthers) {
  for (const absl::string_view word :
       {"", "s", "shore", "sport", "Share", "tag", "tags ", "subscriptions",
        "article", "\xff"}) {
    EXPECT_FALSE(kSet.Has(word)) << word;
  }
}

TEST(WordFilterTest, TellsWordsApartByFirstLetterAndLength) {
  WordFilter filter;
  filter.Add("share");
  filter.Add("more-than-thirty-one-letters-long");
  EXPECT_TRUE(filter.MayHave("share"));
  EXPECT_TRUE(filter.MayHave("shore"));
  EXPECT_TRUE(filter.MayHave("more-than-thirty-one-letters-long"));
  EXPECT_FALSE(filter.MayHave("shares"));
  EXPECT_FALSE(filter.MayHave("chore"));
  EXPECT_FALSE(filter.MayHave("more"));
}

}  // namespace
}  // namespace crosscheck
