// Claims as they leave the program (proto/claim.proto).
#ifndef CHECKER_CLAIM_CLAIM_RECORD_H_
#define CHECKER_CLAIM_CLAIM_RECORD_H_

#include <cstddef>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/claim/quantity.h"
#include "proto/claim.pb.h"
#include "proto/quantity.pb.h"

namespace crosscheck {

// Makes records of the claims of one run.  Keeps what it learns of their texts
// (OriginFinder).  Not thread-safe.
class ClaimRecorder {
 public:
  // `claims` are all of the run, those of an article in the order of their
  // ordinals; they and their articles outlive the recorder.  `made_by`: see
  // v1::Claim.
  ClaimRecorder(absl::Span<const Claim> claims, absl::string_view made_by);

  // Returns the record of one of the claims.  Open ends and what is unknown are
  // left out.
  v1::Claim Record(const Claim& claim);

 private:
  // The claim of this ordinal in the same article, or null.
  const Claim* FindSibling(const Claim& claim, int ordinal) const;

  absl::Span<const Claim> claims_;
  const std::string made_by_;
  OriginFinder origins_;
  absl::flat_hash_map<const Article*, size_t> first_of_article_;
};

// Open ends are left out.
v1::Quantity QuantityRecord(const Quantity& quantity);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_CLAIM_RECORD_H_
