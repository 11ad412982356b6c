#include "checker/ingest/html/linked_data.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/limits.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "headline|published|publisher" of scripts; "-" if no article is found.
std::string Find(const std::vector<std::string>& scripts) {
  std::string page;
  std::vector<HtmlRange> ranges;
  for (const std::string& script : scripts) {
    ranges.push_back({static_cast<uint32_t>(page.size()),
                      static_cast<uint32_t>(page.size() + script.size())});
    page += script;
  }
  std::string out;
  for (const LinkedArticle& article :
       FindLinkedArticles(page, ranges, Limits())) {
    if (!out.empty()) out += " & ";
    absl::StrAppend(&out, article.headline.Of(page), "|",
                    article.published.Of(page), "|", article.publisher,
                    article.url.empty() ? "" : "|", article.url,
                    article.listed ? "*" : "");
  }
  return out.empty() ? "-" : out;
}

TEST(FindLinkedArticleTest, FindsTheArticle) {
  EXPECT_EQ(Find({R"({"@type":"NewsArticle","headline":"A","datePublished":
            "2016-09-29","publisher":{"@type":"Organization","name":"Post"}})"}),
            "A|2016-09-29|Post");
  EXPECT_EQ(Find({R"([{"@type":"WebSite","name":"X"},
                      {"headline":"A","@type":["Thing","NewsArticle"]}])"}),
            "A||");
  EXPECT_EQ(Find({R"({"@graph":[{"@type":"Article","headline":"A",
                      "publisher":"Post"}]})"}),
            "A||Post");
}

TEST(FindLinkedArticleTest, TheOuterArticleIsIt) {
  EXPECT_EQ(Find({R"({"@type":"LiveBlogPosting","headline":"A",
      "liveBlogUpdate":[{"@type":"BlogPosting","headline":"B"}],
      "isPartOf":{"headline":"C","name":"D"}})"}),
            "A||");
}

TEST(FindLinkedArticleTest, FindsAllOfThem) {
  EXPECT_EQ(Find({R"({"@graph":[{"@type":"NewsArticle","headline":"A",
                      "url":"/a"},{"@type":"Article","headline":"B",
                      "mainEntityOfPage":{"@id":"/b"}}]})",
                  R"({"@type":"ItemList","itemListElement":[{"item":
                      {"@type":"NewsArticle","headline":"C"}}]})"}),
            "A|||/a & B|||/b & C||*");
}

TEST(FindLinkedArticleTest, PublishersMayStandElsewhere) {
  EXPECT_EQ(Find({R"({"@type":"NewsArticle","headline":"A",
                      "publisher":{"@id":"#p"}})",
                  R"({"@type":"Organization","@id":"#p","name":"Post"})"}),
            "A||Post");
}

TEST(FindLinkedArticleTest, WhatIsNone) {
  EXPECT_EQ(Find({}), "-");
  EXPECT_EQ(Find({""}), "-");
  EXPECT_EQ(Find({"not JSON", "{}", "[]", "4"}), "-");
  EXPECT_EQ(Find({R"({"@type":"WebPage","headline":"A"})"}), "-");
  EXPECT_EQ(Find({R"({"@type":"NewsArticle","headline":"A")"}), "-");
  EXPECT_EQ(Find({R"({"@type":"NewsArticle","headline":4})"}), "||");
  EXPECT_EQ(Find({std::string(100000, '[')}), "-");
}

}  // namespace
}  // namespace crosscheck
