// The stretch of a file in which a claim's figure stands.
#ifndef CHECKER_REPORT_REGION_H_
#define CHECKER_REPORT_REGION_H_

#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/text/position.h"
#include "proto/span.pb.h"

namespace crosscheck {

// The end is behind the last byte.
struct Region {
  v1::Origin origin;  // Its path is as given, and not escaped.
  Position start;
  Position end;
};

Region RegionOf(const Claim& claim, OriginFinder& origins);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_REGION_H_
