// Reads numbers written with a power: "4e14", "2.5x10^6", "2^10".
#ifndef CHECKER_EXTRACT_NUMBERS_POWERS_H_
#define CHECKER_EXTRACT_NUMBERS_POWERS_H_

#include <cstddef>
#include <optional>

#include "checker/text/token.h"

namespace crosscheck {

struct PowerMatch {
  size_t length = 0;  // Tokens; 0 when no power stands there.

  // Empty when it is above 10^18 or cannot be read: then no part of it may be
  // taken for the number.
  std::optional<double> value;
  explicit operator bool() const { return length > 0; }
};

// Reads the number with a power that starts at tokens[at]; a number without
// one is none.  Constant time.
PowerMatch ReadPower(const TokenView& tokens, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_POWERS_H_
