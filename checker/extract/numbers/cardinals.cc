#include "checker/extract/numbers/cardinals.h"

#include <optional>

#include "checker/extract/numbers/fractions.h"
#include "checker/extract/numbers/numeral.h"

namespace crosscheck {

using Role = v1::NumberWord;
using Sense = NumberWords::Sense;

namespace {

// Digits read behind a spoken point; more are not spoken.
constexpr int kMostSpokenDecimals = 12;

constexpr double kBillion = 1e9;

// A number is built group by group: "two million | three hundred and four".
// A group is below 1,000 when it is written in words.
class CardinalReader {
 public:
  CardinalReader(const NumberWords& words, const TokenView& tokens, size_t at,
                 bool money)
      : words_(words), tokens_(tokens), begin_(at), at_(at), money_(money) {}

  NumberMatch Read() {
    if (!Start()) return {};
    while (Step()) {
    }
    // "nine quadrillion million": too large, and no part of it is the number.
    if (IsMultiplier(at_)) return {};
    NumberMatch match = Exactly(at_ - begin_, total_ + group_.value_or(0));
    match.article = article_;
    match.bare = bare_;
    match.digits = tokens_[begin_].is_number();
    match.decimals = decimals_;
    match.scaled = last_scale_ < kLargestFigure;
    match.scale = scale_;
    return match;
  }

 private:
  enum class Last { kNothing, kDigits, kUnit, kTen, kHundred, kScale, kPart };

  // Reads what a number may start with.
  bool Start() {
    if (tokens_[at_].is_number()) return StartWithDigits();
    article_ = words_.IsArticle(tokens_, at_);
    const Sense* sense = words_.At(tokens_, at_ + (article_ ? 1 : 0));
    if (sense == nullptr || !sense->plain()) return false;
    if (sense->role == Role::CARDINAL && !article_) {
      TakeWord(*sense);
      ++at_;
      return true;
    }
    if (sense->role != Role::HUNDRED && sense->role != Role::SCALE) {
      return false;
    }
    // "a hundred", "hundred thousand": one of them.
    bare_ = !article_;
    if (bare_ && at_ > 0 &&
        (words_.IsNoNumberBefore(tokens_, at_ - 1) ||
         tokens_[at_ - 1].is_number() || words_.At(tokens_, at_ - 1))) {
      return false;
    }
    at_ += article_ ? 1 : 0;
    group_ = 1;
    last_ = Last::kUnit;
    return true;
  }

  bool IsMultiplier(size_t at) const {
    const Sense* sense = words_.At(tokens_, at);
    return sense != nullptr && sense->plain() && sense->multiplies();
  }

  bool StartWithDigits() {
    const std::optional<Numeral> numeral = ReadNumeral(tokens_.Text(at_));
    if (!numeral) return false;
    group_ = numeral->value;
    decimals_ = numeral->decimals;
    last_ = Last::kDigits;
    ++at_;
    TakeDecimalComma();
    return true;
  }

  // "2,5 million": no English figure, but no other reading either.
  void TakeDecimalComma() {
    if (decimals_ > 0 || !IsAttachedMark(tokens_, at_, ',') ||
        !IsMultiplier(at_ + 2) || !tokens_[at_ + 1].is_number() ||
        tokens_[at_ + 1].space_before) {
      return;
    }
    const std::optional<Numeral> part = ReadNumeral(tokens_.Text(at_ + 1));
    const size_t digits = tokens_.Text(at_ + 1).size();
    if (!part || part->decimals > 0 || digits > 2) return;
    group_ = *group_ + part->value / (digits == 1 ? 10 : 100);
    decimals_ = static_cast<int>(digits);
    at_ += 2;
  }

  // Takes the next piece of the number, if there is one.
  bool Step() {
    if (TakePart() || TakePoint()) return true;
    size_t i = at_;
    bool joined = false;
    if (const size_t hyphen = HyphenAt(i); hyphen > 0) {
      i += hyphen;
    } else if (IsAnd(i) && MayAnd(i)) {
      joined = true;
      ++i;
    } else if (MayComma(i)) {
      ++i;
    }
    if (i >= tokens_.size()) return false;
    if (tokens_[i].is_number()) {
      if (i > at_ && !joined) return false;
      if (!TakeDigits(i, joined)) return false;
    } else {
      const Sense* sense = words_.At(tokens_, i);
      if (sense == nullptr || !MayTake(*sense, i, i > at_)) return false;
      if (last_ == Last::kHundred && !joined && IsComposite(*sense, i)) {
        return false;
      }
      if (joined && IsCounted(i + 1)) return false;
      if (!TakeWord(*sense)) return false;
    }
    at_ = i + 1;
    return true;
  }

  // A hyphen between the parts: attached, or with spaces on both sides between
  // a ten and a unit as texts print that have spaces around every mark.
  size_t HyphenAt(size_t i) const {
    if (i + 1 >= tokens_.size() || !tokens_[i].is_punct('-')) return 0;
    if (!tokens_[i].space_before) return tokens_[i + 1].space_before ? 0 : 1;
    if (last_ != Last::kTen || !tokens_[i + 1].space_before) return 0;
    const Sense* unit = words_.At(tokens_, i + 1);
    return unit != nullptr && unit->role == Role::CARDINAL && unit->value < 10
               ? 1
               : 0;
  }

  bool IsAnd(size_t i) const {
    return i < tokens_.size() && (words_.Is(tokens_, i, words_.and_word()) ||
                                  tokens_[i].is_punct('&'));
  }

  // Whether the comma at tokens_[i] parts the groups of one number in words:
  // "three million, two hundred and forty", "one million, two hundred
  // thousand"; but not "two thousand, three thousand and four thousand".
  bool MayComma(size_t i) const {
    if (last_ != Last::kScale || i >= tokens_.size() ||
        !tokens_[i].is_punct(',') || tokens_[begin_].is_number() ||
        !IsSmallMultiplier(i + 2)) {
      return false;
    }
    return IsAnd(i + 3) ? words_.At(tokens_, i + 4) != nullptr
                        : IsSmallMultiplier(i + 3);
  }

  // A hundred or a scale word below the one before.
  bool IsSmallMultiplier(size_t at) const {
    if (!IsMultiplier(at)) return false;
    const Sense* const sense = words_.At(tokens_, at);
    return sense->role == Role::HUNDRED || sense->value < last_scale_;
  }

  // "and" stands behind a hundred or a scale word.  Behind a million only
  // large groups follow, else the clause goes on: "cost two million and two
  // people".
  bool MayAnd(size_t i) const {
    if (last_ == Last::kHundred) return true;
    if (last_ != Last::kScale) return false;
    return IsMultiplier(i + 2) ||
           (last_scale_ <= 1000 && !tokens_[begin_].is_number());
  }

  // Whether the word may stand here for what it stands for.
  bool MayTake(const Sense& sense, size_t i, bool apart) const {
    if (sense.plain()) return true;
    if (last_ != Last::kDigits || apart) return false;
    // "10k" and "$5 m"; "10 k" only where nothing follows it could be part of.
    const bool ends = i + 1 >= tokens_.size() || tokens_[i + 1].is_punct('.');
    if (sense.attached_only && tokens_[i].space_before && !money_ && !ends) {
      return false;
    }
    if (!sense.money_only || money_) return true;
    // Nothing is measured in "1.2b"; "10m" are metres, "10M" millions.
    const bool decimal = decimals_ > 0 && sense.value >= kBillion;
    return sense.or_capital && (tokens_[i].capital || decimal);
  }

  // "three hundred and two hundred", "and two dozen": another number.
  bool IsCounted(size_t at) const {
    return last_ == Last::kHundred && IsMultiplier(at) &&
           words_.At(tokens_, at)->role != Role::SCALE;
  }

  // "one hundred thirty-fifths": the ten belongs to the part.
  bool IsComposite(const Sense& sense, size_t i) const {
    if (sense.role != Role::CARDINAL || sense.value < 20) return false;
    const NumberPart whole = DenominatorAt(words_, tokens_, i, /*plural=*/true);
    return whole.length >= 2;
  }

  bool TakeWord(const Sense& sense) {
    switch (sense.role) {
      case Role::CARDINAL:
        return TakeCardinal(sense.value);
      case Role::HUNDRED:
        if (!group_ || *group_ < 1 || *group_ >= MostHundreds()) return false;
        group_ = *group_ * 100;
        scale_ *= 100;
        last_ = Last::kHundred;
        return true;
      case Role::DOZEN:
        if (!group_ || *group_ * sense.value > kLargestFigure) {
          return false;
        }
        group_ = *group_ * sense.value;
        scale_ *= sense.value;
        last_ = Last::kPart;
        return true;
      case Role::SCALE:
        return TakeScale(sense.value);
      default:
        return false;
    }
  }

  // "ninety-five hundred"; in digits also "322 hundred".
  double MostHundreds() const { return last_ == Last::kDigits ? 1000 : 100; }

  bool TakeCardinal(double value) {
    if (!group_) {
      // "two million three": the rest must be below the scale.
      if (total_ > 0 && value >= last_scale_) return false;
      group_ = value;
    } else if (last_ == Last::kHundred) {
      if (value < 1 && at_ > begin_) return false;
      group_ = *group_ + value;
    } else if (last_ == Last::kTen && value >= 1 && value < 10) {
      group_ = *group_ + value;
    } else {
      return false;
    }
    scale_ = 1;
    last_ = value >= 20 ? Last::kTen : Last::kUnit;
    return true;
  }

  bool TakeScale(double value) {
    if (!group_) return last_ == Last::kScale && MultiplyScale(value);
    if (total_ > 0 && value >= last_scale_) return false;
    if (*group_ * value > kLargestFigure) return false;
    added_ = *group_ * value;
    total_ += added_;
    if (total_ > kLargestFigure) return false;
    group_.reset();
    scale_ *= value;
    last_scale_ = value;
    last_ = Last::kScale;
    return true;
  }

  // "three thousand million", "two lakh crore"; "million thousand" is none.
  bool MultiplyScale(double value) {
    if (value < last_scale_ || added_ * value > kLargestFigure) return false;
    total_ += added_ * value - added_;
    added_ *= value;
    scale_ *= value;
    last_scale_ = value;
    return true;
  }

  // "4 thousand 3 hundred and 21".  In digits a group follows a word only, so
  // that "two million 300 people" stays apart.
  bool TakeDigits(size_t i, bool joined) {
    if (!tokens_[begin_].is_number()) return false;
    const std::optional<Numeral> numeral = ReadNumeral(tokens_.Text(i));
    if (!numeral || numeral->decimals > 0 || numeral->value < 1) return false;
    if (last_ == Last::kHundred && joined && numeral->value < 100 &&
        !IsMultiplier(i + 1)) {
      group_ = *group_ + numeral->value;
    } else if (last_ == Last::kScale && numeral->value < last_scale_) {
      if (!IsMultiplier(i + 1) ||
          words_.At(tokens_, i + 1)->value >= last_scale_) {
        return false;
      }
      group_ = numeral->value;
    } else {
      return false;
    }
    scale_ = 1;
    last_ = Last::kDigits;
    return true;
  }

  // "and a half" on top of what was read: of the last scale word, if the
  // number ends in one, "one million and a half".
  bool TakePart() {
    if (last_ == Last::kPart || decimals_ > 0) return false;
    const NumberPart part = AddedPartAt(words_, tokens_, at_);
    if (!part) return false;
    const size_t behind = at_ + part.length;
    if (last_ != Last::kScale) {
      group_ = group_.value_or(0) + part.value;
      scale_ = 1;
      last_ = Last::kPart;
      at_ = behind;
      return true;
    }
    // "one billion and a half million" says which scale.
    const Sense* scale = words_.At(tokens_, behind);
    const bool says = scale != nullptr && scale->plain() &&
                      scale->role == Role::SCALE && scale->value < last_scale_;
    total_ += part.value * (says ? scale->value : last_scale_);
    last_ = Last::kPart;
    at_ = behind + (says ? 1 : 0);
    return true;
  }

  // "two point three", "zero point zero three", "1 point 1".
  bool TakePoint() {
    const bool whole = group_ && decimals_ == 0 && last_ != Last::kPart;
    if (!whole || !words_.Is(tokens_, at_, words_.point())) return false;
    double value = 0;
    double power = 1;
    int digits = 0;
    size_t i = at_ + 1;
    for (; digits < kMostSpokenDecimals; ++i) {
      if (i < tokens_.size() && tokens_[i].is_number()) {
        const std::optional<Numeral> numeral = ReadNumeral(tokens_.Text(i));
        if (!numeral || numeral->decimals > 0) break;
        for (size_t n = tokens_.Text(i).size(); n > 0; --n, ++digits)
          power *= 10;
        value = value * power + numeral->value;
        ++i;
        break;
      }
      const Sense* sense = words_.At(tokens_, i);
      if (sense == nullptr || sense->role != Role::CARDINAL) break;
      const bool two = sense->value >= 10;
      if (two && digits > 0) break;
      power *= two ? 100 : 10;
      digits += two ? 2 : 1;
      value = value * (two ? 100 : 10) + sense->value;
      if (!two) continue;
      // "seventy-one".
      const size_t unit = i + 1 + (IsAttachedMark(tokens_, i + 1, '-') ? 1 : 0);
      const Sense* next = words_.At(tokens_, unit);
      if (next != nullptr && next->role == Role::CARDINAL &&
          sense->value >= 20 && next->value < 10) {
        value += next->value;
        i = unit;
      }
      ++i;
      break;
    }
    if (digits == 0 || digits > kMostSpokenDecimals) return false;
    group_ = *group_ + value / power;
    decimals_ = digits;
    last_ = Last::kDigits;
    at_ = i;
    return true;
  }

  const NumberWords& words_;
  const TokenView& tokens_;
  const size_t begin_;
  size_t at_;
  const bool money_;
  double total_ = 0;             // Of the groups before.
  double added_ = 0;             // The last of them.
  std::optional<double> group_;  // The one being read.
  double scale_ = 1;             // Product of the multipliers it ends in.
  double last_scale_ = kLargestFigure;  // The last scale word's value.
  int decimals_ = 0;
  bool article_ = false;
  bool bare_ = false;
  Last last_ = Last::kNothing;
};

}  // namespace

NumberMatch ReadCardinal(const NumberWords& words, const TokenView& tokens,
                         size_t at, bool money) {
  return CardinalReader(words, tokens, at, money).Read();
}

}  // namespace crosscheck
