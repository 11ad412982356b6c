// Names and attributes of XML, whatever prefixes its writer chose.
#ifndef CHECKER_INGEST_WIRE_XML_NAMES_H_
#define CHECKER_INGEST_WIRE_XML_NAMES_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// "p" of "nitf:p".
inline absl::string_view LocalName(absl::string_view name) {
  return name.substr(name.rfind(':') + 1);
}

// Returns the value of the attribute of this local name, decoded; empty if the
// start tag has none.  Linear in the tag.
std::string XmlAttribute(const XmlToken& tag, absl::string_view name);

// The local name of the first element of a file that begins with `head`; empty
// if that does not show.
absl::string_view RootOf(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WIRE_XML_NAMES_H_
