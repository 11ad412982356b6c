// Text of OpenDocument: the part content.xml.
#ifndef CHECKER_INGEST_OFFICE_ODT_STORY_H_
#define CHECKER_INGEST_OFFICE_ODT_STORY_H_

#include "checker/ingest/office/office_story.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Reads the part to its end into `story`.  False at an error, which the
// tokenizer has.
//
// Footnotes and endnotes are notes.  Tracked deletions, comments, indices and
// what is hidden, also by an automatic style, are left out.  Tabs and runs of
// spaces are one space, raised text stands apart.  Linear; does not recurse.
bool ReadOdtStory(XmlTokenizer& tokenizer, OfficeStory& story);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_OFFICE_ODT_STORY_H_
