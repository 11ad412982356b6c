// Which claims are known by the story that their article tells.
#ifndef CHECKER_NORMALIZE_STORIES_H_
#define CHECKER_NORMALIZE_STORIES_H_

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/extract/mentions.h"

namespace crosscheck {

// Tells claims of kinds of which a story has one, and of open kinds that have a
// verb, what their article is about.  Where an article has several of such a
// kind, its first is the story's; those that cannot be the same figure are of
// something it tells besides.  `claims` are those of `mentions`, in its order.
void SetStories(const ArticleMentions& mentions, absl::Span<Claim> claims);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_STORIES_H_
