#include "checker/extract/figures/figure_grammar.h"

#include <algorithm>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// "two of the city's eight hospitals": so long an owner is looked over.
constexpr size_t kLongestOwner = 6;

// "Don't tell no one", "never harmed no one": so far before it.
constexpr size_t kNegationReach = 3;

// "14 more seats in the council than": so far is what it is compared with.
constexpr size_t kThanReach = 12;

// Whether a "not" before tokens[at] makes what says none there say some.
bool IsNegated(const TokenView& tokens, size_t at) {
  const size_t begin = at > kNegationReach ? at - kNegationReach : 0;
  for (size_t i = at; i > begin; --i) {
    if (!tokens[i - 1].is_word()) return false;
    const absl::string_view word = tokens.Text(i - 1);
    if (absl::EndsWithIgnoreCase(word, "n't") ||
        absl::EndsWithIgnoreCase(word, "n’t") ||
        absl::EqualsIgnoreCase(word, "never")) {
      return true;
    }
  }
  return false;
}

// "killed", "wounded".
bool IsPastForm(const TokenView& tokens, size_t at) {
  return tokens[at].is_word() && !tokens[at].capital &&
         absl::EndsWith(tokens.Text(at), "ed");
}

Quantity QuantityOf(const Amount& amount) {
  Quantity quantity;
  quantity.value = amount.value;
  quantity.bounds = {amount.lower, amount.upper, false, false};
  quantity.hedge = amount.number.vague ? v1::HEDGE_VAGUE : v1::HEDGE_NONE;
  quantity.decimals = amount.decimals;
  quantity.scaled = amount.number.scaled;
  return quantity;
}

void SetUnit(const v1::Unit* unit, Figure& figure) {
  figure.unit = unit;
  if (unit != nullptr) figure.quantity.unit = unit->code();
}

void SetRange(const AmountRange& range, Figure& figure) {
  figure.bare = range.range;
  Quantity& quantity = figure.quantity;
  quantity.value = range.low;
  quantity.bounds = {range.low, range.high, false, range.below_high};
  if (range.from_below) quantity.bounds.lower = -kUnbounded;
  if (range.beyond_high) quantity.bounds.upper = kUnbounded;
  quantity.hedge = v1::HEDGE_RANGE;
  quantity.decimals = range.decimals;
  quantity.scaled = range.scaled;
  SetUnit(range.unit, figure);
}

bool IsLowerBound(const Quantity& quantity) {
  return quantity.hedge == v1::HEDGE_MORE_THAN ||
         quantity.hedge == v1::HEDGE_AT_LEAST;
}

bool IsUpperBound(const Quantity& quantity) {
  return quantity.hedge == v1::HEDGE_LESS_THAN ||
         quantity.hedge == v1::HEDGE_AT_MOST;
}

}  // namespace

FigureGrammar::FigureGrammar(const v1::LexiconPack& pack,
                             const NumberGrammar& numbers,
                             const WordClasses& words,
                             const CountedNounGrammar& nouns,
                             Vocabulary& vocabulary)
    : words_(words),
      numbers_(numbers),
      nouns_(nouns),
      starts_(pack, vocabulary),
      hedges_(pack, vocabulary),
      amounts_(pack, numbers, words, vocabulary),
      ranges_(pack, amounts_, hedges_, words, vocabulary),
      ages_(pack, words, nouns, vocabulary),
      rates_(words, vocabulary),
      number_of_(pack, words, nouns, vocabulary),
      not_figures_(pack, words, nouns, amounts_.units(), vocabulary),
      w_(vocabulary) {}

bool FigureGrammar::Sentence::IsTitleCase(const WordClasses& words) {
  if (!title_case) title_case = crosscheck::IsTitleCase(tokens, words);
  return *title_case;
}

void FigureGrammar::Find(const TokenView& tokens,
                         absl::Span<const TokenRange> times,
                         std::vector<Figure>& figures) const {
  Sentence sentence{tokens, figures, figures.size(), std::nullopt};
  size_t time = 0;
  for (size_t i = 0; i < tokens.size();) {
    while (time < times.size() && times[time].last <= i) ++time;
    if (time < times.size() && times[time].Contains(i)) {
      i = times[time].last;
      continue;
    }
    size_t end = i + 1;
    if (!starts_.MayStart(tokens, i)) {
      i = end;
      continue;
    }
    std::optional<Figure> figure = At(sentence, i, end);
    if (!figure) {
      i = end;
      continue;
    }
    // A time takes what both could: "10 July".
    if (time < times.size() && figure->bare.last > times[time].first) {
      i = times[time].first;
      continue;
    }
    ReadHedge(tokens, *figure);
    i = std::max(figure->bare.last, figure->phrase.last);
    if (sentence.has_figure()) {
      Figure& before = figures.back();
      if (JoinBounds(tokens, before, *figure)) continue;
      figure->phrase.first =
          std::max(figure->phrase.first,
                   std::min(before.phrase.last, figure->bare.first));
    }
    figures.push_back(*std::move(figure));
  }
}

std::optional<Figure> FigureGrammar::At(Sentence& sentence, size_t at,
                                        size_t& end) const {
  const TokenView& tokens = sentence.tokens;
  // The sign of "+44 20" hangs on a number.
  const bool sign = tokens[at].is_punct('+') || tokens[at].is_punct('-');
  const size_t number = at + (sign && at + 1 < tokens.size() ? 1 : 0);
  const size_t code =
      std::max(not_figures_.SkipCode(tokens, number),
               number + numbers_.UnreadableLength(tokens, number));
  if (code > number) {
    end = code;
    return std::nullopt;
  }
  if (const AgeMatch decade = ages_.Decade(tokens, at)) {
    Figure figure;
    figure.bare = figure.phrase = decade.range;
    figure.age = true;
    figure.quantity.value = decade.low;
    figure.quantity.bounds = {decade.low, decade.high, false, false};
    figure.quantity.hedge = v1::HEDGE_RANGE;
    figure.quantity.unit = decade.unit;
    return figure;
  }
  const Amount amount = amounts_.Read(tokens, at);
  if (!amount) return std::nullopt;
  if (amount.number.ordinal) return Rank(tokens, amount);
  if (amount.number.zero && !amount.number.digits && IsNegated(tokens, at)) {
    return std::nullopt;
  }
  Figure figure;
  figure.bare = amount.range;
  figure.quantity = QuantityOf(amount);
  figure.zero = amount.number.zero;
  SetUnit(amount.unit, figure);
  size_t other_half = 0;
  const AmountRange range = ranges_.Read(tokens, amount);
  if (range) SetRange(range, figure);
  const NumberOf number_of = number_of_.Before(tokens, figure.bare);
  if (!number_of.found && ReadAge(tokens, amount, figure)) return figure;
  figure.fraction = amount.number.fraction && figure.unit == nullptr;
  const bool score = !range && ranges_.IsScore(tokens, amount, other_half);
  const bool second_half = sentence.has_figure() && at > 1 &&
                           sentence.figures.back().score &&
                           sentence.figures.back().bare.last + 1 == at &&
                           tokens[at - 1].kind == TokenKind::kPunct;
  figure.score = score || second_half;
  if (amount.unit == nullptr && !score && !second_half &&
      !(range && range.unit != nullptr)) {
    const size_t name =
        not_figures_.SkipName(tokens, amount, sentence.IsTitleCase(words_));
    if (name > at) {
      end = name;
      return std::nullopt;
    }
    if (!amount.sign_word &&
        not_figures_.IsIdleOne(tokens, amount, sentence.has_figure())) {
      return std::nullopt;
    }
  }
  if (figure.unit != nullptr && !figure.fraction) {
    if (const RateMatch rate =
            rates_.At(tokens, figure.bare.last, figure.unit)) {
      figure.quantity.unit =
          absl::StrCat(figure.unit->code(), "/{", rate.per, "}");
      figure.bare.last += rate.length;
    }
  }
  figure.phrase = figure.bare;
  ReadNoun(tokens, amount.number, figure);
  if (IsIdle(amount, figure)) return std::nullopt;
  ReadRateOfCount(tokens, figure);
  if (!figure.noun && figure.unit == nullptr && !figure.fraction &&
      !figure.score) {
    figure.noun = number_of.noun;
  }
  return figure;
}

// "20 deaths a day", "90 tonnes of cheese a week", "1,200 a month": no tolls.
void FigureGrammar::ReadRateOfCount(const TokenView& tokens,
                                    Figure& figure) const {
  if (figure.fraction || figure.of_base || figure.score || figure.noun.joined ||
      absl::StrContains(figure.quantity.unit, "/{")) {
    return;
  }
  const size_t at = figure.noun ? figure.noun.phrase.last : figure.phrase.last;
  const RateMatch rate = figure.noun && figure.unit == nullptr
                             ? rates_.At(tokens, at, nullptr)
                             : rates_.OfTime(tokens, at);
  if (rate) absl::StrAppend(&figure.quantity.unit, "/{", rate.per, "}");
  if (rate) figure.phrase.last = at + rate.length;
}

// Words that are figures only with what they count: "no arrests", "several
// people", "hundred thousand jobs"; and "250.000 people", who may be thousands.
bool FigureGrammar::IsIdle(const Amount& amount, const Figure& figure) const {
  constexpr int kGroup = 3;
  if (figure.unit != nullptr) return false;
  const NumberMatch& number = amount.number;
  const CountedNoun& noun = figure.noun;
  if (number.needs_noun && (!noun || (figure.zero && !noun.known))) return true;
  if (number.bare && (!noun || noun.joined)) return true;
  return amount.decimals == kGroup && !number.scaled && noun.known;
}

bool FigureGrammar::ReadAge(const TokenView& tokens, const Amount& amount,
                            Figure& figure) const {
  const NumberMatch& number = amount.number;
  const bool whole = figure.unit == nullptr && !number.vague && !number.zero &&
                     !number.fraction && !number.scaled &&
                     figure.quantity.decimals == 0;
  const AgeMatch age =
      ages_.Read(tokens, figure.bare, whole, figure.quantity.value);
  if (!age) return false;
  figure.age = true;
  figure.bare = figure.phrase = age.range;
  figure.quantity.unit = age.unit;
  figure.unit = nullptr;
  if (age.range.last == amount.range.last) return true;
  figure.noun = nouns_.At(tokens, figure.bare.last, /*one=*/true);
  figure.noun.joined = false;
  if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
  return true;
}

// The start of the base behind "of": "two of the city's eight hospitals".
size_t FigureGrammar::SkipToBase(const TokenView& tokens, size_t at) const {
  size_t i = at;
  while (i < tokens.size() && words_.Is(tokens[i], kDeterminer)) ++i;
  for (size_t j = i; j < tokens.size() && j < i + kLongestOwner; ++j) {
    if (IsWord(tokens, j, w_.s)) return j + 1;
    if (!tokens[j].is_word() || words_.Is(tokens[j], kFunctionWord)) break;
  }
  return i;
}

// "two of the eight hospitals": the base is a figure of its own, and the noun
// is what both count.
bool FigureGrammar::ReadBase(const TokenView& tokens, size_t at,
                             Figure& figure) const {
  const NumberMatch base = numbers_.Match(tokens, at);
  if (!base || base.zero) return false;
  figure.of_base = figure.of_number = true;
  figure.noun = nouns_.At(tokens, at + base.length, false);
  return true;
}

// "he and six others were hurt", "a cyclist, 6 others hurt": more were than the
// figure says.  "One was killed and six others hurt" says how many were.
bool FigureGrammar::JoinsSomebody(const TokenView& tokens,
                                  TokenRange bare) const {
  size_t end = bare.first;
  const bool joined = end > 0 && IsWord(tokens, end - 1, w_.and_);
  if (joined) --end;
  if (end > 0 && tokens[end - 1].is_punct(',')) --end;
  if (end == bare.first || end == 0) return false;
  const Token& last = tokens[end - 1];
  const bool name =
      last.is_word() && last.capital && !words_.Is(last, kFunctionWord | kVerb);
  const bool somebody =
      nouns_.IsPerson(tokens, end - 1) ||
      (joined && (name || IsAnyWord(tokens, end - 1, w_.he, w_.she)));
  if (!somebody) return false;
  // Of "killed one woman and six others were hurt" only the six were hurt.
  for (size_t i = end - 1; i > 0 && end - i < kLongestOwner; --i) {
    const Token& token = tokens[i - 1];
    if (words_.Is(token, kClauseBreak | kSpeechVerb) ||
        EndsClause(tokens, i - 1)) {
      break;
    }
    if (words_.Is(token, kVerb) || IsPastForm(tokens, i - 1)) return false;
  }
  return true;
}

void FigureGrammar::ReadNoun(const TokenView& tokens, const NumberMatch& number,
                             Figure& figure) const {
  size_t at = figure.bare.last;
  const bool counts = figure.unit == nullptr;
  if (counts && IsAnyWord(tokens, at, w_.more, w_.other, w_.additional,
                          w_.further, w_.remaining)) {
    // "four more people", "20 other people".
    figure.others = IsWord(tokens, at, w_.other);
    figure.of_base = IsWord(tokens, at, w_.remaining);
    figure.increment = !figure.others && !figure.of_base;
    ++at;
  } else {
    figure.others = counts && IsWord(tokens, at, w_.others);
  }
  if (figure.others && JoinsSomebody(tokens, figure.bare)) {
    figure.increment = true;
  }
  const bool of = IsWord(tokens, at, w_.of);
  if (of && !counts && figure.unit->dimension() == "length") return;
  if (of) {
    at = SkipToBase(tokens, at + 1);
    if (ReadBase(tokens, at, figure)) return;
    figure.of_base = counts && !number.vague;
  } else if (!counts) {
    return;
  }
  // "2,000 or so people".
  if (const HedgeMatch hedge = HedgeAfter(tokens, at);
      hedge && nouns_.At(tokens, at + hedge.length, false)) {
    at += hedge.length;
  }
  figure.noun = nouns_.At(tokens, at, figure.quantity.value == 1 && !of);
  // "95 percent of the medical staff", "not a single house": a singular will
  // do.
  if (!figure.noun && (of || (figure.zero && number.length > 1))) {
    figure.noun = nouns_.At(tokens, at, /*one=*/true);
  }
  if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
  if (figure.noun && IsWord(tokens, figure.bare.last, w_.more) &&
      IsCompared(tokens, figure.noun.phrase.last)) {
    figure.increment = false;
    figure.versus = true;
    figure.noun.phrase.first = figure.bare.last;
  }
  // "no one else": nobody beside those told of before.
  if (figure.zero && IsWord(tokens, figure.bare.last, w_.else_)) {
    figure.increment = true;
  }
}

// Whether a "than" at tokens[at] or behind it, in the clause, is that of the
// "more" before: a comparison of its own has its "than" right behind.
bool FigureGrammar::IsCompared(const TokenView& tokens, size_t at) const {
  const size_t end = std::min(tokens.size(), at + kThanReach);
  for (size_t i = at; i < end && !EndsClause(tokens, i); ++i) {
    if (tokens[i].is_number() || IsAnyWord(tokens, i, w_.and_, w_.but)) break;
    if (!IsWord(tokens, i, w_.than)) continue;
    const absl::string_view before = tokens.Text(i - 1);
    static constexpr absl::string_view kOther[] = {"more", "fewer", "less",
                                                   "other", "rather"};
    return i == at || (!absl::EndsWith(before, "er") &&
                       !absl::c_linear_search(kOther, before));
  }
  return false;
}

// A hedge behind the figure bears on it unless another figure follows: "killed
// 5 and over 20 were hurt", "12 or more than half"; or others, "seven teams
// plus some more".
HedgeMatch FigureGrammar::HedgeAfter(const TokenView& tokens, size_t at) const {
  const HedgeMatch hedge = hedges_.After(tokens, at);
  if (!hedge) return {};
  const size_t behind = at + hedge.length;
  const bool others = IsWord(tokens, at, w_.plus) && behind < tokens.size() &&
                      words_.Is(tokens[behind], kDeterminer);
  const bool other = others || IsWord(tokens, behind, w_.than) ||
                     static_cast<bool>(numbers_.Match(tokens, behind)) ||
                     static_cast<bool>(amounts_.units().Before(tokens, behind));
  return other ? HedgeMatch{} : hedge;
}

void FigureGrammar::ReadHedge(const TokenView& tokens, Figure& figure) const {
  size_t first = figure.phrase.first;
  const HedgeMatch before = hedges_.Before(tokens, first);
  if (before) {
    first -= before.length;
    ApplyHedge(before.hedge, figure.quantity);
  }
  // "about 500 or more": a bound says more than "about".
  if (!before || before.hedge == v1::HEDGE_APPROX) {
    for (const size_t behind : {figure.bare.last, figure.phrase.last}) {
      const HedgeMatch after = HedgeAfter(tokens, behind);
      if (!after || (before && after.hedge == v1::HEDGE_APPROX)) continue;
      ApplyHedge(after.hedge, figure.quantity);
      figure.phrase.last = std::max(figure.phrase.last, behind + after.length);
      // "400-plus" counts no plus.
      if (figure.noun.joined && behind == figure.bare.last) figure.noun = {};
      break;
    }
  }
  figure.phrase.first = first;
  ReadDeterminer(tokens, figure);
}

void FigureGrammar::ReadDeterminer(const TokenView& tokens,
                                   Figure& figure) const {
  const size_t first = figure.phrase.first;
  if (first == 0) return;
  if (IsAnyWord(tokens, first - 1, w_.another, w_.further, w_.additional,
                w_.extra)) {
    figure.increment = true;
  }
  // "the other three victims": of those told of before.
  if (IsAnyWord(tokens, first - 1, w_.other, w_.remaining)) {
    figure.of_base = true;
  }
  figure.definite =
      first == figure.bare.first &&
      IsAnyWord(tokens, first - 1, w_.the, w_.its, w_.their, w_.his, w_.her);
  if (IsWord(tokens, first - 1, w_.all)) figure.phrase.first = first - 1;
}

// "more than 100 and fewer than 300 people": two bounds of one figure.
bool FigureGrammar::JoinBounds(const TokenView& tokens, Figure& before,
                               const Figure& figure) const {
  size_t next = before.phrase.last;
  if (next < tokens.size() && tokens[next].is_punct(',')) ++next;
  if (IsAnyWord(tokens, next, w_.and_, w_.but)) ++next;
  if (next == before.phrase.last || next != figure.phrase.first ||
      before.noun || figure.age != before.age ||
      (before.unit != nullptr && before.unit != figure.unit)) {
    return false;
  }
  const bool rising =
      IsLowerBound(before.quantity) && IsUpperBound(figure.quantity);
  const bool falling =
      IsUpperBound(before.quantity) && IsLowerBound(figure.quantity);
  if (!rising && !falling) return false;
  const Interval& low = (rising ? before : figure).quantity.bounds;
  const Interval& high = (rising ? figure : before).quantity.bounds;
  if (low.lower >= high.upper) return false;
  Quantity quantity = figure.quantity;
  quantity.value = low.lower;
  quantity.bounds = {low.lower, high.upper, low.lower_open, high.upper_open};
  quantity.hedge = v1::HEDGE_RANGE;
  const size_t bare_first = before.bare.first;
  const size_t phrase_first = before.phrase.first;
  before = figure;
  before.bare.first = bare_first;
  before.phrase.first = phrase_first;
  before.quantity = std::move(quantity);
  return true;
}

// Ordinals are ranks only before a superlative: "second largest city".
std::optional<Figure> FigureGrammar::Rank(const TokenView& tokens,
                                          const Amount& amount) const {
  size_t i = amount.range.last;
  if (IsAttached(tokens, i, '-')) ++i;
  if (i >= tokens.size() || !tokens[i].is_word()) return std::nullopt;
  if (!absl::EndsWith(tokens.Text(i), "est") && !IsWord(tokens, i, w_.most)) {
    return std::nullopt;
  }
  Figure figure;
  figure.ordinal = true;
  figure.quantity = QuantityOf(amount);
  figure.bare = figure.phrase = amount.range;
  figure.noun = nouns_.At(tokens, i, /*one=*/true);
  if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
  return figure;
}

}  // namespace crosscheck
