#include "checker/config/config.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/base/status_macros.h"
#include "checker/config/own_words.h"
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
    "# proto-message: crosscheck.v1.Config\n";

constexpr char kMoreSettings[] =
    "\n# What the findings of a rule count for; `crosscheck rules` names "
    "them.\n"
    "# rule { id: \"outdated\" severity: LOW }\n"
    "# rule { id: \"parts-do-not-sum\" off: true }\n"
    "\n# Kinds, units and classes of your own, as in proto/lexicon.proto.\n"
    "# words {\n"
    "#   kind { id: \"people.residing\" slack_days: 30 }\n"
    "#   kind { id: \"berths\" unit: \"1\" accumulation: STOCK slack_days: 90 "
    "}\n"
    "#   kind_words { kind: \"berths\" label: \"Berths\" noun: \"berths\" }\n"
    "#   place { name: \"Kirun Harbour\" names: \"the Harbour\" part_of: "
    "\"sk\" }\n"
    "# }\n";

// Bytes of a name in a complaint.
constexpr size_t kMostShown = 100;

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
    {"widths.clock_round_minutes", 0, 720},
    {"widths.approx_years", 0, 100},
    {"widths.converted_share", 0, 0.5},
    {"widths.review_share", 0, 1},
    {"widths.near_share", 0, 1},
    // With less nearly everything is compared with everything.
    {"identity.content_share", 0.2, 1},
    {"identity.open_content_share", 0.2, 1},
    {"identity.near_share", 0.2, 1},
    {"identity.near_words", 1, 50},
    {"identity.open_ratio", 1, 1e9},
    {"identity.story_apart", 0, 1},
    {"identity.story_names", 0, 1},
    {"identity.story_likeness", 0, 2},
    {"identity.story_ratio", 1, 1e9},
    {"identity.story_sure", 0, 2},
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
         const BuiltIn& built_in)
      : text_(text), path_(path), built_in_(built_in) {
    config_.compare = built_in.compare;
    config_.path = Escape(path);
  }

  absl::StatusOr<Config> Read() {
    RETURN_IF_ERROR(ReadTextproto(text_, path_, given_, places_));
    const auto& type = *v1::CompareConfig::descriptor();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& part = *type.field(i);
      if (!part.is_repeated()) RETURN_IF_ERROR(TakePart(part));
    }
    RETURN_IF_ERROR(TakeRules());
    RETURN_IF_ERROR(TakeWords());
    return std::move(config_);
  }

 private:
  // The field of v1::Config by the name of `part`.
  static const FieldDescriptor& Given(const FieldDescriptor& part) {
    return *v1::Config::descriptor()->FindFieldByName(part.name());
  }

  Position PlaceOf(const TextFormat::ParseLocation& place) const {
    return PlaceInText(text_, place.line, place.column);
  }

  void Note(const std::string& name, const Position& position) {
    config_.origins[name] = absl::StrCat(config_.path, ":", position.line);
  }

  absl::Status TakePart(const FieldDescriptor& part) {
    const TextFormat::ParseInfoTree* const places =
        places_.GetTreeForNested(&Given(part), -1);
    if (places == nullptr) return absl::OkStatus();
    const Message& from =
        v1::Config::GetReflection()->GetMessage(given_, &Given(part));
    Message& to = *v1::CompareConfig::GetReflection()->MutableMessage(
        &config_.compare, &part);
    const auto& type = *part.message_type();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& field = *type.field(i);
      const TextFormat::ParseLocation place = places->GetLocation(&field, -1);
      if (place.line < 0) continue;
      const std::string name = absl::StrCat(part.name(), ".", field.name());
      const double value = ValueOf(from, field);
      const Range range = RangeOf(name);
      const Position position = PlaceOf(place);
      if (!(value >= range.least && value <= range.most)) {
        return ErrorAt(path_, position,
                       absl::StrCat(field.name(), " is from ", range.least,
                                    " to ", range.most));
      }
      SetValue(value, field, to);
      Note(name, position);
    }
    return absl::OkStatus();
  }

  absl::Status TakeRules() {
    const FieldDescriptor& field =
        *v1::Config::descriptor()->FindFieldByName("rule");
    for (int i = 0; i < given_.rule_size(); ++i) {
      const v1::RuleSetting& rule = given_.rule(i);
      const Position position = PlaceOf(places_.GetLocation(&field, i));
      if (!absl::c_linear_search(built_in_.rules, rule.id())) {
        return ErrorAt(path_, position,
                       absl::StrCat("there is no rule \"",
                                    EscapeExcerpt(rule.id(), kMostShown), "\"",
                                    DidYouMean(rule.id(), built_in_.rules)));
      }
      const std::string name = absl::StrCat("rule.", rule.id());
      if (config_.origins.count(name) > 0) {
        return ErrorAt(path_, position,
                       absl::StrCat(rule.id(), " is set twice"));
      }
      if (rule.off() == (rule.severity() != v1::SEVERITY_UNSPECIFIED)) {
        return ErrorAt(path_, position, "a rule is off, or has a severity");
      }
      *config_.compare.add_rule() = rule;
      Note(name, position);
    }
    return absl::OkStatus();
  }

  absl::Status TakeWords() {
    if (!given_.has_words()) return absl::OkStatus();
    const FieldDescriptor& field =
        *v1::Config::descriptor()->FindFieldByName("words");
    const TextFormat::ParseInfoTree& places =
        *places_.GetTreeForNested(&field, -1);
    const WrongWords wrong = CheckWords(given_.words(), built_in_.words);
    if (!wrong.what.empty()) {
      return ErrorAt(path_,
                     PlaceOf(places.GetLocation(wrong.field, wrong.index)),
                     wrong.what);
    }
    config_.words = given_.words();
    return absl::OkStatus();
  }

  absl::string_view text_;
  absl::string_view path_;
  const BuiltIn& built_in_;
  v1::Config given_;
  TextFormat::ParseInfoTree places_;
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
    if (part.is_repeated()) continue;
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
                                   const BuiltIn& built_in) {
  return Reader(text, path, built_in).Read();
}

std::string PrintConfig(const Config& config) {
  std::string text =
      Print(config.compare, "", [&config](const std::string& name) {
        const auto origin = config.origins.find(name);
        return absl::StrCat("  # ", origin == config.origins.end()
                                        ? "built in"
                                        : origin->second);
      });
  for (const v1::RuleSetting& rule : config.compare.rule()) {
    absl::StrAppend(&text, "\nrule { ", rule.ShortDebugString(), " }  # ",
                    config.origins.at(absl::StrCat("rule.", rule.id())), "\n");
  }
  if (config.words.ByteSizeLong() > 0) {
    std::string words;
    TextFormat::PrintToString(config.words, &words);
    absl::StrAppend(&text, "\nwords {  # ", config.path, "\n", words, "}\n");
  }
  return text;
}

std::string ConfigTemplate(const v1::CompareConfig& built_in) {
  return absl::StrCat(
      Print(built_in, "# ", [](const std::string&) { return ""; }),
      kMoreSettings);
}

}  // namespace crosscheck
