#include "rules/different_events/rule.h"

#include <cstdint>
#include <vector>

#include "checker/base/hash.h"
#include "checker/compare/shared_words.h"
#include "checker/lexicon/contrasts.h"

namespace crosscheck {
namespace {

// Shared content from which sentences speak of events that overlap.
constexpr double kOverlapShare = 0.2;

// Fewer content words say nothing: "the warehouse employed 240 people" is said
// of many warehouses.
constexpr size_t kFewWords = 2;
constexpr size_t kFewWordsOfAStory = 3;

// Whether two texts are of one sentence each and, but for the figures, of the
// same words: "It opened in 1998" says as much of "it" as the other does.  What
// is told of the dead is told of many.
bool SameWholeTexts(const Claim& a, const Claim& b) {
  return a.whole_text && b.whole_text && a.content == b.content &&
         !a.content.empty() && !IsToll(a) && !IsToll(b);
}

// Whether two sentences with figures of no known kind and noun share nothing
// but the name of somebody, of whom it may be anything.
bool ShareNameOnly(const Claim& a, const Claim& b) {
  constexpr size_t kLongestName = 4;
  return a.info == nullptr && b.info == nullptr && a.quantity && b.quantity &&
         (a.counted_lemma.empty() || a.counted_lemma != b.counted_lemma) &&
         CountShared(a.content, b.content) <= kLongestName &&
         CountShared(Without(a.content, a.names),
                     Without(b.content, b.names)) == 0;
}

// Whether words beside the figures tell them apart: the price of petrol and
// that of diesel.  The noun itself may be the word; a toll counts all sorts,
// and what stands beside an age describes a person.
bool Contrasted(const Claim& a, const Claim& b, const Contrasts& contrasts) {
  if (IsToll(a) || IsToll(b) || a.age || b.age) return false;
  const auto beside = [](const Claim& claim) {
    std::vector<uint64_t> words = claim.near;
    if (!claim.counted_lemma.empty()) {
      words.push_back(StableHash(claim.counted_lemma));
    }
    return words;
  };
  return contrasts.Between(beside(a), beside(b));
}

class DifferentEventsRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "different-events",
        "Tells one event from another by the words around the figures."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext& context) const override {
    if (a.several_events != b.several_events) {
      return {Facet::kEvent, Relation::kApart, "one adds up several events"};
    }
    if (Contrasted(a, b, context.contrasts)) {
      return {Facet::kEvent, Relation::kApart,
              "the words beside the figures tell of two things"};
    }
    const v1::Kind* const kind = CommonKind(a, b);
    const double shared = SharedContent(a, b);
    const v1::Identity& identity = context.config.identity();
    const double enough = kind == nullptr ? identity.open_content_share()
                                          : identity.content_share();
    const size_t few = kind != nullptr && kind->one_a_story() &&
                               kind->occurrence() != v1::Kind::ONCE
                           ? kFewWordsOfAStory
                           : kFewWords;
    const bool words = a.content.size() >= few && b.content.size() >= few;
    if ((words && shared >= enough && !ShareNameOnly(a, b)) ||
        SameWholeTexts(a, b)) {
      return {Facet::kEvent, Relation::kEqual, "sentences of one content"};
    }
    if (shared >= kOverlapShare || CountShared(a.names, b.names) > 0) {
      return {Facet::kEvent, Relation::kOverlaps, "some content in common"};
    }
    return {Facet::kEvent, Relation::kUnknown, "little content in common"};
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewDifferentEventsRule() {
  return std::make_unique<DifferentEventsRule>();
}

}  // namespace crosscheck
