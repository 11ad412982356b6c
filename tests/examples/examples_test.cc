// Runs one story of examples/ through the pipeline and holds what comes out to
// its gold pairs.  The counts are those of a scorer: see README.md.
//
// usage: examples_test --story=examples/flood --min_found=N --max_trapped=N
//                      --min_right=N --max_wrong=N --max_reviews=N
//                      --max_mixed=N

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "checker/ingest/article_reader.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/pipeline.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "proto/config.pb.h"
#include "proto/finding.pb.h"
#include "proto/span.pb.h"
#include "rules/rules.h"

ABSL_FLAG(std::string, story, "", "folder with gold.json and its articles");
ABSL_FLAG(int, min_found, 0, "conflicting pairs that one finding joins");
ABSL_FLAG(int, max_trapped, 0, "other pairs that a conflict joins");
ABSL_FLAG(int, min_right, 0, "conflicts that join a gold conflict and no trap");
ABSL_FLAG(int, max_wrong, 0, "conflicts that are not right");
ABSL_FLAG(int, max_reviews, 0, "findings that need a person");
ABSL_FLAG(int, max_mixed, 0, "findings whose sides do not hold together");

namespace crosscheck {
namespace {

// A figure of the gold file: bytes of an article's file.
struct GoldFigure {
  std::string doc;
  std::string text;
  int begin = 0;
  int end = 0;
};

struct GoldPair {
  GoldFigure a;
  GoldFigure b;
  std::string verdict;
  std::string tag;

  bool conflict() const { return verdict == "conflict"; }
  bool doubtful() const { return verdict == "needs_review"; }
  std::string Describe() const {
    return absl::StrCat(verdict, " [", tag, "] ", a.doc, " \"", a.text, "\" / ",
                        b.doc, " \"", b.text, "\"");
  }
};

GoldFigure FigureOf(const nlohmann::json& figure) {
  return {figure.at("doc").get<std::string>(),
          figure.at("text").get<std::string>(), figure.at("start").get<int>(),
          figure.at("end").get<int>()};
}

std::vector<GoldPair> ReadGold(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const nlohmann::json gold = nlohmann::json::parse(in);
  std::vector<GoldPair> pairs;
  for (const nlohmann::json& pair : gold.at("pairs")) {
    const nlohmann::json& tag = pair.at("tag");
    pairs.push_back({FigureOf(pair.at("a")), FigureOf(pair.at("b")),
                     pair.at("verdict").get<std::string>(),
                     tag.is_string() ? tag.get<std::string>() : "agree"});
  }
  return pairs;
}

std::vector<Article> ReadStory(const std::string& folder) {
  std::vector<Input> inputs;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") {
      inputs.push_back({entry.path().string()});
    }
  }
  ReadResult result = ReadArticles(inputs);
  EXPECT_FALSE(result.incomplete());
  return std::move(result.articles);
}

bool Stands(const Claim& claim, const GoldFigure& figure) {
  const v1::Span span = SpanOf(claim, claim.span);
  return std::filesystem::path(claim.article->path).filename() == figure.doc &&
         static_cast<int>(span.begin()) < figure.end &&
         figure.begin < static_cast<int>(span.end());
}

bool Holds(const FindingSide& side, const GoldFigure& figure) {
  return std::any_of(
      side.claims.begin(), side.claims.end(),
      [&](const Claim* claim) { return Stands(*claim, figure); });
}

// Whether the two figures of `pair` are on different sides of `finding`.
bool Joins(const Finding& finding, const GoldPair& pair) {
  for (size_t i = 0; i < finding.sides.size(); ++i) {
    for (size_t j = 0; j < finding.sides.size(); ++j) {
      if (i != j && Holds(finding.sides[i], pair.a) &&
          Holds(finding.sides[j], pair.b)) {
        return true;
      }
    }
  }
  return false;
}

bool Agree(const Claim& a, const Claim& b) {
  const v1::Widths& widths = DefaultCompareConfig().widths();
  return !Disjoint(Reach(a, widths), Reach(b, widths));
}

// Whether the claims of each side agree, and what is called compatible agrees
// with all sides.
bool HoldsTogether(const Finding& finding) {
  for (const FindingSide& side : finding.sides) {
    for (const Claim* claim : side.claims) {
      const auto agrees = [&](const Claim* other) {
        return Agree(*claim, *other);
      };
      if (!std::all_of(side.claims.begin(), side.claims.end(), agrees) ||
          !std::all_of(finding.compatible.begin(), finding.compatible.end(),
                       agrees)) {
        return false;
      }
    }
  }
  return true;
}

struct Score {
  int conflicts = 0;  // Gold pairs.
  int found = 0;
  int traps = 0;
  int trapped = 0;
  int right = 0;  // Findings.
  int wrong = 0;
  int undecided = 0;
  int reviews = 0;
  int mixed = 0;
};

void CountPairs(const std::vector<GoldPair>& gold,
                const std::vector<const Finding*>& conflicts, Score& score) {
  for (const GoldPair& pair : gold) {
    const bool flagged = std::any_of(
        conflicts.begin(), conflicts.end(),
        [&](const Finding* finding) { return Joins(*finding, pair); });
    if (pair.conflict()) {
      ++score.conflicts;
      score.found += flagged ? 1 : 0;
      if (!flagged) std::cout << "missed: " << pair.Describe() << "\n";
    } else if (!pair.doubtful()) {
      ++score.traps;
      score.trapped += flagged ? 1 : 0;
      if (flagged) std::cout << "false: " << pair.Describe() << "\n";
    }
  }
}

// A conflict is right when it joins a gold conflict and no pair that must not
// be flagged; one that joins only doubtful pairs is neither right nor wrong.
void CountFindings(const std::vector<GoldPair>& gold,
                   const std::vector<const Finding*>& conflicts, Score& score) {
  for (const Finding* finding : conflicts) {
    int joined_conflicts = 0;
    int joined_doubts = 0;
    int joined_traps = 0;
    for (const GoldPair& pair : gold) {
      if (!Joins(*finding, pair)) continue;
      ++(pair.conflict()   ? joined_conflicts
         : pair.doubtful() ? joined_doubts
                           : joined_traps);
    }
    if (joined_conflicts > 0 && joined_traps == 0) {
      ++score.right;
    } else if (joined_doubts > 0 && joined_traps == 0) {
      ++score.undecided;
    } else {
      ++score.wrong;
      std::cout << "wrong: " << finding->message << "\n";
    }
  }
}

TEST(ExamplesTest, KeepsToItsFloors) {
  const std::string folder = absl::GetFlag(FLAGS_story);
  const std::vector<GoldPair> gold = ReadGold(folder + "/gold.json");
  const std::vector<Article> articles = ReadStory(folder);
  ASSERT_FALSE(gold.empty());
  ASSERT_FALSE(articles.empty());

  const RuleSet rules = AllRules();
  const PipelineResult result =
      Pipeline(rules).Check(articles, PipelineOptions());
  Score score;
  std::vector<const Finding*> conflicts;
  for (const Finding& finding : result.findings) {
    if (finding.verdict == v1::CONFLICT) conflicts.push_back(&finding);
    score.reviews += finding.verdict == v1::REVIEW ? 1 : 0;
    if (HoldsTogether(finding)) continue;
    ++score.mixed;
    std::cout << "mixed: " << finding.message << "\n";
  }
  CountPairs(gold, conflicts, score);
  CountFindings(gold, conflicts, score);
  std::cout << folder << ": conflicting pairs found " << score.found << " of "
            << score.conflicts << "; must-not-flag pairs flagged "
            << score.trapped << " of " << score.traps << "; findings right "
            << score.right << ", wrong " << score.wrong << ", undecided "
            << score.undecided << "; reviews " << score.reviews
            << ", mixed sides " << score.mixed << "\n";

  const char kRaise[] = "a floor or ceiling of tests/examples/BUILD.bazel";
  EXPECT_GE(score.found, absl::GetFlag(FLAGS_min_found)) << kRaise;
  EXPECT_LE(score.trapped, absl::GetFlag(FLAGS_max_trapped)) << kRaise;
  EXPECT_GE(score.right, absl::GetFlag(FLAGS_min_right)) << kRaise;
  EXPECT_LE(score.wrong, absl::GetFlag(FLAGS_max_wrong)) << kRaise;
  EXPECT_LE(score.reviews, absl::GetFlag(FLAGS_max_reviews)) << kRaise;
  EXPECT_LE(score.mixed, absl::GetFlag(FLAGS_max_mixed)) << kRaise;
}

}  // namespace
}  // namespace crosscheck

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  absl::ParseCommandLine(argc, argv);
  return RUN_ALL_TESTS();
}
