#include "checker/compare/comparability.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/compare/common_ground.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

bool MayOverlap(const v1::Kind* kind) {
  return kind != nullptr && (kind->accumulation() == v1::Kind::EVENT ||
                             kind->accumulation() == v1::Kind::ONSET);
}

// Whether a part and its whole can be set against each other: of one event, or
// of one stock in a place that holds the other, over the same time.
bool MakesUp(const Claim& a, const Claim& b, const CommonGround& common,
             const Comparison& comparison) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (kind == nullptr || !kind->adds_up()) return false;
  if (comparison.of(Facet::kTime).relation != Relation::kEqual) return false;
  if (common.event || common.sure_story) return a.report_day == b.report_day;
  return kind->accumulation() == v1::Kind::STOCK && a.place.stated &&
         b.place.stated &&
         comparison.of(Facet::kCounted).relation == Relation::kEqual;
}

// Whether a figure of a known kind is of a place, not of what happened there or
// of a firm: a level, a rate, but no sum of money.
bool HoldsInPlace(const Claim& claim) {
  return (claim.info->accumulation() == v1::Kind::STOCK ||
          claim.info->accumulation() == v1::Kind::FLOW) &&
         !absl::StartsWith(claim.dimension, "money");
}

Comparison Not(Comparison comparison, absl::string_view reason) {
  comparison.comparable = false;
  comparison.reason = reason;
  return comparison;
}

// Whether the words next to two figures of open kinds are alike: a sentence has
// several figures, and their order and words tell which is which.
bool SameSurroundings(const Claim& a, const Claim& b) {
  constexpr double kNearShare = 0.5;
  if (a.near.empty() || b.near.empty()) return a.near.empty() == b.near.empty();
  return SharedPart(a.near, b.near) >= kNearShare;
}

// Whether all words of the names in one sentence stand in the other: "Heavy
// Metal" is "heavy metal" there.
bool HasNamesOf(const Claim& claim, const Claim& other) {
  return CountShared(other.names, claim.content) == other.names.size();
}

// Whether both sentences name somebody or something, and not one the same.
bool NameOthers(const Claim& a, const Claim& b) {
  return !a.names.empty() && !b.names.empty() &&
         CountShared(a.names, b.names) == 0 && !HasNamesOf(a, b) &&
         !HasNamesOf(b, a);
}

// Whether one figure of an open kind is of another order than the other: then
// something else is measured, unless it is a slip of the point.
bool OtherOrder(const Claim& a, const Claim& b, const v1::Identity& identity) {
  return CommonKind(a, b) == nullptr && FarApart(a, b, identity.open_ratio());
}

bool IsPart(Relation relation) {
  return relation == Relation::kWithin || relation == Relation::kContains;
}

// Of place and counted: the one relation that is not equal, if there is one.
Relation PartRelation(const Comparison& comparison) {
  const Relation place = comparison.of(Facet::kPlace).relation;
  const Relation counted = comparison.of(Facet::kCounted).relation;
  if (IsPart(place) && IsPart(counted)) {
    return place == counted ? place : Relation::kOverlaps;
  }
  return IsPart(place) ? place : IsPart(counted) ? counted : Relation::kUnknown;
}

// Whether the words next to two figures say that the same happened.
bool SameFate(const Claim& a, const Claim& b) {
  constexpr double kSameFate = 0.34;
  return SharedPart(a.near, b.near) >= kSameFate;
}

// Whether two figures stand in reports of the same days, on one place or of one
// content.
bool SameNews(const Claim& a, const Claim& b, const Comparison& comparison) {
  constexpr int64_t kSameNewsDays = 3;
  const std::optional<int64_t> days = DaysBetweenReports(a, b);
  if (!days || *days > kSameNewsDays) return false;
  const Relation event = comparison.of(Facet::kEvent).relation;
  const Relation place = comparison.of(Facet::kPlace).relation;
  return event == Relation::kEqual ||
         (event == Relation::kOverlaps &&
          (place == Relation::kEqual || SameFate(a, b)));
}

// Many are described alike: two ages further apart are those of two persons.
constexpr double kMostYearsApart = 2;

// Ages of one person: by name wherever they are, by description ("a 6-year-old
// girl") only in the same news or where the same happens to them, by role ("the
// driver") in one story.
Comparison OfPersons(const Claim& a, const Claim& b, const CommonGround& common,
                     const v1::Identity& identity, Comparison comparison) {
  if (comparison.of(Facet::kSubject).relation != Relation::kEqual) {
    return Not(comparison, "not known to be one person");
  }
  if (common.story) {
    comparison.comparable = true;
    comparison.reason = "one story has one of that role";
    return comparison;
  }
  if (a.subject.empty() &&
      std::abs(a.quantity->value - b.quantity->value) > kMostYearsApart) {
    return Not(comparison, "described alike, but far apart in age");
  }
  if (a.subject.empty() && OfTwoStories(a, b, identity.story_names())) {
    return Not(comparison, "described alike in two stories");
  }
  if (a.subject.empty() && !SameNews(a, b, comparison) &&
      !(comparison.of(Facet::kPlace).relation == Relation::kEqual &&
        SameFate(a, b))) {
    return Not(comparison, "described alike, but nothing else in common");
  }
  comparison.comparable = true;
  comparison.reason = "the age of one person";
  return comparison;
}

// Whether a figure of an open kind and one of a known kind are said with one
// verb, in sentences that are one but for a word or two: "half of the voters
// backed" and "61 percent of voters backed".
bool SaidAlike(const Claim& a, const Claim& b, const v1::Identity& identity) {
  const Claim& known = a.info != nullptr ? a : b;
  if ((a.info != nullptr && b.info != nullptr) || !MayBeOpen(known) ||
      a.predicate != b.predicate || a.predicate.empty()) {
    return false;
  }
  return ShareNearlyAll(a, b,
                        std::max(kNearlyAll, identity.open_content_share()));
}

// Why two sentences do not say the same, though no facet tells them apart;
// empty if they may.
absl::string_view OtherContent(const Claim& a, const Claim& b,
                               const CommonGround& common,
                               const v1::Identity& identity) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (a.info != b.info && !common.measure && !common.swapped &&
      !SaidAlike(a, b, identity)) {
    return "not known to be of one kind";
  }
  const bool needs_content = kind == nullptr || kind->needs_content();
  if (needs_content && !common.phrase && !common.story && NameOthers(a, b)) {
    return "the sentences name others";
  }
  if ((a.round_up || b.round_up) && !common.event && !common.subject) {
    return "one report tells of several events";
  }
  // In sentences that are one but for the figure a slip is likelier.
  if (a.counted.empty() && !common.only && OtherOrder(a, b, identity)) {
    return "figures of quite another order";
  }
  if (needs_content && !common.enough()) {
    return "such figures need sentences of one content";
  }
  return "";
}

// Why two figures are not known to measure one thing; empty if they are.
absl::string_view OtherMeasure(const Claim& a, const Claim& b,
                               const Comparison& comparison,
                               const CommonGround& common) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (kind != nullptr && kind->in_parts() && !(a.alone && b.alone)) {
    return "one text may tell it in parts";
  }
  // What a date is of is said by its event; no noun is counted.
  if (a.quantity &&
      comparison.of(Facet::kCounted).relation == Relation::kUnknown &&
      !(kind != nullptr && (common.story || common.event)) && !common.measure &&
      !common.swapped) {
    return "not known to count the same";
  }
  // "two of them", "the other seven": of sentences that differ nobody knows
  // whom.
  if (kind == nullptr && a.quantity && a.dimension == "1" &&
      a.counted.empty() && b.counted.empty() && !common.event &&
      !common.subject) {
    return "neither says what it counts";
  }
  if (kind == nullptr && !common.story && !common.only &&
      !SameSurroundings(a, b)) {
    return "other words stand around the figures";
  }
  if (comparison.of(Facet::kPlace).relation == Relation::kUnknown &&
      !common.enough()) {
    return "no place, subject or event in common";
  }
  return "";
}

// Two claims of which one is said of a part of what the other is said of.
Comparison OfPart(const Claim& a, const Claim& b, Relation part,
                  const CommonGround& common, Comparison comparison) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (part == Relation::kOverlaps) {
    return Not(comparison, "part in one facet, whole in another");
  }
  // What a story has one of is the same, unless its own sentence puts it
  // somewhere: the majority in one town is not that in the county.  But a crash
  // in the centre of a town is that in the town.  A rate of a country is
  // reported from its capital, and is not that of the province around.
  const bool narrower_stated =
      part == Relation::kWithin ? a.place.stated : b.place.stated;
  const PlaceRef& whole = part == Relation::kWithin ? b.place : a.place;
  if (common.story && kind != nullptr &&
      ((!kind->adds_up() && !narrower_stated && !HoldsInPlace(a)) ||
       (common.sure_story && !whole.area)) &&
      !IsPart(comparison.of(Facet::kCounted).relation)) {
    comparison.comparable = true;
    comparison.reason = "one story has one such figure";
    return comparison;
  }
  if (kind == nullptr && !narrower_stated && (common.event || common.swapped) &&
      !IsPart(comparison.of(Facet::kCounted).relation)) {
    comparison.comparable = true;
    comparison.by_measure = common.measure;
    comparison.reason = "all facets agree but a place that is carried along";
    return comparison;
  }
  if (MayOverlap(kind)) {
    const Relation event = comparison.of(Facet::kEvent).relation;
    comparison.comparable =
        event == Relation::kEqual || event == Relation::kOverlaps;
    comparison.reason = "an event in a place that holds the other's";
    return comparison;
  }
  if (!MakesUp(a, b, common, comparison)) {
    return Not(comparison, "part and whole of a kind that does not add up");
  }
  comparison.part = part;
  return Not(comparison, "part and whole");
}

// Whether two tolls of one number are likely to be one toll, though nothing but
// the number says so and no facet tells them apart: "three people found dead"
// and, of "the men", "all three died".  Of the number 1 there are too many.
bool Agree(const Claim& a, const Claim& b, const Comparison& comparison) {
  if (a.round_up || b.round_up || a.info == nullptr || a.info != b.info ||
      !a.info->adds_up() || !a.quantity || !b.quantity ||
      a.canonical.lower <= 1 || a.canonical.lower != a.canonical.upper ||
      b.canonical.lower != a.canonical.lower ||
      b.canonical.upper != a.canonical.upper) {
    return false;
  }
  const Relation event = comparison.of(Facet::kEvent).relation;
  const Relation place = comparison.of(Facet::kPlace).relation;
  return event == Relation::kEqual || event == Relation::kOverlaps ||
         (a.article == b.article &&
          (place == Relation::kEqual || IsPart(place)));
}

// The relations of all facets, or of those up to the first that is apart; then
// the comparison has its reason.
Comparison AskFacets(const Claim& a, const Claim& b, const RuleSet& rules,
                     const CompareContext& context) {
  Comparison comparison;
  for (size_t i = 0; i < kFacets; ++i) {
    comparison.facets[i].facet = static_cast<Facet>(i);
  }
  for (const auto& rule : rules.facet) {
    const FacetRelation relation = rule->Relate(a, b, context);
    comparison.facets[static_cast<size_t>(relation.facet)] = relation;
    if (relation.relation == Relation::kApart && !context.all_facets) break;
  }
  for (const FacetRelation& facet : comparison.facets) {
    if (facet.relation == Relation::kApart)
      return Not(comparison, facet.reason);
  }
  return comparison;
}

// Whether what two claims say holds whatever their articles tell: how many live
// in a town, when a bridge was opened that both sentences name.  An age does
// not: there are namesakes.
bool HoldsInAnyStory(const Claim& a, const Claim& b,
                     const Comparison& comparison) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (kind == nullptr || a.age) return false;
  if (kind->occurrence() == v1::Kind::ONCE) {
    return CountShared(a.names, b.names) > 0 &&
           comparison.of(Facet::kEvent).relation == Relation::kEqual;
  }
  return kind->accumulation() == v1::Kind::STOCK &&
         comparison.of(Facet::kPlace).relation == Relation::kEqual;
}

// Decides, once no facet tells the claims apart.
Comparison Decide(const Claim& a, const Claim& b, const v1::Identity& identity,
                  Comparison comparison) {
  if (!HoldsInAnyStory(a, b, comparison) &&
      OfTwoStories(a, b, identity.story_apart())) {
    return Not(comparison, "the articles name few of the same");
  }
  const CommonGround common = CommonTo(a, b, comparison, identity);
  if (const absl::string_view gap = OtherContent(a, b, common, identity);
      !gap.empty()) {
    return Not(comparison, gap);
  }
  if (a.age && b.age) return OfPersons(a, b, common, identity, comparison);
  if (const absl::string_view gap = OtherMeasure(a, b, comparison, common);
      !gap.empty()) {
    return Not(comparison, gap);
  }
  if (const Relation part = PartRelation(comparison);
      part != Relation::kUnknown) {
    return OfPart(a, b, part, common, comparison);
  }
  const Relation time = comparison.of(Facet::kTime).relation;
  if (time == Relation::kWithin || time == Relation::kContains ||
      time == Relation::kOverlaps) {
    return Not(comparison, "one period is only part of the other");
  }
  int unknown = 0;
  for (const Facet facet : {Facet::kPlace, Facet::kTime, Facet::kEvent}) {
    unknown += comparison.of(facet).relation == Relation::kUnknown ? 1 : 0;
  }
  comparison.comparable = true;
  comparison.by_measure = common.measure;
  comparison.doubtful =
      unknown >= 2 && !common.event && !common.phrase && !common.story;
  comparison.reason = comparison.doubtful ? "comparable, but much is unknown"
                                          : "all facets agree";
  return comparison;
}

}  // namespace

bool MayBeOpen(const Claim& claim) {
  return claim.info != nullptr && !claim.age && !IsToll(claim) &&
         (claim.info->needs_content() || !claim.quantity);
}

Comparison Compare(const Claim& a, const Claim& b, const RuleSet& rules,
                   const CompareContext& context) {
  Comparison comparison = AskFacets(a, b, rules, context);
  if (!comparison.reason.empty()) return comparison;
  const v1::Identity& identity = context.config.identity();
  comparison = Decide(a, b, identity, comparison);
  // Few agree, and the names of two articles are many.
  comparison.agreeing = !comparison.comparable && Agree(a, b, comparison) &&
                        !OfTwoStories(a, b, identity.story_apart());
  return comparison;
}

}  // namespace crosscheck
