// Where the words of a claim stand in the file that the user named.
#ifndef CHECKER_CLAIM_ORIGIN_H_
#define CHECKER_CLAIM_ORIGIN_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/text/position.h"
#include "proto/span.pb.h"

namespace crosscheck {

// Finds lines and columns.  The first question about a text takes time linear
// in it; every further one reads half a kilobyte of it.  Not thread-safe.
class OriginFinder {
 public:
  // Returns path, bytes, line and column of `range` of the claim's field.
  // A row of a .jsonl file is one line, whatever its text says.
  //
  // The article outlives the finder and does not change.
  v1::Origin Find(const Claim& claim, ByteRange range);

  // Returns where the byte `offset` of the claim's field stands, with columns
  // in every unit; `offset` is at a border of code points.
  Position Where(const Claim& claim, uint32_t offset);

 private:
  // A byte of a text between two code points, and where it stands.
  struct Mark {
    uint32_t offset = 0;
    Position position;
  };

  const std::vector<Mark>& MarksOf(const TextField& field);

  absl::flat_hash_map<const TextField*, std::vector<Mark>> marks_;
};

// The same for one question: linear in the offset.
v1::Origin OriginOf(const Claim& claim, ByteRange range);

// The bytes of `range` as claim spans count them (proto/span.proto).
v1::Span SpanOf(const Claim& claim, ByteRange range);

// Returns "wire.txt:3:17", safe for a terminal.
std::string FormatOrigin(const v1::Origin& origin);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_ORIGIN_H_
