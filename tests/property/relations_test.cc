// Relations between what is found in a story and in the same story told in
// another way.  A violation is printed with the smallest story that shows it.

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "checker/pipeline/pipeline.h"
#include "gtest/gtest.h"
#include "rules/rules.h"
#include "tests/property/stories.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Numerals;
using ::crosscheck_testing::PairsOf;
using ::crosscheck_testing::RandomStory;
using ::crosscheck_testing::Smallest;
using ::crosscheck_testing::Space;
using ::crosscheck_testing::Story;
using ::crosscheck_testing::StoryArticle;
using ::crosscheck_testing::Write;
using ::crosscheck_testing::Writing;

constexpr uint32_t kCases = 500;

const Pipeline& ThePipeline() {
  static const auto* const rules = new RuleSet(AllRules());
  static const auto* const pipeline = new Pipeline(*rules);
  return *pipeline;
}

std::set<std::string> Find(const Story& story, const Writing& writing = {}) {
  const std::vector<Article> articles = Write(story, writing);
  return PairsOf(ThePipeline().Check(articles, {}).findings);
}

// Messages and fingerprints too.
std::string FindWords(const std::vector<Article>& articles) {
  std::string text;
  for (const Finding& finding : ThePipeline().Check(articles, {}).findings) {
    absl::StrAppend(&text, finding.fingerprint, " ", finding.message, "\n");
  }
  return text;
}

// Runs the seeded stories; `violates` says whether the relation is broken.
template <typename Violates>
void ForStories(Violates violates) {
  int violations = 0;
  for (uint32_t seed = 0; seed < kCases && violations < 3; ++seed) {
    const Story story = RandomStory(seed);
    const auto broken = [&](const Story& one) { return violates(one, seed); };
    if (!broken(story)) continue;
    ++violations;
    ADD_FAILURE() << "seed " << seed << Smallest(story, broken);
  }
}

TEST(RelationsTest, TheStoriesHaveSomethingToFind) {
  int conflicts = 0;
  int silent = 0;
  for (uint32_t seed = 0; seed < kCases; ++seed) {
    const std::set<std::string> found = Find(RandomStory(seed));
    silent += found.empty() ? 1 : 0;
    for (const std::string& pair : found) {
      conflicts += pair.rfind("CONFLICT", 0) == 0 ? 1 : 0;
    }
  }
  EXPECT_GT(conflicts, static_cast<int>(kCases) / 4);
  EXPECT_GT(silent, static_cast<int>(kCases) / 20);
}

TEST(RelationsTest, TheOrderOfArticlesDoesNotShow) {
  ForStories([](const Story& story, uint32_t seed) {
    std::vector<Article> articles = Write(story);
    const std::string found = FindWords(articles);
    std::mt19937 random(seed);
    std::shuffle(articles.begin(), articles.end(), random);
    return FindWords(articles) != found;
  });
}

TEST(RelationsTest, AnArticleGivenTwiceFindsNothingNew) {
  ForStories([](const Story& story, uint32_t seed) {
    if (story.empty()) return false;
    Story twice = story;
    twice.push_back(story[seed % story.size()]);
    return Find(twice) != Find(story);
  });
}

TEST(RelationsTest, AnArticleDoesNotContradictItself) {
  ForStories([](const Story& story, uint32_t seed) {
    if (story.empty()) return false;
    Story copies = {story[seed % story.size()], story[seed % story.size()]};
    copies[1].id = "copy";
    copies[1].outlet = "Northern Ledger";
    return !Find(copies).empty();
  });
}

TEST(RelationsTest, ExchangedArticlesExchangeSides) {
  ForStories([](const Story& story, uint32_t) {
    if (story.size() < 2) return false;
    const Story two = {story[0], story[1]};
    Story swapped = two;
    std::swap(swapped[0].id, swapped[1].id);
    std::set<std::string> back;
    for (const std::string& pair : Find(swapped)) {
      // Ids are one letter, before a '#'.
      std::vector<std::string> parts = absl::StrSplit(pair, ' ');
      for (size_t i = 2; i < 4; ++i) {
        parts[i][0] = parts[i][0] == two[0].id[0] ? two[1].id[0] : two[0].id[0];
      }
      std::sort(parts.begin() + 2, parts.end());
      back.insert(absl::StrJoin(parts, " "));
    }
    return back != Find(two);
  });
}

bool Includes(const std::set<std::string>& all,
              const std::set<std::string>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

TEST(RelationsTest, AnUnrelatedSentenceHidesNothing) {
  ForStories([](const Story& story, uint32_t seed) {
    if (story.empty()) return false;
    Story more = story;
    auto& sentences = more[seed % more.size()].sentences;
    sentences.insert(sentences.begin() + static_cast<ptrdiff_t>(
                                             seed / 7 % (sentences.size() + 1)),
                     {"The choir rehearses behind the old mill.", 0, 0});
    sentences.push_back({"The choir has {n} singers.", 24, 0});
    return !Includes(Find(more), Find(story));
  });
}

TEST(RelationsTest, AnUnrelatedArticleChangesNothing) {
  ForStories([](const Story& story, uint32_t seed) {
    Story more = story;
    StoryArticle unrelated;
    unrelated.id = seed % 2 == 0 ? "0" : "z";
    unrelated.outlet = "Northern Ledger";
    unrelated.day = 19790;
    unrelated.sentences = {
        {"The choir of Lindholm sang for {n} minutes.", 90, 0},
        {"It won {n} prizes in Norway.", 12, 0},
    };
    more.push_back(unrelated);
    return FindWords(Write(more)) != FindWords(Write(story));
  });
}

TEST(RelationsTest, NumbersMayBeWrittenInAnyWay) {
  for (const Numerals numerals :
       {Numerals::kBare, Numerals::kSpaces, Numerals::kWords}) {
    SCOPED_TRACE(static_cast<int>(numerals));
    ForStories([&](const Story& story, uint32_t) {
      Writing writing;
      writing.numerals = numerals;
      return Find(story, writing) != Find(story);
    });
  }
}

TEST(RelationsTest, WhiteSpaceDoesNotMatter) {
  for (const Space space : {Space::kDouble, Space::kWrapped}) {
    SCOPED_TRACE(static_cast<int>(space));
    ForStories([&](const Story& story, uint32_t) {
      Writing writing;
      writing.space = space;
      return Find(story, writing) != Find(story);
    });
  }
}

TEST(RelationsTest, ParagraphsDoNotMatter) {
  ForStories([](const Story& story, uint32_t) {
    Writing writing;
    writing.space = Space::kParagraphs;
    return Find(story, writing) != Find(story);
  });
}

TEST(RelationsTest, QuotesMayBeCurlyOrStraight) {
  ForStories([](const Story& story, uint32_t) {
    Writing writing;
    writing.curly = true;
    return Find(story, writing) != Find(story);
  });
}

TEST(RelationsTest, AllDatesMayBeShifted) {
  ForStories([](const Story& story, uint32_t seed) {
    Writing writing;
    writing.shift = static_cast<int>(seed * 37 % 4001) - 2000;
    return Find(story, writing) != Find(story);
  });
}

TEST(RelationsTest, GroupsAreNeverJoined) {
  PipelineOptions options;
  options.by_group = true;
  ForStories([&](Story story, uint32_t seed) {
    for (size_t i = 0; i < story.size(); ++i) {
      story[i].group = (seed >> i) % 2 == 0 ? "flood" : "rail";
    }
    const std::vector<Article> articles = Write(story);
    const PipelineResult result = ThePipeline().Check(articles, options);
    std::set<std::string> apart;
    for (const char* group : {"flood", "rail"}) {
      Story one;
      for (const StoryArticle& article : story) {
        if (article.group == group) one.push_back(article);
      }
      apart.merge(Find(one));
    }
    const bool joined = std::any_of(
        result.facts.begin(), result.facts.end(), [](const Fact& fact) {
          return std::any_of(fact.claims.begin(), fact.claims.end(),
                             [&](const Claim* claim) {
                               return claim->article->group != fact.group;
                             });
        });
    return joined || PairsOf(result.findings) != apart;
  });
}

}  // namespace
}  // namespace crosscheck
