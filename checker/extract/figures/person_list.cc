#include "checker/extract/figures/person_list.h"

#include <algorithm>
#include <string>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "checker/extract/words/list_table.h"
#include "checker/extract/words/past_form.h"

namespace crosscheck {
namespace {

// Between an article and its noun: "a visiting 27-year-old exchange student".
constexpr size_t kNounReach = 9;

// "his wife, Ada Maria Holm, 30, and": so many tokens between the commas.
constexpr size_t kNameReach = 6;

constexpr size_t kMostMembers = 12;

// Whether the figure is the number of all those its noun tells, and exact.
bool IsPlainCount(const Figure& figure) {
  return figure.unit == nullptr && figure.noun &&
         figure.quantity.hedge == v1::HEDGE_NONE && !figure.fraction &&
         !figure.ordinal && !figure.age && !figure.zero && !figure.increment &&
         !figure.others && !figure.score && !figure.of_base;
}

}  // namespace

PersonListGrammar::PersonListGrammar(const v1::LexiconPack& pack,
                                     const WordClasses& words,
                                     const CountedNounGrammar& nouns,
                                     Vocabulary& vocabulary)
    : words_(words),
      nouns_(nouns),
      articles_(TableOfList(pack, "one_person_article", vocabulary)),
      indefinite_(TableOfList(pack, "one_person_indefinite", vocabulary)),
      self_(TableOfList(pack, "one_person_self", vocabulary)),
      and_(TableOfList(pack, "one_person_and", vocabulary)),
      not_before_(TableOfList(pack, "one_person_not_before", vocabulary)),
      leaving_(pack, "leaving", vocabulary) {}

bool PersonListGrammar::IsIn(const PhraseTable<char>& table,
                             const TokenView& tokens, size_t at) const {
  return at < tokens.size() && bool{table.Longest(tokens, at)};
}

bool PersonListGrammar::IsName(const Sentence& sentence, size_t at) const {
  const Token& token = sentence.tokens[at];
  return token.is_word() && token.capital && !words_.Is(token, kNotAName) &&
         !IsIn(articles_, sentence.tokens, at);
}

// One past the name and age behind a noun: "his wife Ada", ", Ada Holm, 30,".
// The comma that ends them is not part of them.
size_t PersonListGrammar::SkipName(const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  const auto of_name = [&](size_t i) {
    return !sentence.headline && IsName(sentence, i);
  };
  const size_t last = std::min(tokens.size(), at + kNameReach);
  while (at < last && of_name(at)) ++at;
  size_t end = at;
  for (size_t i = at; i < tokens.size() && i - at <= kNameReach; ++i) {
    if (tokens[i].is_punct(',')) {
      end = i;
    } else if (!of_name(i) && !tokens[i].is_number()) {
      break;
    }
  }
  return end;
}

// "two sons", "their two sons"; but not "at least two sons" or "two of his
// sons".
std::optional<PersonListGrammar::Member> PersonListGrammar::CountedAt(
    const Sentence& sentence, size_t at) const {
  const size_t number = IsIn(articles_, sentence.tokens, at) ? at + 1 : at;
  const auto found = absl::c_lower_bound(
      sentence.figures, number,
      [](const Figure& figure, size_t i) { return figure.bare.first < i; });
  if (found == sentence.figures.end() || found->bare.first != number ||
      found->phrase.first < at || !IsPlainCount(*found) ||
      !nouns_.IsPerson(sentence.tokens, found->noun.phrase.last - 1)) {
    return std::nullopt;
  }
  Member member;
  member.noun = {found->noun.phrase.last - 1, found->noun.phrase.last};
  member.end = found->noun.phrase.last;
  member.count = found->quantity.value;
  return member;
}

// The last of a run of nouns for persons, which is who it is: "student
// teacher", "infant son"; but not "man injured".
size_t PersonListGrammar::LastNoun(const TokenView& tokens, size_t at) const {
  const size_t end = std::min(tokens.size(), at + kNounReach);
  while (at + 1 < end && nouns_.IsPerson(tokens, at + 1) &&
         !IsPastForm(tokens, at + 1, words_)) {
    ++at;
  }
  return at;
}

// "his wife", "a 7-month-old daughter", "a six-year-old".
std::optional<PersonListGrammar::Member> PersonListGrammar::DescribedAt(
    const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  if (!IsIn(articles_, tokens, at)) return std::nullopt;
  const size_t end = std::min(tokens.size(), at + 1 + kNounReach);
  size_t head = at + 1;
  for (; head < end; ++head) {
    if (nouns_.IsPerson(tokens, head)) break;
    const bool joins = tokens[head].is_punct('-') || tokens[head].is_number();
    if (!joins && (!tokens[head].is_word() ||
                   words_.Is(tokens[head], kFunctionWord | kSpeechVerb))) {
      break;
    }
  }
  if (head < tokens.size() && nouns_.IsPerson(tokens, head)) {
    head = LastNoun(tokens, head);
    if (!nouns_.IsOnePerson(tokens, head)) return std::nullopt;
  } else {
    --head;
    const bool aged = head > at + 2 && tokens[head - 1].is_punct('-') &&
                      absl::EqualsIgnoreCase(tokens.Text(head), "old");
    if (!aged) return std::nullopt;
  }
  Member member;
  member.noun = {head, head + 1};
  member.end = head + 1;
  member.article = true;
  member.indefinite = IsIn(indefinite_, tokens, at);
  return member;
}

// "man" in a headline, or behind an article that holds for both: "a mother and
// child", "a 6-year-old boy and 20-year-old man".
std::optional<PersonListGrammar::Member> PersonListGrammar::BareAt(
    const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  const size_t end = std::min(tokens.size(), at + kNounReach);
  while (at + 2 < end && tokens[at + 1].is_punct('-')) at += 2;
  if (at > 0 && at + 1 < tokens.size() && tokens[at - 1].is_punct('-')) ++at;
  if (!nouns_.IsPerson(tokens, at)) return std::nullopt;
  const size_t head = LastNoun(tokens, at);
  if (!nouns_.IsOnePerson(tokens, head)) return std::nullopt;
  Member member;
  member.noun = {head, head + 1};
  member.end = head + 1;
  return member;
}

// `article`: the member before has one.
std::optional<PersonListGrammar::Member> PersonListGrammar::MemberAt(
    const Sentence& sentence, size_t at, bool first, bool article) const {
  if (at >= sentence.tokens.size()) return std::nullopt;
  std::optional<Member> member;
  if (!first && IsIn(self_, sentence.tokens, at)) {
    member.emplace();
    member->noun = {at, at + 1};
    member->end = at + 1;
    return member;
  }
  member = CountedAt(sentence, at);
  if (!member) member = DescribedAt(sentence, at);
  if (!member && (sentence.headline || (!first && article))) {
    member = BareAt(sentence, at);
    if (member) member->article = article;
  }
  if (member) member->end = SkipName(sentence, member->end);
  return member;
}

PersonListGrammar::Separator PersonListGrammar::SeparatorAt(
    const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  Separator separator;
  if (at < tokens.size() && tokens[at].is_punct(',')) {
    separator.end = ++at;
  }
  if (at >= tokens.size()) return separator;
  if (const auto match = and_.Longest(tokens, at)) {
    separator = {at + match.length, true};
  } else if (sentence.headline && tokens[at].is_punct('&')) {
    separator = {at + 1, true};
  }
  return separator;
}

// Whether what stands at `at` may be somebody: then a list goes on.
bool PersonListGrammar::MayBeMember(const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  if (at >= tokens.size()) return false;
  return tokens[at].is_number() || tokens[at].capital ||
         words_.Is(tokens[at], kDeterminer | kNumberWord) ||
         IsIn(articles_, tokens, at) || IsIn(self_, tokens, at) ||
         nouns_.IsPerson(tokens, at) ||
         (at + 1 < tokens.size() && nouns_.IsPerson(tokens, at + 1));
}

// Whether a list can start at `at`, and nobody stands before it: "Holm, a man
// and two women".
bool PersonListGrammar::StartsList(const Sentence& sentence, size_t at) const {
  const TokenView& tokens = sentence.tokens;
  if (at == 0) return true;
  const Token& before = tokens[at - 1];
  if (IsIn(not_before_, tokens, at - 1) || IsIn(articles_, tokens, at - 1)) {
    return false;
  }
  if (!before.is_punct(',')) return !before.is_dash() || before.space_before;
  return at >= 2 && !tokens[at - 2].is_number() && !IsName(sentence, at - 2) &&
         !nouns_.IsPerson(tokens, at - 2);
}

// Whether the list in [first, end) is whole, and in one clause.
bool PersonListGrammar::EndsList(const Sentence& sentence, size_t first,
                                 size_t end) const {
  const TokenView& tokens = sentence.tokens;
  if (end >= tokens.size()) return true;
  if (tokens[end].is_punct('-') || absl::EndsWith(tokens.Text(end), "'s") ||
      absl::EndsWith(tokens.Text(end), "’s")) {
    return false;
  }
  // "killed a man and two children were hurt"; but not "left a man and two
  // children injured".
  const bool object = first > 0 && tokens[first - 1].is_word() &&
                      !words_.Is(tokens[first - 1], kFunctionWord);
  if (object && (words_.Is(tokens[end], kAuxiliary) ||
                 (absl::EndsWith(tokens.Text(end), "ed") &&
                  !leaving_.HasAt(tokens, first - 1)))) {
    return false;
  }
  // "A father and his son killed a neighbour".
  const bool verb =
      tokens[end].is_word() && !words_.Is(tokens[end], kFunctionWord);
  if (verb && end + 1 < tokens.size() &&
      (nouns_.IsPerson(tokens, end + 1) ||
       (!sentence.headline && IsName(sentence, end + 1)) ||
       words_.Is(tokens[end + 1], kDeterminer | kNumberWord))) {
    return false;
  }
  const Separator separator = SeparatorAt(sentence, end);
  return !separator.last || !MayBeMember(sentence, separator.end);
}

std::optional<Figure> PersonListGrammar::ListAt(const Sentence& sentence,
                                                size_t at) const {
  if (!StartsList(sentence, at)) return std::nullopt;
  const TokenView& tokens = sentence.tokens;
  std::optional<Member> member = MemberAt(sentence, at, true, false);
  if (!member) return std::nullopt;
  const Member first = *member;
  double sum = member->count;
  size_t end = member->end;
  bool explains = true;  // All others may be of the first.
  bool whole = false;
  for (size_t members = 1; members < kMostMembers && !whole; ++members) {
    const Separator separator = SeparatorAt(sentence, end);
    if (separator.end == 0) break;
    const Member before = *member;
    member = MemberAt(sentence, separator.end, false, before.article);
    if (!member) break;
    // "his wife, a nurse, and two sons": maybe told twice.
    if (!separator.last && member->indefinite && before.count == 1 &&
        nouns_.MayBeTheSame(tokens, member->noun.first, before.noun.first)) {
      return std::nullopt;
    }
    sum += member->count;
    end = member->end;
    explains = explains && nouns_.MayBeTheSame(tokens, member->noun.first,
                                               first.noun.first);
    whole = separator.last;
    // "Woman, child dead".
    if (sentence.headline && SeparatorAt(sentence, end).end == 0) whole = true;
  }
  if (!whole || !EndsList(sentence, at, end)) return std::nullopt;
  // "Two victims, a man and his son": told once more.
  if (explains && first.count > 1 && sum == 2 * first.count) {
    return std::nullopt;
  }
  Figure figure;
  figure.bare = figure.phrase = {at, end};
  figure.quantity.value = sum;
  figure.quantity.bounds = {sum, sum, false, false};
  figure.noun.phrase = first.noun;
  figure.sum = true;
  return figure;
}

// A list starts before the last "and" of its sentence, or mark of a headline;
// where those are none, nowhere.
size_t PersonListGrammar::EndOfStarts(const Sentence& sentence) const {
  const TokenView& tokens = sentence.tokens;
  size_t end = tokens.size();
  for (; end > 0; --end) {
    const Token& token = tokens[end - 1];
    const bool mark = sentence.headline && token.kind == TokenKind::kPunct;
    if (mark || and_.Longest(tokens, end - 1)) break;
  }
  return end;
}

bool PersonListGrammar::MayStart(const Sentence& sentence, size_t at) const {
  const Token& token = sentence.tokens[at];
  return sentence.headline || token.is_number() ||
         words_.Is(token, kDeterminer | kNumberWord);
}

std::vector<Figure> PersonListGrammar::Find(const TokenView& tokens,
                                            absl::Span<const Figure> figures,
                                            bool headline) const {
  const Sentence sentence{tokens, figures, headline};
  std::vector<Figure> sums;
  const size_t end = EndOfStarts(sentence);
  for (size_t at = 0; at < end; ++at) {
    if (!MayStart(sentence, at)) continue;
    if (std::optional<Figure> sum = ListAt(sentence, at)) {
      at = sum->bare.last - 1;
      sums.push_back(*std::move(sum));
    }
  }
  return sums;
}

}  // namespace crosscheck
