// Dates as agencies write them.
#ifndef CHECKER_INGEST_WIRE_WIRE_DATE_H_
#define CHECKER_INGEST_WIRE_WIRE_DATE_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// Reads what ParsePublished() does, and ISO 8601 without its marks, as NITF has
// it: "20160929", "20160929T1430", "20160929T143000Z", "20160929T143000+0200".
// White space around it is let pass.  Returns it as Article::published has it.
std::optional<std::string> ParseWireDate(absl::string_view text,
                                         const Limits& limits = {});

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WIRE_WIRE_DATE_H_
