#include "checker/normalize/stories.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/base/hash.h"
#include "checker/claim/story.h"
#include "checker/claim/telling_unit.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// Whether a figure is told as exact, and tells of this event: no handful in the
// unit it is written in, no age, no length of time, and not of long ago, for
// what happened once is told again and again.
bool IsTellingFigure(const Claim& claim) {
  return claim.quantity && !claim.time && !claim.age && !IsNoNews(claim) &&
         claim.canonical.lower == claim.canonical.upper &&
         (claim.quantity->value >= kHandful || claim.quantity->decimals > 0);
}

// Equal for 5.2 km and 5,200 m: rounded to what a float holds.
uint64_t HashOfFigure(const Claim& claim) {
  const float value = static_cast<float>(claim.canonical.lower);
  return StableHash(
      absl::string_view(reinterpret_cast<const char*>(&value), sizeof(value)),
      StableHash(claim.dimension));
}

std::vector<uint64_t> FiguresOf(absl::Span<const Claim> claims) {
  std::vector<uint64_t> figures;
  for (const Claim& claim : claims) {
    if (IsTellingFigure(claim)) figures.push_back(HashOfFigure(claim));
  }
  std::sort(figures.begin(), figures.end());
  figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
  return figures;
}

Story StoryOf(const ArticleMentions& mentions, absl::Span<const Claim> claims) {
  size_t count_names = mentions.other_names.size();
  size_t count_words = 0;
  for (const SentenceMentions& sentence : mentions.sentences) {
    count_names += sentence.names.size();
    count_words += sentence.content.size();
  }
  std::vector<uint64_t> names;
  names.reserve(count_names);
  names.insert(names.end(), mentions.other_names.begin(),
               mentions.other_names.end());
  std::vector<uint64_t> words;
  words.reserve(count_words);
  for (const SentenceMentions& sentence : mentions.sentences) {
    names.insert(names.end(), sentence.names.begin(), sentence.names.end());
    names.insert(names.end(), sentence.country_names.begin(),
                 sentence.country_names.end());
    words.insert(words.end(), sentence.content.begin(), sentence.content.end());
  }
  return {WordVector(std::move(names)), WordVector(std::move(words)),
          FiguresOf(claims)};
}

// Figures of one kind, of the place that their sentences give and of whom.
using Part = std::tuple<const v1::Kind*, uint64_t, absl::string_view>;

Part PartOf(const Claim& claim) {
  return {claim.info, claim.place.stated ? claim.place.path.front() : 0,
          claim.subject};
}

// The first claims of an article, of each kind and of each part of one.
class Firsts {
 public:
  // Adds the claim and sets what it is the first of, or no other than the
  // first.
  void Enter(Claim& claim) {
    claim.of_story = First(Part(claim.info, 0, ""), claim);
    const bool part = claim.place.stated || !claim.subject.empty();
    claim.of_part = part && First(PartOf(claim), claim);
  }

 private:
  bool First(const Part& part, const Claim& claim) {
    const Claim& first = *firsts_.try_emplace(part, &claim).first->second;
    return !Disjoint(first.canonical, claim.canonical);
  }

  absl::flat_hash_map<Part, const Claim*> firsts_;
};

}  // namespace

void SetStories(const ArticleMentions& mentions, absl::Span<Claim> claims) {
  std::shared_ptr<const Story> story;
  Firsts firsts;
  for (Claim& claim : claims) {
    if (story == nullptr) {
      story = std::make_shared<const Story>(StoryOf(mentions, claims));
    }
    claim.story = story;
    if (claim.info != nullptr && claim.info->one_a_story()) firsts.Enter(claim);
  }
}

}  // namespace crosscheck
