#include "checker/pipeline/candidates.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/base/hash.h"
#include "checker/match/blocking.h"

namespace crosscheck {
namespace {

// Days by which the window of a claim is widened so that no two miss each other
// that the time rule would let pass; negative: always open.
int Slack(const Claim& claim, const v1::Identity& identity) {
  if (claim.info == nullptr) return -1;
  switch (claim.info->accumulation()) {
    case v1::Kind::STOCK:
      return claim.info->slack_days();
    case v1::Kind::CUMULATIVE:
      return claim.scope_stated ? -1 : identity.toll_days();
    default:
      return -1;
  }
}

DayWindow Window(const Claim& claim, const v1::Identity& identity) {
  const int slack = Slack(claim, identity);
  if (slack < 0) return {};
  if (claim.scope_stated) {
    return Widened({claim.scope.first, claim.scope.last}, slack);
  }
  if (claim.report_day == kNoFirstDay) return {};
  return Widened({claim.report_day, claim.report_day}, slack);
}

}  // namespace

EntryTable EnterClaims(absl::Span<const Claim> claims, bool by_group,
                       const v1::Identity& identity) {
  EntryTable table;
  for (const Claim& claim : claims) {
    BlockingKey key;
    key.kind_family = StableHash(claim.info != nullptr ? claim.kind : "open");
    if (by_group) key.kind_family = StableHash(claim.article->group, key.kind_family);
    key.dimension = StableHash(claim.dimension);
    key.places = claim.place.path;
    std::vector<BlockKey> keys = BlocksOf(key, SiblingPlaces::kStayApart);
    // Sentences of one content may speak of one thing wherever it is, so all
    // their words count, a handful at a time.
    key.places = {};
    const absl::Span<const uint64_t> words = claim.content;
    for (size_t i = 0; i < words.size(); i += kMaxRareLemmas) {
      key.rare_lemmas = words.subspan(i, kMaxRareLemmas);
      for (const BlockKey block : BlocksOf(key, SiblingPlaces::kStayApart)) {
        keys.push_back(block);
      }
    }
    table.AddClaim(Window(claim, identity), keys);
  }
  return table;
}

std::vector<CandidatePair> FindCandidates(absl::Span<const Claim> claims,
                                          bool by_group,
                                          const v1::Identity& identity) {
  const EntryTable table = EnterClaims(claims, by_group, identity);
  return FindCandidatePairs(table.view());
}

}  // namespace crosscheck
