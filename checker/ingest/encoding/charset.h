// In which encoding a page is.
#ifndef CHECKER_INGEST_ENCODING_CHARSET_H_
#define CHECKER_INGEST_ENCODING_CHARSET_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/text/utf8.h"

namespace crosscheck {

struct DecodedPage {
  enum Charset {
    kUtf8,           // By its mark, as declared, or because nothing else fits.
    kWestern,        // windows-1252, ISO-8859-1 or -15, as declared.
    kNotAsDeclared,  // Declared as one of these, but UTF-8, and read as such.
    kGuessed,        // Declared as nothing and not UTF-8: read as windows-1252.
    kUnsupported,  // Declared as something else: not decoded, `text` is empty.
  };

  Charset charset = kUtf8;
  std::string declared;  // In lower case; empty if nothing is declared.
  CleanText text;
};

// Returns the label that the beginning of a page declares: in a meta element
// (charset, or the content of http-equiv) or an XML declaration, in lower case;
// empty if there is none.  Looks at the first 4,096 bytes only.
std::string DeclaredCharset(absl::string_view bytes);

// Decodes a page by its byte order mark, else by what it declares, else as
// UTF-8 or, where it is none, as windows-1252.  What declares one of the
// Western code pages and is UTF-8 is read as that.  `charset`, if it is not
// empty, is what whoever sent it declares, and outranks the page.
DecodedPage DecodePage(std::string bytes, absl::string_view charset = "");

// Returns what a reader should be told of how a page was decoded: that its
// encoding was guessed, or is not the declared one; empty if nothing.
std::string CharsetNote(const DecodedPage& page);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ENCODING_CHARSET_H_
