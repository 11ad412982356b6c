#include "checker/text/tokenizer.h"

#include <string>

#include "absl/strings/ascii.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

bool IsDigitAt(absl::string_view text, size_t at) {
  return at < text.size() &&
         absl::ascii_isdigit(static_cast<unsigned char>(text[at]));
}

size_t DigitsAt(absl::string_view text, size_t at) {
  size_t n = 0;
  while (IsDigitAt(text, at + n)) ++n;
  return n;
}

// Bytes of a mark that may stand between groups of three digits, other than a
// comma: no-break, thin, figure and narrow spaces, apostrophes.
size_t GroupMarkAt(absl::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  const CodePoint c = DecodeAt(text, at);
  switch (c.value) {
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
    case 0x2019:
    case '\'':
      return c.length;
    default:
      return 0;
  }
}

// A plain space groups only round thousands ("250 000"): "on 3 400 people".
bool IsRoundThousandsAt(absl::string_view text, size_t at) {
  return at + 3 < text.size() && text.substr(at, 4) == " 000" &&
         !IsDigitAt(text, at + 4);
}

// The end of the groups that begin behind the first `head` digits at `at`.
size_t GroupsEnd(absl::string_view text, size_t at, size_t head) {
  size_t end = at + head;
  if (head > 3) return end;
  // Indian grouping: 2,50,000.
  size_t indian = end;
  while (indian < text.size() && text[indian] == ',' &&
         DigitsAt(text, indian + 1) == 2) {
    indian += 3;
  }
  if (indian > end && indian < text.size() && text[indian] == ',' &&
      DigitsAt(text, indian + 1) == 3) {
    return indian + 4;
  }
  while (end < text.size() && text[end] == ',' && DigitsAt(text, end + 1) == 3) {
    end += 4;
  }
  if (end > at + head) return end;
  while (true) {
    const size_t mark = GroupMarkAt(text, end);
    if (mark > 0 && DigitsAt(text, end + mark) == 3) {
      end += mark + 3;
    } else if (IsRoundThousandsAt(text, end)) {
      end += 4;
    } else {
      return end;
    }
  }
}

size_t NumberEnd(absl::string_view text, size_t at) {
  size_t end = GroupsEnd(text, at, DigitsAt(text, at));
  while (end < text.size() && text[end] == '.' && IsDigitAt(text, end + 1)) {
    end += 1 + DigitsAt(text, end + 1);
  }
  return end;
}

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
      switch (ClassOf(c.value)) {
        case CharClass::kSpace:
          space = true;
          at_ += c.length;
          continue;
        case CharClass::kIgnorable:
          at_ += c.length;
          continue;
        case CharClass::kDigit:
          CutNumber(space);
          break;
        case CharClass::kLetter:
          CutWord(space, IsUpper(c.value));
          break;
        case CharClass::kMark:
          CutMark(c, space);
          break;
      }
      space = false;
    }
  }

 private:
  Token& Emit(size_t end, TokenKind kind, bool space) {
    Token token;
    token.begin = static_cast<uint32_t>(at_);
    token.end = static_cast<uint32_t>(end);
    token.kind = kind;
    token.space_before = space;
    at_ = end;
    tokens_.push_back(token);
    return tokens_.back();
  }

  // A figure with digits of two scripts is a word: nobody can read its value.
  void CutNumber(bool space) {
    const size_t end = NumberEnd(text_, at_);
    size_t next = end;
    while (next < text_.size() &&
           ClassOf(DecodeAt(text_, next).value) == CharClass::kIgnorable) {
      next += DecodeAt(text_, next).length;
    }
    if (next < text_.size()) {
      const CodePoint c = DecodeAt(text_, next);
      if (IsForeignDigit(c.value) || (next > end && IsDigitAt(text_, next))) {
        CutWord(space, false);
        return;
      }
    }
    Emit(end, TokenKind::kNumber, space);
  }

  void CutWord(bool space, bool capital) {
    const size_t begin = at_;
    const size_t end = WordEnd();
    Token& token = Emit(end, TokenKind::kWord, space);
    lower_.clear();
    AppendLower(text_.substr(begin, end - begin), lower_);
    token.word = vocabulary_.Find(lower_);
    AbsorbFullStop(token);
    token.capital = capital;
    token.all_capitals = capital && AllCapitals(token);
  }

  // "Sept." is one token when the lexicon knows it with its full stop.
  void AbsorbFullStop(Token& token) {
    if (at_ >= text_.size() || text_[at_] != '.') return;
    lower_.push_back('.');
    const WordId with_stop = vocabulary_.Find(lower_);
    if (with_stop == kUnknownWord) return;
    token.word = with_stop;
    token.end = static_cast<uint32_t>(++at_);
  }

  bool AllCapitals(const Token& token) const {
    int letters = 0;
    for (const char c : TokenText(text_, token)) {
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

  size_t WordEnd() const {
    size_t at = at_;
    size_t letters = 0;
    while (at < text_.size()) {
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
    while (at < text_.size() && text_[at] == '.' && LetterAt(at + 1)) {
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
      Token& token = Emit(at_ + length + 1, TokenKind::kWord, space);
      token.word = vocabulary_.Find("'s");
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
    if (!space && !(tokens_.size() > 0 && (tokens_.back().is_punct('(') ||
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
