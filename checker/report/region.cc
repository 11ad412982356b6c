#include "checker/report/region.h"

namespace crosscheck {

Region RegionOf(const Claim& claim, OriginFinder& origins) {
  return {origins.Find(claim, claim.span),
          origins.Where(claim, claim.span.begin),
          origins.Where(claim, claim.span.end)};
}

}  // namespace crosscheck
