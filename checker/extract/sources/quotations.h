// Stretches of a text inside quotation marks.
#ifndef CHECKER_EXTRACT_SOURCES_QUOTATIONS_H_
#define CHECKER_EXTRACT_SOURCES_QUOTATIONS_H_

#include "absl/container/inlined_vector.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/text/token.h"

namespace crosscheck {

// Few sentences have more.
using Quotations = absl::InlinedVector<TokenRange, 4>;

// Appends the quoted stretches of one sentence, those of single words left out.
// `open`: the sentence before left a quotation open; becomes what this one
// leaves.  Single quotation marks count only where a comma, a full stop or the
// like closes them, as in speech.
void FindQuotations(const TokenView& tokens, bool& open,
                    Quotations& quotations);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_QUOTATIONS_H_
