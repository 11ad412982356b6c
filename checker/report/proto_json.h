// Messages as proto3 JSON: of valid UTF-8 byte for byte that of protobuf's own
// printer (MessageToJsonString) behind EscapeInQuotes().
//
// That printer is not used because it goes through the wire format and looks
// every field up by name: it takes four times as long, and writing out claims
// took longer than finding them.  tests/property compares the two.
#ifndef CHECKER_REPORT_PROTO_JSON_H_
#define CHECKER_REPORT_PROTO_JSON_H_

#include <string>

#include "google/protobuf/message.h"

namespace crosscheck {

// Returns one JSON object on one line, without line end: names in
// lowerCamelCase, zero fields left out, enums by name.  What could act on a
// terminal is written as \u escapes, so it reads back the same
// (AppendJsonString); numbers that are not finite are strings.
//
// Precondition: the type of `message` has no maps, floats, extensions or types
// of google.protobuf in it.  Nests as deep as the type does.
std::string ProtoJson(const google::protobuf::Message& message);

// Appends the same to `out`, whose room many records can share.
void AppendProtoJson(const google::protobuf::Message& message,
                     std::string& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_PROTO_JSON_H_
