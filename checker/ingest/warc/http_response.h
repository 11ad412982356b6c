// What a server sent, as web archives keep it.
#ifndef CHECKER_INGEST_WARC_HTTP_RESPONSE_H_
#define CHECKER_INGEST_WARC_HTTP_RESPONSE_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// The value of a Content-Type.
struct MediaType {
  std::string type;     // "text/html", in lower case.
  std::string charset;  // In lower case; empty if it is not said.
};
MediaType ParseMediaType(absl::string_view value);

struct HttpResponse {
  int status = 0;  // 0: it is no response of HTTP.
  MediaType media;
  std::string body;  // Without transfer and content encodings.
};

// Reads one response from its status line on.
//
// Archives keep encodings in the headers of bodies that they have decoded: a
// body that is not encoded as they say is taken as it is.
//
// Errors, with a message in the user's words: InvalidArgument for a body that
// is damaged, cut off or packed in a way that is not known, ResourceExhausted
// for one that is packed as no text is.  Headers are read first: what is of no
// interest by status or type comes without body and cannot fail.
absl::StatusOr<HttpResponse> ReadHttpResponse(absl::string_view bytes,
                                              const Limits& limits);

// Whether a response of this type is a page or a text.
bool IsPageOrText(const MediaType& media);

// Returns the value of the header `name`, in any case, among `headers`: lines
// up to a blank one.  Empty if it is not there.
absl::string_view HeaderValue(absl::string_view headers,
                              absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WARC_HTTP_RESPONSE_H_
