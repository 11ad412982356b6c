#include "checker/normalize/facets.h"

#include <algorithm>
#include <limits>

#include "absl/strings/match.h"
#include "checker/extract/places/place_ref.h"

namespace crosscheck {
namespace {

// A clause border counts as so many words of distance.
constexpr size_t kClauseDistance = 10;

// What stands before is further away than what stands behind.
constexpr size_t kBeforeDistance = 4;

constexpr size_t kObjectReach = 7;

// "have killed hundreds of people there": so far behind the phrase.
constexpr size_t kThereReach = 6;

constexpr size_t kNowhere = std::numeric_limits<size_t>::max();

// "said on Thursday", "on Thursday told": the day of speaking.
constexpr size_t kSpeechReach = 2;

Day DayOf(absl::CivilSecond second) {
  return static_cast<Day>(absl::CivilDay(second) - absl::CivilDay(1970, 1, 1));
}

}  // namespace

void Facets::Enter(const SentenceMentions& sentence) {
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

// Tokens between two ranges; clause borders between them count extra.
size_t Facets::Distance(const SentenceMentions& sentence, TokenRange a,
                        TokenRange b) const {
  const TokenView tokens = article_.View(sentence);
  const bool behind = b.first >= a.last;
  const size_t from = behind ? a.last : b.last;
  const size_t to = behind ? b.first : a.first;
  size_t distance = behind ? 0 : kBeforeDistance;
  for (size_t i = from; i < to; ++i) {
    ++distance;
    if (tokens[i].is_punct(';') ||
        reader_.words().Is(tokens[i], kClauseBreak)) {
      distance += kClauseDistance;
    }
  }
  return distance;
}

// Whether "there" stands behind `phrase` in its clause: "hundreds of people
// there", but not "there were 40".
bool Facets::PointsBack(const SentenceMentions& sentence,
                        TokenRange phrase) const {
  const TokenView tokens = article_.View(sentence);
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

// How many words of distance a role is worth; kNowhere: it says nothing of
// where `phrase` is.
size_t Facets::RoleDistance(const PlaceMention& mention, TokenRange phrase,
                            const PlaceRef& before) const {
  const bool related = before.name.empty() || IsWithin(mention.place, before);
  switch (mention.role) {
    case PlaceRole::kIn:
      return 0;
    case PlaceRole::kAt:
    case PlaceRole::kOf:
      return 2;
    case PlaceRole::kTo:
      return 6;
    case PlaceRole::kSubject:
      return mention.country ? kNowhere : 6;
    case PlaceRole::kOwner:
      return mention.country ? kNowhere : 8;
    case PlaceRole::kFar:
    case PlaceRole::kName:
    case PlaceRole::kBare:
      // A place elsewhere, unless it is a part of the one spoken of.
      return mention.country || !related ? kNowhere : 15;
    case PlaceRole::kPeople:
      // "400,000 Syrians" are all of them, in a text on a part of Syria;
      // "five Americans" may have died anywhere.
      return phrase.Contains(mention.range.first) &&
                     (before.name.empty() || IsWithin(before, mention.place))
                 ? 15
                 : kNowhere;
  }
  return kNowhere;
}

void Facets::Place(const SentenceMentions& sentence, TokenRange phrase,
                   Claim& claim) const {
  const PlaceRef& before =
      carried_.name.empty() ? article_.places.main : carried_;
  const bool points_back = PointsBack(sentence, phrase);
  const PlaceMention* best = nullptr;
  const PlaceMention* facility = nullptr;
  size_t least = kNowhere;
  for (const PlaceMention& mention : sentence.places) {
    if (points_back && mention.range.first >= phrase.first) continue;
    if (mention.facility) {
      facility = &mention;
      continue;
    }
    const size_t role = RoleDistance(mention, phrase, before);
    if (role == kNowhere) continue;
    const size_t distance =
        (points_back ? 0 : role) + Distance(sentence, phrase, mention.range);
    if (distance >= least) continue;
    least = distance;
    best = &mention;
  }
  if (best != nullptr) {
    claim.place = best->place;
  } else if (!before.name.empty()) {
    claim.place = before;
    claim.place.stated = false;
  } else if (facility != nullptr) {
    claim.place = facility->place;
  }
}

bool Facets::DatesSpeech(const TokenView& tokens,
                         const TimeMention& time) const {
  const size_t begin =
      time.phrase_first > kSpeechReach ? time.phrase_first - kSpeechReach : 0;
  for (size_t i = begin; i < time.phrase_first; ++i) {
    if (reader_.words().Is(tokens[i], kSpeechVerb)) return true;
  }
  return time.last < tokens.size() &&
         reader_.words().Is(tokens[time.last], kSpeechVerb);
}

void Facets::Scope(const SentenceMentions& sentence, TokenRange phrase,
                   Claim& claim) const {
  const TokenView tokens = article_.View(sentence);
  if (claim.report_day != kNoFirstDay) claim.scope.last = claim.report_day;
  const TimeMention* nearest = nullptr;
  size_t best = std::numeric_limits<size_t>::max();
  for (const TimeMention& time : sentence.times) {
    if (!time.has_moments || time.vague_reference) continue;
    if (time.first == phrase.first || DatesSpeech(tokens, time)) continue;
    const size_t distance = Distance(sentence, phrase, {time.first, time.last});
    if (distance >= best) continue;
    best = distance;
    nearest = &time;
  }
  if (nearest == nullptr) return;
  claim.scope_stated = true;
  claim.scope.first = DayOf(nearest->first_moment);
  const bool since = nearest->relation == v1::TimeLexicon::Preposition::SINCE;
  if (!since) {
    claim.scope.last = DayOf(nearest->last_moment);
  } else if (claim.report_day == kNoFirstDay) {
    claim.scope.last = kNoLastDay;
  }
}

void Facets::Subject(const SentenceMentions& sentence, size_t at,
                     Claim& claim) const {
  if (claim.info == nullptr || !claim.info->needs_subject()) return;
  const TokenView tokens = article_.View(sentence);
  size_t clause = 0;
  for (size_t i = 0; i < at; ++i) {
    if (tokens[i].is_punct(';') ||
        absl::EqualsIgnoreCase(tokens.Text(i), "but") ||
        absl::EqualsIgnoreCase(tokens.Text(i), "while")) {
      clause = i;
    }
  }
  for (const ActorMention& actor : sentence.actors) {
    if (actor.range.first >= at) break;
    // The first of the sentence, then the last of the clause.
    if (claim.subject.empty() || actor.range.first >= clause) {
      claim.subject = actor.name;
    }
  }
  if (!claim.subject.empty()) return;
  // "we have offered": the speaker.
  const std::string& source = claim.attribution.source;
  const size_t space = source.rfind(' ');
  const auto official = article_.places.people.find(
      NameHash(space == std::string::npos ? source : source.substr(space + 1)));
  if (official != article_.places.people.end()) {
    claim.subject = official->second;
  }
}

Attribution Facets::AttributionAt(const SentenceMentions& sentence,
                                  size_t at) const {
  const AttributedSpan* best = nullptr;
  bool quoted = false;
  for (const AttributedSpan& span : sentence.attributions) {
    if (!span.range.Contains(at)) continue;
    quoted = quoted || span.attribution.quoted;
    // A named speaker wins over the quotation marks, a narrow span over a wide.
    const bool better =
        best == nullptr ||
        (best->attribution.quoted && !span.attribution.quoted) ||
        (best->attribution.quoted == span.attribution.quoted &&
         span.range.last - span.range.first <
             best->range.last - best->range.first);
    if (better) best = &span;
  }
  if (best == nullptr) return {};
  Attribution attribution = best->attribution;
  attribution.quoted = quoted;
  return attribution;
}

TokenRange Facets::Object(const SentenceMentions& sentence,
                          TokenRange trigger) const {
  const TokenView tokens = article_.View(sentence);
  const auto is_object = [&](size_t i) {
    if (!tokens[i].is_word() || !reader_.classes().IsKnown(tokens[i].word)) {
      return false;
    }
    const std::string counted =
        reader_.classes().ClassOf(tokens.text, tokens[i]);
    return !reader_.classes().Within(counted, "person");
  };
  const size_t end = std::min(tokens.size(), trigger.last + kObjectReach);
  for (size_t i = trigger.last; i < end; ++i) {
    if (is_object(i)) return {i, i + 1};
  }
  const size_t begin =
      trigger.first > kObjectReach ? trigger.first - kObjectReach : 0;
  for (size_t i = trigger.first; i > begin; --i) {
    if (is_object(i - 1)) return {i - 1, i};
  }
  return {};
}

}  // namespace crosscheck
