#include "checker/report/proto_json.h"

#include <cstddef>

#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/utf8_sequence.h"
#include "google/protobuf/util/json_util.h"

namespace crosscheck {
namespace {

bool IsPlainAscii(char c) { return c >= 0x20 && c < 0x7f; }

// What acts on a display stands inside strings of `json` and below U+10000.
std::string EscapeWithinStrings(absl::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (size_t at = 0; at < json.size();) {
    if (IsPlainAscii(json[at])) {
      out.push_back(json[at++]);
      continue;
    }
    const Utf8Sequence sequence = ReadUtf8(json, at);
    if (ActsOnDisplay(sequence.code_point)) {
      absl::StrAppendFormat(&out, "\\u%04x", sequence.code_point);
    } else {
      const absl::string_view bytes = json.substr(at, sequence.length);
      out.append(bytes.data(), bytes.size());
    }
    at += sequence.length;
  }
  return out;
}

}  // namespace

std::string ProtoJson(const google::protobuf::Message& message) {
  std::string json;
  // Fails only for messages that are not linked in.
  (void)google::protobuf::util::MessageToJsonString(message, &json);
  return EscapeWithinStrings(json);
}

}  // namespace crosscheck
