// One finding of two articles, for tests of what is made of findings.
#ifndef CHECKER_TESTING_REPORT_EXAMPLE_H_
#define CHECKER_TESTING_REPORT_EXAMPLE_H_

#include <vector>

#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"

namespace crosscheck_testing {

// Two outlets on the dead of one flood: "eleven" against "14", which conflict,
// and "hundreds", which fits both.
class ReportExample {
 public:
  ReportExample();

  // Claims and findings point into the articles.
  ReportExample(const ReportExample&) = delete;
  ReportExample& operator=(const ReportExample&) = delete;

  std::vector<crosscheck::Article> articles;  // "post.txt" and "valley.txt".
  std::vector<crosscheck::Claim> claims;
  std::vector<crosscheck::Finding> findings;  // One.
  std::vector<crosscheck::Fact> facts;        // One, of all claims.
};

// The report of `example`, which must outlive it.
crosscheck::Report ReportOn(const ReportExample& example,
                            crosscheck::Report::Subject subject =
                                crosscheck::Report::Subject::kFindings);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_REPORT_EXAMPLE_H_
