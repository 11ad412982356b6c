// Figures that are an old value and the new one: "rose from 13 to 17".
#ifndef CHECKER_EXTRACT_CHANGED_VALUES_H_
#define CHECKER_EXTRACT_CHANGED_VALUES_H_

#include "checker/extract/mentions.h"
#include "checker/text/token.h"

namespace crosscheck {

// Gives the kinds of old values to the new ones, for what a change is of is
// said before the old value and measured by the new one.  Figures and kinds of
// `found` are known.  Linear.
void GiveToNewValues(const TokenView& tokens, SentenceMentions& found);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_CHANGED_VALUES_H_
