// Why claims were, or were not, found to disagree.
#ifndef CHECKER_FRONTENDS_CLI_TRACES_H_
#define CHECKER_FRONTENDS_CLI_TRACES_H_

#include <ostream>
#include <vector>

#include "absl/types/span.h"
#include "checker/compare/fact.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// Writes each pair with what was asked of it, step by step; or that there is
// none.
void WriteTraces(absl::Span<const PairTrace> traces, std::ostream& out);

// Returns the traces of two claims of `finding`, those that fit all sides
// included.
std::vector<PairTrace> TracesOf(const Finding& finding,
                                absl::Span<const PairTrace> traces);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_TRACES_H_
