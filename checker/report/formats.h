// The formats that a report can have.
#ifndef CHECKER_REPORT_FORMATS_H_
#define CHECKER_REPORT_FORMATS_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/report/report.h"

namespace crosscheck {

// In the order of help.  Lives as long as the program.
absl::Span<const Format> AllFormats();

// Null if there is none of this name.
const Format* FindFormat(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_FORMATS_H_
