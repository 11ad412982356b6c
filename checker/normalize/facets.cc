#include "checker/normalize/facets.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/base/civil_day.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/places/place_ref.h"
#include "checker/extract/predicates/dated_event.h"
#include "checker/normalize/period.h"
#include "checker/normalize/person.h"
#include "checker/normalize/word_distance.h"

namespace crosscheck {
namespace {

constexpr size_t kObjectReach = 7;

// "the lowest quarterly figure since 2020".
constexpr size_t kRecordReach = 4;

}  // namespace

void Facets::Place(const SentenceMentions& sentence, TokenRange phrase,
                   Claim& claim) const {
  claim.place = places_.Choose(sentence, phrase);
}

bool Facets::ComparesOnly(const TokenView& tokens,
                          const TimeMention& time) const {
  static constexpr absl::string_view kWords[] = {"first", "most", "least",
                                                 "worst", "best"};
  if (time.relation != v1::TimeLexicon::Preposition::SINCE) return false;
  const size_t begin =
      time.phrase_first > kRecordReach ? time.phrase_first - kRecordReach : 0;
  for (size_t i = begin; i < time.phrase_first; ++i) {
    const absl::string_view word = tokens.Text(i);
    if (absl::EndsWith(word, "est") || absl::c_linear_search(kWords, word)) {
      return true;
    }
  }
  return false;
}

bool Facets::IsOfInsert(const SentenceMentions& sentence,
                        const TimeMention& time, TokenRange phrase) const {
  if (!time.has_grain || time.grain < Grain::kYear) return false;
  return absl::c_any_of(sentence.inserts, [&](const TokenRange& insert) {
    return insert.Contains(time.first) && !insert.Contains(phrase.first);
  });
}

bool Facets::IsOfOtherFigure(const SentenceMentions& sentence,
                             const TimeMention& time, TokenRange phrase) const {
  if (!time.has_grain || time.grain < Grain::kMonth) return false;
  const WordClasses& words = reader_.words();
  const TokenView tokens = article_.View(sentence);
  const auto other = std::partition_point(
      sentence.figures.begin(), sentence.figures.end(),
      [&](const Figure& figure) { return figure.phrase.first < phrase.last; });
  if (other == sentence.figures.end()) return false;
  size_t at = other->phrase.last;
  if (at < time.first && words.Is(tokens[at], kPreposition)) ++at;
  return at < time.first && words.Is(tokens[at], kRelativePronoun);
}

// Whether the words from tokens[opener] to `time` are what the figure in
// `claim` is compared with.
bool Facets::Compares(const SentenceMentions& sentence, size_t opener,
                      const TimeMention& time, const Claim& claim) const {
  const WordClasses& words = reader_.words();
  const TokenView tokens = article_.View(sentence);
  if (words.Is(tokens[opener], kComparison)) {
    // "than in 2015", "compared with 2015"; but not "rather than boats".
    const size_t with = opener + 1;
    if (time.phrase_first == with || (time.phrase_first == with + 1 &&
                                      words.Is(tokens[with], kPreposition))) {
      return true;
    }
  } else if (!words.Is(tokens[opener], kOldValue)) {
    return false;
  } else if (time.phrase_first == opener && !time.opens_range) {
    // "up 17% from 2015"; but "400 boats from May 2015" are those since then.
    return claim.quantity && claim.quantity->unit == "%";
  }
  const auto old = absl::c_find_if(sentence.figures, [&](const Figure& figure) {
    return figure.phrase.first > opener && figure.phrase.last <= time.first;
  });
  // "12 people from 3 towns in 2016" compares nothing.
  return old != sentence.figures.end() && (old->unit != nullptr || !old->noun);
}

bool Facets::IsOfComparison(const SentenceMentions& sentence,
                            const TimeMention& time, TokenRange phrase,
                            const Claim& claim) const {
  const TokenView tokens = article_.View(sentence);
  for (size_t i = time.first; i > phrase.last; --i) {
    const Token& token = tokens[i - 1];
    if (token.is_punct(',') || token.is_punct(';')) return false;
    if (Compares(sentence, i - 1, time, claim)) return true;
  }
  return false;
}

DayRange Facets::DaysOf(const SentenceMentions& sentence,
                        const TimeMention& time) const {
  DayRange days = {DayOf(time.first_moment), DayOf(time.last_moment)};
  const size_t index = static_cast<size_t>(&time - sentence.times.data());
  if (time.opens_range && index + 1 < sentence.times.size() &&
      sentence.times[index + 1].has_moments) {
    days.last = DayOf(sentence.times[index + 1].last_moment);
  }
  if (index > 0 && sentence.times[index - 1].opens_range &&
      sentence.times[index - 1].has_moments) {
    days.first = DayOf(sentence.times[index - 1].first_moment);
  }
  return days;
}

// Whether the clause of `phrase` is said of the time before it: "the last one
// on May 3, when six people were shot".
bool Facets::OpensClauseOf(const TokenView& tokens, TokenRange time,
                           TokenRange phrase) const {
  size_t at = time.last;
  if (at < phrase.first && tokens[at].is_punct(',')) ++at;
  if (at >= phrase.first || !absl::EqualsIgnoreCase(tokens.Text(at), "when")) {
    return false;
  }
  for (++at; at < phrase.first; ++at) {
    if (tokens[at].is_punct(';') ||
        reader_.words().Is(tokens[at], kClauseBreak)) {
      return false;
    }
  }
  return true;
}

const TimeMention* Facets::NearestTime(
    const SentenceMentions& sentence, TokenRange phrase, const Claim& claim,
    absl::FunctionRef<bool(const TimeMention&)> wanted) const {
  const TokenView tokens = article_.View(sentence);
  const TimeMention* nearest = nullptr;
  size_t best = std::numeric_limits<size_t>::max();
  const auto begin = std::partition_point(
      sentence.times.begin(), sentence.times.end(),
      [&](const TimeMention& time) {
        return time.first < phrase.first &&
               !WithinReach(phrase, {time.first, time.last});
      });
  for (auto it = begin; it != sentence.times.end(); ++it) {
    const TimeMention& time = *it;
    const TokenRange range{time.first, time.last};
    if (!WithinReach(phrase, range)) break;
    if (time.vague_reference || !wanted(time)) continue;
    if (time.first == phrase.first ||
        DatesSpeech(tokens, time, reader_.words())) {
      continue;
    }
    if (ComparesOnly(tokens, time) || IsOfInsert(sentence, time, phrase) ||
        IsOfOtherFigure(sentence, time, phrase) ||
        IsOfComparison(sentence, time, phrase, claim)) {
      continue;
    }
    // "Jana Holm, 57, wants it built by 2030": nobody tells an age of then; and
    // a plan holds when it is told, not when it is to be done.
    const bool told_now =
        claim.age || (claim.info != nullptr && claim.info->planned() &&
                      claim.info->adds_up());
    if (told_now && claim.report_day != kNoFirstDay &&
        DayOf(time.first_moment) > claim.report_day) {
      continue;
    }
    const size_t distance =
        OpensClauseOf(tokens, range, phrase)
            ? 0
            : WordDistance(tokens, reader_.words(), phrase, range);
    if (distance >= best) continue;
    best = distance;
    nearest = &time;
  }
  return nearest;
}

void Facets::Scope(const SentenceMentions& sentence, TokenRange phrase,
                   Claim& claim) const {
  if (claim.report_day != kNoFirstDay) claim.scope.last = claim.report_day;
  const TimeMention* const time =
      NearestTime(sentence, phrase, claim,
                  [](const TimeMention& other) { return other.has_moments; });
  if (time == nullptr) return;
  claim.scope_stated = true;
  const DayRange days = DaysOf(sentence, *time);
  claim.scope.first = days.first;
  if (time->relation != v1::TimeLexicon::Preposition::SINCE) {
    claim.scope.last = days.last;
  } else if (claim.report_day == kNoFirstDay) {
    claim.scope.last = kNoLastDay;
  }
}

void Facets::Period(const SentenceMentions& sentence, TokenRange phrase,
                    Claim& claim) const {
  if (claim.age || claim.dimension == "time") return;
  const TokenView tokens = article_.View(sentence);
  // Of what happens at a time "in May" says when, not how long.
  const bool over_dates =
      claim.info == nullptr || claim.info->accumulation() == v1::Kind::FLOW;
  const auto stretch = [&](const TimeMention& time) {
    Stretch of_time = StretchOf(tokens, sentence, time, reader_.words());
    if (!time.has_amount && !over_dates) of_time.days = 0;
    return of_time;
  };
  const TimeMention* const time =
      NearestTime(sentence, phrase, claim, [&](const TimeMention& other) {
        const Stretch of_other = stretch(other);
        return of_other.days > 0 || of_other.month > 0;
      });
  if (time == nullptr) return;
  const Stretch counted_over = stretch(*time);
  claim.period_days = static_cast<float>(counted_over.days);
  claim.period_month = static_cast<uint8_t>(counted_over.month);
}

std::string Facets::NamedSubject(const SentenceMentions& sentence,
                                 TokenRange phrase) const {
  const WordClasses& words = reader_.words();
  const std::string name =
      OwnerOf(article_.View(sentence), sentence, phrase, words);
  return name.empty() || absl::StrContains(name, ' ')
             ? name
             : FullName(article_, name, words);
}

void Facets::Subject(const SentenceMentions& sentence, TokenRange phrase,
                     Claim& claim) const {
  if (claim.info == nullptr) return;
  if (claim.info->named_subject()) {
    claim.subject = NamedSubject(sentence, phrase);
    return;
  }
  if (!claim.info->needs_subject()) return;
  const TokenView tokens = article_.View(sentence);
  const size_t at = phrase.first;
  size_t clause = 0;
  for (size_t i = 0; i < at; ++i) {
    if (tokens[i].is_punct(';') ||
        absl::EqualsIgnoreCase(tokens.Text(i), "but") ||
        absl::EqualsIgnoreCase(tokens.Text(i), "while")) {
      clause = i;
    }
  }
  std::vector<ActorMention> actors;
  reader_.places().FindActors(tokens, article_.places, actors);
  for (const ActorMention& actor : actors) {
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
