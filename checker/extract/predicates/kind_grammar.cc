#include "checker/extract/predicates/kind_grammar.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/predicates/dated_event.h"
#include "checker/extract/predicates/verb_near.h"
#include "checker/text/tokenizer.h"
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

// Whether the word is the end of one that says something else: "in non-critical
// condition", "drugs for weight-loss".
bool EndsCompound(const TokenView& tokens, size_t at) {
  return at >= 2 && tokens[at - 1].is_punct('-') && !tokens[at].space_before &&
         !tokens[at - 1].space_before && tokens[at - 2].is_word();
}

// A table tells of the longest phrase at a place only, so that of "music video"
// the kinds of "music" have to be told too.
PhraseTable<std::vector<uint32_t>> TableOf(
    const std::map<std::string, std::vector<uint32_t>>& phrases,
    Vocabulary& vocabulary) {
  PhraseTable<std::vector<uint32_t>> table;
  for (const auto& [phrase, words] : phrases) {
    std::vector<uint32_t> all = words;
    for (size_t end = phrase.rfind(' '); end != std::string::npos && end > 0;
         end = phrase.rfind(' ', end - 1)) {
      const auto shorter = phrases.find(phrase.substr(0, end));
      if (shorter != phrases.end()) {
        absl::c_copy(shorter->second, std::back_inserter(all));
      }
    }
    table.Add(phrase, std::move(all), vocabulary);
  }
  return table;
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
    const auto number = static_cast<uint32_t>(count_kind_words_++);
    const auto kind = kinds_.find(words.kind());
    if (kind == kinds_.end()) continue;
    kind_words_.emplace(words.kind(), &words);
    const Trigger trigger(*kind->second, words, number);
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
      not_with[phrase].push_back(number);
    }
    for (const std::string& phrase : words.only_with()) {
      only_with[phrase].push_back(number);
    }
  }
  const auto fill = [&](std::map<std::string, std::vector<Trigger>>& from,
                        TriggerTable& table) {
    for (auto& [phrase, triggers] : from) {
      std::stable_sort(
          triggers.begin(), triggers.end(),
          [](const Trigger& a, const Trigger& b) { return a.rank < b.rank; });
      const Triggers all{static_cast<uint32_t>(triggers_.size()),
                         static_cast<uint32_t>(triggers.size())};
      absl::c_copy(triggers, std::back_inserter(triggers_));
      table.Add(phrase, all, vocabulary);
    }
  };
  fill(nouns, nouns_);
  fill(after, after_);
  fill(before, before_);
  fill(events, events_);
  AddContexts(not_with, only_with, vocabulary);
}

const v1::Kind* KindGrammar::Find(absl::string_view id) const {
  const auto it = kinds_.find(id);
  return it == kinds_.end() ? nullptr : it->second;
}

absl::string_view KindGrammar::LabelOf(absl::string_view kind) const {
  const auto it = kind_words_.find(kind);
  return it == kind_words_.end() ? absl::string_view() : it->second->label();
}

KindGrammar::UnitSort KindGrammar::SortOf(absl::string_view unit) {
  return unit.empty()      ? UnitSort::kNone
         : unit == "1"     ? UnitSort::kCount
         : unit == "a"     ? UnitSort::kYears
         : unit == "%"     ? UnitSort::kPercent
         : unit == "money" ? UnitSort::kMoney
                           : UnitSort::kOther;
}

KindGrammar::Trigger::Trigger(const v1::Kind& kind, const v1::KindWords& words,
                              uint32_t number)
    : kind(&kind),
      words(&words),
      number(number),
      rank(words.rank()),
      unit(SortOf(kind.unit())),
      counts(words.counts_size() > 0),
      only_with(words.only_with_size() > 0),
      not_with(words.not_with_size() > 0) {}

bool KindGrammar::HasUnit(const Trigger& trigger, const Figure& figure) {
  if (figure.age || figure.ordinal || figure.score) {
    return figure.age && trigger.unit == UnitSort::kYears;
  }
  if (figure.fraction && trigger.unit != UnitSort::kPercent) return false;
  if (trigger.unit == UnitSort::kNone) return true;
  if (figure.unit == nullptr) {
    // "20 deaths a day" is no toll.
    return trigger.unit == UnitSort::kCount &&
           !absl::StrContains(figure.quantity.unit, "/{");
  }
  return trigger.unit == UnitSort::kMoney
             ? absl::StartsWith(figure.unit->dimension(), "money")
             : trigger.kind->unit() == figure.unit->base();
}

// One table of both sorts of phrases, since each token of a sentence is looked
// up: a phrase has the remarks of the longest of either sort that it begins
// with.
void KindGrammar::AddContexts(const PhrasesOfKinds& not_with,
                              const PhrasesOfKinds& only_with,
                              Vocabulary& vocabulary) {
  const auto against = TableOf(not_with, vocabulary);
  const auto with = TableOf(only_with, vocabulary);
  const auto add = [&](const std::string& phrase) {
    const std::vector<Token> tokens = TokenizePhrase(phrase, vocabulary);
    std::vector<Remark> remarks;
    const auto append = [&](const auto& match, uint8_t bit) {
      if (!match) return;
      for (const uint32_t words : *match.value) remarks.push_back({words, bit});
    };
    append(against.Longest({phrase, tokens}, 0), KindContext::kAgainst);
    append(with.Longest({phrase, tokens}, 0), KindContext::kWith);
    contexts_.Add(phrase, std::move(remarks), vocabulary);
  };
  for (const auto& [phrase, words] : not_with) add(phrase);
  for (const auto& [phrase, words] : only_with) add(phrase);
}

// What the phrases of a sentence say for and against kinds; linear.
void KindGrammar::ReadContext(const TokenView& tokens,
                              KindContext& context) const {
  context.read = true;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const auto match = contexts_.Longest(tokens, i);
    if (!match) continue;
    if (context.said.empty()) context.said.resize(count_kind_words_);
    for (const Remark& remark : *match.value) {
      context.said[remark.kind_words] |= remark.bit;
    }
  }
}

// Whether the trigger means something else in this sentence: a film is shot
// too, and not only levees break.
bool KindGrammar::IsSaidOfOther(const Trigger& trigger, const TokenView& tokens,
                                KindContext& context) const {
  const bool needs = trigger.only_with;
  if (!needs && !trigger.not_with) return false;
  if (!context.read) ReadContext(tokens, context);
  return context.Has(trigger.number, KindContext::kAgainst) ||
         (needs && !context.Has(trigger.number, KindContext::kWith));
}

// Whether what the figure counts suits the kind.
bool KindGrammar::MayCount(const Trigger& trigger, const SentenceFacts& facts,
                           const Figure& figure) const {
  if (!trigger.counts) return true;
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
  if ((EndsCompound(facts.tokens, at) && !figure.bare.Contains(at - 2)) ||
      (at > 0 && facts.tokens.Text(at - 1) == "attempted")) {
    return;
  }
  // A counted noun that is the trigger need not belong to a class.
  const bool noun = &table == &nouns_;
  if (IsQualified(facts, figure, {at, at + match.length}, noun)) return;
  for (const Trigger& trigger : Of(*match.value)) {
    if (!HasUnit(trigger, figure)) continue;
    if (!noun && !MayCount(trigger, facts, figure)) continue;
    if (IsSaidOfOther(trigger, facts.tokens, facts.context)) continue;
    const int cost = trigger.rank * kRankCost + static_cast<int>(distance);
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
    // "Damage was estimated at 40 million": the hedge may end the trigger.
    Offer(before_, facts, figure, i, gap == 0 ? 0 : gap + kLeftCost,
          figure.bare.first, best);
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

}  // namespace crosscheck
