// Words a finding for an editor.
#ifndef CHECKER_COMPARE_MESSAGE_H_
#define CHECKER_COMPARE_MESSAGE_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/compare/fact.h"

namespace crosscheck {

// One paragraph: the thing, its place and time first, both sides quoted with
// outlet, day and speaker, the size of the gap, `reason`, and `advice`: what to
// do; if empty, what is usual for the verdict.  It never says which side is
// right.  `label` names the kind; empty for an open one, which is named by what
// it counts.
std::string DescribeFinding(const Finding& finding, absl::string_view label,
                            absl::string_view reason,
                            absl::string_view advice = "");

// The same for a finding within one article, which is named once; with one side
// the words stand against the calendar.  `reason` says what to do, too.
std::string DescribeArticleFinding(const Finding& finding,
                                   absl::string_view label,
                                   absl::string_view reason);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_MESSAGE_H_
