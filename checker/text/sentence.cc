#include "checker/text/sentence.h"

#include <algorithm>
#include <utility>

#include "absl/container/inlined_vector.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/text/tokenizer.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Lines shorter than this are headings or ends of paragraphs, not wrapped.
constexpr size_t kWrappedLineBytes = 45;

// In English news, at least; fewer only cost a second allocation.
constexpr size_t kBytesPerToken = 4;

// So many lines that go on in lower case make a text a wrapped one.
constexpr int kWrappedLines = 3;

bool StartsLower(absl::string_view line) {
  if (line.empty()) return false;
  const CodePoint c = DecodeAt(line, 0);
  return ClassOf(c.value) == CharClass::kLetter && !IsUpper(c.value);
}

// Whether the line that ends before text[at] closes a sentence.
bool EndsClosed(absl::string_view line) {
  line = absl::StripTrailingAsciiWhitespace(line);
  for (const absl::string_view close : {"\"", "'", ")", "]", "”", "’"}) {
    if (absl::EndsWith(line, close)) line.remove_suffix(close.size());
  }
  return absl::EndsWith(line, ".") || absl::EndsWith(line, "!") ||
         absl::EndsWith(line, "?") || absl::EndsWith(line, ":") ||
         absl::EndsWith(line, "…");
}

// Finds the ends of the lines of `text` from `begin` on, in order.
class LineEnds {
 public:
  LineEnds(absl::string_view text, size_t begin)
      : text_(text), lf_(Find('\n', begin)), cr_(Find('\r', begin)) {}

  // The first line end from `at` on, or the end of the text.  Each sort is
  // looked for once: a text may have none of one.
  size_t From(size_t at) {
    if (lf_ < at) lf_ = Find('\n', at);
    if (cr_ < at) cr_ = Find('\r', at);
    return std::min(lf_, cr_);
  }

 private:
  size_t Find(char mark, size_t at) const {
    return std::min(text_.find(mark, at), text_.size());
  }

  absl::string_view text_;
  size_t lf_;
  size_t cr_;
};

// Half-open byte ranges; most texts have fewer.
using Lines = absl::InlinedVector<std::pair<size_t, size_t>, 48>;

Lines Paragraphs(absl::string_view text, size_t begin, size_t end) {
  Lines lines;
  LineEnds ends(text.substr(0, end), begin);
  for (size_t at = begin; at < end;) {
    const size_t stop = ends.From(at);
    lines.emplace_back(at, stop);
    at = stop + 1;
  }
  const auto line = [&](size_t i) {
    return absl::StripLeadingAsciiWhitespace(
        text.substr(lines[i].first, lines[i].second - lines[i].first));
  };
  int lower = 0;
  for (size_t i = 1; i < lines.size(); ++i) {
    lower +=
        StartsLower(line(i)) && !line(i - 1).empty() && !EndsClosed(line(i - 1))
            ? 1
            : 0;
  }
  Lines paragraphs;
  bool open = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    const absl::string_view here = line(i);
    if (here.empty()) {
      open = false;
      continue;
    }
    const bool joins =
        open && i > 0 && !EndsClosed(line(i - 1)) &&
        (StartsLower(here) ||
         (lower >= kWrappedLines && line(i - 1).size() >= kWrappedLineBytes));
    if (joins) {
      paragraphs.back().second = lines[i].second;
    } else {
      paragraphs.push_back(lines[i]);
    }
    open = true;
  }
  return paragraphs;
}

bool IsCloser(const Token& token) {
  return token.is_punct('"') || token.is_punct('\'') || token.is_punct(')') ||
         token.is_punct(']');
}

bool IsStop(const Token& token) {
  return token.is_punct('.') || token.is_punct('!') || token.is_punct('?') ||
         token.is_punct('^');
}

// Words that start a sentence rather than go on with what an abbreviation or an
// initial began: "at 5 p.m. Police said", but "the U.S. Police Foundation".
constexpr absl::string_view kOpeners[] = {
    "the", "a",    "an",  "police", "officials", "it",    "he",
    "she", "they", "we",  "this",   "these",     "in",    "on",
    "at",  "but",  "and", "no",     "when",      "after", "there",
    "his", "her",  "its", "their",  "for",       "from",  "as"};

// Abbreviations without a full stop inside that may close a sentence.
constexpr absl::string_view kClosingAbbreviations[] = {
    "inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "etc.", "bros."};

template <size_t N>
bool IsAny(absl::string_view text, const Token& token,
           const absl::string_view (&words)[N]) {
  if (!token.is_word()) return false;
  for (const absl::string_view word : words) {
    if (absl::EqualsIgnoreCase(TokenText(text, token), word)) return true;
  }
  return false;
}

class Splitter {
 public:
  Splitter(absl::string_view text, const Vocabulary& vocabulary,
           SplitText& result)
      : text_(text), vocabulary_(vocabulary), result_(result) {}

  void AddParagraph(size_t begin, size_t end) {
    std::vector<Token>& tokens = result_.tokens;
    size_t first = tokens.size();
    Tokenize(text_, begin, end, vocabulary_, tokens);
    for (size_t i = first; i < tokens.size(); ++i) {
      size_t last = i;
      if (tokens[i].is_word()) {
        if (!AbbreviationCloses(i)) continue;
      } else if (IsStop(tokens[i])) {
        while (last + 1 < tokens.size() && IsCloserBehind(last + 1)) ++last;
        if (!StartsAfter(last) || IsInitial(first, i)) continue;
      } else {
        continue;
      }
      Emit(first, last + 1, /*closed=*/true);
      first = last + 1;
      i = last;
    }
    if (first < tokens.size()) {
      Emit(first, tokens.size(), !tokens.empty() && EndsInStop(first));
    }
    ++paragraph_;
  }

 private:
  bool IsCloserBehind(size_t i) const {
    const Token& token = result_.tokens[i];
    return !token.space_before && (IsCloser(token) || IsStop(token));
  }

  // Whether a sentence may start behind tokens[last].
  bool StartsAfter(size_t last) const {
    if (last + 1 >= result_.tokens.size()) return true;
    const Token& next = result_.tokens[last + 1];
    // "dead.The": a space lost in copying.
    if (!next.space_before) return next.is_word() && next.capital;
    return !next.is_word() || next.capital || IsCloser(result_.tokens[last]);
  }

  // The full stop at `i` belongs to an initial: "John F. Kennedy", but "Plan B.
  // The police".
  bool IsInitial(size_t first, size_t i) const {
    const std::vector<Token>& tokens = result_.tokens;
    if (i == first || i + 1 >= tokens.size() || tokens[i].space_before) {
      return false;
    }
    const Token& letter = tokens[i - 1];
    if (!letter.capital || letter.end - letter.begin != 1) return false;
    const Token& next = tokens[i + 1];
    if (!next.is_word() || !next.capital || IsAny(text_, next, kOpeners))
      return false;
    // "J. K. Holm" is told by the second one.
    const bool more = i + 2 < tokens.size() && next.end - next.begin == 1 &&
                      tokens[i + 2].is_punct('.') &&
                      !tokens[i + 2].space_before;
    return more || i - 1 == first || tokens[i - 2].capital ||
           tokens[i - 2].is_punct('.');
  }

  // The full stop of the word at `i`, an abbreviation, closes the sentence too.
  bool AbbreviationCloses(size_t i) const {
    const Token& token = result_.tokens[i];
    if (text_[token.end - 1] != '.' || i + 1 >= result_.tokens.size()) {
      return false;
    }
    const absl::string_view word = TokenText(text_, token);
    const bool closes = word.find('.') + 1 < word.size() ||
                        IsAny(text_, token, kClosingAbbreviations);
    const Token& next = result_.tokens[i + 1];
    return closes && next.capital && next.space_before && !next.all_capitals &&
           IsAny(text_, next, kOpeners);
  }

  bool EndsInStop(size_t first) const {
    for (size_t i = result_.tokens.size(); i > first; --i) {
      if (IsStop(result_.tokens[i - 1])) return true;
      if (!IsCloser(result_.tokens[i - 1])) return false;
    }
    return false;
  }

  void Emit(size_t first, size_t last, bool closed) {
    Sentence sentence;
    sentence.begin = result_.tokens[first].begin;
    sentence.end = result_.tokens[last - 1].end;
    sentence.first_token = static_cast<uint32_t>(first);
    sentence.last_token = static_cast<uint32_t>(last);
    sentence.paragraph = paragraph_;
    sentence.closed = closed;
    result_.sentences.push_back(sentence);
  }

  absl::string_view text_;
  const Vocabulary& vocabulary_;
  SplitText& result_;
  uint32_t paragraph_ = 0;
};

}  // namespace

SplitText SplitSentences(absl::string_view text, size_t begin, size_t end,
                         const Vocabulary& vocabulary) {
  SplitText result;
  SplitSentences(text, begin, end, vocabulary, result);
  return result;
}

void SplitSentences(absl::string_view text, size_t begin, size_t end,
                    const Vocabulary& vocabulary, SplitText& result) {
  result.sentences.clear();
  result.tokens.clear();
  result.tokens.reserve((end - begin) / kBytesPerToken);
  Splitter splitter(text, vocabulary, result);
  for (const auto& [from, to] : Paragraphs(text, begin, end)) {
    splitter.AddParagraph(from, to);
  }
}

}  // namespace crosscheck
