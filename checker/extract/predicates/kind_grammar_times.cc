// What the times of a sentence are times of.
#include <algorithm>

#include "checker/extract/predicates/dated_event.h"
#include "checker/extract/predicates/kind_grammar.h"
#include "checker/extract/predicates/life_dates.h"
#include "checker/extract/predicates/verb_near.h"

namespace crosscheck {
namespace {

// Time units a kind measured in seconds may be stated in.
constexpr absl::string_view kSeconds = "s";

bool IsLengthOfTime(const TimeMention& time) {
  return time.type == v1::Time::DURATION;
}

}  // namespace

KindMatch KindGrammar::OfTime(const SentenceFacts& facts, size_t index) const {
  const TimeMention& time = facts.times[index];
  const TokenView& tokens = facts.tokens;
  if (const LifeDate life = LifeDateOf(tokens, facts.times, index);
      life != LifeDate::kNone) {
    KindMatch found;
    found.kind = Find(life == LifeDate::kBirth ? "birth.date" : "death.date");
    return found;
  }
  KindMatch found;
  const auto verb = [&] {
    return VerbOfTime(facts, {time.phrase_first, time.last}, words_);
  };
  if (DatesState(tokens, time) || DatesReport(tokens, time, words_)) {
    found.predicate = OpenPredicate(tokens, verb());
    return found;
  }
  FindEvent(facts, time, found);
  if (found.kind == nullptr) {
    found.predicate = OpenPredicate(tokens, verb());
  }
  return found;
}

// Keeps the event whose name begins at tokens[at], if it is nearer than `best`.
void KindGrammar::OfferEvent(const SentenceFacts& facts,
                             const TimeMention& time, size_t at,
                             size_t distance, size_t& best,
                             KindMatch& found) const {
  const auto match = events_.Longest(facts.tokens, at);
  if (!match || distance >= best) return;
  const bool since = time.relation == v1::TimeLexicon::Preposition::SINCE;
  for (const Trigger& trigger : Of(*match.value)) {
    const v1::Kind& kind = *trigger.kind;
    const bool length = kind.unit() == kSeconds;
    const bool onset = kind.accumulation() == v1::Kind::ONSET;
    if (length != (IsLengthOfTime(time) && !time.has_moments)) continue;
    if ((!length && onset != since) ||
        IsSaidOfOther(trigger, facts.tokens, facts.context)) {
      continue;
    }
    best = distance;
    found.kind = &kind;
    found.trigger = {at, at + match.length};
    found.predicate = LemmaAt(facts.tokens, at + match.length - 1);
    return;
  }
}

void KindGrammar::FindEvent(const SentenceFacts& facts, const TimeMention& time,
                            KindMatch& found) const {
  const TokenView& tokens = facts.tokens;
  size_t best = kEventReach + 1;
  const size_t begin = time.first > kEventReach ? time.first - kEventReach : 0;
  // "filming began in May": what a verb before it dates is not dated again.
  // "got five years in prison" is no date.
  const bool dated = !IsLengthOfTime(time) &&
                     DatesVerbBefore(tokens, time.phrase_first, words_);
  const size_t end =
      dated ? time.last : std::min(tokens.size(), time.last + kEventReach);
  for (size_t i = begin; i < end; ++i) {
    if (i >= time.phrase_first && i < time.last) continue;
    const auto match = events_.Longest(tokens, i);
    if (!match) continue;
    OfferEvent(facts, time, i,
               EventDistance(facts, time, {i, i + match.length}, words_), best,
               found);
  }
  if (found.kind != nullptr) return;
  const GenericEvent event = generic_events_.At(facts, time);
  found.of_story = event.of_story;
  // "the shooting, which happened at 8:15 p.m.".
  if (event.antecedent_end > 0) {
    OfferEvent(facts, time, event.antecedent_end - 1, 0, best, found);
  }
}

std::vector<const v1::Kind*> KindGrammar::IncidentsIn(
    const TokenView& tokens) const {
  std::vector<const v1::Kind*> kinds;
  KindContext context;
  for (size_t i = 0; i < tokens.size();) {
    const auto match = events_.Longest(tokens, i);
    i += match ? match.length : 1;
    if (!match) continue;
    for (const Trigger& trigger : Of(*match.value)) {
      const v1::Kind& kind = *trigger.kind;
      if (IsIncident(kind) && !IsSaidOfOther(trigger, tokens, context)) {
        kinds.push_back(&kind);
      }
    }
  }
  return kinds;
}

}  // namespace crosscheck
