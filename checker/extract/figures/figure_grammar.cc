#include "checker/extract/figures/figure_grammar.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

bool Attached(const TokenView& tokens, size_t at, char c) {
  return at < tokens.size() && tokens[at].is_punct(c) &&
         !tokens[at].space_before;
}

// A hyphen or an en dash between two figures, spaces or not on both sides.
bool IsRangeDash(const TokenView& tokens, size_t at) {
  if (at + 1 >= tokens.size()) return false;
  return (tokens[at].is_punct('-') || tokens[at].is_punct('~')) &&
         tokens[at].space_before == tokens[at + 1].space_before;
}

Quantity QuantityOf(const NumberMatch& number) {
  Quantity quantity;
  quantity.value = number.value;
  quantity.bounds = {number.lower, number.upper, false, false};
  quantity.hedge = number.vague ? v1::HEDGE_VAGUE : v1::HEDGE_NONE;
  quantity.decimals = number.decimals;
  quantity.scaled = number.scaled;
  return quantity;
}

}  // namespace

FigureGrammar::Words::Words(Vocabulary& v)
    : to(v.Add("to")),
      from(v.Add("from")),
      between(v.Add("between")),
      and_(v.Add("and")),
      or_(v.Add("or")),
      one(v.Add("one")),
      of(v.Add("of")),
      the(v.Add("the")),
      year(v.Add("year")),
      years(v.Add("years")),
      month(v.Add("month")),
      months(v.Add("months")),
      week(v.Add("week")),
      weeks(v.Add("weeks")),
      day(v.Add("day")),
      days(v.Add("days")),
      old(v.Add("old")),
      aged(v.Add("aged")),
      age(v.Add("age")),
      per(v.Add("per")),
      a(v.Add("a")),
      an(v.Add("an")),
      each(v.Add("each")),
      every(v.Add("every")),
      not_(v.Add("not")),
      than(v.Add("than")),
      those(v.Add("those")),
      another(v.Add("another")),
      other(v.Add("other")),
      more(v.Add("more")),
      further(v.Add("further")),
      additional(v.Add("additional")),
      extra(v.Add("extra")),
      its(v.Add("its")),
      his(v.Add("his")),
      her(v.Add("her")),
      their(v.Add("their")),
      s(v.Add("'s")),
      cents(v.Add("cents")),
      points(v.Add("points")) {}

FigureGrammar::FigureGrammar(const v1::LexiconPack& pack,
                             const NumberGrammar& numbers,
                             const WordClasses& words,
                             const CountedNounGrammar& nouns,
                             Vocabulary& vocabulary)
    : hedges_(pack, vocabulary),
      units_(pack, vocabulary),
      numbers_(numbers),
      words_(words),
      nouns_(nouns),
      w_(vocabulary) {}

bool FigureGrammar::Is(const TokenView& tokens, size_t at, WordId word) const {
  return at < tokens.size() && tokens[at].is_word() && tokens[at].word == word;
}

void FigureGrammar::Find(const TokenView& tokens,
                         absl::Span<const TokenRange> times,
                         std::vector<Figure>& figures) const {
  size_t time = 0;
  for (size_t i = 0; i < tokens.size();) {
    while (time < times.size() && times[time].last <= i) ++time;
    if (time < times.size() && times[time].Contains(i)) {
      i = times[time].last;
      continue;
    }
    std::optional<Figure> figure = At(tokens, i);
    if (!figure) {
      ++i;
      continue;
    }
    // A time takes what both could: "10 July".
    if (time < times.size() && figure->bare.last > times[time].first) {
      i = times[time].first;
      continue;
    }
    ReadHedge(tokens, *figure);
    if (!figures.empty() &&
        figure->phrase.first < figures.back().phrase.last) {
      figure->phrase.first = figure->bare.first;
    }
    i = std::max(figure->bare.last, figure->phrase.last);
    figures.push_back(*std::move(figure));
  }
}

std::optional<Figure> FigureGrammar::At(const TokenView& tokens,
                                        size_t at) const {
  Figure figure;
  const UnitMatch sign = units_.Before(tokens, at);
  const size_t number_at = at + sign.length;
  const bool minus =
      number_at < tokens.size() && tokens[number_at].is_punct('-') &&
      tokens[number_at].space_before && number_at + 1 < tokens.size() &&
      !tokens[number_at + 1].space_before && tokens[number_at + 1].is_number();
  const size_t from = number_at + (minus ? 1 : 0);
  const bool money = static_cast<bool>(sign);
  NumberMatch number = numbers_.Match(tokens, from, money);
  if (!number) return std::nullopt;
  // A sign of money in words stands before digits only: "won three".
  if (money && !number.digits && tokens[at].is_word()) return std::nullopt;
  figure.bare = {at, from + number.length};
  figure.quantity = QuantityOf(number);
  figure.fraction = number.fraction;
  figure.zero = number.zero;
  if (minus) {
    figure.quantity.value = -number.value;
    figure.quantity.bounds = {-number.upper, -number.lower, false, false};
  }
  if (number.ordinal) {
    figure.ordinal = true;
    if (!ReadRank(tokens, figure)) return std::nullopt;
    return figure;
  }
  if (money) {
    figure.unit = sign.unit;
    figure.quantity.unit = sign.unit->code();
  } else if (IsName(tokens, from, number) || IsIdleOne(tokens, from, number)) {
    return std::nullopt;
  }
  if (ReadAge(tokens, from, figure)) return figure;
  if (!ReadRange(tokens, from, figure, number, money) && !money) {
    ReadUnit(tokens, number, figure);
  }
  ReadRate(tokens, figure);
  figure.phrase = figure.bare;
  ReadNoun(tokens, figure);
  if (number.needs_noun && !figure.noun && figure.unit == nullptr) {
    return std::nullopt;
  }
  return figure;
}

// "Route 9", "Resolution 2254", "Boeing 737": a capitalised word that is no
// start of a sentence, digits behind it, and nothing that they count.
bool FigureGrammar::IsName(const TokenView& tokens, size_t at,
                           const NumberMatch& number) const {
  // "1.2.3", "3G", "737s", "#12".
  if (tokens[at].is_number() && at > 0 && Attached(tokens, at - 1, '#')) {
    return true;
  }
  const size_t behind = at + number.length;
  if (number.digits && behind < tokens.size() &&
      tokens[behind].is_word() && !tokens[behind].space_before &&
      !units_.After(tokens, behind, /*digits=*/true)) {
    return true;
  }
  if (!number.digits && !(number.length == 1 && number.value < 10)) {
    return false;
  }
  if (number.scaled || number.decimals > 0 || at == 0) return false;
  const Token& before = tokens[at - 1];
  const bool hyphen = before.is_punct('-') && !tokens[at].space_before &&
                      !before.space_before && at >= 2 &&
                      tokens[at - 2].is_word();
  const Token& head = hyphen ? tokens[at - 2] : before;
  if (!head.is_word() || absl::StrContains(tokens.Text(at), ",")) return false;
  if (hyphen && number.digits) return true;  // "MiG-29", "Covid-19".
  if (units_.After(tokens, behind, number.digits)) return false;
  const bool name_head = words_.Is(head, kNameHead) && head.capital;
  const bool capital = head.capital && at >= 2 && number.digits &&
                       !words_.Is(head, kFunctionWord | kVerb | kSpeechVerb);
  if (!name_head && !capital && !words_.Is(head, kNameHead)) return false;
  if (!number.digits && !name_head) return false;
  const CountedNoun noun = nouns_.At(tokens, behind, number.value == 1);
  // "In Kirun 250 people": counted after all.
  return !noun || noun.joined;
}

// "one of the messages", "the one", "not one situation", "no one".
bool FigureGrammar::IsIdleOne(const TokenView& tokens, size_t at,
                              const NumberMatch& number) const {
  if (number.length != 1 || !Is(tokens, at, w_.one)) return false;
  const size_t next = at + 1;
  if (Is(tokens, next, w_.of)) return true;
  if (at == 0) {
    return next < tokens.size() && tokens[next].is_word() &&
           words_.Is(tokens[next], kFunctionWord | kSpeechVerb);
  }
  if (words_.Is(tokens[at - 1], kDeterminer) || Is(tokens, at - 1, w_.not_)) {
    return true;
  }
  if (next >= tokens.size()) return false;
  return tokens[next].is_word() ? words_.Is(tokens[next], kFunctionWord)
                                : !tokens[next].is_punct('-');
}

// "70 to 80", "200-250", "between 5 and 7 percent", "$3m-$4m"; also the two
// halves of a score.  Reads the unit too.
bool FigureGrammar::ReadRange(const TokenView& tokens, size_t at,
                              Figure& figure, NumberMatch number,
                              bool money) const {
  if (number.vague || number.zero || number.fraction) return false;
  size_t i = figure.bare.last;
  const UnitMatch first_unit = units_.After(tokens, i, number.digits);
  if (first_unit && !money) i += first_unit.length;
  const bool behind_between = at > 0 && Is(tokens, at - 1, w_.between);
  const bool behind_from = at > 0 && Is(tokens, at - 1, w_.from);
  const bool dash = IsRangeDash(tokens, i) &&
                    (i + 1 >= tokens.size() || tokens[i + 1].is_number() ||
                     units_.Before(tokens, i + 1));
  const bool word = Is(tokens, i, w_.to) ||
                    (Is(tokens, i, w_.and_) && behind_between) ||
                    (Is(tokens, i, w_.or_) && !first_unit);
  if (!dash && !word) return false;
  const bool either = Is(tokens, i, w_.or_);
  ++i;
  const UnitMatch sign = units_.Before(tokens, i);
  if (static_cast<bool>(sign) && !money) return false;
  i += sign.length;
  const NumberMatch second = numbers_.Match(tokens, i, money);
  if (!second || second.vague || second.ordinal || second.fraction) {
    return false;
  }
  const size_t end = i + second.length;
  double low = number.value;
  // "5 to 7 million": the scale is said once.
  if (second.scaled && !number.scaled && low < second.value / second.scale) {
    low *= second.scale;
  }
  const bool score = dash && number.digits && second.digits && !money &&
                     number.value < 200 && second.value < 200 &&
                     low >= second.value;
  if (score) {
    figure.score = true;
    return false;
  }
  if (low >= second.value || (either && second.value - low > 1)) return false;
  figure.bare.last = end;
  if (money) {
    figure.bare.last = end;
  } else if (const UnitMatch unit =
                 units_.After(tokens, end, second.digits)) {
    figure.unit = unit.unit;
    figure.bare.last += unit.length;
  } else if (first_unit) {
    return false;  // "5 km to 7": the second counts something else.
  }
  if (first_unit && !money && figure.unit != first_unit.unit) return false;
  if (figure.unit != nullptr) figure.quantity.unit = figure.unit->code();
  Quantity& quantity = figure.quantity;
  quantity.value = low;
  quantity.bounds = {low, second.value, false, false};
  quantity.hedge = v1::HEDGE_RANGE;
  quantity.decimals = std::max(number.decimals, second.decimals);
  quantity.scaled = second.scaled;
  if (behind_between || behind_from) figure.bare.first = at;
  return true;
}

void FigureGrammar::ReadUnit(const TokenView& tokens,
                             const NumberMatch& number,
                             Figure& figure) const {
  if (number.zero) return;
  const UnitMatch unit =
      units_.After(tokens, figure.bare.last, number.digits);
  if (!unit) return;
  figure.unit = unit.unit;
  figure.quantity.unit = unit.unit->code();
  figure.bare.last += unit.length;
}

bool FigureGrammar::IsAgeUnit(const TokenView& tokens, size_t at) const {
  for (const WordId word : {w_.year, w_.years, w_.month, w_.months, w_.week,
                            w_.weeks, w_.day, w_.days}) {
    if (Is(tokens, at, word)) return true;
  }
  return false;
}

// "13-year-old", "six months old", "aged 40", "at the age of 40", ", 57,".
bool FigureGrammar::ReadAge(const TokenView& tokens, size_t at,
                            Figure& figure) const {
  const size_t behind = figure.bare.last;
  size_t i = behind + (Attached(tokens, behind, '-') ? 1 : 0);
  if (IsAgeUnit(tokens, i)) {
    const size_t unit = i;
    ++i;
    i += Attached(tokens, i, '-') ? 1 : 0;
    const bool of_age =
        Is(tokens, i, w_.of) && Is(tokens, i + 1, w_.age);
    if (!Is(tokens, i, w_.old) && !of_age) return false;
    figure.age = true;
    figure.bare.last = i + (of_age ? 2 : 1);
    const char initial = tokens.Text(unit)[0];
    figure.quantity.unit = initial == 'y'   ? "a"
                           : initial == 'm' ? "mo"
                           : initial == 'w' ? "wk"
                                            : "d";
    figure.phrase = figure.bare;
    figure.noun = nouns_.At(tokens, figure.bare.last, /*one=*/true);
    figure.noun.joined = false;
    if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
    return true;
  }
  const bool plain = tokens[at].is_number() && behind == at + 1 &&
                     figure.quantity.value >= 1 && figure.quantity.value < 115;
  const bool said = at > 0 && (Is(tokens, at - 1, w_.aged) ||
                               Is(tokens, at - 1, w_.age) ||
                               (at > 1 && Is(tokens, at - 1, w_.of) &&
                                Is(tokens, at - 2, w_.age)));
  // "Jana Holm, 57, said": a name before, a comma on both sides.
  const bool apposed = plain && at >= 2 && tokens[at - 1].is_punct(',') &&
                       tokens[at - 2].is_word() && tokens[at - 2].capital &&
                       behind < tokens.size() &&
                       (tokens[behind].is_punct(',') ||
                        tokens[behind].is_punct('.') ||
                        tokens[behind].is_punct(';'));
  if (!(said && figure.quantity.value < 115) && !apposed) return false;
  figure.age = true;
  figure.quantity.unit = "a";
  figure.phrase = figure.bare;
  return true;
}

// "a day", "per share", "an hour" behind a figure with a unit or a noun.
void FigureGrammar::ReadRate(const TokenView& tokens, Figure& figure) const {
  if (figure.unit == nullptr || figure.fraction) return;
  size_t i = figure.bare.last;
  const bool slash = Attached(tokens, i, '/');
  const bool article = Is(tokens, i, w_.a) || Is(tokens, i, w_.an);
  if (!slash && !Is(tokens, i, w_.per) && !article) return;
  ++i;
  if (i >= tokens.size() || !tokens[i].is_word() ||
      words_.Is(tokens[i], kFunctionWord)) {
    return;
  }
  // "$58 a barrel" is a rate, "5 percent a sign of" is not: money only.
  const bool money = absl::StartsWith(figure.unit->dimension(), "money");
  if (article && !money && !IsAgeUnit(tokens, i)) return;
  figure.quantity.unit = absl::StrCat(figure.unit->code(), "/{",
                                      absl::AsciiStrToLower(tokens.Text(i)), "}");
  figure.bare.last = i + 1;
}

// The start of the base behind "of": "two of the city's eight hospitals".
size_t FigureGrammar::SkipToBase(const TokenView& tokens, size_t at) const {
  constexpr size_t kLongestOwner = 6;
  size_t i = at;
  while (i < tokens.size() && words_.Is(tokens[i], kDeterminer)) ++i;
  for (size_t j = i; j < tokens.size() && j < i + kLongestOwner; ++j) {
    if (Is(tokens, j, w_.s)) return j + 1;
    if (!tokens[j].is_word() || words_.Is(tokens[j], kFunctionWord)) break;
  }
  return i;
}

void FigureGrammar::ReadNoun(const TokenView& tokens, Figure& figure) const {
  size_t at = figure.bare.last;
  const bool counts = figure.unit == nullptr;
  if (counts && (Is(tokens, at, w_.more) || Is(tokens, at, w_.other) ||
                 Is(tokens, at, w_.additional) ||
                 Is(tokens, at, w_.further))) {
    // "four more people", "20 others".
    figure.increment = !Is(tokens, at, w_.other);
    ++at;
  }
  const bool of = Is(tokens, at, w_.of);
  if (of) {
    at = SkipToBase(tokens, at + 1);
    // "two of the eight hospitals": the base is a figure of its own, and the
    // noun is what both count.
    if (const NumberMatch base = numbers_.Match(tokens, at);
        base && !base.zero) {
      figure.of_base = true;
      figure.noun = nouns_.At(tokens, at + base.length, false);
      return;
    }
    figure.of_base = counts && figure.quantity.hedge != v1::HEDGE_VAGUE;
  } else if (!counts) {
    return;
  }
  figure.noun = nouns_.At(tokens, at, figure.quantity.value == 1 && !of);
  if (of && !figure.noun) {
    // "95 percent of the medical staff": a singular will do.
    figure.noun = nouns_.At(tokens, at, /*one=*/true);
  }
  if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
}

void FigureGrammar::ReadHedge(const TokenView& tokens, Figure& figure) const {
  size_t first = figure.phrase.first;
  const auto determiner = [&](size_t i) {
    return Is(tokens, i, w_.the) || Is(tokens, i, w_.its) ||
           Is(tokens, i, w_.their) || Is(tokens, i, w_.his) ||
           Is(tokens, i, w_.her);
  };
  if (const HedgeMatch hedge = hedges_.Before(tokens, first)) {
    first -= hedge.length;
    ApplyHedge(hedge.hedge, figure.quantity);
  } else {
    for (const size_t behind : {figure.bare.last, figure.phrase.last}) {
      const HedgeMatch after = hedges_.After(tokens, behind);
      if (!after) continue;
      ApplyHedge(after.hedge, figure.quantity);
      figure.phrase.last = std::max(figure.phrase.last, behind + after.length);
      break;
    }
  }
  if (first > 0 && Is(tokens, first - 1, w_.another)) figure.increment = true;
  if (first > 0 && (Is(tokens, first - 1, w_.further) ||
                    Is(tokens, first - 1, w_.additional) ||
                    Is(tokens, first - 1, w_.extra))) {
    figure.increment = true;
  }
  figure.definite = first > 0 && determiner(first - 1) &&
                    first == figure.bare.first;
  figure.phrase.first = first;
}

// Ordinals are ranks only before a superlative: "second largest city".
bool FigureGrammar::ReadRank(const TokenView& tokens, Figure& figure) const {
  size_t i = figure.bare.last;
  if (Attached(tokens, i, '-')) ++i;
  if (i >= tokens.size() || !tokens[i].is_word()) return false;
  const absl::string_view word = tokens.Text(i);
  if (!absl::EndsWith(word, "est") && !absl::EqualsIgnoreCase(word, "most")) {
    return false;
  }
  figure.noun = nouns_.At(tokens, i, /*one=*/true);
  figure.phrase = figure.bare;
  if (figure.noun) figure.phrase.last = figure.noun.phrase.last;
  return true;
}

}  // namespace crosscheck
