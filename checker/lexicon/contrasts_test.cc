#include "checker/lexicon/contrasts.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/base/hash.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::vector<uint64_t> Words(absl::string_view words) {
  std::vector<uint64_t> hashes;
  for (const absl::string_view word : absl::StrSplit(words, ' ')) {
    hashes.push_back(StableHash(word));
  }
  return hashes;
}

bool Between(absl::string_view a, absl::string_view b) {
  v1::LexiconPack pack;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      R"pb(
        contrast {
          side { words: [ "petrol", "gasoline" ] }
          side { words: [ "diesel" ] }
          side { words: [ "electric" ] }
        }
        contrast {
          side { words: [ "old" ] }
          side { words: [ "new" ] }
        }
        contrast {
          side { words: [ "used" ] }
          side { words: [ "new" ] }
        }
      )pb",
      &pack));
  const Contrasts contrasts(
      pack, [](absl::string_view word) { return StableHash(word); });
  const bool between = contrasts.Between(Words(a), Words(b));
  EXPECT_EQ(contrasts.Between(Words(b), Words(a)), between);
  return between;
}

TEST(ContrastsTest, OtherSidesContrast) {
  EXPECT_TRUE(Between("litre petrol", "diesel cost"));
  EXPECT_TRUE(Between("gasoline", "electric diesel"));
  EXPECT_TRUE(Between("old car", "new car"));
  EXPECT_TRUE(Between("used car", "new car"));
  EXPECT_TRUE(Between("petrol old", "petrol new"));
}

TEST(ContrastsTest, WordsOfOneSideSayTheSame) {
  EXPECT_FALSE(Between("petrol", "gasoline"));
  EXPECT_FALSE(Between("petrol", "diesel petrol"));
  EXPECT_FALSE(Between("petrol diesel", "diesel electric"));
}

TEST(ContrastsTest, WordsOfNoContrastSayNothing) {
  EXPECT_FALSE(Between("petrol", "litre"));
  EXPECT_FALSE(Between("petrol", "new"));
  EXPECT_FALSE(Between("old", "used"));
}

}  // namespace
}  // namespace crosscheck
