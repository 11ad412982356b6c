// Which claims are known by the story that their article tells.
#ifndef CHECKER_NORMALIZE_STORIES_H_
#define CHECKER_NORMALIZE_STORIES_H_

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/extract/mentions.h"

namespace crosscheck {

// Tells claims what their article is about.  Of those of kinds of which a story
// has one it sets which are the first of their kind, or its first of the place
// that their sentences give or of somebody named: what cannot be the same
// figure is of something told besides.  `claims` are those of `mentions`, in
// its order.
void SetStories(const ArticleMentions& mentions, absl::Span<Claim> claims);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_STORIES_H_
