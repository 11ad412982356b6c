// Cuts text into tokens.
#ifndef CHECKER_TEXT_TOKENIZER_H_
#define CHECKER_TEXT_TOKENIZER_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// Appends the tokens of text[begin, end) to `tokens`; offsets count from the
// start of `text`.
//
// `text` is valid UTF-8 and [begin, end) lies on character borders.  A hyphen
// between letters is a token of its own ("48", "-", "hour"), so is an
// apostrophe's ending ("Aleppo", "'s").  Marks within an abbreviation stay with
// it ("U.S.", "p.m.").  Zero-width characters and soft hyphens count as part
// of the token they stand in.
//
// Linear in end - begin.  Thread-safe.
void Tokenize(absl::string_view text, size_t begin, size_t end,
              const Vocabulary& vocabulary, std::vector<Token>& tokens);

// The tokens of a phrase of the lexicon, adding its words to `vocabulary`.
std::vector<Token> TokenizePhrase(absl::string_view phrase,
                                  Vocabulary& vocabulary);

}  // namespace crosscheck

#endif  // CHECKER_TEXT_TOKENIZER_H_
