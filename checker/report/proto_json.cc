#include "checker/report/proto_json.h"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/report/json_string.h"
#include "google/protobuf/descriptor.h"

namespace crosscheck {
namespace {

using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr int kSingular = -1;

// Returns `value`, which is finite, as "%g" does in the C locale, within
// `room`.
absl::string_view Digits(double value, int precision, absl::Span<char> room) {
  const std::to_chars_result end =
      std::to_chars(room.data(), room.data() + room.size(), value,
                    std::chars_format::general, precision);
  return {room.data(), static_cast<size_t>(end.ptr - room.data())};
}

// Fifteen digits if they read back the same, else seventeen.
void AppendDigits(double value, std::string& out) {
  char room[32];  // "-2.2250738585072014e-308" is the longest.
  absl::string_view digits = Digits(value, 15, absl::MakeSpan(room));
  double read = 0;  // Stays so if they are too great.
  std::from_chars(digits.data(), digits.data() + digits.size(), read);
  if (read != value) digits = Digits(value, 17, absl::MakeSpan(room));
  absl::StrAppend(&out, digits);
}

void AppendDouble(double value, std::string& out) {
  constexpr double kFifteenDigits = 1e15;
  if (std::isnan(value)) {
    out += "\"NaN\"";
  } else if (std::isinf(value)) {
    out += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
  } else if (std::abs(value) < kFifteenDigits && value == std::trunc(value) &&
             !(value == 0 && std::signbit(value))) {
    absl::StrAppend(&out, static_cast<int64_t>(value));
  } else {
    AppendDigits(value, out);
  }
}

void AppendEnum(const FieldDescriptor& field, int number, std::string& out) {
  const EnumValueDescriptor* const value =
      field.enum_type()->FindValueByNumber(number);
  if (value == nullptr) {
    absl::StrAppend(&out, number);
  } else {
    absl::StrAppend(&out, "\"", value->name(), "\"");
  }
}

void AppendText(const FieldDescriptor& field, const std::string& text,
                std::string& out) {
  if (field.type() == FieldDescriptor::TYPE_BYTES) {
    absl::StrAppend(&out, "\"", absl::Base64Escape(text), "\"");
  } else {
    AppendJsonString(text, out);
  }
}

// Messages nest as deep as their types do, whatever the input.
// NOLINTBEGIN(misc-no-recursion)

// Appends the value of a field, or the element `index` of a repeated one.
void AppendValue(const Message& message, const FieldDescriptor& field,
                 int index, std::string& out) {
  const Reflection& reflection = *message.GetReflection();
  const auto get = [&](auto singular, auto repeated) {
    return index == kSingular ? (reflection.*singular)(message, &field)
                              : (reflection.*repeated)(message, &field, index);
  };
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      absl::StrAppend(
          &out, get(&Reflection::GetInt32, &Reflection::GetRepeatedInt32));
      return;
    case FieldDescriptor::CPPTYPE_UINT32:
      absl::StrAppend(
          &out, get(&Reflection::GetUInt32, &Reflection::GetRepeatedUInt32));
      return;
    case FieldDescriptor::CPPTYPE_INT64:
      absl::StrAppend(&out, "\"",
                      get(&Reflection::GetInt64, &Reflection::GetRepeatedInt64),
                      "\"");
      return;
    case FieldDescriptor::CPPTYPE_UINT64:
      absl::StrAppend(
          &out, "\"",
          get(&Reflection::GetUInt64, &Reflection::GetRepeatedUInt64), "\"");
      return;
    case FieldDescriptor::CPPTYPE_FLOAT:  // No message has one.
    case FieldDescriptor::CPPTYPE_DOUBLE:
      AppendDouble(get(&Reflection::GetDouble, &Reflection::GetRepeatedDouble),
                   out);
      return;
    case FieldDescriptor::CPPTYPE_BOOL:
      out += get(&Reflection::GetBool, &Reflection::GetRepeatedBool) ? "true"
                                                                     : "false";
      return;
    case FieldDescriptor::CPPTYPE_ENUM:
      AppendEnum(
          field,
          get(&Reflection::GetEnumValue, &Reflection::GetRepeatedEnumValue),
          out);
      return;
    case FieldDescriptor::CPPTYPE_STRING: {
      std::string scratch;
      AppendText(field,
                 index == kSingular
                     ? reflection.GetStringReference(message, &field, &scratch)
                     : reflection.GetRepeatedStringReference(message, &field,
                                                             index, &scratch),
                 out);
      return;
    }
    case FieldDescriptor::CPPTYPE_MESSAGE:
      AppendProtoJson(
          index == kSingular
              ? reflection.GetMessage(message, &field)
              : reflection.GetRepeatedMessage(message, &field, index),
          out);
      return;
  }
}

void AppendElements(const Message& message, const FieldDescriptor& field,
                    std::string& out) {
  const int size = message.GetReflection()->FieldSize(message, &field);
  absl::string_view separator = "[";
  for (int i = 0; i < size; ++i) {
    out.append(separator.data(), separator.size());
    separator = ",";
    AppendValue(message, field, i, out);
  }
  out.push_back(']');
}

}  // namespace

void AppendProtoJson(const Message& message, std::string& out) {
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  out.push_back('{');
  absl::string_view separator;
  for (const FieldDescriptor* field : fields) {
    absl::StrAppend(&out, separator, "\"", field->json_name(), "\":");
    separator = ",";
    if (field->is_repeated()) {
      AppendElements(message, *field, out);
    } else {
      AppendValue(message, *field, kSingular, out);
    }
  }
  out.push_back('}');
}

// NOLINTEND(misc-no-recursion)

std::string ProtoJson(const Message& message) {
  std::string json;
  AppendProtoJson(message, json);
  return json;
}

}  // namespace crosscheck
