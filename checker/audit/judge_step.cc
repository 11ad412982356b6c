#include "checker/audit/judge_step.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/btree_set.h"
#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/audit/fact_record.h"
#include "checker/audit/heap_writer.h"
#include "checker/audit/join_step.h"
#include "checker/audit/match_step.h"
#include "checker/base/status_macros.h"
#include "checker/claim/claim_record.h"
#include "checker/compare/corpus.h"
#include "checker/compare/fact_builder.h"
#include "checker/report/records.h"

namespace crosscheck {
namespace {

// A pair and what names the group with which it has to be judged.
struct GroupedPair {
  uint64_t group;
  uint32_t a;
  uint32_t b;
};

enum class Judged { kFacts, kParts };

class Judge {
 public:
  Judge(const Pipeline& pipeline, const AuditOptions& options,
        AuditArticles& articles, AuditRecords& records)
      : pipeline_(pipeline),
        options_(options),
        articles_(articles),
        records_(records) {}

  // Judges `pairs`, whole groups, so many at a time as there is room for.
  absl::Status All(std::vector<GroupedPair> pairs, Judged judged) {
    std::sort(pairs.begin(), pairs.end(),
              [](const GroupedPair& x, const GroupedPair& y) {
                return std::tie(x.group, x.a, x.b) <
                       std::tie(y.group, y.a, y.b);
              });
    absl::btree_set<size_t> ranks;
    size_t begin = 0;
    for (size_t i = 0; i < pairs.size(); ++i) {
      const bool first = i == 0 || pairs[i].group != pairs[i - 1].group;
      if (first && ranks.size() >= options_.sizes.articles_at_once) {
        RETURN_IF_ERROR(Some(
            ranks, absl::MakeSpan(pairs).subspan(begin, i - begin), judged));
        ranks.clear();
        begin = i;
      }
      ranks.insert(articles_.RankOf(pairs[i].a));
      ranks.insert(articles_.RankOf(pairs[i].b));
    }
    return Some(ranks, absl::MakeSpan(pairs).subspan(begin), judged);
  }

 private:
  // Judges `pairs`, which are of the articles `ranks`.
  absl::Status Some(const absl::btree_set<size_t>& ranks,
                    absl::Span<GroupedPair> pairs, Judged judged) {
    if (pairs.empty()) return absl::OkStatus();
    LoadedClaims loaded;
    absl::flat_hash_map<uint32_t, uint32_t> place_of;  // By number.
    for (const size_t rank : ranks) {
      RETURN_IF_ERROR(articles_.LoadArticle(rank, loaded));
    }
    for (size_t i = 0; i < loaded.numbers.size(); ++i) {
      place_of[loaded.numbers[i]] = static_cast<uint32_t>(i);
    }
    std::sort(pairs.begin(), pairs.end(),
              [](const GroupedPair& x, const GroupedPair& y) {
                return std::tie(x.a, x.b) < std::tie(y.a, y.b);
              });
    const Corpus corpus(loaded.claims);
    std::vector<ComparedPair> compared;
    compared.reserve(pairs.size());
    for (const GroupedPair& pair : pairs) {
      const uint32_t a = place_of[pair.a];
      const uint32_t b = place_of[pair.b];
      compared.push_back({a, b,
                          pipeline_.Relate(loaded.claims[a], loaded.claims[b],
                                           corpus, options_.pipeline)});
    }
    PipelineResult result;
    if (judged == Judged::kFacts) {
      pipeline_.JudgeFacts(loaded.claims, compared, corpus, options_.pipeline,
                           result);
    } else {
      pipeline_.JudgeParts(loaded.claims, compared, corpus, options_.pipeline,
                           result);
    }
    return Write(loaded, result);
  }

  absl::Status Write(const LoadedClaims& loaded, const PipelineResult& result) {
    ClaimRecorder recorder(loaded.claims, options_.made_by);
    for (const Finding& finding : result.findings) {
      RETURN_IF_ERROR(records_.AddFinding(
          FindingRecord(finding, /*suppressed=*/nullptr, recorder)));
    }
    OriginFinder origins;
    Agreements agreements;
    for (const FactWithFindings& fact :
         FactsOfSeveralArticles(result.facts, result.findings)) {
      const size_t first =
          static_cast<size_t>(fact.fact->claims.front() - loaded.claims.data());
      RETURN_IF_ERROR(records_.AddFact(loaded.numbers[first],
                                       AuditFactRecord(fact, origins)));
      CountAgreements(fact, agreements);
    }
    return records_.AddAgreements(agreements);
  }

  const Pipeline& pipeline_;
  const AuditOptions& options_;
  AuditArticles& articles_;
  AuditRecords& records_;
};

}  // namespace

absl::Status JudgePairs(const Pipeline& pipeline, const AuditOptions& options,
                        AuditArticles& articles, AuditRecords& records,
                        WorkFile& work) {
  ASSIGN_OR_RETURN(const auto fact_sizes, work.SizesOf(Heap::kFactPairs));
  const int64_t facts = fact_sizes.empty() ? 0 : fact_sizes.rbegin()->first + 1;
  const int64_t all = facts + static_cast<int64_t>(kPartHeaps);
  Judge judge(pipeline, options, articles, records);
  int64_t since_commit = 0;  // Pairs.
  for (int64_t unit = work.progress().unit; unit < all; ++unit) {
    if (options.tell) options.tell({AuditStep::kJudge, unit, all, 0});
    std::vector<GroupedPair> pairs;
    if (unit < facts) {
      ASSIGN_OR_RETURN(const std::vector<StoredFactPair> stored,
                       ReadHeap<StoredFactPair>(Heap::kFactPairs, unit, work));
      for (const StoredFactPair& p : stored)
        pairs.push_back({p.fact, p.a, p.b});
    } else {
      ASSIGN_OR_RETURN(
          const std::vector<StoredPartPair> stored,
          ReadHeap<StoredPartPair>(Heap::kPartPairs, unit - facts, work));
      for (const StoredPartPair& p : stored) {
        pairs.push_back({p.group, p.a, p.b});
      }
    }
    since_commit += static_cast<int64_t>(pairs.size());
    RETURN_IF_ERROR(judge.All(std::move(pairs),
                              unit < facts ? Judged::kFacts : Judged::kParts));
    if (since_commit < options.sizes.pairs_a_heap / 2) continue;
    since_commit = 0;
    RETURN_IF_ERROR(work.Commit({AuditStep::kJudge, unit + 1}));
  }
  return work.Commit({AuditStep::kDone});
}

}  // namespace crosscheck
