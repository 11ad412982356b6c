#include "checker/extract/numbers/number_grammar.h"

#include <optional>

#include "absl/algorithm/container.h"
#include "absl/strings/string_view.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {

using Role = v1::NumberWord;

namespace {

// "½" and its like.
double VulgarFraction(absl::string_view text) {
  if (text == "½") return 1.0 / 2;
  if (text == "¼") return 1.0 / 4;
  if (text == "¾") return 3.0 / 4;
  if (text == "⅓") return 1.0 / 3;
  if (text == "⅔") return 2.0 / 3;
  return 0;
}

NumberMatch Exactly(size_t length, double value) {
  NumberMatch match;
  match.length = length;
  match.value = match.lower = match.upper = value;
  return match;
}

NumberMatch Longer(const NumberMatch& a, const NumberMatch& b) {
  return b.length > a.length ? b : a;
}

bool AttachedPunct(const TokenView& tokens, size_t at, char c) {
  return at < tokens.size() && tokens[at].is_punct(c) &&
         !tokens[at].space_before;
}

}  // namespace

NumberGrammar::NumberGrammar(const v1::LexiconPack& pack,
                             Vocabulary& vocabulary)
    : a_(vocabulary.Add("a")),
      an_(vocabulary.Add("an")),
      and_(vocabulary.Add("and")),
      of_(vocabulary.Add("of")),
      in_(vocabulary.Add("in")),
      out_(vocabulary.Add("out")) {
  for (const v1::NumberWord& number : pack.number()) {
    for (const std::string& word : number.words()) {
      const WordId id = vocabulary.Add(word);
      if (id >= senses_.size()) senses_.resize(id + 1);
      senses_[id] = {number.role(), number.value(), number.attached_only(),
                     number.money_only()};
    }
  }
  for (const v1::VagueFigure& vague : pack.vague()) {
    for (const std::string& words : vague.words()) {
      vague_.Add(words,
                 {vague.lower(), vague.upper(), vague.value(),
                  vague.multiplies(), vague.needs_noun()},
                 vocabulary);
    }
  }
  for (const v1::WordList& list : pack.list()) {
    if (list.name() != "around_half") continue;
    for (const std::string& word : list.words()) {
      half_of_.push_back(vocabulary.Add(word));
    }
  }
}

const NumberGrammar::Sense* NumberGrammar::SenseAt(const TokenView& tokens,
                                                   size_t at) const {
  if (at >= tokens.size() || !tokens[at].is_word()) return nullptr;
  const WordId word = tokens[at].word;
  if (word >= senses_.size()) return nullptr;
  const Sense& sense = senses_[word];
  return sense.role == Role::ROLE_UNSPECIFIED ? nullptr : &sense;
}

bool NumberGrammar::IsWord(const TokenView& tokens, size_t at,
                           WordId word) const {
  return at < tokens.size() && tokens[at].word == word;
}

bool NumberGrammar::IsArticle(const TokenView& tokens, size_t at) const {
  return IsWord(tokens, at, a_) || IsWord(tokens, at, an_);
}

const NumberGrammar::Sense* NumberGrammar::ScaleAt(const TokenView& tokens,
                                                   size_t at, bool digits,
                                                   bool money,
                                                   size_t& length) const {
  const bool hyphen = AttachedPunct(tokens, at, '-');
  const Sense* sense = SenseAt(tokens, at + (hyphen ? 1 : 0));
  if (sense == nullptr) return nullptr;
  const bool scales = sense->role == Role::HUNDRED ||
                      sense->role == Role::SCALE ||
                      sense->role == Role::DOZEN;
  if (!scales || (sense->money_only && !money)) return nullptr;
  if (sense->attached_only &&
      !(digits && !hyphen && !tokens[at].space_before)) {
    return nullptr;
  }
  length = hyphen ? 2 : 1;
  return sense;
}

// "and a half", "-and-a-half", "½", " 1/2" behind a number.
size_t NumberGrammar::AndFraction(const TokenView& tokens, size_t at,
                                  double& part) const {
  if (at >= tokens.size()) return 0;
  part = VulgarFraction(tokens.Text(at));
  if (part > 0) return 1;
  size_t i = at;
  const auto hyphen = [&] { i += AttachedPunct(tokens, i, '-') ? 1 : 0; };
  hyphen();
  if (!IsWord(tokens, i, and_)) return 0;
  ++i;
  hyphen();
  double count = 1;
  if (IsArticle(tokens, i)) {
    ++i;
  } else if (const Sense* sense = SenseAt(tokens, i);
             sense != nullptr && sense->role == Role::CARDINAL) {
    count = sense->value;
    ++i;
  } else {
    return 0;
  }
  hyphen();
  const Sense* sense = SenseAt(tokens, i);
  if (sense == nullptr || sense->role != Role::FRACTION) return 0;
  part = count * sense->value;
  return part < 1 ? i + 1 - at : 0;
}

// Applies "and a half" and the scale words behind `number`, which is `at` up to
// number.length.
void NumberGrammar::Scale(const TokenView& tokens, size_t at, bool money,
                          NumberMatch& number) const {
  double part = 0;
  if (const size_t length = AndFraction(tokens, at + number.length, part);
      length > 0 && number.lower == number.upper) {
    number.value = number.lower = number.upper = number.value + part;
    number.length += length;
  }
  size_t length = 0;
  double last = kLargestFigure;
  while (const Sense* scale = ScaleAt(tokens, at + number.length, number.digits,
                                      money, length)) {
    // "hundred thousand" multiplies on; "million thousand" is no number.
    if (scale->value > last && last > 100) break;
    if (number.value * scale->value > kLargestFigure) break;
    number.value *= scale->value;
    number.lower *= scale->value;
    number.upper = number.vague ? (number.upper + 1) * scale->value - 1
                                : number.upper * scale->value;
    number.scaled = true;
    number.scale *= scale->value;
    number.length += length;
    last = scale->value;
  }
}

// "3/4", "1 1/2", "21st" and plain numerals.
NumberMatch NumberGrammar::Digits(const TokenView& tokens, size_t at,
                                  bool money) const {
  const std::optional<Numeral> numeral = ReadNumeral(tokens.Text(at));
  if (!numeral) return {};
  NumberMatch match = Exactly(1, numeral->value);
  match.digits = true;
  match.decimals = numeral->decimals;
  const auto fraction_at = [&](size_t i) -> double {
    if (i + 2 >= tokens.size() || !tokens[i].is_number() ||
        !AttachedPunct(tokens, i + 1, '/') || !tokens[i + 2].is_number() ||
        tokens[i + 2].space_before) {
      return 0;
    }
    const std::optional<Numeral> above = ReadNumeral(tokens.Text(i));
    const std::optional<Numeral> below = ReadNumeral(tokens.Text(i + 2));
    // "9/11" and "50/50" are names; "24/7" is a way to speak.
    const bool proper = above && below && above->value >= 1 &&
                        above->value < below->value && below->value <= 10;
    return proper ? above->value / below->value : 0;
  };
  if (const double part = fraction_at(at); part > 0) {
    match = Exactly(3, part);
    match.fraction = match.digits = true;
    return match;
  }
  if (const double part = fraction_at(at + 1); part > 0) {
    match.value = match.lower = match.upper = match.value + part;
    match.length = 4;
  }
  if (const Sense* sense = SenseAt(tokens, at + 1);
      sense != nullptr && sense->role == Role::ORDINAL && sense->value == 0 &&
      !tokens[at + 1].space_before) {
    match.length = 2;
    match.ordinal = true;
    return match;
  }
  Scale(tokens, at, money, match);
  return OneIn(tokens, at, match);
}

// Reads cardinal words: "one hundred and twenty-one thousand".
class NumberGrammar::WordReader {
 public:
  WordReader(const NumberGrammar& grammar, const TokenView& tokens, size_t at)
      : grammar_(grammar), tokens_(tokens), begin_(at), at_(at) {}

  NumberMatch Read() {
    bool article = grammar_.IsArticle(tokens_, at_);
    if (article) {
      const Sense* sense = grammar_.SenseAt(tokens_, at_ + 1);
      if (sense == nullptr ||
          (sense->role != Role::HUNDRED && sense->role != Role::SCALE) ||
          sense->attached_only || sense->money_only) {
        return {};
      }
      group_ = 1;
      ++at_;
    }
    while (Step()) {
    }
    if (at_ == begin_ + (article ? 1 : 0)) return {};
    NumberMatch match = Exactly(at_ - begin_, total_ + (has_group() ? group_ : 0));
    match.article = article;
    match.scaled = scale_ < kLargestFigure;
    if (match.scaled) match.scale = scale_;
    return match;
  }

 private:
  bool has_group() const { return group_ >= 0; }

  bool Step() {
    size_t i = at_;
    if (i > begin_) {
      if (AttachedPunct(tokens_, i, '-') && i + 1 < tokens_.size() &&
          !tokens_[i + 1].space_before) {
        ++i;
      } else if (grammar_.IsWord(tokens_, i, grammar_.and_) && MayAnd()) {
        ++i;
      }
    }
    const Sense* sense = grammar_.SenseAt(tokens_, i);
    if (sense == nullptr || sense->attached_only || sense->money_only) {
      return false;
    }
    if (!Take(*sense, /*joined=*/i > at_)) return false;
    last_ = sense->role;
    at_ = i + 1;
    return true;
  }

  // "and" stands behind a hundred or a scale word only.
  bool MayAnd() const {
    return last_ == Role::HUNDRED || last_ == Role::SCALE;
  }

  bool Take(const Sense& sense, bool joined) {
    switch (sense.role) {
      case Role::CARDINAL:
        return TakeCardinal(sense.value);
      case Role::HUNDRED:
        if (!has_group() || group_ < 1 || group_ >= 100) return false;
        group_ *= 100;
        return true;
      case Role::SCALE:
        if (!has_group() || sense.value >= scale_) return false;
        if (group_ * sense.value > kLargestFigure) return false;
        total_ += group_ * sense.value;
        scale_ = sense.value;
        group_ = -1;
        return !joined || last_ != Role::SCALE;
      default:
        return false;
    }
  }

  bool TakeCardinal(double value) {
    if (!has_group()) {
      // "two million three": the rest must be below the scale.
      if (total_ > 0 && value >= scale_) return false;
      group_ = value;
      return true;
    }
    const bool behind_hundred = last_ == Role::HUNDRED;
    const bool behind_ten = last_ == Role::CARDINAL && value < 10 &&
                            value > 0 && group_ >= 20 && Rest(group_, 10) == 0 &&
                            Rest(group_, 100) >= 20;
    if (!behind_hundred && !behind_ten) return false;
    group_ += value;
    return true;
  }

  static int Rest(double value, int by) { return static_cast<int>(value) % by; }

  const NumberGrammar& grammar_;
  const TokenView& tokens_;
  const size_t begin_;
  size_t at_;
  double total_ = 0;
  double group_ = -1;  // Below 1,000; -1: none yet.
  double scale_ = kLargestFigure;
  v1::NumberWord::Role last_ = Role::ROLE_UNSPECIFIED;
};

NumberMatch NumberGrammar::Words(const TokenView& tokens, size_t at) const {
  const Sense* sense = SenseAt(tokens, at);
  if (sense != nullptr && sense->role == Role::ORDINAL && sense->value > 0) {
    NumberMatch match = Exactly(1, sense->value);
    match.ordinal = true;
    return match;
  }
  // "a dozen": its width is that of the vague words.
  NumberMatch match = WordReader(*this, tokens, at).Read();
  if (!match) return {};
  const Sense* next = SenseAt(tokens, at + match.length);
  const bool hyphen = AttachedPunct(tokens, at + match.length, '-');
  if (hyphen) next = SenseAt(tokens, at + match.length + 1);
  if (next != nullptr && next->role == Role::ORDINAL && next->value > 0 &&
      match.length == 1 && match.value >= 20 && next->value < 10) {
    match = Exactly(hyphen ? 3 : 2, match.value + next->value);
    match.ordinal = true;
    return match;
  }
  match = Parts(tokens, at, match);
  if (match.fraction) return match;
  Scale(tokens, at, /*money=*/false, match);
  return OneIn(tokens, at, match);
}

// "two-thirds", "three quarters of a million": `number` counts parts.
NumberMatch NumberGrammar::Parts(const TokenView& tokens, size_t at,
                                 NumberMatch number) const {
  size_t i = at + number.length;
  if (AttachedPunct(tokens, i, '-')) ++i;
  const Sense* sense = SenseAt(tokens, i);
  if (sense == nullptr || sense->role != Role::FRACTION) {
    // "one-third": the word for the third is an ordinal too.
    if (sense == nullptr || sense->role != Role::ORDINAL || sense->value < 3 ||
        number.value != 1) {
      return number;
    }
  }
  const double part =
      sense->role == Role::FRACTION ? sense->value : 1 / sense->value;
  if (number.value * part >= 1 || number.value < 1) return number;
  NumberMatch match = Exactly(i + 1 - at, number.value * part);
  match.fraction = true;
  // "three quarters of a million", "three quarters billion".
  size_t next = i + 1;
  if (IsWord(tokens, next, of_)) ++next;
  if (IsArticle(tokens, next)) ++next;
  if (const Sense* scale = SenseAt(tokens, next);
      scale != nullptr && scale->role == Role::SCALE &&
      !scale->attached_only && !scale->money_only) {
    match = Exactly(next + 1 - at, match.value * scale->value);
    match.scaled = true;
  }
  return match;
}

// "one in five", "nine out of 10": `number` counts of so many.
NumberMatch NumberGrammar::OneIn(const TokenView& tokens, size_t at,
                                 NumberMatch number) const {
  size_t i = at + number.length;
  const bool out_of =
      IsWord(tokens, i, out_) && IsWord(tokens, i + 1, of_);
  if (!out_of && !IsWord(tokens, i, in_)) return number;
  i += out_of ? 2 : 1;
  if (number.scaled || number.vague || i >= tokens.size()) return number;
  NumberMatch base;
  if (tokens[i].is_number()) {
    if (const std::optional<Numeral> n = ReadNumeral(tokens.Text(i))) {
      base = Exactly(1, n->value);
    }
  } else if (SenseAt(tokens, i) != nullptr) {
    base = WordReader(*this, tokens, i).Read();
  }
  if (!base || number.value >= base.value || number.value < 1) return number;
  // "in" is also the "in" of places and times: only round bases count.
  const bool round = base.value <= 10 || base.value == 20 ||
                     base.value == 100 || base.value == 1000;
  const bool word = !tokens[at].is_number();
  if (!round || (!out_of && !(word || base.value >= 10))) return number;
  NumberMatch match =
      Exactly(i + base.length - at, number.value / base.value);
  match.fraction = true;
  match.digits = number.digits;
  return match;
}

// "half the staff", "half a million", "a quarter of", "a third of".
NumberMatch NumberGrammar::HalfOf(const TokenView& tokens, size_t at) const {
  size_t i = at;
  const bool article = IsArticle(tokens, i);
  if (article) ++i;
  const Sense* sense = SenseAt(tokens, i);
  if (sense == nullptr) return {};
  const bool ordinal = sense->role == Role::ORDINAL && sense->value >= 3;
  if (sense->role != Role::FRACTION && !ordinal) return {};
  const double part = ordinal ? 1 / sense->value : sense->value;
  const size_t behind = i + 1;
  // "half a million", "half million", "half a dozen".
  size_t next = behind;
  if (IsWord(tokens, next, of_)) ++next;
  if (IsArticle(tokens, next)) ++next;
  if (AttachedPunct(tokens, next, '-')) ++next;
  if (const Sense* scale = SenseAt(tokens, next);
      scale != nullptr && !ordinal && !scale->attached_only &&
      !scale->money_only &&
      (scale->role == Role::SCALE || scale->role == Role::DOZEN)) {
    NumberMatch match = Exactly(next + 1 - at, part * scale->value);
    match.article = article;
    match.scaled = true;
    return match;
  }
  const auto around = [&](size_t j) {
    return j < tokens.size() && tokens[j].is_word() &&
           absl::c_linear_search(half_of_, tokens[j].word);
  };
  const bool stands = article || ordinal
                          ? IsWord(tokens, behind, of_)
                          : around(behind) || (at > 0 && around(at - 1));
  if (!stands || (ordinal && !article)) return {};
  NumberMatch match = Exactly(behind - at, part);
  match.fraction = true;
  match.article = article;
  return match;
}

NumberMatch NumberGrammar::VagueWords(const TokenView& tokens,
                                      size_t at) const {
  const auto found = vague_.Longest(tokens, at);
  if (!found) return {};
  NumberMatch match;
  match.length = found.length;
  match.value = found.value->value;
  match.lower = found.value->lower;
  match.upper = found.value->upper;
  match.vague = match.lower < match.upper;
  match.zero = !match.vague && match.value == 0;
  match.needs_noun = found.value->needs_noun;
  match.article = IsArticle(tokens, at);
  if (found.value->multiplies) {
    const size_t before = match.length;
    Scale(tokens, at, /*money=*/false, match);
    if (match.length > before) match.needs_noun = false;
  }
  return match;
}

NumberMatch NumberGrammar::Match(const TokenView& tokens, size_t at,
                                 bool money) const {
  if (at >= tokens.size()) return {};
  if (tokens[at].is_number()) return Digits(tokens, at, money);
  if (!tokens[at].is_word()) {
    const double part = VulgarFraction(tokens.Text(at));
    if (part == 0) return {};
    NumberMatch match = Exactly(1, part);
    match.fraction = true;
    return match;
  }
  if (tokens[at].word == kUnknownWord) return {};
  NumberMatch best = VagueWords(tokens, at);
  best = Longer(best, HalfOf(tokens, at));
  return Longer(best, Words(tokens, at));
}

}  // namespace crosscheck
