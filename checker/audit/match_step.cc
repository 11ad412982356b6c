#include "checker/audit/match_step.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/audit/entries.h"
#include "checker/audit/heap_writer.h"
#include "checker/base/hash.h"
#include "checker/base/status_macros.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/corpus.h"
#include "checker/match/block_index.h"
#include "checker/match/candidate_pairs.h"
#include "checker/match/match_key.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/candidates.h"

namespace crosscheck {
namespace {

using Block = absl::Span<const StoredEntry>;

// Members first, so that one look tells whether there are any.
bool InOrder(const StoredEntry& x, const StoredEntry& y) {
  return std::tie(x.key, x.window.first_day, x.claim) <
         std::tie(y.key, y.window.first_day, y.claim);
}

std::vector<uint32_t> Sorted(const absl::flat_hash_set<uint32_t>& claims) {
  std::vector<uint32_t> sorted(claims.begin(), claims.end());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

// Says what Said of GroupParts() says: the article, kind and figure.
uint64_t SaidHash(size_t rank, const Claim& claim) {
  const auto mix = [](double value, uint64_t seed) {
    value += 0.0;  // -0 is 0.
    return StableHash(
        absl::string_view(reinterpret_cast<const char*>(&value), sizeof(value)),
        seed);
  };
  return mix(claim.canonical.lower,
             mix(claim.canonical.upper,
                 StableHash(claim.kind, static_cast<uint64_t>(rank))));
}

class Matcher {
 public:
  Matcher(const Pipeline& pipeline, const AuditOptions& options,
          AuditArticles& articles, WorkFile& work)
      : pipeline_(pipeline),
        options_(options),
        identity_(ConfigOf(options.pipeline).identity()),
        articles_(articles),
        pairs_(Heap::kPairs, work),
        parts_(Heap::kPartPairs, work) {}

  // Compares all that meet in a block of `entries`, which hold whole blocks.
  absl::Status Match(std::vector<StoredEntry> entries) {
    std::sort(entries.begin(), entries.end(), InOrder);
    for (size_t begin = 0; begin < entries.size();) {
      size_t end = begin + 1;
      while (end < entries.size() &&
             SameBlock(entries[end].key, entries[begin].key)) {
        ++end;
      }
      if (end - begin > 1 && !IsGuest(entries[begin].key)) {
        RETURN_IF_ERROR(
            Add(absl::MakeConstSpan(entries).subspan(begin, end - begin)));
      }
      begin = end;
    }
    return MatchGathered();
  }

  absl::Status Flush() {
    RETURN_IF_ERROR(pairs_.Flush());
    return parts_.Flush();
  }

 private:
  absl::Status Add(Block block) {
    const size_t most = options_.sizes.claims_at_once;
    if (block.size() > most) return MatchLarge(block);
    keys_.insert(MemberKey(block.front().key));
    for (const StoredEntry& entry : block) claims_.insert(entry.claim);
    return claims_.size() < most ? absl::OkStatus() : MatchGathered();
  }

  // Compares in the blocks gathered.
  absl::Status MatchGathered() {
    const std::vector<uint32_t> claims = Sorted(claims_);
    absl::Status matched =
        MatchIn(claims, [](uint32_t, uint32_t) { return true; });
    keys_.clear();
    claims_.clear();
    return matched;
  }

  // Cuts a block by first day, and compares piece by piece.
  absl::Status MatchLarge(Block block) {
    RETURN_IF_ERROR(MatchGathered());
    keys_.insert(MemberKey(block.front().key));
    std::vector<StoredEntry> entries(block.begin(), block.end());
    std::sort(entries.begin(), entries.end(),
              [](const StoredEntry& x, const StoredEntry& y) {
                return std::tie(x.window.first_day, x.claim) <
                       std::tie(y.window.first_day, y.claim);
              });
    const size_t step = std::max<size_t>(1, options_.sizes.claims_at_once / 2);
    for (size_t i = 0; i < entries.size(); i += step) {
      const Block a = absl::MakeConstSpan(entries).subspan(i, step);
      for (size_t j = i; j < entries.size(); j += step) {
        RETURN_IF_ERROR(
            MatchPieces(a, absl::MakeConstSpan(entries).subspan(j, step)));
      }
    }
    keys_.clear();
    return absl::OkStatus();
  }

  // Compares what is in one with what is in the other; `a` is `b` or before it.
  absl::Status MatchPieces(Block a, Block b) {
    Day last = kNoFirstDay;
    for (const StoredEntry& entry : a) {
      last = std::max(last, entry.window.last_day);
    }
    if (b.front().window.first_day > last) return absl::OkStatus();
    absl::flat_hash_set<uint32_t> in_a;
    absl::flat_hash_set<uint32_t> all;
    for (const StoredEntry& entry : a) in_a.insert(entry.claim);
    all = in_a;
    for (const StoredEntry& entry : b) all.insert(entry.claim);
    const bool one = a.data() == b.data();
    return MatchIn(Sorted(all), [&](uint32_t x, uint32_t y) {
      return one || in_a.contains(x) != in_a.contains(y);
    });
  }

  // Compares those of `claims` that meet in a block of keys_ and that `takes`
  // takes, by number.
  absl::Status MatchIn(const std::vector<uint32_t>& claims,
                       absl::FunctionRef<bool(uint32_t, uint32_t)> takes) {
    if (claims.empty()) return absl::OkStatus();
    ASSIGN_OR_RETURN(const LoadedClaims loaded,
                     articles_.LoadSentences(claims));
    const EntryTable table =
        EnterClaims(loaded.claims, options_.pipeline.by_group, identity_);
    const EntryView all = table.view();
    // Those that share a sentence with one are there to be looked at only.
    EntryTable met;
    std::vector<BlockKey> keys;
    for (size_t c = 0, next = 0; c < all.claims(); ++c) {
      keys.clear();
      if (next < claims.size() && loaded.numbers[c] == claims[next]) {
        ++next;
        for (const BlockKey key : all.KeysOf(c)) {
          if (keys_.contains(MemberKey(key))) keys.push_back(key);
        }
      }
      met.AddClaim(all.windows[c], keys);
    }
    const Corpus corpus(loaded.claims);
    const BlockIndex index(met.view(), /*threads=*/1);
    const auto compare = [&](uint32_t x, uint32_t y) {
      if (takes(loaded.numbers[x], loaded.numbers[y])) {
        Compare(loaded, x, y, corpus);
      }
    };
    absl::FunctionRef<void(uint32_t, uint32_t)> visit = compare;
    VisitCandidatePairs(all, index, absl::MakeSpan(&visit, 1));
    return pairs_.full() || parts_.full() ? Flush() : absl::OkStatus();
  }

  void Compare(const LoadedClaims& loaded, uint32_t x, uint32_t y,
               const Corpus& corpus) {
    const Claim& a = loaded.claims[x];
    const Claim& b = loaded.claims[y];
    const Comparison comparison =
        pipeline_.Relate(a, b, corpus, options_.pipeline);
    const StoredPair pair = {loaded.numbers[x], loaded.numbers[y]};
    if (comparison.comparable || comparison.agreeing) pairs_.Add(0, pair);
    if (comparison.part == Relation::kUnknown) return;
    const uint64_t group = SaidHash(articles_.RankOf(pair.b), b) * 3 +
                           SaidHash(articles_.RankOf(pair.a), a);
    parts_.Add(static_cast<int64_t>(group % kPartHeaps),
               {group, pair.a, pair.b});
  }

  const Pipeline& pipeline_;
  const AuditOptions& options_;
  const v1::Identity& identity_;
  AuditArticles& articles_;
  HeapWriter<StoredPair> pairs_;
  HeapWriter<StoredPartPair> parts_;

  // The blocks that are gathered, and the claims in them.
  absl::flat_hash_set<BlockKey> keys_;
  absl::flat_hash_set<uint32_t> claims_;
};

}  // namespace

absl::Status MatchClaims(const Pipeline& pipeline, const AuditOptions& options,
                         AuditArticles& articles, WorkFile& work) {
  ASSIGN_OR_RETURN(const auto sizes, work.SizesOf(Heap::kEntries));
  const auto size_of = [&sizes](int64_t number) {
    const auto found = sizes.find(number);
    return found == sizes.end() ? 0 : found->second;
  };
  const int64_t most =
      static_cast<int64_t>(options.sizes.entries_at_once * sizeof(StoredEntry));
  constexpr int64_t kAll = kClasses * kCuts;
  Matcher matcher(pipeline, options, articles, work);
  int64_t since_commit = 0;  // Bytes of entries.
  for (int64_t number = work.progress().unit; number < kAll;) {
    if (options.tell) options.tell({AuditStep::kMatch, number, kAll, 0});
    // As many cuts of one class as fit.
    int64_t end = number + 1;
    int64_t bytes = size_of(number);
    while (end % kCuts != 0 && bytes + size_of(end) <= most) {
      bytes += size_of(end++);
    }
    std::vector<StoredEntry> entries;
    entries.reserve(static_cast<size_t>(bytes) / sizeof(StoredEntry));
    for (; number < end; ++number) {
      RETURN_IF_ERROR(work.ForEachPiece(
          Heap::kEntries, number,
          [&](absl::string_view piece) { AppendValues(piece, entries); }));
    }
    RETURN_IF_ERROR(matcher.Match(std::move(entries)));
    since_commit += bytes;
    if (since_commit < most) continue;
    since_commit = 0;
    RETURN_IF_ERROR(matcher.Flush());
    RETURN_IF_ERROR(work.Commit({AuditStep::kMatch, end}));
  }
  RETURN_IF_ERROR(matcher.Flush());
  RETURN_IF_ERROR(work.Drop(Heap::kEntries));
  return work.Commit({AuditStep::kJoin});
}

}  // namespace crosscheck
