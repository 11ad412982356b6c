#include "checker/extract/figures/not_figures.h"

#include <algorithm>
#include <string>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/extract/numbers/numeral.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// Codes have fewer parts; the limit keeps a megabyte of them linear.
constexpr size_t kLongestRun = 64;

// "8800 Old Mill Pond Road": so many words of a street's name.
constexpr size_t kLongestStreet = 4;

// Models of things have larger numbers.
constexpr double kModelNumber = 100;

// So many digits without commas are a code, so many behind a point one half of
// a coordinate.
constexpr size_t kCodeDigits = 7;
constexpr int kCoordinateDecimals = 5;

// Lists of items are shorter.
constexpr size_t kLongestListNumber = 2;  // Digits.

// A list of names is no longer: "Routes 9, 12 and 40".
constexpr int kLongestList = 40;

bool IsJoint(const TokenView& tokens, size_t at) {
  if (at + 1 >= tokens.size() || tokens[at].space_before ||
      tokens[at + 1].space_before) {
    return false;
  }
  const Token& mark = tokens[at];
  return mark.is_punct('-') || mark.is_punct('~') || mark.is_punct('.') ||
         mark.is_punct('/') || mark.is_punct('+');
}

bool IsLower(const TokenView& tokens, size_t at) {
  return tokens[at].is_word() && !tokens[at].capital &&
         absl::ascii_isalpha(static_cast<unsigned char>(tokens.Text(at)[0]));
}

// One past the run of numbers and words that marks without spaces join.
size_t RunEnd(const TokenView& tokens, size_t at) {
  size_t end = at + 1;
  while (end < tokens.size() && end - at < kLongestRun) {
    if (!tokens[end].space_before && !tokens[end - 1].is_punct('-') &&
        tokens[end].kind != TokenKind::kPunct) {
      ++end;  // "7LOCKUP".
    } else if (IsJoint(tokens, end) &&
               tokens[end + 1].kind != TokenKind::kPunct) {
      end += 2;
    } else {
      break;
    }
  }
  return end;
}

size_t Digits(absl::string_view text) {
  for (const char c : text) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return 0;
  }
  return text.size();
}

bool HasInnerCapital(absl::string_view word) {
  for (size_t i = 1; i < word.size(); ++i) {
    if (absl::ascii_isupper(static_cast<unsigned char>(word[i]))) {
      return absl::ascii_islower(static_cast<unsigned char>(word[0]));
    }
  }
  return false;
}

bool LeadsWithZero(absl::string_view text) {
  return text.size() > 1 && text[0] == '0' &&
         absl::ascii_isdigit(static_cast<unsigned char>(text[1]));
}

// What stands on the digits makes a name of them: "737s", "24/7", ".38
// Special".
bool IsPartOfCode(const TokenView& tokens, const Amount& amount) {
  const size_t behind = amount.range.last;
  if (!amount.number.digits || behind >= tokens.size()) return false;
  const Token& next = tokens[behind];
  if (next.is_word() && !next.space_before) return true;  // "737s", "3G".
  // "24/7", "9/11", "1 / 6": no fraction, else it would have been read as one.
  if (next.is_punct('/') && behind + 1 < tokens.size() &&
      tokens[behind + 1].is_number() &&
      next.space_before == tokens[behind + 1].space_before) {
    return true;
  }
  // ".300", ".38 Special": a share needs a unit.
  return tokens.Text(amount.number_at)[0] == '.' && next.is_word();
}

// One past "3:20" and "17:49:19": a clock, or how long a video is.  `at` if
// none.
size_t ColonRunEnd(const TokenView& tokens, size_t at) {
  size_t end = at + 1;
  while (IsAttached(tokens, end, ':') && end + 1 < tokens.size() &&
         tokens[end + 1].is_number() && !tokens[end + 1].space_before) {
    end += 2;
  }
  return end == at + 1 ? at : end;
}

// Whether a hyphen joins the figure that ends before `behind` to what it
// measures: "a 400-bed ward".
bool IsJoinedToNoun(const TokenView& tokens, size_t behind) {
  return IsAttached(tokens, behind, '-') && behind + 1 < tokens.size() &&
         tokens[behind + 1].is_word() && !tokens[behind + 1].capital;
}

}  // namespace

NotFigures::NotFigures(const v1::LexiconPack& pack, const WordClasses& words,
                       const CountedNounGrammar& nouns,
                       const UnitGrammar& units, Vocabulary& vocabulary)
    : words_(words),
      nouns_(nouns),
      units_(units),
      w_(vocabulary),
      street_types_(pack, "street_type", vocabulary),
      service_numbers_context_(pack, "service_context", vocabulary),
      calibre_words_(pack, "calibre_word", vocabulary),
      gun_words_(pack, "gun_word", vocabulary),
      race_lengths_(pack, "race_length", vocabulary),
      race_words_(pack, "race_word", vocabulary),
      race_runners_(pack, "race_runner", vocabulary),
      sure_name_heads_(pack, "sure_name_head", vocabulary),
      address_prepositions_(pack, "address_preposition", vocabulary) {
  for (const v1::WordList& list : pack.list()) {
    if (list.name() == "service_number") {
      service_numbers_.assign(list.words().begin(), list.words().end());
    }
  }
}

// One past a phone number or another code of three parts: "651-555-0123",
// "(609) 555-0123", "(609)-555-TIPS", "1-800-COLLECT", "866-7LOCKUP".  `at` if
// there is none.
size_t NotFigures::PhoneEnd(const TokenView& tokens, size_t at) const {
  const size_t end = RunEnd(tokens, at);
  size_t parts = 1;
  bool lower = false;
  bool letters = false;
  for (size_t i = at + 1; i < end; ++i) {
    if (tokens[i].kind == TokenKind::kPunct) ++parts;
    lower = lower || IsLower(tokens, i);
    letters = letters || (tokens[i].is_word() && tokens[i].capital);
  }
  const size_t head = Digits(tokens.Text(at));
  if (head > 0 && !lower) {
    if (parts >= 3) return end;
    const bool pair = parts == 2 && head == 3 && tokens[at + 2].is_number();
    const bool bare = !nouns_.At(tokens, end, false) &&
                      !units_.After(tokens, end, Exactly(1, 0));
    if (pair && (letters || (Digits(tokens.Text(at + 2)) == 4 && bare))) {
      return end;
    }
  }
  // "+44 20 7946 0000".
  if (at > 0 && tokens[at - 1].is_punct('+') && !tokens[at].space_before) {
    size_t last = end;
    while (last < tokens.size() && tokens[last].is_number()) {
      last = RunEnd(tokens, last);
    }
    if (last > end) return last;
  }
  // The area code in brackets.
  if (head == 3 && at > 0 && tokens[at - 1].is_punct('(') &&
      IsAttached(tokens, at + 1, ')')) {
    const size_t next = IsAttached(tokens, at + 2, '-') ? at + 3 : at + 2;
    if (next >= tokens.size() || !tokens[next].is_number()) return at;
    const size_t rest = RunEnd(tokens, next);
    if (rest > next + 1) return rest;
  }
  return at;
}

// "the 1700 block of Elm Street", "8800 Village Square".
bool NotFigures::IsAddress(const TokenView& tokens, size_t at) const {
  if (Digits(tokens.Text(at)) == 0) return false;
  const size_t name = RunEnd(tokens, at);
  if (IsWord(tokens, name, w_.block)) return true;
  const size_t end = std::min(tokens.size(), name + kLongestStreet);
  for (size_t i = name; i < end; ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kPunct) return false;
    // "2714 SW 34th Avenue": the ending of "34th" is no word of its own.
    const bool ending = !token.space_before;
    if (token.is_word() && !token.capital && !ending) return false;
    if (i > name && street_types_.HasAt(tokens, i)) {
      // "19 Supreme Court judges" live in no street.
      const size_t behind = i + 1;
      return EndsClause(tokens, behind) || tokens[behind].all_capitals ||
             words_.Is(tokens[behind], kFunctionWord);
    }
  }
  return false;
}

// "called 911", "a 911 call".
bool NotFigures::IsServiceNumber(const TokenView& tokens, size_t at) const {
  if (!absl::c_linear_search(service_numbers_, tokens.Text(at))) return false;
  return (at > 0 && service_numbers_context_.HasAt(tokens, at - 1)) ||
         (at > 1 && service_numbers_context_.HasAt(tokens, at - 2)) ||
         service_numbers_context_.HasAt(tokens, at + 1);
}

// "a .45-calibre pistol", "12-gauge", "9 mm handgun".
bool NotFigures::IsCalibre(const TokenView& tokens, size_t at) const {
  const size_t next = at + 1 + (IsAttached(tokens, at + 1, '-') ? 1 : 0);
  if (calibre_words_.HasAt(tokens, next)) return true;
  return next < tokens.size() &&
         absl::EqualsIgnoreCase(tokens.Text(next), "mm") &&
         gun_words_.HasAt(tokens, next + 1);
}

// One past the length in "the women's 800 metres", "won the 1,500m final",
// where it is the name of a race.  `at` if it is none.
size_t NotFigures::RaceEnd(const TokenView& tokens, size_t at) const {
  size_t unit = at + 1;
  if (IsAttached(tokens, unit, '-')) ++unit;
  if (!race_lengths_.HasAt(tokens, unit)) return at;
  size_t name = unit + 1;
  if (IsAttached(tokens, name, '-')) ++name;
  const bool owned = at > 1 && IsWord(tokens, at - 1, w_.s) &&
                     race_runners_.HasAt(tokens, at - 2);
  return owned || race_words_.HasAt(tokens, name) ? unit + 1 : at;
}

// A mark or a word before it says that it counts nothing.
bool NotFigures::IsMarked(const TokenView& tokens, size_t at) const {
  if (at == 0) return false;
  if (IsWord(tokens, at - 1, w_.per)) return true;
  const absl::string_view text = tokens.Text(at - 1);
  if (text == "©" || text == "®") return true;
  if (tokens[at].space_before) return false;
  const Token& before = tokens[at - 1];
  if (before.is_punct('#')) return true;
  // "the winter of '96".
  const bool quote = before.is_punct('\'') || before.is_punct('<');
  if (quote && Digits(tokens.Text(at)) == 2 && text != "\"") {
    return !nouns_.At(tokens, at + 1, false);
  }
  // "id=1", "/2013/", "x_1": parts of an address in the web; "The.45" has lost
  // a space.
  if (at < 2 || before.space_before || tokens[at - 2].is_number()) return false;
  return before.is_punct('/') || before.is_punct('=') || before.is_punct('@') ||
         before.is_punct('&') || before.is_punct('?') || text == "_" ||
         (before.is_punct('.') && tokens[at - 2].is_word());
}

// "1. Yes", "2) Ask": the marks of list items.
bool NotFigures::IsListNumber(const TokenView& tokens, size_t at) const {
  const size_t digits = Digits(tokens.Text(at));
  if (at != 0 || digits == 0 || digits > kLongestListNumber ||
      tokens.size() < 2) {
    return false;
  }
  if (IsAttached(tokens, 1, ')')) return true;
  return IsAttached(tokens, 1, '.') &&
         (tokens.size() == 2 ||
          (tokens[2].space_before && tokens[2].is_word()));
}

// One past "1,5" and "17,18,19": decimals of another language or a list without
// spaces, nobody can tell.  "2,5 million" is told by the word.  `at` if none.
size_t NotFigures::CommaRunEnd(const TokenView& tokens, size_t at) const {
  size_t end = at + 1;
  while (IsAttached(tokens, end, ',') && end + 1 < tokens.size() &&
         tokens[end + 1].is_number() && !tokens[end + 1].space_before) {
    end += 2;
  }
  if (end == at + 1) return at;
  const bool scaled = end == at + 3 && end < tokens.size() &&
                      words_.Is(tokens[end], kNumberWord);
  return scaled ? at : end;
}

size_t NotFigures::SkipCode(const TokenView& tokens, size_t at) const {
  if (!tokens[at].is_number()) return at;
  if (const size_t end = CommaRunEnd(tokens, at); end > at) return end;
  if (const size_t end = PhoneEnd(tokens, at); end > at) return end;
  if (const size_t end = ColonRunEnd(tokens, at); end > at) return end;
  if (const size_t end = RaceEnd(tokens, at); end > at) return end;
  if (IsMarked(tokens, at) || IsListNumber(tokens, at) ||
      IsAddress(tokens, at) || IsServiceNumber(tokens, at) ||
      IsCalibre(tokens, at)) {
    return RunEnd(tokens, at);
  }
  // An address, a version or a code, and what hangs on it.
  const bool code = LeadsWithZero(tokens.Text(at)) && tokens.size() > 1;
  if (!ReadNumeral(tokens.Text(at)) || code) {
    return RunEnd(tokens, at);
  }
  return at;
}

// "MiG-29", "Covid-19", "mid-40"; "pre-1967".
bool NotFigures::IsHyphenedName(const TokenView& tokens, size_t at) const {
  return at >= 2 && IsAttached(tokens, at - 1, '-') &&
         !tokens[at].space_before && tokens[at - 2].is_word();
}

// Whether the amount counts something: a plural behind it.
bool NotFigures::Counts(const TokenView& tokens, const Amount& amount) const {
  const CountedNoun noun =
      nouns_.At(tokens, amount.range.last, amount.number.value == 1);
  return noun && !noun.joined;
}

// "tips to 274637100", "at 160 Longfellow", "KING 5 obtained".
bool NotFigures::IsCode(const TokenView& tokens, const Amount& amount) const {
  const size_t at = amount.number_at;
  if (Counts(tokens, amount)) return false;
  if (Digits(tokens.Text(at)) >= kCodeDigits) return true;
  const size_t behind = amount.range.last;
  const bool name_behind = behind < tokens.size() && tokens[behind].is_word() &&
                           tokens[behind].capital &&
                           !words_.Is(tokens[behind], kNotAName);
  if (name_behind && address_prepositions_.HasAt(tokens, at - 1)) return true;
  const Token& head = tokens[at - 1];
  const bool loud =
      at >= 2 && tokens[at - 2].is_word() && tokens[at - 2].all_capitals;
  return head.all_capitals && !loud &&
         !words_.Is(head, kFunctionWord | kVerb | kSpeechVerb);
}

bool NotFigures::IsNumberedName(const TokenView& tokens, const Amount& amount,
                                bool title_case) const {
  if (IsPartOfCode(tokens, amount)) return true;
  const size_t at = amount.number_at;
  const bool digits = amount.number.digits;
  const size_t behind = amount.range.last;
  if (at == 0 || amount.number.scaled) return false;
  // "at the Four Winds hotel".
  if (!digits && !title_case && tokens[at].capital &&
      tokens[at - 1].is_word() && behind < tokens.size() &&
      tokens[behind].is_word() && tokens[behind].capital) {
    return true;
  }
  if ((digits || !words_.Is(tokens[at - 2 < at ? at - 2 : 0], kFunctionWord)) &&
      IsHyphenedName(tokens, at)) {
    return true;
  }
  const Token& head = tokens[at - 1];
  // "a 737", "a 500 index": fewer stand for a hyphen left out, "a 30 bed ward".
  if (digits && IsAnyWord(tokens, at - 1, w_.a, w_.an)) {
    return amount.value >= kModelNumber && amount.decimals == 0 &&
           !IsJoinedToNoun(tokens, behind) && !Counts(tokens, amount);
  }
  if (!head.is_word() || absl::StrContains(tokens.Text(at), ",")) return false;
  const bool inner = HasInnerCapital(tokens.Text(at - 1));
  const bool name_head = words_.Is(head, kNameHead);
  const bool small_word =
      !digits && amount.number.length == 1 && amount.number.value < 10;
  if (sure_name_heads_.HasAt(tokens, at - 1)) return digits;
  if (name_head && head.capital && !title_case) return digits || small_word;
  if (name_head && head.capital) return digits && !Counts(tokens, amount);
  if (!digits) return false;
  if (inner) return true;
  if (amount.decimals >= kCoordinateDecimals) return true;
  if (name_head) {
    // "page 12", "version 2.0", but "I count 12".
    const bool verb = at >= 2 && words_.Is(tokens[at - 2], kPronoun);
    return !verb && !Counts(tokens, amount);
  }
  if (amount.decimals > 0) return false;
  if (IsCode(tokens, amount)) return true;
  if (title_case) return false;
  // "KING 5 News": the plural is of the name.
  const bool loud = at >= 2 && tokens[at - 2].all_capitals;
  if (head.all_capitals && !loud && tokens[at].space_before &&
      StartsName(tokens, behind, words_) &&
      !words_.Is(head, kFunctionWord | kVerb | kSpeechVerb)) {
    return true;
  }
  // "Standard & Poor's 500 index".
  if (tokens[at - 1].word == w_.s) {
    return at >= 2 && tokens[at - 2].capital && amount.value >= 100 &&
           !Counts(tokens, amount);
  }
  if (!head.capital || at < 2 ||
      words_.Is(head, kFunctionWord | kVerb | kSpeechVerb)) {
    return false;
  }
  if (!Counts(tokens, amount)) return true;
  // "In Kirun 250 people" counts, "the Nikon 50 owners" do not.
  const Token& before = tokens[at - 2];
  return before.is_word() && !words_.Is(before, kPreposition) &&
         !before.capital;
}

// "Nos. 22, 24 and 26": what follows the first of several names.
size_t NotFigures::NameListEnd(const TokenView& tokens, size_t end) const {
  for (int i = 0; i < kLongestList; ++i) {
    size_t next = end;
    if (next < tokens.size() && tokens[next].is_punct(',')) ++next;
    if (IsAnyWord(tokens, next, w_.and_, w_.or_, w_.to)) ++next;
    if (next == end || next >= tokens.size() || !tokens[next].is_number() ||
        absl::StrContains(tokens.Text(next), ",") ||
        nouns_.At(tokens, next + 1, false)) {
      return end;
    }
    end = RunEnd(tokens, next);
  }
  return end;
}

size_t NotFigures::SkipName(const TokenView& tokens, const Amount& amount,
                            bool title_case) const {
  const size_t begin = amount.range.first;
  if (!IsNumberedName(tokens, amount, title_case)) return begin;
  const size_t at = amount.number_at;
  size_t end = amount.range.last;
  if (tokens[at].is_number()) end = std::max(end, RunEnd(tokens, at));
  const bool list_head = at > 0 && (words_.Is(tokens[at - 1], kNameHead) ||
                                    sure_name_heads_.HasAt(tokens, at - 1));
  if (list_head) end = NameListEnd(tokens, end);
  // "Image 1 of 6", "Part 2 of / 3".
  size_t of = end;
  if (IsWord(tokens, of, w_.of)) ++of;
  if (of < tokens.size() && tokens[of].is_punct('/')) ++of;
  if (of > end && of < tokens.size() && tokens[of].is_number()) end = of + 1;
  return end;
}

// "One was killed", "two died and one is in custody".
bool NotFigures::StandsForPerson(const TokenView& tokens, size_t at,
                                 bool behind_figure) const {
  const size_t next = at + 1;
  if (at == 0) return IsAnyWord(tokens, next, w_.was, w_.has, w_.had);
  const bool joined = tokens[at - 1].is_punct(',') ||
                      IsAnyWord(tokens, at - 1, w_.and_, w_.but);
  return behind_figure && joined &&
         !IsAnyWord(tokens, next, w_.of, w_.or_, w_.day, w_.thing);
}

bool NotFigures::IsIdleOne(const TokenView& tokens, const Amount& amount,
                           bool behind_figure) const {
  const size_t at = amount.number_at;
  if (amount.number.length != 1 || amount.unit != nullptr ||
      !IsWord(tokens, at, w_.one)) {
    return false;
  }
  if (StandsForPerson(tokens, at, behind_figure)) return false;
  const size_t next = at + 1;
  if (IsWord(tokens, next, w_.of)) return true;
  if (at == 0) {
    return next < tokens.size() && tokens[next].is_word() &&
           words_.Is(tokens[next], kFunctionWord | kSpeechVerb);
  }
  if (words_.Is(tokens[at - 1], kDeterminer) ||
      IsWord(tokens, at - 1, w_.not_)) {
    return true;
  }
  if (next >= tokens.size()) return false;
  return tokens[next].is_word() ? words_.Is(tokens[next], kFunctionWord)
                                : !tokens[next].is_punct('-');
}

}  // namespace crosscheck
