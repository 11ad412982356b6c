#include "checker/compare/common_ground.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "checker/claim/slip.h"
#include "checker/claim/telling_unit.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

// Whether two reports are of weeks so far apart that the same words are said of
// something new.
bool ReportedApart(const Claim& a, const Claim& b) {
  constexpr int64_t kSameWords = 7;
  const std::optional<int64_t> days = DaysBetweenReports(a, b);
  return days && *days > kSameWords;
}

// Whether the words next to two figures are so much alike that the rest of the
// sentences need not be: "a quarterly dividend of 11 cents a share".  A name
// tells who or where, not what is measured; weeks later the same words are said
// of the next quarter.
bool SamePhrase(const Claim& a, const Claim& b, const v1::Identity& identity) {
  if (ReportedApart(a, b)) return false;
  const std::vector<uint64_t> left = Without(a.near, a.names);
  const std::vector<uint64_t> right = Without(b.near, b.names);
  return CountShared(left, right) >=
             static_cast<size_t>(identity.near_words()) &&
         SharedPart(left, right) >= identity.near_share();
}

// Whether two counts or dates of open kinds are of one verb, and the words next
// to them speak of one thing too.  Many things cost money or measure metres.
bool SameVerb(const Claim& a, const Claim& b) {
  constexpr double kNearShare = 0.3;
  if (a.quantity && (a.counted.empty() || b.counted.empty())) return false;
  return a.predicate == b.predicate && SharedPart(a.near, b.near) >= kNearShare;
}

// Whether a figure, of a known kind, is a count of a handful, of which a story
// has several: two of the gunmen, two of the wounded.
bool IsHandful(const Claim& claim) {
  const bool counts = claim.dimension == "1" && !claim.info->reading();
  return counts && claim.canonical.lower < kHandful &&
         claim.canonical.upper < kHandful;
}

// Whether a report knows a third of the names in the other's sentence, or any
// of them: what is said of others is no figure of this story.  A name may open
// a sentence, where it is known as a word only.
struct KnownNames {
  bool third = false;
  bool any = false;
};

KnownNames NamesKnownTo(const Story& story, const Claim& claim) {
  const size_t all = claim.names.size();
  const size_t unknown =
      Without(Without(claim.names, story.names.words()), story.words.words())
          .size();
  return {3 * unknown <= 2 * all, all == 0 || unknown < all};
}

// Whether two figures are of one part of a story: of a place that both
// sentences give, or of somebody.
bool SamePart(const Claim& a, const Claim& b) {
  return a.subject == b.subject && a.place.stated == b.place.stated &&
         (a.place.stated ? a.place.path.front() == b.place.path.front()
                         : !a.subject.empty());
}

// Whether two ages are those of "the driver", whom nobody names.
bool SameRole(const Claim& a, const Claim& b) {
  return a.subject.empty() && b.subject.empty() && a.role && b.role &&
         a.counted_lemma == b.counted_lemma;
}

// How many words that are no names two sentences share.
size_t WordsInCommon(const Claim& a, const Claim& b) {
  return CountShared(Without(a.content, a.names), Without(b.content, b.names));
}

// Whether two figures have a unit or a noun that tells what is measured, in
// sentences with words in common that are no names: more than the verb alone,
// for tickets cost money and beds too.
bool MeasuredAlike(const Claim& a, const Claim& b) {
  constexpr size_t kFewWords = 2;
  if (!HasTellingMeasure(a) || !HasTellingMeasure(b)) return false;
  // What has no telling unit has a telling noun.
  const bool unit = HasTellingUnit(a);
  return unit == HasTellingUnit(b) && (unit || CountAlike(a, b)) &&
         WordsInCommon(a, b) >= kFewWords;
}

// Whether nothing but what MeasuredAlike() asks can tell that two figures of a
// story are one: their kind, if they have one, and their verb do not.
bool KnownByMeasure(const Claim& a, const Claim& b) {
  if (a.info != b.info) return a.info == nullptr || b.info == nullptr;
  if (a.info == nullptr) return a.predicate.empty() || !SameVerb(a, b);
  return !a.info->one_a_story() && a.info->needs_content();
}

// Whether one of two figures of a known kind is ten, a hundred or a thousand
// times the other, as by a slip of the point.
bool DifferByPoint(const Claim& a, const Claim& b) {
  const Slip slip = SlipBetween(a, b);
  return CommonKind(a, b) != nullptr && slip != Slip::kNone &&
         slip != Slip::kSwapped;
}

// How many exact figures two articles share.
size_t FiguresInCommon(const Claim& a, const Claim& b) {
  return a.story == nullptr || b.story == nullptr
             ? 0
             : CountShared(a.story->figures, b.story->figures);
}

// One may be chance; a story that runs on repeats that of yesterday.
constexpr size_t kFewFigures = 2;

// Whether two figures, of which nothing says that they measure two things, are
// one but for two digits that have changed places: then little else need be
// alike: their kind or noun, or a word of their sentences that is no name.  Of
// figures of two digits in one unit it may be chance.
bool DigitsSwapped(const Claim& a, const Claim& b) {
  if (a.info != b.info && a.info != nullptr && b.info != nullptr) return false;
  if (SlipBetween(a, b) != Slip::kSwapped) return false;
  if (!a.counted_lemma.empty() && CountAlike(a, b)) return true;
  const bool maybe_chance = a.dimension == "1" && CommonKind(a, b) == nullptr &&
                            !AreSurelySwapped(a, b) &&
                            FiguresInCommon(a, b) < kFewFigures;
  return !maybe_chance && WordsInCommon(a, b) > 0;
}

// Whether two figures may be one of those that a story has.
bool OneInStory(const Claim& a, const Claim& b) {
  if (a.age && b.age) return SameRole(a, b);
  if (KnownByMeasure(a, b)) return MeasuredAlike(a, b);
  if (a.info != b.info) return false;
  if (a.info == nullptr) return MayBeKnownByStory(a) && MayBeKnownByStory(b);
  if (IsHandful(a) && IsHandful(b)) return false;
  if (a.of_story && b.of_story) return true;
  return (a.of_story || a.of_part) && (b.of_story || b.of_part) &&
         SamePart(a, b);
}

// Whether a figure is told of a time before its report's: "a walkout in 2023
// lasted 13 days".  A report without a date gives the year of what is past.
bool IsOfThePast(const Claim& claim) {
  constexpr int64_t kYear = 360;  // In days.
  if (!claim.quantity || !claim.scope_stated || !claim.scope.known()) {
    return false;
  }
  return claim.report_day == kNoFirstDay
             ? int64_t{claim.scope.last} - claim.scope.first >= kYear
             : IsNoNews(claim);
}

// What a figure that two articles share adds to their likeness, and how many
// of them count.
constexpr double kOfAFigure = 0.05;
constexpr size_t kManyFigures = 4;

// How alike two reports of the same days are, if they are about the same and
// the figures may be one of it; else 0.  Little else is in common, so figures
// far apart are taken to be of two things.  `swapped`: see DigitsSwapped().
double StoryLikeness(const Claim& a, const Claim& b, bool swapped,
                     const v1::Identity& identity) {
  if (a.story == nullptr || b.story == nullptr || ReportedApart(a, b) ||
      IsOfThePast(a) != IsOfThePast(b) ||
      (FarApart(a, b, identity.story_ratio()) && !DifferByPoint(a, b))) {
    return 0;
  }
  if (!swapped && !OneInStory(a, b)) return 0;
  // Reports that share figures may tell of one event in other words.
  const size_t figures = std::min(FiguresInCommon(a, b), kManyFigures);
  const bool one_event = figures >= kFewFigures;
  const KnownNames left = NamesKnownTo(*b.story, a);
  const KnownNames right = NamesKnownTo(*a.story, b);
  const bool known = swapped     ? left.third || right.third
                     : one_event ? left.any && right.any
                                 : left.third && right.third;
  if (!known) return 0;
  const double names = a.story->names.Likeness(b.story->names);
  if (names < identity.story_names()) return 0;
  const double likeness =
      names + a.story->words.Likeness(b.story->words) +
      (one_event ? kOfAFigure * static_cast<double>(figures) : 0);
  return likeness < identity.story_likeness() ? 0 : likeness;
}

// Whether each sentence has one figure of the sort, the same is done in both,
// and nearly all their words are the same: the few next to the figures need not
// be.
bool OnlyFigures(const Claim& a, const Claim& b) {
  constexpr double kSomeNear = 0.3;
  return a.alone && b.alone && !ReportedApart(a, b) &&
         a.predicate == b.predicate && ShareNearlyAll(a, b, kNearlyAll) &&
         SharedPart(a.near, b.near) >= kSomeNear;
}

// Whether one sentence gives a place and the other does not: a figure that adds
// up may be that place's part, and one of which little else is known that of
// another place than its article is about.
bool OnePlaceOnly(const Claim& a, const Claim& b,
                  const Comparison& comparison) {
  const v1::Kind* const kind = CommonKind(a, b);
  const Relation place = comparison.of(Facet::kPlace).relation;
  if (a.place.stated == b.place.stated || place == Relation::kEqual) {
    return false;
  }
  const bool other = place == Relation::kUnknown && !a.place.name.empty() &&
                     !b.place.name.empty();
  return (kind != nullptr && kind->adds_up()) ||
         (other && KnownByMeasure(a, b));
}

// Whether the words next to a figure tell what is measured: not of an event,
// of which the same words are said every time.
bool TellsByPhrase(const v1::Kind* kind) {
  return kind == nullptr ||
         (kind->needs_content() && (kind->accumulation() == v1::Kind::STOCK ||
                                    kind->accumulation() == v1::Kind::FLOW));
}

}  // namespace

bool FarApart(const Claim& a, const Claim& b, double ratio) {
  if (!a.quantity || !b.quantity) return false;
  const double low =
      std::min(std::abs(a.canonical.upper), std::abs(b.canonical.upper));
  const double high =
      std::max(std::abs(a.canonical.lower), std::abs(b.canonical.lower));
  if (!(low > 0) || !std::isfinite(high)) return false;
  return high / low > ratio;
}

bool OfOneGroup(const Claim& a, const Claim& b) {
  return a.article != nullptr && b.article != nullptr &&
         !a.article->group.empty() && a.article->group == b.article->group;
}

bool OfTwoStories(const Claim& a, const Claim& b, double apart) {
  // A few names may be other names of the same.
  constexpr size_t kSomeNames = 5;
  if (a.story == nullptr || b.story == nullptr) return false;
  if (OfOneGroup(a, b)) return false;
  const WordVector& left = a.story->names;
  const WordVector& right = b.story->names;
  return left.words().size() >= kSomeNames &&
         right.words().size() >= kSomeNames && left.Likeness(right) < apart;
}

bool OfOneStory(const Claim& a, const Claim& b, const v1::Identity& identity) {
  return a.story != nullptr && b.story != nullptr &&
         a.story->names.Likeness(b.story->names) >= identity.story_names();
}

bool OfOneEvent(const Claim& a, const Claim& b, const v1::Identity& identity) {
  return OfOneStory(a, b, identity) && FiguresInCommon(a, b) >= kFewFigures;
}

CommonGround CommonTo(const Claim& a, const Claim& b,
                      const Comparison& comparison,
                      const v1::Identity& identity) {
  CommonGround common;
  common.event = comparison.of(Facet::kEvent).relation == Relation::kEqual;
  common.subject =
      comparison.of(Facet::kSubject).relation == Relation::kEqual &&
      !a.subject.empty();
  common.phrase = TellsByPhrase(CommonKind(a, b)) && a.quantity && b.quantity &&
                  SamePhrase(a, b, identity);
  common.only = common.event && OnlyFigures(a, b);
  const bool swapped = DigitsSwapped(a, b);
  const double story = StoryLikeness(a, b, swapped, identity);
  common.sure_story =
      story >= identity.story_sure() && a.of_story && b.of_story;
  common.story = common.sure_story ||
                 (story > 0 && (swapped || !OnePlaceOnly(a, b, comparison)));
  common.swapped = common.story && swapped;
  common.measure = common.story && !common.swapped && KnownByMeasure(a, b) &&
                   (a.info != b.info || (!common.event && !common.phrase));
  return common;
}

}  // namespace crosscheck
