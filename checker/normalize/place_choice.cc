#include "checker/normalize/place_choice.h"

#include <algorithm>
#include <limits>

#include "absl/strings/match.h"
#include "checker/extract/places/place_ref.h"
#include "checker/extract/places/place_role.h"
#include "checker/normalize/word_distance.h"

namespace crosscheck {
namespace {

// "have killed hundreds of people there": so far behind the phrase.
constexpr size_t kThereReach = 6;

constexpr size_t kNowhere = std::numeric_limits<size_t>::max();

// How many words of distance it is worth that things are not in a place:
// "the siege of Kirun", "to Kirun", "Kirun has no water", "Kirun's hospitals",
// "Kirun police".
constexpr size_t kSiegeDistance = 2;
constexpr size_t kGoalDistance = 6;
constexpr size_t kSubjectDistance = 6;
constexpr size_t kOwnerDistance = 8;
constexpr size_t kNameDistance = 15;

}  // namespace

void PlaceChoice::Enter(const SentenceMentions& sentence) {
  if (sentence.sentence.paragraph != paragraph_ || sentence.field != field_) {
    next_ = {};
  }
  paragraph_ = sentence.sentence.paragraph;
  field_ = sentence.field;
  carried_ = next_;
  for (const PlaceMention& mention : sentence.places) {
    if (mention.country || mention.facility || mention.role > PlaceRole::kOf) {
      continue;
    }
    next_ = mention.place;
    next_.stated = false;
  }
}

// Whether "there" stands behind `phrase` in its clause: "hundreds of people
// there", but not "there were 40".
bool PlaceChoice::PointsBack(const TokenView& tokens, TokenRange phrase) const {
  const size_t end = std::min(tokens.size(), phrase.last + kThereReach);
  for (size_t i = phrase.last; i < end; ++i) {
    if (tokens[i].kind == TokenKind::kPunct ||
        reader_.words().Is(tokens[i], kClauseBreak)) {
      return false;
    }
    if (absl::EqualsIgnoreCase(tokens.Text(i), "there")) {
      return i + 1 >= tokens.size() ||
             !reader_.words().Is(tokens[i + 1], kAuxiliary);
    }
  }
  return false;
}

// What a role is worth in words of distance; kNowhere: it says nothing of where
// `phrase` is.
size_t PlaceChoice::RoleDistance(const PlaceMention& mention,
                                 TokenRange phrase) const {
  const PlaceRef& before = Before();
  switch (mention.role) {
    case PlaceRole::kIn:
      return 0;
    case PlaceRole::kAt:
    case PlaceRole::kOf:
      return kSiegeDistance;
    case PlaceRole::kTo:
      return kGoalDistance;
    case PlaceRole::kSubject:
      return mention.country ? kNowhere : kSubjectDistance;
    case PlaceRole::kOwner:
      return mention.country ? kNowhere : kOwnerDistance;
    case PlaceRole::kFar:
    case PlaceRole::kName:
    case PlaceRole::kBare: {
      // A place elsewhere, unless it is a part of the one spoken of.
      const bool related =
          before.name.empty() || IsWithin(mention.place, before);
      return mention.country || !related ? kNowhere : kNameDistance;
    }
    case PlaceRole::kPeople: {
      // "Some 9,000 Slovaks" are all of them, in a text on a part of Slovakia;
      // "five Italians" may have died anywhere.
      const bool all = phrase.Contains(mention.range.first) &&
                       (before.name.empty() || IsWithin(before, mention.place));
      return all ? kNameDistance : kNowhere;
    }
  }
  return kNowhere;
}

// "A Kirun man was killed": where he is from, and maybe where it happened.
bool PlaceChoice::IsHome(const TokenView& tokens,
                         const PlaceMention& mention) const {
  const size_t next = mention.range.last;
  return mention.role == PlaceRole::kName && next < tokens.size() &&
         reader_.classes().IsPerson(tokens.text, tokens[next]);
}

PlaceRef PlaceChoice::Choose(const SentenceMentions& sentence,
                             TokenRange phrase) const {
  const TokenView tokens = article_.View(sentence);
  const bool points_back = PointsBack(tokens, phrase);
  const PlaceMention* best = nullptr;
  const PlaceMention* facility = nullptr;
  size_t least = kNowhere;
  const auto begin =
      std::partition_point(sentence.places.begin(), sentence.places.end(),
                           [&](const PlaceMention& mention) {
                             return mention.range.first < phrase.first &&
                                    !WithinReach(phrase, mention.range);
                           });
  for (auto it = begin; it != sentence.places.end(); ++it) {
    const PlaceMention& mention = *it;
    if (points_back && mention.range.first >= phrase.first) break;
    if (!WithinReach(phrase, mention.range)) break;
    // Where the report was filed: what the sentence says nothing of.
    if (mention.range.first < sentence.lead) continue;
    if (mention.facility) {
      facility = &mention;
      continue;
    }
    const size_t role = RoleDistance(mention, phrase);
    if (role == kNowhere) continue;
    const size_t distance =
        (points_back ? 0 : role) +
        WordDistance(tokens, reader_.words(), phrase, mention.range);
    if (distance >= least) continue;
    least = distance;
    best = &mention;
  }
  if (best != nullptr) {
    PlaceRef place = best->place;
    place.home = IsHome(tokens, *best);
    return place;
  }
  if (Before().name.empty()) {
    return facility == nullptr ? PlaceRef() : facility->place;
  }
  PlaceRef place = Before();
  place.stated = false;
  return place;
}

}  // namespace crosscheck
