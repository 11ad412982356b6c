// Text of Word: a part of WordprocessingML.
#ifndef CHECKER_INGEST_OFFICE_DOCX_STORY_H_
#define CHECKER_INGEST_OFFICE_DOCX_STORY_H_

#include "checker/ingest/office/office_story.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Reads a part (the document, or its notes) to its end into `story`.  False at
// an error, which the tokenizer has.
//
// What changes insert is text, what they delete is not; hidden runs, codes of
// fields and copies for older programs are left out.  A tab is a space, a
// raised run stands apart.  Linear; does not recurse.
bool ReadDocxStory(XmlTokenizer& tokenizer, OfficeStory& story);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_OFFICE_DOCX_STORY_H_
