// Runs articles through the whole pipeline and asks which rule decided.
#ifndef CHECKER_TESTING_RULE_TRIAL_H_
#define CHECKER_TESTING_RULE_TRIAL_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/compare/rule.h"
#include "proto/finding.pb.h"

namespace crosscheck_testing {

// What a finding says, without what it points to.
struct SpokenFinding {
  std::string rule;
  crosscheck::v1::Verdict verdict = crosscheck::v1::VERDICT_UNSPECIFIED;
  std::string message;
};

// Builds the pipeline once and runs it many times.
class RuleTrial {
 public:
  // `rules` outlive it.
  explicit RuleTrial(const crosscheck::RuleSet& rules);
  ~RuleTrial();

  // The findings, most severe first.
  std::vector<SpokenFinding> Check(
      absl::Span<const crosscheck::Article> articles) const;

  // Whether the facet rule `id` alone keeps two claims of different articles
  // from being judged: it does not call them equal, they are not compared, and
  // if it did call them equal, another rule would speak.  All pairs of one kind
  // are tried, whatever the matcher thinks of them.
  bool ToldApartBy(absl::string_view id,
                   absl::Span<const crosscheck::Article> articles) const;

  // How each pair of claims of different articles was judged, for people.
  std::string Explain(absl::Span<const crosscheck::Article> articles) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_RULE_TRIAL_H_
