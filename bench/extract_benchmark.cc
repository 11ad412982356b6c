// How fast articles are read, and where the time goes.  Method: README.md.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "benchmark/benchmark.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/lexicon.h"
#include "checker/match/combine_hash.h"
#include "checker/normalize/claim_builder.h"
#include "checker/text/sentence.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {
namespace {

constexpr size_t kArticles = 200;
constexpr size_t kParagraphs = 8;

constexpr absl::string_view kTowns[] = {"Drevnova", "Kirun", "Mlynska Harbour",
                                        "Osterholm"};

// Two of three sentences of news hold no figure and no time.
constexpr absl::string_view kPlain[] = {
    "The mayor of $T, Jana Holm, thanked those who had helped and asked the "
    "others to stay away from the harbour.",
    "\"We heard a noise and ran for the stairs,\" said a neighbour, who did "
    "not want to be named.",
    "Officials have not said what caused it, and the company that owns the "
    "ferry did not answer questions.",
    "Police are looking for witnesses near the old market in $T.",
};
constexpr absl::string_view kTimed[] = {
    "The fire broke out on Tuesday evening and was put out before dawn, "
    "according to the brigade.",
    "About 40 houses in $T lost power for three hours, the agency said.",
    "Holm, 47, has led the town council since May 2009.",
};

std::string Filled(absl::string_view sentence, absl::string_view town) {
  return absl::StrReplaceAll(sentence, {{"$T", town}});
}

// How many were killed in the article with this number.
int Killed(size_t article) {
  return 11 + static_cast<int>(CombineHash(1, article) % 80);
}

// Invented articles, the same on every machine.
std::vector<Article> MakeArticles() {
  std::vector<Article> articles(kArticles);
  for (size_t i = 0; i < kArticles; ++i) {
    const absl::string_view town = kTowns[i % std::size(kTowns)];
    Article& article = articles[i];
    article.id = absl::StrCat(i);
    article.published = "2016-09-29";
    article.title.text = absl::StrCat("Ferry fire in ", town);
    article.body.text =
        absl::StrCat("A fire killed ", Killed(i), " people in ", town, ".\n");
    for (size_t p = 0; p < kParagraphs; ++p) {
      const uint64_t random = CombineHash(i, p);
      absl::StrAppend(
          &article.body.text, "\n",
          Filled(kPlain[random % std::size(kPlain)], town), " ",
          Filled(kTimed[(random >> 8) % std::size(kTimed)], town), " ",
          Filled(kPlain[(random >> 16) % std::size(kPlain)], town), "\n");
    }
  }
  return articles;
}

// All that is built once.
struct Parts {
  Parts()
      : units(EnglishPack()),
        reader(EnglishPack()),
        builder(reader, units),
        words(EnglishPack(), vocabulary),
        places(EnglishPack(), words, vocabulary),
        articles(MakeArticles()) {
    for (const Article& article : articles) {
      bytes += article.title.text.size() + article.body.text.size();
      splits.push_back(Split(article));
      mentions.push_back(reader.Read(article));
    }
  }

  SplitText Split(const Article& article) const {
    return SplitSentences(article.body.text, 0, article.body.text.size(),
                          vocabulary);
  }

  const UnitTable units;
  const MentionReader reader;
  const ClaimBuilder builder;
  Vocabulary vocabulary;
  const WordClasses words;
  const PlaceGrammar places;
  const std::vector<Article> articles;
  std::vector<SplitText> splits;
  std::vector<ArticleMentions> mentions;
  size_t bytes = 0;
};

const Parts& TheParts() {
  static const Parts* const parts = new Parts;
  return *parts;
}

void SplitAll(const Parts& parts) {
  for (const Article& article : parts.articles) {
    benchmark::DoNotOptimize(parts.Split(article).sentences.data());
  }
}

void ReadPlaces(const Parts& parts) {
  for (size_t i = 0; i < parts.articles.size(); ++i) {
    const TextPlaces places =
        parts.places.Read({{parts.articles[i].body.text, &parts.splits[i]}});
    benchmark::DoNotOptimize(&places);
  }
}

void ReadMentions(const Parts& parts) {
  for (const Article& article : parts.articles) {
    benchmark::DoNotOptimize(parts.reader.Read(article).sentences.data());
  }
}

void BuildClaims(const Parts& parts) {
  for (const ArticleMentions& mentions : parts.mentions) {
    std::vector<Claim> claims;
    parts.builder.Build(mentions, /*all=*/false, claims);
    benchmark::DoNotOptimize(claims.data());
  }
}

void ExtractAll(const Parts& parts) {
  for (const Article& article : parts.articles) {
    std::vector<Claim> claims;
    parts.builder.Build(parts.reader.Read(article), /*all=*/false, claims);
    benchmark::DoNotOptimize(claims.data());
  }
}

// A fast wrong answer is worth nothing: each article tells its toll once.
bool IsRight(const Parts& parts) {
  for (size_t i = 0; i < parts.articles.size(); ++i) {
    std::vector<Claim> claims;
    parts.builder.Build(parts.reader.Read(parts.articles[i]), /*all=*/false,
                        claims);
    int tolls = 0;
    for (const Claim& claim : claims) {
      if (claim.kind != "toll.killed") continue;
      ++tolls;
      if (!claim.quantity || claim.quantity->value != Killed(i)) return false;
    }
    if (tolls != 1) return false;
  }
  return true;
}

using Pass = void (*)(const Parts&);

double SecondsOf(Pass pass, const Parts& parts) {
  using Clock = std::chrono::steady_clock;
  constexpr int kRuns = 5;
  double least = 0;
  for (int run = 0; run < kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    pass(parts);
    const std::chrono::duration<double> took = Clock::now() - start;
    if (run == 0 || took.count() < least) least = took.count();
  }
  return least;
}

void BM_Pass(benchmark::State& state, Pass pass) {
  const Parts& parts = TheParts();
  static const bool right = IsRight(parts);
  if (!right) {
    state.SkipWithError("the tolls are not those of the articles");
    return;
  }
  for (auto _ : state) pass(parts);
  state.SetBytesProcessed(state.iterations() *
                          static_cast<int64_t>(parts.bytes));
  state.counters["share"] =
      SecondsOf(pass, parts) / SecondsOf(ExtractAll, parts);
}

// `mentions` includes the splitting and the places; `claims` does not.
BENCHMARK_CAPTURE(BM_Pass, split, SplitAll)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_Pass, places, ReadPlaces)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_Pass, mentions, ReadMentions)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_Pass, claims, BuildClaims)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_Pass, all, ExtractAll)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace crosscheck
