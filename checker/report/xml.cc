#include "checker/report/xml.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/base/escape.h"

namespace crosscheck {

std::string XmlText(absl::string_view text) {
  return absl::StrReplaceAll(Escape(text), {
                                               {"&", "&amp;"},
                                               {"<", "&lt;"},
                                               {">", "&gt;"},
                                               {"\"", "&quot;"},
                                               {"'", "&apos;"},
                                               // No characters of XML.
                                               {"\ufffe", "\\ufffe"},
                                               {"\uffff", "\\uffff"},
                                           });
}

std::string XmlAttribute(absl::string_view name, absl::string_view value) {
  return absl::StrCat(" ", name, "=\"", XmlText(value), "\"");
}

}  // namespace crosscheck
