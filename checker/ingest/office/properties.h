// What a document of a word processor says of itself.
#ifndef CHECKER_INGEST_OFFICE_PROPERTIES_H_
#define CHECKER_INGEST_OFFICE_PROPERTIES_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

struct OfficeProperties {
  std::string title;
  std::string changed;  // As written: what is read is what was last saved.
  std::string created;
};

// Reads docProps/core.xml of a .docx, or meta.xml of an .odt, as far as it is
// XML.
OfficeProperties ReadOfficeProperties(absl::string_view text,
                                      const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_OFFICE_PROPERTIES_H_
