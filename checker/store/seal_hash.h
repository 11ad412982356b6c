// The hash that says whether bytes are those that were written.
#ifndef CHECKER_STORE_SEAL_HASH_H_
#define CHECKER_STORE_SEAL_HASH_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

// The same on every machine that stores the lowest byte first, as those that
// this runs on do.  Any change of less than eight bytes that lie in one aligned
// word gives another hash; any other one does but for one in 2^64.  It is no
// defence against somebody who means to deceive.  Several bytes a cycle.
uint64_t SealHash(absl::string_view bytes, uint64_t seed);

}  // namespace crosscheck

#endif  // CHECKER_STORE_SEAL_HASH_H_
