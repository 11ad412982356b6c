// The gate for text from outside into XML.
#ifndef CHECKER_REPORT_XML_H_
#define CHECKER_REPORT_XML_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns `text` for the content of an element or for a value in quotation
// marks: markup as references, and what XML 1.0 forbids or what acts on a
// display spelt out as Escape() does (checker/base/escape.h).
std::string XmlText(absl::string_view text);

// Returns ` name="value"`, with the space.  `name` is ours.
std::string XmlAttribute(absl::string_view name, absl::string_view value);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_XML_H_
