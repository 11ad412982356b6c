#include "checker/audit/join_step.h"

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/audit/heap_writer.h"
#include "checker/audit/match_step.h"
#include "checker/base/components.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

// Calls `use` with the pairs there are, a piece at a time.
template <typename Use>
absl::Status ForEachPiece(WorkFile& work, Use use) {
  std::vector<StoredPair> pairs;
  return work.ForEachPiece(Heap::kPairs, 0, [&](absl::string_view piece) {
    pairs.clear();
    AppendValues(piece, pairs);
    use(pairs);
  });
}

}  // namespace

absl::Status JoinPairs(const AuditOptions& options,
                       const AuditArticles& articles, WorkFile& work) {
  if (options.tell) options.tell({AuditStep::kJoin, 0, 1, 0});
  Components facts(articles.claims());
  int64_t all = 0;
  RETURN_IF_ERROR(ForEachPiece(work, [&](const std::vector<StoredPair>& pairs) {
    all += static_cast<int64_t>(pairs.size());
    for (const StoredPair& pair : pairs) facts.Join(pair.a, pair.b);
  }));
  const uint64_t heaps =
      1 + static_cast<uint64_t>(all / options.sizes.pairs_a_heap);
  HeapWriter<StoredFactPair> out(Heap::kFactPairs, work);
  absl::Status written;
  RETURN_IF_ERROR(ForEachPiece(work, [&](const std::vector<StoredPair>& pairs) {
    for (const StoredPair& pair : pairs) {
      const uint32_t fact = facts.Find(pair.a);
      out.Add(static_cast<int64_t>(fact * heaps / articles.claims()),
              {fact, pair.a, pair.b});
    }
    if (out.full()) written.Update(out.Flush());
  }));
  RETURN_IF_ERROR(written);
  RETURN_IF_ERROR(out.Flush());
  RETURN_IF_ERROR(work.Drop(Heap::kPairs));
  return work.Commit({AuditStep::kJudge});
}

}  // namespace crosscheck
