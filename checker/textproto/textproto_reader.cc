#include "checker/textproto/textproto_reader.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/base/spelling.h"
#include "checker/text/utf8.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/io/tokenizer.h"

namespace crosscheck {
namespace {

using ::google::protobuf::Descriptor;

constexpr int kDeepest = 16;
constexpr int kTab = 8;

// The byte of the parser's line and column.
size_t OffsetOf(absl::string_view text, int line, int column) {
  size_t at = 0;
  for (int i = 0; i < line; ++i) {
    const size_t end = text.find('\n', at);
    if (end == absl::string_view::npos) return text.size();
    at = end + 1;
  }
  for (int i = 0; i < column && at < text.size() && text[at] != '\n'; ++at) {
    i += text[at] == '\t' ? kTab - i % kTab : 1;
  }
  return at;
}

// All names of fields and of enum values that `type` and what is in it have.
std::vector<absl::string_view> NamesIn(const Descriptor& type) {
  std::vector<absl::string_view> names;
  std::vector<const Descriptor*> types = {&type};
  for (size_t next = 0; next < types.size(); ++next) {
    const Descriptor& here = *types[next];
    for (int i = 0; i < here.enum_type_count(); ++i) {
      for (int j = 0; j < here.enum_type(i)->value_count(); ++j) {
        names.push_back(here.enum_type(i)->value(j)->name());
      }
    }
    for (int i = 0; i < here.field_count(); ++i) {
      names.push_back(here.field(i)->name());
      const Descriptor* const below = here.field(i)->message_type();
      if (below != nullptr &&
          std::find(types.begin(), types.end(), below) == types.end()) {
        types.push_back(below);
      }
    }
  }
  return names;
}

// Keeps the first thing that is wrong.
class FirstError final : public google::protobuf::io::ErrorCollector {
 public:
  FirstError(absl::string_view text, absl::string_view path,
             const Descriptor& type)
      : text_(text), path_(path), type_(type) {}

  void AddError(int line, int column, const std::string& message) override {
    if (!status_.ok()) return;
    size_t at = OffsetOf(text_, line, column);
    std::string what = message;
    // `Message type "..." has no field named "resaon".` and `Unknown
    // enumeration value of "ACEPTED" for field "kind".`
    const std::vector<std::string> parts = absl::StrSplit(message, '"');
    const bool field = parts.size() == 5 && parts[2] == " has no field named ";
    const bool value =
        parts.size() == 5 && parts[0] == "Unknown enumeration value of ";
    if (field || value) {
      const std::string& word = parts[field ? 3 : 1];
      const std::vector<absl::string_view> names = NamesIn(type_);
      what = absl::StrCat("no ", field ? "field" : "value", " \"", word, "\"",
                          DidYouMean(word, names));
      // The parser has read past it.
      const size_t begin = text_.rfind(word, at);
      if (begin != absl::string_view::npos) at = begin;
    }
    status_ = ErrorAt(path_, PositionAt(text_, at), what);
  }

  const absl::Status& status() const { return status_; }

 private:
  absl::string_view text_;
  absl::string_view path_;
  const Descriptor& type_;
  absl::Status status_;
};

}  // namespace

absl::Status ReadTextproto(
    absl::string_view text, absl::string_view path,
    google::protobuf::Message& message,
    google::protobuf::TextFormat::ParseInfoTree& places) {
  if (MakeValidUtf8(text) != text) return ErrorAt(path, {}, "not UTF-8");
  FirstError error(text, path, *message.GetDescriptor());
  google::protobuf::TextFormat::Parser parser;
  parser.RecordErrorsTo(&error);
  parser.SetRecursionLimit(kDeepest);
  parser.WriteLocationsTo(&places);
  if (parser.ParseFromString(std::string(text), &message)) {
    return absl::OkStatus();
  }
  if (!error.status().ok()) return error.status();
  return ErrorAt(path, {}, "not in protobuf's text format");
}

Position PlaceInText(absl::string_view text, int line, int column) {
  return PositionAt(text, OffsetOf(text, line, column));
}

absl::Status ErrorAt(absl::string_view path, const Position& place,
                     absl::string_view what) {
  return absl::InvalidArgumentError(
      absl::StrCat(path, ":", place.line, ":", place.column, ": ", what));
}

}  // namespace crosscheck
