// When an article was published: the values that are believed.
//
// Never filled from the clock.  What an article's own words say of time is
// checker/normalize's business.
#ifndef CHECKER_INGEST_PUBLISHED_H_
#define CHECKER_INGEST_PUBLISHED_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/container/btree_map.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// Reads the whole of `text` as "2016-09-29", or as that with a time behind 'T'
// or one space: "2016-09-29T14:30", with seconds, their fraction, and "Z" or
// "+03:00" or "+0300", perhaps behind a space, if given.  Returns it as
// Article::published has it, with 'T' and a colon in the zone, without the
// fraction; nothing for a day or time that does not exist or a year outside
// `limits`.
std::optional<std::string> ParseIsoPublished(absl::string_view text,
                                             const Limits& limits = {});

// The same, and "September 29, 2016", the month in full or as news agencies
// shorten it ("Sept. 29, 2016").
std::optional<std::string> ParsePublished(absl::string_view text,
                                          const Limits& limits = {});

// Reads the whole of `text` as feeds have dates (RFC 822): "Thu, 29 Sep 2016
// 14:30:00 +0300", the weekday and the seconds not required, the year of four
// digits or of two (from 70 on in the last century), the zone also "GMT", "Z"
// or one of North America ("EST").  Returns it as ParseIsoPublished() does.
std::optional<std::string> ParseMailDate(absl::string_view text,
                                         const Limits& limits = {});

// Whether a field says that there is no date or name: "unknown", or nothing.
bool IsUnknown(absl::string_view text);

// The dates given with --published=FILE=DATE.
class PublishedDates {
 public:
  // Adds `flag`, the "FILE=DATE" of one flag, cut at its last '='.
  //
  // InvalidArgument: no '=', no FILE, DATE is not as ParseIsoPublished() reads
  // it, or FILE has another date already.
  absl::Status Add(absl::string_view flag);

  // Returns the date of FILE == `path`, else of FILE == the path's base name,
  // else "".
  std::string DateOf(absl::string_view path) const;

  // Returns every FILE that dates none of `paths`, sorted.
  std::vector<std::string> Unused(absl::Span<const std::string> paths) const;

 private:
  // FILE, or nullptr.
  const std::string* FileOf(absl::string_view path) const;

  absl::btree_map<std::string, std::string> dates_;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_PUBLISHED_H_
