// Reports as commands for a workflow of GitHub Actions.
#ifndef CHECKER_REPORT_GITHUB_GITHUB_REPORT_H_
#define CHECKER_REPORT_GITHUB_GITHUB_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// One command a line for each finding and note, which GitHub shows beside the
// lines of a pull request:
//
//   ::error file=post.txt,line=2,endLine=2,col=1,endColumn=7,title=rule::words
//
// The commands are error, warning and notice; columns count code points.  See
// Format::write.
void WriteGithub(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_GITHUB_GITHUB_REPORT_H_
