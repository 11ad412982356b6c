// Days as numbers.
#ifndef CHECKER_BASE_DAY_H_
#define CHECKER_BASE_DAY_H_

#include <cstdint>
#include <limits>

namespace crosscheck {

// Days since 1970-01-01.
using Day = int32_t;

// The ends of a stretch of days that is open.
inline constexpr Day kNoFirstDay = std::numeric_limits<Day>::min();
inline constexpr Day kNoLastDay = std::numeric_limits<Day>::max();

}  // namespace crosscheck

#endif  // CHECKER_BASE_DAY_H_
