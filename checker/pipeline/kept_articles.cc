#include "checker/pipeline/kept_articles.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/hash.h"
#include "checker/base/status_macros.h"
#include "checker/claim/claim.h"
#include "checker/match/match_key.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/candidates.h"
#include "proto/config.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kReadAtOnce = 1024;  // Articles.

// Makes one entry of those under a block, with all their days and claims.
void JoinEntries(std::vector<BlockEntry>& entries) {
  std::sort(
      entries.begin(), entries.end(),
      [](const BlockEntry& a, const BlockEntry& b) { return a.key < b.key; });
  size_t kept = 0;
  for (const BlockEntry& entry : entries) {
    if (kept == 0 || entries[kept - 1].key != entry.key) {
      entries[kept++] = entry;
      continue;
    }
    DayWindow& window = entries[kept - 1].window;
    window.first_day = std::min(window.first_day, entry.window.first_day);
    window.last_day = std::max(window.last_day, entry.window.last_day);
    entries[kept - 1].claims |= entry.claims;
  }
  entries.resize(kept);
}

// Groups are not in the blocks: whether they matter is known when articles are
// compared, and not when they are kept.
std::vector<BlockEntry> EntriesOf(absl::Span<const Claim> claims,
                                  const PipelineOptions& options) {
  const EntryTable table =
      EnterClaims(claims, /*by_group=*/false, ConfigOf(options).identity());
  const EntryView view = table.view();
  std::vector<BlockEntry> entries;
  for (size_t c = 0; c < view.claims(); ++c) {
    for (const BlockKey key : view.KeysOf(c)) {
      entries.push_back({key, view.windows[c], BitOfClaim(claims[c].ordinal)});
    }
  }
  JoinEntries(entries);
  return entries;
}

absl::Status Put(const Pipeline& pipeline, const Article& article,
                 const PipelineOptions& options, Store& store) {
  const std::vector<Claim> claims = pipeline.Extract({&article, 1}, {}).claims;
  return store.Put(article, claims, EntriesOf(claims, options));
}

absl::Status ReadAllAgain(const Pipeline& pipeline,
                          const PipelineOptions& options, Store& store) {
  std::vector<int64_t> rows;
  RETURN_IF_ERROR(store.ForEach(
      [&rows](const KeptArticle& kept) { rows.push_back(kept.row); }));
  for (const int64_t row : rows) {
    ASSIGN_OR_RETURN(const Article article, store.Load(row));
    RETURN_IF_ERROR(Put(pipeline, article, options, store));
  }
  return absl::OkStatus();
}

}  // namespace

std::string MakerOfBlocks(absl::string_view version,
                          const PipelineOptions& options) {
  const std::string identity = ConfigOf(options).identity().SerializeAsString();
  if (identity == DefaultCompareConfig().identity().SerializeAsString()) {
    return std::string(version);
  }
  return absl::StrCat(version, ", thresholds of identity ",
                      HexDigits(StableHash(identity)));
}

absl::StatusOr<KeepCounts> KeepArticles(const Pipeline& pipeline,
                                        absl::Span<const Article> articles,
                                        const PipelineOptions& options,
                                        Store& store) {
  if (store.stale()) RETURN_IF_ERROR(ReadAllAgain(pipeline, options, store));
  KeepCounts counts;
  for (const Article& article : articles) {
    ASSIGN_OR_RETURN(const bool held, store.Holds(article));
    if (held) {
      ++counts.unchanged;
      continue;
    }
    ASSIGN_OR_RETURN(const bool replaced, store.Remove(article.id));
    ++(replaced ? counts.replaced : counts.added);
    RETURN_IF_ERROR(Put(pipeline, article, options, store));
  }
  return counts;
}

absl::StatusOr<std::vector<Article>> FindRelated(
    const Pipeline& pipeline, absl::Span<const Article> articles,
    const PipelineOptions& options, Store& store) {
  absl::flat_hash_set<absl::string_view> ids;
  for (const Article& article : articles) ids.insert(article.id);
  const auto kind_of = [&pipeline](absl::string_view id) {
    return pipeline.KindOf(id);
  };
  PipelineOptions reading = options;
  reading.mentions = false;
  const std::vector<Claim> own = pipeline.Extract(articles, reading).claims;
  ASSIGN_OR_RETURN(const std::vector<Meeting> meetings,
                   store.FindMeetings(EntriesOf(own, options)));
  std::vector<Article> related;
  for (size_t begin = 0; begin < meetings.size(); begin += kReadAtOnce) {
    const size_t end = std::min(meetings.size(), begin + kReadAtOnce);
    std::vector<Article> others(end - begin);
    std::vector<Claim> theirs;
    for (size_t i = begin; i < end; ++i) {
      RETURN_IF_ERROR(
          store.LoadClaims(meetings[i], kind_of, others[i - begin], theirs));
    }
    for (const Article* other :
         pipeline.Related(own, std::move(theirs), options)) {
      if (ids.contains(other->id)) continue;
      const size_t at = begin + static_cast<size_t>(other - others.data());
      ASSIGN_OR_RETURN(Article whole, store.Load(meetings[at].row));
      related.push_back(std::move(whole));
      related.back().reference = true;
    }
  }
  return related;
}

}  // namespace crosscheck
