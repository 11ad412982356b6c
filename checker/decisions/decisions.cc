#include "checker/decisions/decisions.h"

#include <algorithm>
#include <cstddef>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/base/civil_day.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/text/position.h"
#include "checker/text/utf8.h"
#include "checker/textproto/textproto_reader.h"
#include "google/protobuf/text_format.h"

namespace crosscheck {
namespace {

using ::google::protobuf::TextFormat;

constexpr char kHeader[] =
    "# proto-file: proto/decisions.proto\n"
    "# proto-message: crosscheck.v1.Decisions\n";
constexpr size_t kDigits = 16;
constexpr size_t kIsoDate = 10;  // "2024-06-30"

bool IsFingerprint(absl::string_view word) {
  return word.size() == kDigits &&
         std::all_of(word.begin(), word.end(), [](char c) {
           return absl::ascii_isdigit(static_cast<unsigned char>(c)) ||
                  (c >= 'a' && c <= 'f');
         });
}

bool IsDate(const std::string& text) {
  return text.empty() ||
         (text.size() == kIsoDate && DayOfIso(text).has_value());
}

// What is wrong with one decision, and the field in which it is; nullptr: with
// all of it.
struct Fault {
  std::string what;  // Empty: nothing is.
  const char* field = nullptr;
};

Fault FaultOf(const v1::Decision& decision) {
  if (decision.fingerprint().empty()) return {"no fingerprint"};
  if (!IsFingerprint(decision.fingerprint())) {
    return {absl::StrCat("\"", EscapeExcerpt(decision.fingerprint(), 40),
                         "\" is no fingerprint: 16 hexadecimal digits in lower "
                         "case"),
            "fingerprint"};
  }
  if (decision.kind() == v1::Decision::KIND_UNSPECIFIED ||
      decision.kind() == v1::Decision::COMMENT ||
      !v1::Decision::Kind_IsValid(decision.kind())) {
    return {"kind has to be ACCEPTED, FALSE_ALARM, FIXED_LATER or BASELINE"};
  }
  const bool by_editor = decision.kind() != v1::Decision::BASELINE;
  if (by_editor && absl::StripAsciiWhitespace(decision.reason()).empty()) {
    return {"a decision needs a reason"};
  }
  if (decision.kind() == v1::Decision::FIXED_LATER &&
      decision.expires().empty()) {
    return {"FIXED_LATER needs the last day on which it holds: expires"};
  }
  for (const std::string* words :
       {&decision.reason(), &decision.author(), &decision.finding()}) {
    if (MakeValidUtf8(*words) != *words) return {"not UTF-8"};
  }
  if (!IsDate(decision.date())) {
    return {"no date like 2024-06-30", "date"};
  }
  if (!IsDate(decision.expires())) {
    return {"no date like 2024-06-30", "expires"};
  }
  return {};
}

class Reader {
 public:
  Reader(absl::string_view text, absl::string_view path)
      : text_(text), path_(path) {}

  absl::StatusOr<DecisionFile> Read() {
    RETURN_IF_ERROR(ReadTextproto(text_, path_, message_, places_));
    DecisionFile file;
    file.path = MakeValidUtf8(path_);
    for (int i = 0; i < message_.decision_size(); ++i) {
      const v1::Decision& decision = message_.decision(i);
      const Fault fault = FaultOf(decision);
      if (!fault.what.empty()) {
        return ErrorAt(path_, PlaceOf(i, fault.field), fault.what);
      }
      const Position place = PlaceOf(i, nullptr);
      file.entries.push_back({decision, static_cast<int>(place.line),
                              static_cast<int>(place.column)});
    }
    return Sorted(std::move(file));
  }

 private:
  // Of a field of the `index`-th decision, or of its beginning.
  Position PlaceOf(int index, const char* field) const {
    const auto* all = v1::Decisions::descriptor()->FindFieldByName("decision");
    TextFormat::ParseLocation place = places_.GetLocation(all, index);
    TextFormat::ParseInfoTree* const tree =
        places_.GetTreeForNested(all, index);
    if (field != nullptr && tree != nullptr) {
      place = tree->GetLocation(
          v1::Decision::descriptor()->FindFieldByName(field), -1);
    }
    return PlaceInText(text_, place.line, place.column);
  }

  absl::StatusOr<DecisionFile> Sorted(DecisionFile file) const {
    std::stable_sort(file.entries.begin(), file.entries.end(),
                     [](const DecisionEntry& a, const DecisionEntry& b) {
                       return a.decision.fingerprint() <
                              b.decision.fingerprint();
                     });
    for (size_t i = 1; i < file.entries.size(); ++i) {
      const DecisionEntry& first = file.entries[i - 1];
      const DecisionEntry& second = file.entries[i];
      if (first.decision.fingerprint() != second.decision.fingerprint()) {
        continue;
      }
      Position place;
      place.line = static_cast<uint32_t>(second.line);
      place.column = static_cast<uint32_t>(second.column);
      return ErrorAt(
          path_, place,
          absl::StrCat("a second decision for ", second.decision.fingerprint(),
                       "; the first is in line ", first.line));
    }
    return file;
  }

  absl::string_view text_;
  absl::string_view path_;
  v1::Decisions message_;
  TextFormat::ParseInfoTree places_;
};

// Where a comment begins in a line that begins outside of a string; npos: there
// is none.  The text format has no strings that go on in the next line.
size_t FindComment(absl::string_view line) {
  char quote = 0;
  for (size_t i = 0; i < line.size(); ++i) {
    if (quote != 0) {
      if (line[i] == '\\') {
        ++i;
      } else if (line[i] == quote) {
        quote = 0;
      }
    } else if (line[i] == '#') {
      return i;
    } else if (line[i] == '"' || line[i] == '\'') {
      quote = line[i];
    }
  }
  return absl::string_view::npos;
}

}  // namespace

absl::StatusOr<DecisionFile> ParseDecisions(absl::string_view text,
                                            absl::string_view path) {
  return Reader(text, path).Read();
}

absl::Status CheckDecision(const v1::Decision& decision) {
  const Fault fault = FaultOf(decision);
  return fault.what.empty() ? absl::OkStatus()
                            : absl::InvalidArgumentError(fault.what);
}

std::string FormatDecisions(absl::Span<const v1::Decision> decisions) {
  std::vector<const v1::Decision*> sorted;
  for (const v1::Decision& decision : decisions) sorted.push_back(&decision);
  std::sort(sorted.begin(), sorted.end(),
            [](const v1::Decision* a, const v1::Decision* b) {
              return a->fingerprint() < b->fingerprint();
            });
  std::string text = kHeader;
  TextFormat::Printer printer;
  printer.SetInitialIndentLevel(1);
  for (const v1::Decision* decision : sorted) {
    std::string fields;
    // Fails only if the string cannot be written to.
    (void)printer.PrintToString(*decision, &fields);
    absl::StrAppend(&text, "\ndecision {\n", fields, "}\n");
  }
  return text;
}

bool HasOwnComments(absl::string_view text) {
  absl::ConsumePrefix(&text, kHeader);
  for (const absl::string_view line : absl::StrSplit(text, '\n')) {
    if (FindComment(line) != absl::string_view::npos) return true;
  }
  return false;
}

}  // namespace crosscheck
