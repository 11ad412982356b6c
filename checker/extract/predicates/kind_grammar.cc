#include "checker/extract/predicates/kind_grammar.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/predicates/dated_event.h"
#include "checker/extract/predicates/life_dates.h"
#include "checker/extract/predicates/verb_near.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Triggers further away than this belong to something else.
constexpr size_t kRightReach = 14;
constexpr size_t kLeftReach = 12;

// A relative clause says what happened in its first words.
constexpr size_t kRelativeReach = 5;

// A trigger right before the figure ("killed 12 people") wins over any behind.
constexpr int kRankCost = 100;
constexpr int kLeftCost = 3;

// Time units a kind measured in seconds may be stated in.
constexpr absl::string_view kSeconds = "s";

// Whether the triggers mean something else in this sentence: a film is shot
// too, and not only levees break.
bool IsSaidOfOther(const v1::KindWords& words, const KindContext& context) {
  return (words.not_with_size() > 0 &&
          absl::c_binary_search(context.against, &words)) ||
         (words.only_with_size() > 0 &&
          !absl::c_binary_search(context.with, &words));
}

using PhrasesOfKinds = std::map<std::string, std::vector<const v1::KindWords*>>;

// Adds the phrases.  A table tells of the longest at a place only, so that of
// "music video" the kinds of "music" have to be told too.
void AddContexts(const PhrasesOfKinds& phrases,
                 PhraseTable<std::vector<const v1::KindWords*>>& table,
                 Vocabulary& vocabulary) {
  for (const auto& [phrase, words] : phrases) {
    std::vector<const v1::KindWords*> all = words;
    for (size_t end = phrase.rfind(' '); end != std::string::npos && end > 0;
         end = phrase.rfind(' ', end - 1)) {
      const auto shorter = phrases.find(phrase.substr(0, end));
      if (shorter != phrases.end()) {
        absl::c_copy(shorter->second, std::back_inserter(all));
      }
    }
    table.Add(phrase, std::move(all), vocabulary);
  }
}

bool IsLengthOfTime(const TimeMention& time) {
  return time.type == v1::Time::DURATION;
}

}  // namespace

KindGrammar::KindGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                         const Lemmatizer& lemmatizer,
                         const PhrasalVerbs& phrasal_verbs,
                         const CountedClasses& classes, Vocabulary& vocabulary)
    : words_(words),
      lemmatizer_(lemmatizer),
      phrasal_verbs_(phrasal_verbs),
      classes_(classes),
      coordination_(pack, words, vocabulary),
      generic_events_(pack, words, vocabulary) {
  Build(pack, vocabulary);
}

void KindGrammar::Build(const v1::LexiconPack& pack, Vocabulary& vocabulary) {
  for (const v1::Kind& kind : pack.kind()) kinds_.emplace(kind.id(), &kind);
  // A phrase may trigger several kinds; which one fits is decided later.
  std::map<std::string, std::vector<Trigger>> nouns;
  std::map<std::string, std::vector<Trigger>> after;
  std::map<std::string, std::vector<Trigger>> before;
  std::map<std::string, std::vector<Trigger>> events;
  PhrasesOfKinds not_with;
  PhrasesOfKinds only_with;
  for (const v1::KindWords& words : pack.kind_words()) {
    const auto kind = kinds_.find(words.kind());
    if (kind == kinds_.end()) continue;
    kind_words_.emplace(words.kind(), &words);
    const Trigger trigger{kind->second, &words};
    for (const std::string& phrase : words.noun()) {
      nouns[phrase].push_back(trigger);
    }
    for (const std::string& phrase : words.after()) {
      after[phrase].push_back(trigger);
    }
    for (const std::string& phrase : words.before()) {
      before[phrase].push_back(trigger);
    }
    for (const std::string& phrase : words.event()) {
      events[phrase].push_back(trigger);
    }
    for (const std::string& phrase : words.not_with()) {
      not_with[phrase].push_back(&words);
    }
    for (const std::string& phrase : words.only_with()) {
      only_with[phrase].push_back(&words);
    }
  }
  const auto fill = [&](std::map<std::string, std::vector<Trigger>>& from,
                        TriggerTable& table) {
    for (auto& [phrase, triggers] : from) {
      std::stable_sort(triggers.begin(), triggers.end(),
                       [](const Trigger& a, const Trigger& b) {
                         return a.words->rank() < b.words->rank();
                       });
      table.Add(phrase, std::move(triggers), vocabulary);
    }
  };
  fill(nouns, nouns_);
  fill(after, after_);
  fill(before, before_);
  fill(events, events_);
  AddContexts(not_with, not_with_, vocabulary);
  AddContexts(only_with, only_with_, vocabulary);
}

const v1::Kind* KindGrammar::Find(absl::string_view id) const {
  const auto it = kinds_.find(id);
  return it == kinds_.end() ? nullptr : it->second;
}

absl::string_view KindGrammar::LabelOf(absl::string_view kind) const {
  const auto it = kind_words_.find(kind);
  return it == kind_words_.end() ? absl::string_view() : it->second->label();
}

bool KindGrammar::HasUnit(const v1::Kind& kind, const Figure& figure) const {
  const std::string& unit = kind.unit();
  if (figure.age || figure.ordinal || figure.score) {
    return figure.age && unit == "a";
  }
  if (figure.fraction && unit != "%") return false;
  if (unit.empty()) return true;
  if (figure.unit == nullptr) {
    // "20 deaths a day" is no toll.
    return unit == "1" && !absl::StrContains(figure.quantity.unit, "/{");
  }
  return unit == "money" ? absl::StartsWith(figure.unit->dimension(), "money")
                         : unit == figure.unit->base();
}

KindContext KindGrammar::ContextOf(const TokenView& tokens) const {
  KindContext context;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (const auto match = not_with_.Longest(tokens, i)) {
      absl::c_copy(*match.value, std::back_inserter(context.against));
    }
    if (const auto match = only_with_.Longest(tokens, i)) {
      absl::c_copy(*match.value, std::back_inserter(context.with));
    }
  }
  absl::c_sort(context.against);
  absl::c_sort(context.with);
  return context;
}

// Whether what the figure counts suits the kind.
bool KindGrammar::MayCount(const Trigger& trigger, const SentenceFacts& facts,
                           const Figure& figure) const {
  if (trigger.words->counts_size() == 0) return true;
  if (!figure.noun || figure.noun.joined) {
    return !figure.noun && absl::c_linear_search(trigger.words->counts(), "");
  }
  const Token& head = facts.tokens[figure.noun.phrase.last - 1];
  const std::string counted = classes_.ClassOf(facts.tokens.text, head);
  if (counted.empty()) return false;
  for (const std::string& allowed : trigger.words->counts()) {
    if (!allowed.empty() && classes_.Within(counted, allowed)) return true;
  }
  return false;
}

// Whether the trigger in `range` is said of something else, or of part of what
// the figure tells: "four men mourned a slain friend", "no one was badly hurt",
// "none of the injuries are serious".
bool KindGrammar::IsQualified(const SentenceFacts& facts, const Figure& figure,
                              TokenRange range, bool noun) const {
  const TokenView& tokens = facts.tokens;
  const auto content = [&](size_t i) {
    return i < tokens.size() && tokens[i].is_word() &&
           !words_.Is(tokens[i], kFunctionWord);
  };
  if (noun) {
    return figure.zero &&
           (figure.of_base || figure.noun.phrase.first < range.first);
  }
  if (range.first < figure.phrase.last + 1) return false;
  if (figure.zero) {
    // "was badly hurt", "suffered serious injuries"; but "in Kirun was hurt".
    const absl::string_view before = tokens.Text(range.first - 1);
    if (absl::EndsWith(before, "ly")) return true;
    if (content(range.first - 1) && !tokens[range.first - 1].capital &&
        !words_.Is(tokens[range.first], kAuxiliary)) {
      return true;
    }
  }
  return words_.Is(tokens[range.first - 1], kDeterminer) &&
         content(range.last) && !words_.Is(tokens[range.last], kVerb);
}

// Keeps the cheapest trigger that starts at `at` and ends by `limit`.
void KindGrammar::Offer(const TriggerTable& table, const SentenceFacts& facts,
                        const Figure& figure, size_t at, size_t distance,
                        size_t limit, Candidate& best) const {
  const auto match = table.Longest(facts.tokens, at);
  if (!match || at + match.length > limit) return;
  // "attempted murder", "in non-critical condition".
  if (at > 0 && facts.tokens.Text(at - 1) == "attempted") return;
  if (at >= 2 && facts.tokens[at - 1].is_punct('-') &&
      absl::EqualsIgnoreCase(facts.tokens.Text(at - 2), "non")) {
    return;
  }
  // A counted noun that is the trigger need not belong to a class.
  const bool noun = &table == &nouns_;
  if (IsQualified(facts, figure, {at, at + match.length}, noun)) return;
  for (const Trigger& trigger : *match.value) {
    if (!HasUnit(*trigger.kind, figure)) continue;
    if (!noun && !MayCount(trigger, facts, figure)) continue;
    if (IsSaidOfOther(*trigger.words, facts.context)) continue;
    const int cost =
        trigger.words->rank() * kRankCost + static_cast<int>(distance);
    // "fatally shot" says more than "shot".
    const bool longer =
        cost == best.cost && match.length > best.range.last - best.range.first;
    if (best.trigger == nullptr || cost < best.cost || longer) {
      best = {&trigger, {at, at + match.length}, cost};
    }
    return;
  }
}

// "the 12 people who were killed": the clause right behind the noun is said of
// it.  Without an auxiliary its verb must have no object: not "the two men who
// killed a guard".
void KindGrammar::LookIntoRelative(const SentenceFacts& facts, size_t index,
                                   Candidate& best) const {
  const TokenView& tokens = facts.tokens;
  const Figure& figure = facts.figures[index];
  const size_t who = figure.phrase.last;
  if (!figure.noun || who + 1 >= tokens.size() ||
      !words_.Is(tokens[who], kRelativePronoun)) {
    return;
  }
  const bool passive = words_.Is(tokens[who + 1], kAuxiliary);
  const size_t end = std::min(tokens.size(), who + 1 + kRelativeReach);
  for (size_t i = who + 1; i < end; ++i) {
    if (tokens[i].is_number() || IsClauseEnd(tokens, i, words_)) return;
    Candidate inside;
    Offer(after_, facts, figure, i, i - who, end, inside);
    if (inside.trigger == nullptr) continue;
    const size_t behind = inside.range.last;
    const bool object =
        behind < tokens.size() && tokens[behind].is_word() &&
        !words_.Is(tokens[behind],
                   kPreposition | kAdverb | kConjunction | kVerb | kAuxiliary);
    if (!passive && (i > who + 1 || object)) return;
    // "The 1,200 people who live there" are all, "two people who live there"
    // some of them.
    if (inside.trigger->kind->accumulation() == v1::Kind::STOCK &&
        (figure.phrase.first == 0 ||
         !words_.Is(tokens[figure.phrase.first - 1], kDeterminer))) {
      return;
    }
    if (best.trigger == nullptr || inside.cost < best.cost) best = inside;
    return;
  }
}

void KindGrammar::LookRight(const SentenceFacts& facts, size_t index,
                            Candidate& best) const {
  if (coordination_.IsOfNoun(facts, index)) return;
  const Figure& figure = facts.figures[index];
  // "two of the other three victims are in danger": not all three.
  if (index > 0 && facts.figures[index - 1].of_number &&
      facts.figures[index - 1].noun.phrase.first == figure.noun.phrase.first) {
    return;
  }
  size_t i = figure.phrase.last;
  bool shared = false;  // With the figure behind.
  // Inside an insert the clause ends with it.
  size_t end = facts.tokens.size();
  for (const TokenRange& insert : facts.inserts) {
    if (insert.Contains(figure.bare.first)) end = insert.last;
  }
  for (size_t steps = 0; i < end && steps < kRightReach; ++steps) {
    if (const size_t skipped = SkipInsert(facts, i); skipped > i) {
      i = skipped;
      continue;
    }
    if (IsClauseEnd(facts.tokens, i, words_) ||
        coordination_.StartsOther(facts.tokens, figure.phrase, i)) {
      break;
    }
    const size_t behind = coordination_.BehindFigure(facts, index, i);
    if (behind >= end) return;
    shared = shared || behind > i;
    i = behind;
    // What is said of both suits the other one too.
    Candidate other;
    if (shared) {
      Offer(after_, facts, facts.figures[index + 1], i, steps, end, other);
    }
    if (!shared || other.trigger != nullptr) {
      Offer(after_, facts, figure, i, steps, end, best);
    }
    ++i;
  }
}

void KindGrammar::LookLeft(const SentenceFacts& facts, size_t index,
                           Candidate& best) const {
  const Figure& figure = facts.figures[index];
  size_t begin = 0;
  for (const TokenRange& insert : facts.inserts) {
    if (insert.Contains(figure.bare.first)) begin = insert.first;
  }
  for (size_t j = 0; j < index; ++j) {
    begin = std::max(begin, facts.figures[j].phrase.last);
  }
  for (size_t steps = 0; steps < kLeftReach; ++steps) {
    if (figure.phrase.first < begin + 1 + steps) break;
    const size_t i = figure.phrase.first - 1 - steps;
    // "searched for suspects after 12 men were shot": what is before it is said
    // of something else.
    const bool own_clause =
        steps > 0 || words_.Is(facts.tokens[i], kClauseBreak);
    if (facts.tokens[i].is_punct(';') ||
        (own_clause && IsClauseEnd(facts.tokens, i, words_))) {
      break;
    }
    const auto match = before_.Longest(facts.tokens, i);
    if (!match || coordination_.IsOneOfSeveral(facts.tokens, i)) continue;
    // "was killed and three others fled": another clause.
    const size_t behind = i + match.length;
    if (behind + 1 == figure.phrase.first &&
        absl::EqualsIgnoreCase(facts.tokens.Text(behind), "and")) {
      break;
    }
    const size_t gap =
        figure.phrase.first - std::min(figure.phrase.first, i + match.length);
    Offer(before_, facts, figure, i, gap == 0 ? 0 : gap + kLeftCost,
          figure.phrase.first, best);
  }
}

KindMatch KindGrammar::OfFigure(const SentenceFacts& facts,
                                size_t index) const {
  const Figure& figure = facts.figures[index];
  KindMatch found;
  Candidate best;
  if (figure.noun) {
    const size_t head = figure.noun.phrase.last - 1;
    Offer(nouns_, facts, figure, head, 0, facts.tokens.size(), best);
    // "road deaths", "death toll": two words before one.
    if (figure.noun.phrase.last - figure.noun.phrase.first > 1) {
      Offer(nouns_, facts, figure, head - 1, 0, facts.tokens.size(), best);
    }
  }
  LookLeft(facts, index, best);
  if (best.trigger == nullptr || best.cost > 0) LookRight(facts, index, best);
  if (best.trigger == nullptr) LookIntoRelative(facts, index, best);
  if (best.trigger != nullptr) {
    found.kind = best.trigger->kind;
    found.trigger = best.range;
    found.predicate = LemmaAt(facts.tokens, best.range.last - 1);
    return found;
  }
  if (figure.age) {
    found.kind = Find("person.age");
    return found;
  }
  found.predicate =
      OpenPredicate(facts.tokens, VerbOfFigure(facts, figure.phrase, words_));
  return found;
}

std::string KindGrammar::LemmaAt(const TokenView& tokens, size_t at) const {
  if (const std::string* const sense = phrasal_verbs_.SenseAt(tokens, at)) {
    return *sense;
  }
  std::string lower;
  AppendLower(tokens.Text(at), lower);
  return lemmatizer_.Sense(lower);
}

std::string KindGrammar::OpenPredicate(const TokenView& tokens,
                                       size_t verb) const {
  return verb < tokens.size() ? LemmaAt(tokens, verb) : "";
}

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
  if (DatesState(tokens, time)) {
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
  for (const Trigger& trigger : *match.value) {
    const v1::Kind& kind = *trigger.kind;
    const bool length = kind.unit() == kSeconds;
    const bool onset = kind.accumulation() == v1::Kind::ONSET;
    if (length != (IsLengthOfTime(time) && !time.has_moments)) continue;
    if ((!length && onset != since) ||
        IsSaidOfOther(*trigger.words, facts.context)) {
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
  const KindContext context = ContextOf(tokens);
  for (size_t i = 0; i < tokens.size();) {
    const auto match = events_.Longest(tokens, i);
    i += match ? match.length : 1;
    if (!match) continue;
    for (const Trigger& trigger : *match.value) {
      const v1::Kind& kind = *trigger.kind;
      if (IsIncident(kind) && !IsSaidOfOther(*trigger.words, context)) {
        kinds.push_back(&kind);
      }
    }
  }
  return kinds;
}

}  // namespace crosscheck
