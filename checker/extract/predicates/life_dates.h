// The dates of a life behind a name: "Jana Holm (4 May 1902 - 9 June 1971)".
#ifndef CHECKER_EXTRACT_PREDICATES_LIFE_DATES_H_
#define CHECKER_EXTRACT_PREDICATES_LIFE_DATES_H_

#include <cstddef>

#include "absl/types/span.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/token.h"

namespace crosscheck {

enum class LifeDate { kNone, kBirth, kDeath };

// What times[index] is: two full dates that a dash joins, in brackets behind a
// name, are those of birth and death.  Years alone are not taken, for they may
// be those of an office or a work.
LifeDate LifeDateOf(const TokenView& tokens,
                    absl::Span<const TimeMention> times, size_t index);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_LIFE_DATES_H_
