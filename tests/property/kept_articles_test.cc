// A draft against a store finds what it finds against the same articles.

#include "checker/pipeline/kept_articles.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/claim_codec.h"
#include "checker/store/store.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "rules/rules.h"

namespace crosscheck {
namespace {

const Pipeline& ThePipeline() {
  static const auto* const rules = new RuleSet(AllRules());
  static const auto* const pipeline = new Pipeline(*rules);
  return *pipeline;
}

std::vector<Article> ReadStory(const std::string& folder) {
  std::vector<Input> inputs;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") {
      inputs.push_back({entry.path().string()});
    }
  }
  ReadResult read = ReadArticles(inputs);
  EXPECT_FALSE(read.incomplete());
  return std::move(read.articles);
}

// The findings that have a claim of a draft, each with rule and message.
std::set<std::string> FindingsOfDrafts(const std::vector<Article>& articles) {
  std::set<std::string> found;
  const PipelineResult result = ThePipeline().Check(articles, {});
  for (const Finding& finding : result.findings) {
    bool concerns = false;
    for (const FindingSide& side : finding.sides) {
      for (const Claim* claim : side.claims) {
        concerns |= !claim->article->reference;
      }
    }
    if (!concerns) continue;
    found.insert(absl::StrCat(finding.rule, " ", finding.fingerprint, " ",
                              finding.message));
  }
  return found;
}

class KeptArticlesTest : public testing::TestWithParam<std::string> {
 protected:
  KeptArticlesTest() : articles_(ReadStory("examples/" + GetParam())) {
    std::remove(path_.c_str());
    options_.made_by = "tests";
  }

  KeepCounts Keep(absl::Span<const Article> articles) {
    auto store = Store::OpenToWrite(path_, options_);
    EXPECT_TRUE(store.ok()) << store.status();
    const auto counts = KeepArticles(ThePipeline(), articles, {}, **store);
    EXPECT_TRUE(counts.ok()) << counts.status();
    EXPECT_TRUE((*store)->Commit().ok());
    return *counts;
  }

  std::vector<Article> Related(const Article& draft) {
    auto store = Store::OpenToRead(path_, options_);
    EXPECT_TRUE(store.ok()) << store.status();
    auto related = FindRelated(ThePipeline(), {&draft, 1}, {}, **store);
    EXPECT_TRUE(related.ok()) << related.status();
    return *std::move(related);
  }

  const std::string path_ = testing::TempDir() + "/kept.store";
  Store::Options options_;
  std::vector<Article> articles_;
};

TEST_P(KeptArticlesTest, FindWhatTheArticlesThemselvesFind) {
  Keep(articles_);
  for (const Article& draft : articles_) {
    std::vector<Article> against = articles_;
    for (Article& article : against) article.reference = article.id != draft.id;
    std::vector<Article> kept = Related(draft);
    kept.push_back(draft);
    EXPECT_EQ(FindingsOfDrafts(kept), FindingsOfDrafts(against)) << draft.id;
  }
}

TEST_P(KeptArticlesTest, AreKeptOnceAndByTheirContent) {
  const size_t n = articles_.size();
  KeepCounts counts = Keep(absl::MakeSpan(articles_).first(1));
  EXPECT_EQ(counts.added, 1U);
  counts = Keep(articles_);
  EXPECT_EQ(counts.added, n - 1);
  EXPECT_EQ(counts.unchanged, 1U);
  articles_[0].source = "Somebody Else";
  counts = Keep(articles_);
  EXPECT_EQ(counts.replaced, 1U);
  EXPECT_EQ(counts.unchanged, n - 1);
}

// Whatever way it came about, a store of the same articles answers the same.
TEST_P(KeptArticlesTest, TheWayThereDoesNotShow) {
  Keep(articles_);
  std::vector<std::string> want;
  for (const Article& article : Related(articles_[0])) {
    want.push_back(article.id);
  }
  {
    auto store = Store::OpenToWrite(path_, options_);
    ASSERT_TRUE(store.ok());
    for (const Article& article : articles_) {
      EXPECT_TRUE(*(*store)->Remove(article.id));
      if (article.id == articles_[1].id) continue;
      EXPECT_TRUE(KeepArticles(ThePipeline(), {&article, 1}, {}, **store).ok());
    }
    EXPECT_TRUE((*store)->Commit().ok());
  }
  Keep(articles_);
  std::vector<std::string> got;
  for (const Article& article : Related(articles_[0])) {
    got.push_back(article.id);
  }
  EXPECT_THAT(got, testing::UnorderedElementsAreArray(want));
}

TEST_P(KeptArticlesTest, AStoreOfAnotherProgramIsReadAgain) {
  options_.made_by = "older tests";
  Keep(articles_);
  options_.made_by = "tests";
  const KeepCounts counts = Keep({});
  EXPECT_EQ(counts.added + counts.replaced + counts.unchanged, 0U);
  Related(articles_[0]);  // It can be read now.
}

TEST_P(KeptArticlesTest, ClaimsComeBackAsTheyWere) {
  for (const Article& article : articles_) {
    const std::vector<Claim> claims =
        ThePipeline().Extract({&article, 1}, {}).claims;
    const std::string record = EncodeClaims(claims);
    std::vector<Claim> back;
    const auto kind_of = [](absl::string_view id) {
      return ThePipeline().KindOf(id);
    };
    ASSERT_TRUE(DecodeClaims(
        record, article, [](size_t) { return true; }, kind_of, back));
    EXPECT_EQ(EncodeClaims(back), record);
    ASSERT_EQ(back.size(), claims.size());
    for (size_t i = 0; i < claims.size(); ++i) {
      EXPECT_EQ(back[i].info, claims[i].info) << claims[i].kind;
      EXPECT_EQ(back[i].ordinal, claims[i].ordinal);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Stories, KeptArticlesTest,
                         testing::Values("flood", "recall", "strike"),
                         [](const testing::TestParamInfo<std::string>& info) {
                           return info.param;
                         });

}  // namespace
}  // namespace crosscheck
