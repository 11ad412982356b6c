#include "checker/report/sarif/sarif_tool.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/base/version.h"
#include "checker/report/finding_place.h"
#include "checker/report/note_words.h"

namespace crosscheck {
namespace {

bool GivesVerdicts(const RuleEntry& rule) {
  return rule.verdict != v1::VERDICT_UNSPECIFIED;
}

OrderedJson Text(absl::string_view text) {
  return {{"text", std::string(text)}};
}

OrderedJson RuleJson(const RuleEntry& rule) {
  OrderedJson json = {
      {"id", rule.id},
      {"shortDescription", Text(rule.summary)},
      {"defaultConfiguration", {{"level", std::string(LevelOf(rule.verdict))}}},
  };
  if (!rule.document.empty()) {
    json["help"] = {{"text", rule.document}, {"markdown", rule.document}};
  }
  return json;
}

// What RFC 3986 lets stand in a path as it is.
bool IsPathCharacter(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
         absl::StrContains("-._~!$&'()*+,;=@/", c);
}

}  // namespace

OrderedJson SarifTool(const Report& report) {
  OrderedJson rules = OrderedJson::array();
  for (const RuleEntry& rule : report.rules) {
    if (GivesVerdicts(rule)) rules.push_back(RuleJson(rule));
  }
  return {{"driver",
           {{"name", "crosscheck"},
            {"fullName", report.made_by},
            {"semanticVersion", std::string(kVersion)},
            {"rules", std::move(rules)}}}};
}

int SarifRuleIndex(const Report& report, absl::string_view id) {
  int index = 0;
  for (const RuleEntry& rule : report.rules) {
    if (!GivesVerdicts(rule)) continue;
    if (rule.id == id) return index;
    ++index;
  }
  return -1;
}

OrderedJson SarifNotification(const v1::Note& note) {
  OrderedJson json = {
      {"descriptor", {{"id", note.code()}}},
      {"level", IsError(note) ? "error" : "note"},
      {"message", Text(SarifText(note.message()))},
  };
  if (note.path().empty()) return json;
  OrderedJson place = {{"artifactLocation", {{"uri", SarifUri(note.path())}}}};
  // Columns of notes count code points, those of the log do not.
  if (note.line() > 0) place["region"] = {{"startLine", note.line()}};
  json["locations"] =
      OrderedJson::array({OrderedJson{{"physicalLocation", std::move(place)}}});
  return json;
}

bool SarifRunIsComplete(const Report& report) {
  return !report.claims.empty() &&
         std::none_of(report.notes.begin(), report.notes.end(), IsError);
}

std::string SarifUri(absl::string_view path) {
  std::string uri = absl::StartsWith(path, "/") ? "file://" : "";
  for (const char c : path) {
    if (IsPathCharacter(c)) {
      uri.push_back(c);
    } else {
      absl::StrAppend(&uri, "%",
                      absl::AsciiStrToUpper(absl::StrCat(absl::Hex(
                          static_cast<unsigned char>(c), absl::kZeroPad2))));
    }
  }
  return uri;
}

std::string SarifText(absl::string_view text) {
  return absl::StrReplaceAll(text, {{"{", "{{"}, {"}", "}}"}, {"](", "] ("}});
}

}  // namespace crosscheck
