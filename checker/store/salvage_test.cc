// Of a damaged store all articles are saved that are whole, and no others.

#include "checker/store/salvage.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "absl/status/status.h"
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
using ::crosscheck_testing::FloodArticle;
using ::crosscheck_testing::IsOk;

constexpr size_t kArticles = 200;
constexpr size_t kPage = 4096;

class SalvageTest : public testing::Test {
 protected:
  SalvageTest() {
    std::remove(path_.c_str());
    std::vector<Article> articles;
    for (size_t i = 0; i < kArticles; ++i) {
      // Some lie across several pages.
      const size_t length = i % 10 == 0 ? 9000 : 300;
      articles.push_back(FloodArticle(
          absl::StrCat("article-", i),
          absl::StrCat(std::string(length, 'x'), " killed ", i, " people.")));
      texts_[articles.back().id] = articles.back().body.text;
    }
    EXPECT_THAT(AddAll(path_, articles), IsOk());
    auto store = Store::OpenToWrite(path_, crosscheck_testing::StoreOptions());
    EXPECT_TRUE(store.ok() && *(*store)->Remove("article-7"));
    EXPECT_THAT((*store)->Commit(), IsOk());
    texts_.erase("article-7");
    std::ifstream file(path_, std::ios::binary);
    bytes_ = {std::istreambuf_iterator<char>(file), {}};
  }

  // Saves what can be saved of these bytes.  Fails if an article is not as it
  // was, or none of the store.
  Salvaged Save(const std::string& bytes) {
    std::ofstream(path_, std::ios::binary | std::ios::trunc) << bytes;
    size_t saved = 0;
    const auto salvaged =
        Salvage(path_, path_ + ".copy", [&](const Article& article) {
          ++saved;
          const auto text = texts_.find(article.id);
          EXPECT_TRUE(text != texts_.end() && text->second == article.body.text)
              << article.id;
          return absl::OkStatus();
        });
    EXPECT_THAT(salvaged.status(), IsOk());
    if (!salvaged.ok()) return {};
    EXPECT_EQ(salvaged->articles, saved);
    std::ifstream file(path_, std::ios::binary);
    EXPECT_TRUE(std::string(std::istreambuf_iterator<char>(file), {}) == bytes);
    EXPECT_FALSE(std::ifstream(path_ + ".copy").is_open());
    return *salvaged;
  }

  const std::string path_ = testing::TempDir() + "/salvage.store";
  std::string bytes_;
  std::map<std::string, std::string> texts_;
};

TEST_F(SalvageTest, AWholeStoreIsSavedWhole) {
  const Salvaged salvaged = Save(bytes_);
  EXPECT_TRUE(salvaged.whole());
  EXPECT_EQ(salvaged.articles, kArticles - 1);
}

// Whatever page is broken, the first included.
TEST_F(SalvageTest, OneBrokenPageCostsWhatIsOnIt) {
  const size_t pages = bytes_.size() / kPage;
  size_t all = 0;
  for (size_t page = 0; page < pages; ++page) {
    std::string bytes = bytes_;
    bytes[page * kPage + 77] ^= 4;
    const Salvaged salvaged = Save(bytes);
    ASSERT_TRUE(salvaged.broken.has_value());
    EXPECT_EQ(*salvaged.broken, static_cast<int64_t>(page * kPage));
    // The page from which all others of the table are found is one of them.
    if (salvaged.articles >= kArticles - 20) ++all;
    EXPECT_LE(salvaged.articles + salvaged.lost.size(), kArticles - 1);
    if (salvaged.articles > 0) {
      EXPECT_EQ(salvaged.articles + salvaged.lost.size(), kArticles - 1);
    }
  }
  EXPECT_GE(all, pages - 2);
}

TEST_F(SalvageTest, NothingIsMadeUpFromDamage) {
  std::mt19937 random(20220614);
  size_t saved = 0;
  for (int i = 0; i < 100; ++i) {
    std::string bytes = bytes_;
    for (int flips = 0; flips < 5; ++flips) {
      // Behind what says that it is a store.
      const size_t at = 100 + random() % (bytes.size() - 100);
      bytes[at] ^= static_cast<char>(1 << random() % 8);
    }
    saved += Save(bytes).articles;
  }
  EXPECT_GT(saved, 100 * kArticles / 2);
}

TEST_F(SalvageTest, OfACutStoreTheFrontIsSaved) {
  size_t most = 0;
  for (size_t size = kPage; size < bytes_.size(); size += 3333) {
    const Salvaged salvaged = Save(bytes_.substr(0, size));
    EXPECT_FALSE(salvaged.whole()) << size;
    most = std::max(most, salvaged.articles);
  }
  EXPECT_GT(most, kArticles / 2);
}

TEST_F(SalvageTest, WhatIsNoStoreIsRefused) {
  std::ofstream(path_, std::ios::trunc) << "At least 11 people died.\n";
  const auto use = [](const Article&) { return absl::OkStatus(); };
  EXPECT_TRUE(absl::IsFailedPrecondition(
      Salvage(path_, path_ + ".copy", use).status()));
  std::remove(path_.c_str());
  EXPECT_TRUE(absl::IsNotFound(Salvage(path_, path_ + ".copy", use).status()));
}

}  // namespace
}  // namespace crosscheck
