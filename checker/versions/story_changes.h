// What is different between two versions of one story: figures, their hedges,
// their sources.
#ifndef CHECKER_VERSIONS_STORY_CHANGES_H_
#define CHECKER_VERSIONS_STORY_CHANGES_H_

#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/change.pb.h"

namespace crosscheck {

// One of the two claims is null if it is in one version only.
struct StoryChange {
  v1::Change::What what = v1::Change::WHAT_UNSPECIFIED;
  const Claim* before = nullptr;
  const Claim* after = nullptr;
};

// Whether a hedge was lost from `before` to `after`; `own`: what the newer
// version gives of this kind, `after` included.
using HedgeTest =
    absl::FunctionRef<bool(const Claim& before, const Claim& after,
                           absl::Span<const Claim* const> own)>;

// Compares the claims of the older with those of the newer version, each in
// order of their text.
//
// A figure is not dropped while another claim of its kind still gives it, nor
// added if one gave it before.  A source is dropped where nobody is named any
// more.  In order of what changed (v1::Change::What), then of the older
// version, then of the newer.
std::vector<StoryChange> CompareVersions(absl::Span<const Claim> before,
                                         absl::Span<const Claim> after,
                                         HedgeTest lost_hedge);

}  // namespace crosscheck

#endif  // CHECKER_VERSIONS_STORY_CHANGES_H_
