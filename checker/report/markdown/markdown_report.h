// Reports in Markdown, for a comment on a change or the summary of a job.
#ifndef CHECKER_REPORT_MARKDOWN_MARKDOWN_REPORT_H_
#define CHECKER_REPORT_MARKDOWN_MARKDOWN_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// A line that counts what there is; a heading for each finding, fact or article
// with a table of its claims; a list of the notes.  See Format::write.
void WriteMarkdown(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_MARKDOWN_MARKDOWN_REPORT_H_
