// Sentences and paragraphs of a text.
#ifndef CHECKER_TEXT_SENTENCE_H_
#define CHECKER_TEXT_SENTENCE_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// One sentence.  Headings and list items are sentences too.
struct Sentence {
  uint32_t begin = 0;  // Half-open bytes.
  uint32_t end = 0;
  uint32_t first_token = 0;  // Half-open indices into SplitText::tokens.
  uint32_t last_token = 0;
  uint32_t paragraph = 0;  // Counted from 0.

  // The last mark is a full stop, a question or an exclamation mark, or an
  // ellipsis, quotation marks and brackets behind it aside.
  bool closed = false;
};

struct SplitText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;  // In order, none empty.

  TokenView View(absl::string_view text, const Sentence& sentence) const {
    return {text, absl::MakeConstSpan(tokens).subspan(
                      sentence.first_token,
                      sentence.last_token - sentence.first_token)};
  }
};

// Cuts text[begin, end) into tokens and sentences.
//
// A blank line ends a sentence, and so does a line end unless the line goes on
// below: the next one starts in lower case, or the text is wrapped at a width.
// `text` is valid UTF-8.  Linear.  Thread-safe.
SplitText SplitSentences(absl::string_view text, size_t begin, size_t end,
                         const Vocabulary& vocabulary);

// The same into `result`, whose memory is used again.
void SplitSentences(absl::string_view text, size_t begin, size_t end,
                    const Vocabulary& vocabulary, SplitText& result);

}  // namespace crosscheck

#endif  // CHECKER_TEXT_SENTENCE_H_
