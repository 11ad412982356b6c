#include "checker/normalize/stories.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/claim/story.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

Story StoryOf(const ArticleMentions& mentions) {
  std::vector<uint64_t> names = mentions.other_names;
  std::vector<uint64_t> words;
  for (const SentenceMentions& sentence : mentions.sentences) {
    names.insert(names.end(), sentence.names.begin(), sentence.names.end());
    words.insert(words.end(), sentence.content.begin(), sentence.content.end());
  }
  return {WordVector(std::move(names)), WordVector(std::move(words))};
}

// Whether claims of its sort may be known by their story.
bool MayBeOfStory(const Claim& claim) {
  return claim.info != nullptr ? claim.info->one_a_story()
                               : !claim.predicate.empty();
}

}  // namespace

void SetStories(const ArticleMentions& mentions, absl::Span<Claim> claims) {
  std::shared_ptr<const Story> story;
  absl::flat_hash_map<const v1::Kind*, const Claim*> firsts;
  for (Claim& claim : claims) {
    if (!MayBeOfStory(claim)) continue;
    if (claim.info != nullptr) {
      const Claim& first =
          *firsts.try_emplace(claim.info, &claim).first->second;
      if (Disjoint(first.canonical, claim.canonical)) continue;
    }
    if (story == nullptr) {
      story = std::make_shared<const Story>(StoryOf(mentions));
    }
    claim.story = story;
  }
}

}  // namespace crosscheck
