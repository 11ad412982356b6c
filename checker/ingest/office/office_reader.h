// Documents of word processors: .docx and .odt.
#ifndef CHECKER_INGEST_OFFICE_OFFICE_READER_H_
#define CHECKER_INGEST_OFFICE_OFFICE_READER_H_

#include "checker/ingest/archive/zip_archive.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article, and one more for its footnotes and endnotes, if there are
// any: "story.docx" and "story.docx#notes".
//
// The title is the first paragraph, if it is styled as one (Title, a heading of
// the first level) or says what the properties have for a title.  The date is
// when the document was changed last, else created.  Tables are read row by
// row; text that is deleted, hidden or a comment is not read, nor are headers
// and footers of pages.
//
// Such a document is a zip archive of XML.  The path of an article names the
// part ("story.docx!/word/document.xml"); both maps of its fields, lines and
// columns lead to bytes of that part as it is unpacked.  A part that is not
// well-formed or damaged, and any limit of archives, is an error.  A Reader;
// see there.
void ReadOffice(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether `archive` is a document of a sort that ReadOfficeArchive() reads or
// names.
bool IsOfficeArchive(const ZipArchive& archive);

// The same as ReadOffice(), of an archive that is open.
void ReadOfficeArchive(ZipArchive& archive, const ReadContext& context,
                       ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_OFFICE_OFFICE_READER_H_
