// Facts and findings in memory; the records are those of proto/finding.proto.
#ifndef CHECKER_COMPARE_FACT_H_
#define CHECKER_COMPARE_FACT_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Claims of one group that measure the same thing.  The claims outlive it.
struct Fact {
  std::string group;
  std::string kind;
  std::string label;  // For messages: "People killed".
  std::string place;
  std::string counted;
  std::string unit;  // As the first claim is written; of `best` and `range`.

  // In order of article id, then of place in the article.
  std::vector<const Claim*> claims;

  // The best supported value; none when it cannot be named.
  std::optional<double> best;
  Interval range;  // The smallest and largest value any claim allows.
  int independent_sources = 0;
};

struct FindingSide {
  std::string label;
  std::vector<const Claim*> claims;
};

// A verdict on a fact.  Every claim of a side conflicts with every claim of
// every other side.
struct Finding {
  std::string rule;
  v1::Verdict verdict = v1::VERDICT_UNSPECIFIED;
  v1::Severity severity = v1::SEVERITY_UNSPECIFIED;
  std::string fingerprint;
  std::string group;
  std::string message;
  std::vector<FindingSide> sides;
  std::vector<const Claim*> compatible;
};

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_FACT_H_
