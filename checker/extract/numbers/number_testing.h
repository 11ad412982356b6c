// Reads numbers in phrases, for tests.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMBER_TESTING_H_
#define CHECKER_EXTRACT_NUMBERS_NUMBER_TESTING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/numbers/number_match.h"
#include "checker/extract/numbers/number_words.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck_testing {

// The number words of English, made once.
struct EnglishNumberWords {
  EnglishNumberWords();

  crosscheck::Vocabulary vocabulary;
  crosscheck::NumberWords words;
  crosscheck::NumberGrammar numbers;
};
const EnglishNumberWords& EnglishNumbers();

// The tokens of `text`, which must outlive them.
std::vector<crosscheck::Token> NumberTokens(absl::string_view text);

// "[words] value flags", or "none": "[half a million] 500000", "[dozens]
// 24..99", "[a third] 0.333333333333 part", "[21st] 21 rank".
std::string RenderNumber(const crosscheck::TokenView& tokens, size_t at,
                         const crosscheck::NumberMatch& match);

// A row of a table of phrases.
struct NumberCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;
};

}  // namespace crosscheck_testing

#endif  // CHECKER_EXTRACT_NUMBERS_NUMBER_TESTING_H_
