// Asks one claim rule about an article.
#ifndef CHECKER_TESTING_CLAIM_RULE_CALLS_H_
#define CHECKER_TESTING_CLAIM_RULE_CALLS_H_

#include <ostream>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/compare/rule.h"

namespace crosscheck_testing {

// A row of a table of articles, published on Thursday, 14 March 2024.
struct ArticleRow {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;  // "Headline | text", or the text alone.
  std::string want;
};

void PrintTo(const ArticleRow& row, std::ostream* os);

// Returns the findings on the article, one a line, with the words of both sides
// ("CONFLICT HIGH: 100 feet | 300 metres"), or "silent".
std::string Ask(const crosscheck::ClaimRule& rule, absl::string_view text);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_CLAIM_RULE_CALLS_H_
