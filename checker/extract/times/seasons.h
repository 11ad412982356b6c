// Seasons, quarters and holidays by name.
#ifndef CHECKER_EXTRACT_TIMES_SEASONS_H_
#define CHECKER_EXTRACT_TIMES_SEASONS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "spring 2016", "last summer", "the winter of 2011".
bool ReadSeason(const Scan& scan, size_t at, Reading& reading);

// "Q3 2020".
bool ReadQuarterName(const Scan& scan, size_t at, Reading& reading);

// "Christmas Day", "New Year's Eve": a day whose date is the same each year.
bool ReadHoliday(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_SEASONS_H_
