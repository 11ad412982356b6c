// The claims of one article, read as the program reads them, for tests.
#ifndef CHECKER_TESTING_ARTICLE_CLAIMS_H_
#define CHECKER_TESTING_ARTICLE_CLAIMS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/mention_reader.h"

namespace crosscheck_testing {

// The grammars and units with the English words, made once.
const crosscheck::MentionReader& EnglishReader();
const crosscheck::UnitTable& EnglishUnits();

// Owns the article its claims point into.
class ArticleClaims {
 public:
  // Without a title, published on Thursday, 14 March 2024.
  explicit ArticleClaims(absl::string_view text);
  explicit ArticleClaims(crosscheck::Article article);
  ArticleClaims(const ArticleClaims&) = delete;
  ArticleClaims& operator=(const ArticleClaims&) = delete;

  const std::vector<crosscheck::Claim>& all() const { return claims_; }

  // The first claim whose bare figure or time is `surface`, else the first
  // where it has these words in it ("Between 70 and 80").  Fails the test and
  // returns null when there is none.
  const crosscheck::Claim* Find(absl::string_view surface) const;

 private:
  crosscheck::Article article_;
  std::vector<crosscheck::Claim> claims_;
};

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_ARTICLE_CLAIMS_H_
