// Protobuf's text format as people write it: their mistakes have a place, and a
// misspelt name has a nearest one.
#ifndef CHECKER_TEXTPROTO_TEXTPROTO_READER_H_
#define CHECKER_TEXTPROTO_TEXTPROTO_READER_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/text/position.h"
#include "google/protobuf/message.h"
#include "google/protobuf/text_format.h"

namespace crosscheck {

// Reads the whole of `text` into `message`, and into `places` where its fields
// stand; PlaceInText() makes sense of them.
//
// InvalidArgument, in the form of ErrorAt(): no UTF-8, no such syntax, field or
// value, a field twice, messages more than 16 deep.
absl::Status ReadTextproto(absl::string_view text, absl::string_view path,
                           google::protobuf::Message& message,
                           google::protobuf::TextFormat::ParseInfoTree& places);

// Returns where the parser's line and column are.  It counts both from 0, bytes
// as columns, and a tab as going to the next multiple of 8.
//
// Precondition: `text` is valid UTF-8.  Linear in `text`.
Position PlaceInText(absl::string_view text, int line, int column);

// Returns InvalidArgument with the message "path:line:column: what".
absl::Status ErrorAt(absl::string_view path, const Position& place,
                     absl::string_view what);

}  // namespace crosscheck

#endif  // CHECKER_TEXTPROTO_TEXTPROTO_READER_H_
