#include "checker/report/proto_json.h"

#include "checker/report/quoted_text.h"
#include "google/protobuf/util/json_util.h"

namespace crosscheck {

std::string ProtoJson(const google::protobuf::Message& message) {
  std::string json;
  // Fails only for messages that are not linked in.
  (void)google::protobuf::util::MessageToJsonString(message, &json);
  return EscapeInQuotes(json);
}

}  // namespace crosscheck
