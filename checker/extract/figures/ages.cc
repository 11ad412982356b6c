#include "checker/extract/figures/ages.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {
namespace {

// Nobody is older.
constexpr double kOldest = 115;

// "ages 17, 18, 19 and 21": so many tokens are looked back over.
constexpr size_t kListReach = 12;

constexpr double kTeens = 13;

bool IsPersonsAge(double value) { return value >= 0 && value < kOldest; }

}  // namespace

AgeGrammar::AgeGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                       const CountedNounGrammar& nouns, Vocabulary& vocabulary)
    : words_(words),
      nouns_(nouns),
      w_(vocabulary),
      decade_ending_(vocabulary.Add("s")) {
  const std::pair<absl::string_view, std::vector<WordId>*> lists[] = {
      {"age_bound", &age_bounds_}, {"age_verb", &age_verbs_},
      {"age_link", &age_links_},   {"age_belief", &beliefs_},
      {"age_person", &persons_},   {"age_bearer", &bearers_},
      {"age_rank", &ranks_}};
  for (const v1::WordList& list : pack.list()) {
    for (const auto& [name, ids] : lists) {
      if (list.name() != name) continue;
      for (const std::string& word : list.words()) {
        ids->push_back(vocabulary.Add(word));
      }
    }
    if (list.name() != "age_decade") continue;
    // In order from the teens on: 13, 20, 30 and so on.
    double first = kTeens;
    for (const std::string& word : list.words()) {
      decades_.push_back({vocabulary.Add(word), first});
      first = first == kTeens ? 20 : first + 10;
    }
  }
}

const char* AgeGrammar::UnitAt(const TokenView& tokens, size_t at) const {
  if (IsAnyWord(tokens, at, w_.year, w_.years)) return "a";
  if (IsAnyWord(tokens, at, w_.month, w_.months)) return "mo";
  if (IsAnyWord(tokens, at, w_.week, w_.weeks)) return "wk";
  if (IsAnyWord(tokens, at, w_.day, w_.days)) return "d";
  return nullptr;
}

bool AgeGrammar::IsPerson(const TokenView& tokens, size_t at) const {
  return nouns_.IsPerson(tokens, at) ||
         (tokens[at].is_word() &&
          absl::c_linear_search(persons_, tokens[at].word));
}

// "13-year-old", "six months old", "40 years of age".
AgeMatch AgeGrammar::YearsOld(const TokenView& tokens,
                              TokenRange number) const {
  size_t i = number.last;
  // "11- and 12-year-old boys": said once for both.
  while (IsAttached(tokens, i, '-') &&
         IsAnyWord(tokens, i + 1, w_.and_, w_.or_) && i + 2 < tokens.size() &&
         tokens[i + 2].is_number()) {
    i += 3;
  }
  const bool shared = i != number.last;
  if (IsAttached(tokens, i, '-')) ++i;
  AgeMatch age;
  if (!IsWord(tokens, i, w_.yo)) {
    const char* unit = UnitAt(tokens, i);
    if (unit == nullptr) return {};
    ++i;
    if (IsAttached(tokens, i, '-')) ++i;
    if (IsWord(tokens, i, w_.of) && IsWord(tokens, i + 1, w_.age)) {
      ++i;
    } else if (!IsWord(tokens, i, w_.old)) {
      return {};
    }
    age.unit = unit;
  }
  age.range = {number.first, shared ? number.last + 1 : i + 1};
  return age;
}

// "aged 40", "at the age of 40", "ages 17, 18 and 19", "ages ranged from 6".
bool AgeGrammar::IsSaid(const TokenView& tokens, size_t at) const {
  const size_t end = at > kListReach ? at - kListReach : 0;
  bool list = false;
  if (at >= 2 && tokens[at - 1].is_punct(':')) {
    return IsAnyWord(tokens, at - 2, w_.age, w_.ages);  // "Age: 47".
  }
  for (size_t i = at; i > end; --i) {
    if (IsAnyWord(tokens, i - 1, w_.aged, w_.ages, w_.age)) return true;
    if (i == at && tokens[i - 1].is_word() &&
        absl::c_linear_search(age_verbs_, tokens[i - 1].word)) {
      return true;
    }
    if (i == at && IsWord(tokens, i - 1, w_.of)) {
      return IsWord(tokens, i - 2, w_.age);
    }
    const Token& token = tokens[i - 1];
    const bool joins =
        token.is_punct(',') ||
        (token.is_word() && absl::c_linear_search(age_links_, token.word));
    if (!joins && !(list && token.is_number())) return false;
    list = true;
  }
  return false;
}

// "Ali Reza, 21 of Kirun", "Jana Holm, 28 and Ivan Petrov, 25 both": the comma
// behind is left out.
bool AgeGrammar::GoesOnBehindAge(const TokenView& tokens, size_t at) const {
  if (IsWord(tokens, at, w_.and_)) {
    return at + 1 < tokens.size() && tokens[at + 1].is_word() &&
           tokens[at + 1].capital;
  }
  return IsAnyWord(tokens, at, w_.of, w_.from, w_.both, w_.all, w_.was);
}

// Whether two names end before tokens[end]: "Ivan Petrov", "Ivan P. Petrov",
// but not "the Harbour Lions".
bool AgeGrammar::IsFullName(const TokenView& tokens, size_t end) const {
  if (end < 2) return false;
  size_t given = end - 2;
  if (tokens[given].is_punct('.') && given > 0) --given;
  const bool the = IsWord(tokens, given, w_.the) ||
                   (given > 0 && IsWord(tokens, given - 1, w_.the));
  return tokens[given].is_word() && tokens[given].capital && !the;
}

// Whether tokens[at] is the full stop of a name cut short: "Ruben V., 45,".
bool AgeGrammar::IsInitial(const TokenView& tokens, size_t at) const {
  return at > 1 && tokens[at].is_punct('.') && tokens[at - 1].is_word() &&
         tokens[at - 1].capital && tokens.Text(at - 1).size() == 1 &&
         tokens[at - 2].is_word() && tokens[at - 2].capital;
}

// "Jana Holm, 57, said", "the victim, 34, was", "Ivan Petrov (34)".
bool AgeGrammar::IsApposed(const TokenView& tokens, TokenRange number) const {
  // "both 19", "now 48".
  size_t before = number.first;
  if (before > 0 && IsAnyWord(tokens, before - 1, w_.both, w_.now, w_.then)) {
    --before;
  }
  if (before < 2) return false;
  const Token& mark = tokens[before - 1];
  const size_t behind = number.last;
  const Token& word = tokens[before - 2];
  const bool name = (word.is_word() && word.capital) ||
                    IsInitial(tokens, before - 2) ||
                    IsAnyWord(tokens, before - 2, w_.he, w_.she);
  const bool full_name = name && IsFullName(tokens, before - 1);
  if (mark.is_punct('(')) {
    return behind < tokens.size() && tokens[behind].is_punct(')') &&
           (full_name || IsPerson(tokens, before - 2));
  }
  if (!mark.is_punct(',') && before == number.first) return false;
  const bool closed =
      behind < tokens.size() &&
      (tokens[behind].is_punct(',') || tokens[behind].is_punct('.') ||
       tokens[behind].is_punct(';') || tokens[behind].is_punct(')') ||
       (full_name &&
        (GoesOnBehindAge(tokens, behind) ||
         (tokens[behind].is_dash() && tokens[behind].space_before))));
  // "Jana Holm, one of the four".
  const bool some = !tokens[number.first].is_number() &&
                    behind < tokens.size() && IsWord(tokens, behind, w_.of);
  if (some) return false;
  return closed &&
         (name || IsPerson(tokens, before - 2) || before < number.first);
}

// "children under five", "anyone over 65": where nothing is counted.
bool AgeGrammar::IsBound(const TokenView& tokens, TokenRange number) const {
  const size_t at = number.first;
  if (at < 2 || !tokens[at - 1].is_word() ||
      !absl::c_linear_search(age_bounds_, tokens[at - 1].word)) {
    return false;
  }
  if (!IsPerson(tokens, at - 2)) return false;
  const size_t behind = number.last;
  return EndsClause(tokens, behind) ||
         words_.Is(tokens[behind], kFunctionWord | kVerb);
}

// "a man of 60 died", "a boy of six and".
bool AgeGrammar::IsOfBearer(const TokenView& tokens, TokenRange number) const {
  const size_t at = number.first;
  if (at < 2 || !IsWord(tokens, at - 1, w_.of) || !tokens[at - 2].is_word() ||
      !absl::c_linear_search(bearers_, tokens[at - 2].word)) {
    return false;
  }
  return EndsClause(tokens, number.last) ||
         words_.Is(tokens[number.last], kFunctionWord | kVerb);
}

// "the youngest of them only 19,", "the oldest of the brothers is 62."; but not
// "the oldest of the mills is 62."
bool AgeGrammar::IsOfYoungest(const TokenView& tokens,
                              TokenRange number) const {
  if (!EndsClause(tokens, number.last)) return false;
  size_t at = number.first;
  while (at > 0 && (IsAnyWord(tokens, at - 1, w_.was, w_.is) ||
                    words_.Is(tokens[at - 1], kAdverb))) {
    --at;
  }
  // What it is the youngest of: a pronoun, or persons with their article.
  if (at > 2 && IsWord(tokens, at - 2, w_.of) &&
      words_.Is(tokens[at - 1], kPronoun | kRelativePronoun)) {
    at -= 2;
  } else if (at > 3 && IsWord(tokens, at - 3, w_.of) &&
             nouns_.IsPerson(tokens, at - 1)) {
    at -= 3;
  }
  return at > 0 && at < number.first && tokens[at - 1].is_word() &&
         absl::c_linear_search(ranks_, tokens[at - 1].word);
}

AgeMatch AgeGrammar::Read(const TokenView& tokens, TokenRange number,
                          bool whole, double value) const {
  if (const AgeMatch age = YearsOld(tokens, number)) return age;
  if (!whole || !IsPersonsAge(value)) return {};
  const bool counts =
      static_cast<bool>(nouns_.At(tokens, number.last, value == 1));
  const bool age =
      (!counts && IsSaid(tokens, number.first)) ||
      IsWord(tokens, number.first + 2, w_.ages) || IsApposed(tokens, number) ||
      IsBound(tokens, number) || (!counts && IsOfBearer(tokens, number)) ||
      IsOfYoungest(tokens, number) || IsPredicate(tokens, number, value);
  if (!age) return {};
  AgeMatch match;
  match.range = number;
  return match;
}

// "its driver was 34 and", "the pilot is 51"; but not "the captain was 12 over"
// or "the number of the victims was 51".
bool AgeGrammar::IsPersonPredicate(const TokenView& tokens, TokenRange number,
                                   double value) const {
  constexpr double kChild = 5;
  const size_t at = number.first;
  if (at < 3 || value < kChild || !IsAnyWord(tokens, at - 1, w_.was, w_.is) ||
      !IsPerson(tokens, at - 2) || absl::EndsWith(tokens.Text(at - 2), "s") ||
      !words_.Is(tokens[at - 3], kDeterminer) ||
      (at > 3 && words_.Is(tokens[at - 4], kPreposition))) {
    return false;
  }
  return EndsClause(tokens, number.last) ||
         IsAnyWord(tokens, number.last, w_.and_, w_.but, w_.when);
}

// "when she was 14", "believed to be 19", but not "he was 5 minutes late".
bool AgeGrammar::IsPredicate(const TokenView& tokens, TokenRange number,
                             double value) const {
  const size_t at = number.first;
  if (at < 2 || value < 2) return false;
  const bool was = IsAnyWord(tokens, at - 1, w_.was, w_.is) &&
                   IsAnyWord(tokens, at - 2, w_.he, w_.she, w_.who);
  const bool believed = IsWord(tokens, at - 1, w_.be) &&
                        IsWord(tokens, at - 2, w_.to) && at > 2 &&
                        tokens[at - 3].is_word() &&
                        absl::c_linear_search(beliefs_, tokens[at - 3].word);
  if (!was && !believed) return IsPersonPredicate(tokens, number, value);
  return EndsClause(tokens, number.last) ||
         (words_.Is(tokens[number.last], kFunctionWord) &&
          !IsWord(tokens, number.last, w_.of));
}

// The first year of "30s" or "thirties"; 0 if there is none.
double AgeGrammar::DecadeAt(const TokenView& tokens, size_t at,
                            size_t& length) const {
  if (at >= tokens.size()) return 0;
  if (tokens[at].is_word()) {
    length = 1;
    for (const DecadeWord& decade : decades_) {
      if (decade.word == tokens[at].word) return decade.first;
    }
    return 0;
  }
  // "30s", "30's".
  const bool ending = at + 1 < tokens.size() && !tokens[at + 1].space_before &&
                      IsAnyWord(tokens, at + 1, decade_ending_, w_.s);
  if (!tokens[at].is_number() || !ending) return 0;
  const auto numeral = ReadNumeral(tokens.Text(at));
  length = 2;
  const bool decade = numeral && numeral->value >= 20 && numeral->value < 100 &&
                      std::fmod(numeral->value, 10) == 0;
  return decade ? numeral->value : 0;
}

AgeMatch AgeGrammar::Decade(const TokenView& tokens, size_t at) const {
  size_t length = 0;
  double first = DecadeAt(tokens, at, length);
  if (first == 0) return {};
  double last = first == kTeens ? 19 : first + 9;
  // "her late 30s", "his mid-40s".
  size_t before = at;
  if (before > 1 && IsAttached(tokens, before - 1, '-')) --before;
  bool edge = true;
  if (before > 0 && IsWord(tokens, before - 1, w_.early)) {
    last = first + 3;
  } else if (before > 0 && IsWord(tokens, before - 1, w_.mid)) {
    first += 4;
    last = first + 2;
  } else if (before > 0 && IsWord(tokens, before - 1, w_.late)) {
    first = last - 2;
  } else {
    edge = false;
    before = at;
  }
  if (edge) --before;
  const size_t owner = before - 1;
  const bool owned =
      before > 0 && (IsAnyWord(tokens, owner, w_.his, w_.her, w_.their) ||
                     IsAnyWord(tokens, owner, w_.my, w_.our));
  if (!owned) return {};
  AgeMatch age;
  age.range = {before, at + length};
  age.decade = true;
  age.low = first;
  age.high = last;
  return age;
}

}  // namespace crosscheck
