// Articles and claims for tests, made by hand.
#ifndef CHECKER_TESTING_CLAIMS_H_
#define CHECKER_TESTING_CLAIMS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"

namespace crosscheck_testing {

// A plain text file without header: "wire.txt" is its id and its path.
crosscheck::Article TxtArticle(absl::string_view path, absl::string_view text);

// A claim on `surface` in `phrase`, both words of the article's body, of which
// the first place counts; its sentence is the line.  Its value is `value` flat.
crosscheck::Claim CountClaim(const crosscheck::Article& article,
                             absl::string_view phrase,
                             absl::string_view surface, double value);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_CLAIMS_H_
