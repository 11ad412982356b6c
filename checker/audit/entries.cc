#include "checker/audit/entries.h"

#include <cstddef>

#include "checker/base/hash.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/candidates.h"

namespace crosscheck {
namespace {

// What two claims have in common if they meet in any block.
int64_t ClassOf(const Claim& claim, bool by_group) {
  uint64_t hash = StableHash(claim.info != nullptr ? claim.kind : "open");
  hash = StableHash(claim.dimension, hash);
  if (by_group) hash = StableHash(claim.article->group, hash);
  return static_cast<int64_t>(hash % kClasses);
}

}  // namespace

void AddEntries(absl::Span<const Claim> claims, uint32_t first,
                const PipelineOptions& options,
                HeapWriter<StoredEntry>& entries) {
  const EntryTable table =
      EnterClaims(claims, options.by_group, ConfigOf(options).identity());
  const EntryView view = table.view();
  for (size_t c = 0; c < view.claims(); ++c) {
    const int64_t part = ClassOf(claims[c], options.by_group) * kCuts;
    for (const BlockKey key : view.KeysOf(c)) {
      entries.Add(part + static_cast<int64_t>(key >> 60),
                  {key, view.windows[c], first + static_cast<uint32_t>(c)});
    }
  }
}

}  // namespace crosscheck
