// Makes claims of mentions.
#ifndef CHECKER_NORMALIZE_CLAIM_BUILDER_H_
#define CHECKER_NORMALIZE_CLAIM_BUILDER_H_

#include <vector>

#include "checker/claim/claim.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class ClaimBuilder {
 public:
  ClaimBuilder(const MentionReader& reader, const UnitTable& units)
      : reader_(reader), units_(units) {}

  // Appends the claims of one article, in order of field and span, numbered
  // from 0.  `all`: also expressions that claim nothing ("every Friday").
  void Build(const ArticleMentions& mentions, bool all,
             std::vector<Claim>& claims) const;

 private:
  const MentionReader& reader_;
  const UnitTable& units_;
};

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_CLAIM_BUILDER_H_
