#include "checker/text/tokenizer.h"

#include <cstring>
#include <string>

#include "absl/base/attributes.h"
#include "absl/numeric/bits.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/text/numeral_end.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

bool IsDigitAt(absl::string_view text, size_t at) {
  return at < text.size() &&
         absl::ascii_isdigit(static_cast<unsigned char>(text[at]));
}

// Abbreviations have few letters; the limit keeps a megabyte of "a.a." linear.
constexpr int kMostInitials = 8;

// What a byte is within a word.  0: the word ends before it.
enum LetterBit : uint8_t {
  kLowerByte = 1,
  kUpperByte = 2,
  kDigitByte = 4,
  kOtherByte = 8,  // Its neighbours tell.
  kAlnum = kLowerByte | kUpperByte | kDigitByte,
};

constexpr uint8_t ComputeLetters(int c) {
  if (c >= 'a' && c <= 'z') return kLowerByte;
  if (c >= 'A' && c <= 'Z') return kUpperByte;
  if (c >= '0' && c <= '9') return kDigitByte;
  return c >= 0x80 || c == '.' || c == '\'' ? kOtherByte : 0;
}

struct LetterTable {
  constexpr LetterTable() {
    for (int c = 0; c < 256; ++c) letters[c] = ComputeLetters(c);
  }
  uint8_t letters[256] = {};
};

uint8_t LettersOf(char c) {
  static constexpr LetterTable kTable;
  return kTable.letters[static_cast<uint8_t>(c)];
}

// What makes a capital of ASCII lower case and leaves other letters and digits.
constexpr char kLowerBit = 0x20;

// The letters of ASCII that eight bytes begin with: most words are no longer,
// and all words of a text are read.
struct Letters {
  static constexpr size_t kMost = sizeof(uint64_t);

  uint64_t lower = 0;  // In lower case; what is behind them means nothing.
  size_t count = 0;
  bool any_lower = false;  // Some were in lower case.

  // Of fewer than kMost, as Vocabulary::FindShort() takes them.
  uint64_t Short() const { return lower & ((uint64_t{1} << (8 * count)) - 1); }
};

ABSL_ATTRIBUTE_ALWAYS_INLINE inline Letters LettersAt(const char* bytes) {
  constexpr uint64_t kEach = 0x0101010101010101u;
  constexpr uint64_t kHigh = 0x80 * kEach;
  uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const uint64_t lower = word | (kLowerBit * kEach);
  // The high bit of a byte: 'a' or above; above 'z'; a letter.
  const uint64_t from_a = (lower & ~kHigh) + (0x80 - 'a') * kEach;
  const uint64_t above_z = (lower & ~kHigh) + (0x7f - 'z') * kEach;
  const uint64_t letters = from_a & ~above_z & ~word & kHigh;
  Letters found;
  found.lower = lower;
  found.count = absl::countr_zero(letters ^ kHigh) / 8;
  // The high bit of a letter in lower case, moved from the bit that makes it.
  const uint64_t low_letters = letters & (word << 2);
  found.any_lower =
      low_letters != 0 &&
      static_cast<size_t>(absl::countr_zero(low_letters)) / 8 < found.count;
  return found;
}

// Longer words are cut as those that are not ASCII.
constexpr size_t kPlainWord = 32;

// Letters of the longest code of money.
constexpr size_t kLongestCode = 4;

// Cuts one stretch of text; see the header.
class Cutter {
 public:
  Cutter(absl::string_view text, size_t begin, size_t end,
         const Vocabulary& vocabulary, std::vector<Token>& tokens)
      : text_(text.substr(0, end)),
        at_(begin),
        vocabulary_(vocabulary),
        tokens_(tokens) {}

  void Run() {
    bool space = true;
    while (at_ < text_.size()) {
      const CodePoint c = DecodeAt(text_, at_);
      const CharClass kind = ClassOf(c.value);
      // Words and the spaces between them first: no jump through a table, whose
      // target cannot be guessed.
      if (kind == CharClass::kLetter) {
        CutWord(space, IsUpper(c.value));
      } else if (kind == CharClass::kSpace || kind == CharClass::kIgnorable) {
        if (kind == CharClass::kSpace) space = true;
        at_ += c.length;
        continue;
      } else if (kind == CharClass::kDigit || PointStartsNumber(space)) {
        CutNumber(space);
      } else {
        CutMark(c, space);
      }
      space = false;
    }
  }

 private:
  // Adds the token that ends before text_[end], and goes there.  It is filled
  // where it lies: a copy of what was just written field by field has to wait
  // for all of that, which took a third of the time here.
  Token& Emit(size_t end, TokenKind kind, bool space) {
    Token& token = tokens_.emplace_back();
    token.begin = static_cast<uint32_t>(at_);
    token.end = static_cast<uint32_t>(end);
    token.kind = kind;
    token.space_before = space;
    at_ = end;
    return token;
  }

  // ".5" behind a space, a bracket or a sign; not "...5" and "end.5".
  bool PointStartsNumber(bool space) const {
    if (text_[at_] != '.' || !IsDigitAt(text_, at_ + 1)) return false;
    if (space || tokens_.empty()) return true;
    const Token& last = tokens_.back();
    return last.kind == TokenKind::kPunct && !last.is_punct('.') &&
           !last.is_punct(')');
  }

  // A figure with digits of two scripts is a word: nobody can read its value.
  void CutNumber(bool space) {
    const size_t end = NumeralEnd(text_, at_);
    size_t next = end;
    while (next < text_.size() &&
           ClassOf(DecodeAt(text_, next).value) == CharClass::kIgnorable) {
      next += DecodeAt(text_, next).length;
    }
    if (next < text_.size()) {
      const CodePoint c = DecodeAt(text_, next);
      if (IsForeignDigit(c.value) || (next > end && IsDigitAt(text_, next))) {
        CutOtherWord(space, false);
        return;
      }
    }
    Emit(end, TokenKind::kNumber, space);
  }

  ABSL_ATTRIBUTE_ALWAYS_INLINE void CutWord(bool space, bool capital) {
    // Most words are a few letters of ASCII and end in a space or a mark: those
    // are in lower case when their end is found.
    if (at_ + Letters::kMost < text_.size()) {
      const Letters letters = LettersAt(text_.data() + at_);
      const size_t end = at_ + letters.count;
      if (letters.count > 0 && letters.count < Letters::kMost &&
          EndsAt(end, letters.count)) {
        EmitWord(end, vocabulary_.FindShort(letters.Short(), letters.count),
                 space, capital, letters.any_lower);
        return;
      }
    }
    CutOtherWord(space, capital);
  }

  ABSL_ATTRIBUTE_NOINLINE void CutOtherWord(bool space, bool capital) {
    const size_t begin = at_;
    char plain[kPlainWord];
    uint8_t seen = 0;
    size_t code = 0;
    const absl::string_view rest = text_.substr(begin, kPlainWord);
    size_t length = 0;
    while (length + Letters::kMost <= rest.size()) {
      const Letters letters = LettersAt(rest.data() + length);
      std::memcpy(plain + length, &letters.lower, Letters::kMost);
      length += letters.count;
      if (letters.any_lower) seen |= kLowerByte;
      if (letters.count < Letters::kMost) break;
    }
    for (; length < rest.size(); ++length) {
      const uint8_t letter = LettersOf(rest[length]);
      if ((letter & kAlnum) == 0) break;
      if (letter == kDigitByte && (seen & kDigitByte) == 0) {
        code = CodeEnd();
        if (code > 0) break;
      }
      seen |= letter;
      plain[length] = static_cast<char>(rest[length] | kLowerBit);
    }
    absl::string_view lower(plain, length);
    size_t end = begin + length;
    if (code == 0 && end < text_.size() && !EndsAt(end, length)) {
      end = WordEnd();
      lower_.clear();
      AppendLower(text_.substr(begin, end - begin), lower_);
      lower = lower_;
    }
    EmitWord(end, vocabulary_.Find(lower), space, capital,
             (seen & kLowerByte) != 0);
  }

  // `any_lower` may be false of a word that has letters in lower case.
  void EmitWord(size_t end, WordId word, bool space, bool capital,
                bool any_lower) {
    const bool all_capitals =
        capital && !any_lower && end - at_ > 1 && AllCapitals(end);
    if (end < text_.size() && text_[end] == '.') AbsorbFullStop(end, word);
    Token& token = Emit(end, TokenKind::kWord, space);
    token.word = word;
    token.capital = capital;
    token.all_capitals = all_capitals;
  }

  // The end of the code of money that a figure is glued to: "RM" in "RM50".  0
  // if none starts here.
  size_t CodeEnd() {
    size_t at = at_;
    while (at < text_.size() && at - at_ <= kLongestCode &&
           absl::ascii_isalpha(static_cast<unsigned char>(text_[at]))) {
      ++at;
    }
    if (at == at_ || !IsDigitAt(text_, at)) return 0;
    lower_.clear();
    AppendLower(text_.substr(at_, at - at_), lower_);
    return vocabulary_.IsCutFromFigures(vocabulary_.Find(lower_)) ? at : 0;
  }

  // Whether the word up to text_[end] is the "st" of "31st": no street is
  // written so.
  bool IsOrdinalEnding(size_t end) const {
    if (at_ == 0 || !IsDigitAt(text_, at_ - 1)) return false;
    const absl::string_view word = text_.substr(at_, end - at_);
    for (const absl::string_view ending : {"st", "nd", "rd", "th"}) {
      if (absl::EqualsIgnoreCase(word, ending)) return true;
    }
    return false;
  }

  // "Sept." is one token when the lexicon knows it with its full stop, which is
  // behind it.
  ABSL_ATTRIBUTE_NOINLINE void AbsorbFullStop(size_t& end, WordId& word) {
    if (IsOrdinalEnding(end)) return;
    lower_.clear();
    AppendLower(text_.substr(at_, end - at_), lower_);
    lower_.push_back('.');
    const WordId with_stop = vocabulary_.Find(lower_);
    if (with_stop == kUnknownWord) return;
    word = with_stop;
    ++end;
  }

  bool AllCapitals(size_t end) const {
    int letters = 0;
    for (const char c : text_.substr(at_, end - at_)) {
      if (absl::ascii_islower(static_cast<unsigned char>(c))) return false;
      letters += absl::ascii_isupper(static_cast<unsigned char>(c)) ? 1 : 0;
    }
    return letters >= 2;
  }

  bool LetterAt(size_t at) const {
    return at < text_.size() &&
           ClassOf(DecodeAt(text_, at).value) == CharClass::kLetter;
  }

  // Whether the text at `at` is an ending cut off as a token: 's or ’s.
  bool PossessiveAt(size_t at, size_t apostrophe) const {
    const size_t s = at + apostrophe;
    return s < text_.size() && (text_[s] == 's' || text_[s] == 'S') &&
           !LetterAt(s + 1) && !IsDigitAt(text_, s + 1);
  }

  // Whether a word that has come to so many letters, all ASCII, ends before
  // text_[end]: WordEnd() for most full stops and apostrophes, too.
  bool EndsAt(size_t end, size_t letters) const {
    const uint8_t next = LettersOf(text_[end]);
    return next == 0 || (next == kOtherByte && EndsBeforeMark(end, letters));
  }

  ABSL_ATTRIBUTE_NOINLINE bool EndsBeforeMark(size_t end,
                                              size_t letters) const {
    if (text_[end] == '.') return letters > 1;
    return text_[end] == '\'' && (!LetterAt(end + 1) || PossessiveAt(end, 1));
  }

  size_t WordEnd() const {
    size_t at = at_;
    size_t letters = 0;
    while (at < text_.size()) {
      // Most bytes of English are these.
      if (absl::ascii_isalnum(static_cast<unsigned char>(text_[at]))) {
        ++letters;
        ++at;
        continue;
      }
      const CodePoint c = DecodeAt(text_, at);
      const CharClass kind = ClassOf(c.value);
      if (kind == CharClass::kLetter || kind == CharClass::kDigit ||
          kind == CharClass::kIgnorable) {
        ++letters;
        at += c.length;
      } else if (c.value == '.' && letters == 1 && LetterAt(at + 1) &&
                 AbbreviationEnd(at) > at) {
        return AbbreviationEnd(at);
      } else if ((c.value == '\'' || c.value == 0x2019) && letters > 0 &&
                 LetterAt(at + c.length) && !PossessiveAt(at, c.length)) {
        at += c.length;
      } else {
        break;
      }
    }
    return at;
  }

  // "U.S." and "p.m": single letters with full stops between; `stop` is the
  // first full stop.  The last one belongs to it.  `stop` if it is none.
  size_t AbbreviationEnd(size_t stop) const {
    size_t at = stop;
    for (int letters = 0; letters < kMostInitials; ++letters) {
      if (at >= text_.size() || text_[at] != '.' || !LetterAt(at + 1)) break;
      const size_t next = at + 1 + DecodeAt(text_, at + 1).length;
      if (LetterAt(next) || IsDigitAt(text_, next)) return stop;
      at = next;
    }
    return at > stop && at < text_.size() && text_[at] == '.' ? at + 1 : at;
  }

  void CutMark(CodePoint c, bool space) {
    char punct = PunctOf(c.value);
    const absl::string_view two = text_.substr(at_, 2);
    size_t length = c.length;
    if (punct == '\'' && PossessiveAt(at_, length) && !space) {
      Emit(at_ + length + 1, TokenKind::kWord, space).word =
          vocabulary_.Find("'s");
      return;
    }
    if (two == "--" || two == "``" || two == "''") {
      punct = two == "--" ? '_' : two == "``" ? '<' : '"';
      length = 2;
    } else if ((punct == '"' || punct == '\'') && c.value < 0x80 &&
               OpensQuotation(space)) {
      punct = '<';
    }
    Emit(at_ + length, TokenKind::kPunct, space).punct = punct;
  }

  // A straight mark behind a space and before none opens.
  bool OpensQuotation(bool space) const {
    if (!space && !(!tokens_.empty() && (tokens_.back().is_punct('(') ||
                                         tokens_.back().is_punct('_')))) {
      return false;
    }
    return at_ + 1 < text_.size() &&
           ClassOf(DecodeAt(text_, at_ + 1).value) != CharClass::kSpace;
  }

  absl::string_view text_;
  size_t at_;
  const Vocabulary& vocabulary_;
  std::vector<Token>& tokens_;
  std::string lower_;
};

}  // namespace

void Tokenize(absl::string_view text, size_t begin, size_t end,
              const Vocabulary& vocabulary, std::vector<Token>& tokens) {
  Cutter(text, begin, end, vocabulary, tokens).Run();
}

std::vector<Token> TokenizePhrase(absl::string_view phrase,
                                  Vocabulary& vocabulary) {
  // Cut twice: only a known word keeps its full stop.
  std::vector<Token> tokens;
  size_t begin = 0;
  for (size_t i = 0; i <= phrase.size(); ++i) {
    if (i < phrase.size() && phrase[i] != ' ') continue;
    if (i > begin && phrase[i - 1] == '.') {
      std::string lower;
      AppendLower(phrase.substr(begin, i - begin), lower);
      vocabulary.Add(lower);
    }
    begin = i + 1;
  }
  Tokenize(phrase, 0, phrase.size(), vocabulary, tokens);
  for (Token& token : tokens) {
    if (!token.is_word() || token.word != kUnknownWord) continue;
    std::string lower;
    AppendLower(TokenText(phrase, token), lower);
    token.word = vocabulary.Add(lower);
  }
  return tokens;
}

}  // namespace crosscheck
