// Messages as proto3 JSON.
#ifndef CHECKER_REPORT_PROTO_JSON_H_
#define CHECKER_REPORT_PROTO_JSON_H_

#include <string>

#include "google/protobuf/message.h"

namespace crosscheck {

// Returns one JSON object on one line, without line end: names in
// lowerCamelCase, zero fields left out, enums by name.  What could act on a
// terminal is written as \u escapes, so it reads back the same.
//
// Precondition: the strings of `message` are valid UTF-8 and its numbers
// finite.
std::string ProtoJson(const google::protobuf::Message& message);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_PROTO_JSON_H_
