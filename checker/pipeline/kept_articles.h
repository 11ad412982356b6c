// Articles into a store, and out of it again to be compared.
#ifndef CHECKER_PIPELINE_KEPT_ARTICLES_H_
#define CHECKER_PIPELINE_KEPT_ARTICLES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/store.h"

namespace crosscheck {

struct KeepCounts {
  size_t added = 0;
  size_t replaced = 0;   // There was another article of this id.
  size_t unchanged = 0;  // Kept just so already: nothing was done.
};

// What makes the blocks of a store (Store::Options::made_by): the program of
// this version, and those thresholds that decide which articles meet.  So a
// store is never asked under others than those its articles were entered by: a
// run would miss some without a word.
std::string MakerOfBlocks(absl::string_view version,
                          const PipelineOptions& options);

// Keeps `articles` in `store`, which is open to be written and of the maker for
// `options`; the caller commits.  In a store that is stale all articles are
// read again first.
absl::StatusOr<KeepCounts> KeepArticles(const Pipeline& pipeline,
                                        absl::Span<const Article> articles,
                                        const PipelineOptions& options,
                                        Store& store);

// Returns the kept articles with a claim that measures what a claim of
// `articles` does, as references, in order of when they were kept.  One with
// the id of an article is an earlier state of it, and is left out.  `store` is
// of the maker for `options`.
//
// Claims of `articles` are extracted once, or taken from `options.extracted`.
// Kept articles that share a block and a day with them are read, a few hundred
// at a time: memory is that of the answer.
absl::StatusOr<std::vector<Article>> FindRelated(
    const Pipeline& pipeline, absl::Span<const Article> articles,
    const PipelineOptions& options, Store& store);

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_KEPT_ARTICLES_H_
