// Reports as test results, which every CI server shows.
#ifndef CHECKER_REPORT_JUNIT_JUNIT_REPORT_H_
#define CHECKER_REPORT_JUNIT_JUNIT_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// A test suite for each rule that found something, with a test case for each of
// its findings: one that fails the run (Report::fail_on) is a failure, another
// passes and says in its output what was found.  The suite "articles" has a
// test case that passes for each article that was checked, is on no side of a
// failure, and is listed (Report::unlisted).  The suite "run" has an error for
// each input that was not read, and one if nothing was checked, and a failure
// for each finding that is missed (IsMissed() in checker/report/note_words.h);
// other notes are its output.  See Format::write.
void WriteJunit(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JUNIT_JUNIT_REPORT_H_
