// What is different between two versions of one story: figures, their hedges,
// their sources.
#ifndef CHECKER_VERSIONS_STORY_CHANGES_H_
#define CHECKER_VERSIONS_STORY_CHANGES_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"
#include "proto/change.pb.h"

namespace crosscheck {

// One of the two claims is null if it is in one version only.
struct StoryChange {
  v1::Change::What what = v1::Change::WHAT_UNSPECIFIED;
  const Claim* before = nullptr;
  const Claim* after = nullptr;
};

// Compares the claims of the older with those of the newer version, each in
// order of their text.  `lost_hedge` judges the newer one as a draft of which
// the older is the source.
//
// A figure is not dropped while another claim of its kind still gives it, nor
// added if one gave it before.  A source is dropped where nobody is named any
// more.  In order of what changed (v1::Change::What), then of the older
// version, then of the newer.
std::vector<StoryChange> CompareVersions(absl::Span<const Claim> before,
                                         absl::Span<const Claim> after,
                                         const DraftRule& lost_hedge,
                                         const CompareContext& context);

}  // namespace crosscheck

#endif  // CHECKER_VERSIONS_STORY_CHANGES_H_
