// A store whose bytes have changed is refused, or what has changed is of no
// account: it never gives other articles.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/store/store.h"
#include "checker/store/testing/store_articles.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AddAll;
using ::crosscheck_testing::Contents;
using ::crosscheck_testing::FloodArticle;
using ::crosscheck_testing::IsOk;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class StoreDamageTest : public testing::Test {
 protected:
  StoreDamageTest() {
    std::remove(path_.c_str());
    std::vector<Article> articles;
    articles.reserve(30);
    for (int i = 0; i < 30; ++i) {
      articles.push_back(FloodArticle(
          absl::StrCat("article-", i),
          absl::StrCat(std::string(700, 'x'), " killed ", i, " people.")));
    }
    EXPECT_THAT(AddAll(path_, articles), IsOk());
    std::ifstream file(path_, std::ios::binary);
    bytes_ = {std::istreambuf_iterator<char>(file), {}};
    whole_ = Contents(path_);
    EXPECT_THAT(whole_, StartsWith("article-0=xxx"));
  }

  // What is read if the file has these bytes.
  std::string ContentsOf(const std::string& bytes) {
    std::ofstream(path_, std::ios::binary | std::ios::trunc) << bytes;
    return Contents(path_);
  }

  const std::string path_ = testing::TempDir() + "/damaged.store";
  std::string bytes_;
  std::string whole_;
};

TEST_F(StoreDamageTest, AFlippedByteIsNeverBelieved) {
  std::mt19937 random(20220614);
  int refused = 0;
  for (int i = 0; i < 2000; ++i) {
    std::string bytes = bytes_;
    const size_t at = random() % bytes.size();
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
    const std::string read = ContentsOf(bytes);
    if (read == whole_) continue;  // A page of nothing.
    ++refused;
    EXPECT_TRUE(absl::StrContains(read, "DATA_LOSS") ||
                absl::StrContains(read, "FAILED_PRECONDITION"))
        << at << ": " << read.substr(0, 300);
  }
  EXPECT_GT(refused, 1900);
}

TEST_F(StoreDamageTest, ThePlaceIsNamed) {
  std::string bytes = bytes_;
  bytes[3 * 4096 + 100] ^= 1;
  EXPECT_THAT(ContentsOf(bytes),
              HasSubstr("is damaged: the 4096 bytes from byte 12288 on"));
}

TEST_F(StoreDamageTest, AMisplacedPageIsNoticed) {
  std::string bytes = bytes_;
  constexpr size_t kPage = 4096;
  const std::string page = bytes.substr(3 * kPage, kPage);
  bytes.replace(3 * kPage, kPage, bytes, 4 * kPage, kPage);
  bytes.replace(4 * kPage, kPage, page);
  EXPECT_THAT(ContentsOf(bytes), HasSubstr("is damaged"));
}

TEST_F(StoreDamageTest, ACutFileIsRefused) {
  for (size_t size = 1; size < bytes_.size(); size += 777) {
    const std::string read = ContentsOf(bytes_.substr(0, size));
    EXPECT_TRUE(absl::StrContains(read, "DATA_LOSS") ||
                absl::StrContains(read, "FAILED_PRECONDITION"))
        << size << ": " << read.substr(0, 300);
  }
  EXPECT_THAT(
      ContentsOf(bytes_.substr(0, bytes_.size() - 4096)),
      HasSubstr(absl::StrCat("is cut off at byte ", bytes_.size() - 4096,
                             " of ", bytes_.size())));
}

TEST_F(StoreDamageTest, AForeignFileIsNamedAndLeftAlone) {
  const std::string text = "Title: Flood\n\nAt least 11 people died.\n";
  EXPECT_THAT(ContentsOf(text), HasSubstr("is no store"));
  EXPECT_THAT(AddAll(path_, {FloodArticle("a", "11.")}).message(),
              HasSubstr("is no store"));
  std::ifstream file(path_, std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), text);
  EXPECT_THAT(ContentsOf(""), HasSubstr("is no store"));
}

}  // namespace
}  // namespace crosscheck
