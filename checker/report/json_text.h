// JSON made by hand, for formats that are not our own messages.
#ifndef CHECKER_REPORT_JSON_TEXT_H_
#define CHECKER_REPORT_JSON_TEXT_H_

#include <string>

#include "nlohmann/json.hpp"

namespace crosscheck {

// Keeps the order in which keys are set.
using OrderedJson = nlohmann::ordered_json;

// Returns the value on one line, without line end.  What could act on a
// terminal is written as \u escapes, so it reads back the same; bytes that are
// not UTF-8 are U+FFFD.
std::string JsonText(const OrderedJson& value);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSON_TEXT_H_
