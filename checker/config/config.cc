#include "checker/config/config.h"

#include <cstdint>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/text/position.h"
#include "checker/textproto/textproto_reader.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/text_format.h"

namespace crosscheck {
namespace {

using ::google::protobuf::FieldDescriptor;
using ::google::protobuf::Message;
using ::google::protobuf::Reflection;
using ::google::protobuf::TextFormat;

constexpr char kHeader[] =
    "# proto-file: proto/config.proto\n"
    "# proto-message: crosscheck.v1.CompareConfig\n";

// What a value may be, both ends included.
struct Range {
  absl::string_view name;
  double least;
  double most;
};

constexpr Range kRanges[] = {
    {"widths.round_from", 1, 1e9},
    {"widths.round_share", 0, 0.5},
    {"widths.approx_share", 0, 0.5},
    {"widths.approx_most", 0, 1},
    {"widths.almost_share", 0, 1},
    {"widths.vague_factor", 1, 100},
    {"widths.clock_minutes", 0, 720},
    {"widths.review_share", 0, 1},
    {"widths.near_share", 0, 1},
    // With less nearly everything is compared with everything.
    {"identity.content_share", 0.2, 1},
    {"identity.open_content_share", 0.2, 1},
    {"identity.near_share", 0.2, 1},
    {"identity.near_words", 1, 50},
    {"identity.open_ratio", 1, 1e9},
    {"identity.story_names", 0, 1},
    {"identity.story_likeness", 0, 2},
    {"identity.story_ratio", 1, 1e9},
    {"identity.toll_days", 0, 36500},
};

// A name that is not in the table cannot be set: a new field gets a row.
Range RangeOf(absl::string_view name) {
  for (const Range& range : kRanges) {
    if (range.name == name) return range;
  }
  return {name, 0, 0};
}

// Fields are doubles and int32s.
double ValueOf(const Message& message, const FieldDescriptor& field) {
  const Reflection& reflection = *message.GetReflection();
  return field.cpp_type() == FieldDescriptor::CPPTYPE_DOUBLE
             ? reflection.GetDouble(message, &field)
             : reflection.GetInt32(message, &field);
}

void SetValue(double value, const FieldDescriptor& field, Message& message) {
  const Reflection& reflection = *message.GetReflection();
  if (field.cpp_type() == FieldDescriptor::CPPTYPE_DOUBLE) {
    reflection.SetDouble(&message, &field, value);
  } else {
    reflection.SetInt32(&message, &field, static_cast<int32_t>(value));
  }
}

class Reader {
 public:
  Reader(absl::string_view text, absl::string_view path,
         const v1::CompareConfig& built_in)
      : text_(text), path_(path) {
    config_.compare = built_in;
    config_.path = Escape(path);
  }

  absl::StatusOr<Config> Read() {
    v1::CompareConfig given;
    TextFormat::ParseInfoTree places;
    RETURN_IF_ERROR(ReadTextproto(text_, path_, given, places));
    const auto& type = *v1::CompareConfig::descriptor();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& part = *type.field(i);
      const TextFormat::ParseInfoTree* const inside =
          places.GetTreeForNested(&part, -1);
      if (inside == nullptr) continue;
      RETURN_IF_ERROR(TakePart(part, given, *inside));
    }
    return std::move(config_);
  }

 private:
  absl::Status TakePart(const FieldDescriptor& part,
                        const v1::CompareConfig& given,
                        const TextFormat::ParseInfoTree& places) {
    const Message& from =
        v1::CompareConfig::GetReflection()->GetMessage(given, &part);
    Message& to = *v1::CompareConfig::GetReflection()->MutableMessage(
        &config_.compare, &part);
    const auto& type = *part.message_type();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& field = *type.field(i);
      const TextFormat::ParseLocation place = places.GetLocation(&field, -1);
      if (place.line < 0) continue;
      const std::string name = absl::StrCat(part.name(), ".", field.name());
      const double value = ValueOf(from, field);
      const Range range = RangeOf(name);
      const Position position = PlaceInText(text_, place.line, place.column);
      if (!(value >= range.least && value <= range.most)) {
        return ErrorAt(path_, position,
                       absl::StrCat(field.name(), " is from ", range.least,
                                    " to ", range.most));
      }
      SetValue(value, field, to);
      config_.origins[name] = absl::StrCat(config_.path, ":", position.line);
    }
    return absl::OkStatus();
  }

  absl::string_view text_;
  absl::string_view path_;
  Config config_;
};

// All values; `before` stands in front of each, `after` says what behind it.
template <typename After>
std::string Print(const v1::CompareConfig& config, absl::string_view before,
                  const After& after) {
  std::string text = kHeader;
  const auto& type = *v1::CompareConfig::descriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& part = *type.field(i);
    const Message& values =
        v1::CompareConfig::GetReflection()->GetMessage(config, &part);
    absl::StrAppend(&text, "\n", part.name(), " {\n");
    for (int j = 0; j < part.message_type()->field_count(); ++j) {
      const FieldDescriptor& field = *part.message_type()->field(j);
      absl::StrAppend(
          &text, "  ", before, field.name(), ": ", ValueOf(values, field),
          after(absl::StrCat(part.name(), ".", field.name())), "\n");
    }
    absl::StrAppend(&text, "}\n");
  }
  return text;
}

}  // namespace

absl::StatusOr<Config> ParseConfig(absl::string_view text,
                                   absl::string_view path,
                                   const v1::CompareConfig& built_in) {
  return Reader(text, path, built_in).Read();
}

std::string PrintConfig(const Config& config) {
  return Print(config.compare, "", [&config](const std::string& name) {
    const auto origin = config.origins.find(name);
    return absl::StrCat(
        "  # ", origin == config.origins.end() ? "built in" : origin->second);
  });
}

std::string ConfigTemplate(const v1::CompareConfig& built_in) {
  return Print(built_in, "# ", [](const std::string&) { return ""; });
}

}  // namespace crosscheck
