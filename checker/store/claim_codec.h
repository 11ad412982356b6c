// Claims as a store keeps them (proto/store.proto).
#ifndef CHECKER_STORE_CLAIM_CODEC_H_
#define CHECKER_STORE_CLAIM_CODEC_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Returns the kind of an id; null for open kinds.
using KindFinder = absl::FunctionRef<const v1::Kind*(absl::string_view id)>;

// Returns the record of all claims of one article, in order of their ordinals.
// It holds all that a claim holds but its article.
std::string EncodeClaims(absl::Span<const Claim> claims);

// Appends those claims whose ordinals are `wanted`, as claims of `article`.
// Returns false if `bytes` are no such record; then some may have been
// appended.  Costs little for the others.
bool DecodeClaims(absl::string_view bytes, const Article& article,
                  absl::FunctionRef<bool(size_t ordinal)> wanted,
                  KindFinder kind_of, std::vector<Claim>& claims);

}  // namespace crosscheck

#endif  // CHECKER_STORE_CLAIM_CODEC_H_
