#include "checker/report/json/json_schema.h"

#include <cstddef>
#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/descriptor.h"
#include "nlohmann/json.hpp"
#include "proto/report.pb.h"

namespace crosscheck {
namespace {

using ::google::protobuf::Descriptor;
using ::google::protobuf::EnumDescriptor;
using ::google::protobuf::FieldDescriptor;
using Json = ::nlohmann::ordered_json;

// "Time.Type" is "TimeType".
std::string NameOf(const Descriptor& type) {
  return type.containing_type() == nullptr
             ? type.name()
             : absl::StrCat(NameOf(*type.containing_type()), type.name());
}

Json EnumSchema(const EnumDescriptor& type) {
  Json values = Json::array();
  for (int i = 0; i < type.value_count(); ++i) {
    values.push_back(type.value(i)->name());
  }
  return {{"enum", values}};
}

// Of one value, as proto3's mapping to JSON has it.
Json ValueSchema(const FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
    case FieldDescriptor::CPPTYPE_UINT32:
      return {{"type", "integer"}};
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT64:
      return {{"type", "string"}};
    case FieldDescriptor::CPPTYPE_DOUBLE:
    case FieldDescriptor::CPPTYPE_FLOAT:
      return {{"type", "number"}};
    case FieldDescriptor::CPPTYPE_BOOL:
      return {{"type", "boolean"}};
    case FieldDescriptor::CPPTYPE_ENUM:
      return EnumSchema(*field.enum_type());
    case FieldDescriptor::CPPTYPE_STRING:
      return {{"type", "string"}};
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return {
          {"$ref", absl::StrCat("#/$defs/", NameOf(*field.message_type()))}};
  }
  return Json::object();
}

Json MessageSchema(const Descriptor& type) {
  Json properties = Json::object();
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    Json schema = ValueSchema(field);
    if (field.is_repeated()) schema = {{"type", "array"}, {"items", schema}};
    properties[field.json_name()] = schema;
  }
  return {{"type", "object"},
          {"properties", properties},
          {"additionalProperties", false}};
}

// The messages that `root` is made of, in the order in which they are met.
std::vector<const Descriptor*> PartsOf(const Descriptor& root) {
  std::vector<const Descriptor*> parts = {&root};
  for (size_t at = 0; at < parts.size(); ++at) {
    for (int i = 0; i < parts[at]->field_count(); ++i) {
      const Descriptor* const type = parts[at]->field(i)->message_type();
      if (type == nullptr || absl::c_linear_search(parts, type)) continue;
      parts.push_back(type);
    }
  }
  return parts;
}

}  // namespace

void WriteJsonSchema(std::ostream& out) {
  const Descriptor& report = *v1::Report::descriptor();
  Json schema = {
      {"$schema", "https://json-schema.org/draft/2020-12/schema"},
      {"title", "A report of crosscheck, as --format=json writes it"}};
  schema.update(MessageSchema(report));
  schema["properties"]["version"] = {{"const", kJsonVersion}};
  schema["required"] = {"version", "notes"};
  Json& definitions = schema["$defs"] = Json::object();
  for (const Descriptor* const type : PartsOf(report)) {
    if (type != &report) definitions[NameOf(*type)] = MessageSchema(*type);
  }
  out << schema.dump(2) << '\n';
}

}  // namespace crosscheck
