#include "checker/report/csv/csv_table.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/base/escape.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kEndOfRecord = "\r\n";

// The full-width signs are formulas to some spreadsheets, too.
bool LooksLikeFormula(absl::string_view text) {
  static constexpr absl::string_view kSigns[] = {"=",  "+",  "-",  "@",
                                                 "＝", "＋", "－", "＠"};
  return std::any_of(
      std::begin(kSigns), std::end(kSigns),
      [text](absl::string_view sign) { return absl::StartsWith(text, sign); });
}

}  // namespace

std::string CsvText(absl::string_view text) {
  // Tabs and line ends, which begin a formula too, are spaces by then, and
  // there is none at the start.
  std::string cell = Escape(OneLine(text));
  if (LooksLikeFormula(cell)) cell.insert(0, "'");
  // A semicolon parts cells in countries whose decimals have a comma.
  if (cell.find_first_of(",;\"") == std::string::npos) return cell;
  return absl::StrCat("\"", absl::StrReplaceAll(cell, {{"\"", "\"\""}}), "\"");
}

std::string CsvNumber(double number) {
  return std::isfinite(number) ? absl::StrFormat("%.15g", number) : "";
}

CsvTable::CsvTable(absl::Span<const absl::string_view> columns,
                   std::ostream& out)
    : columns_(columns), cells_(columns.size()), out_(out) {
  out_ << absl::StrJoin(columns_, ",") << kEndOfRecord;
}

void CsvTable::SetText(absl::string_view column, absl::string_view text) {
  Cell(column) = CsvText(text);
}

void CsvTable::SetNumber(absl::string_view column, double number) {
  Cell(column) = CsvNumber(number);
}

void CsvTable::EndRow() {
  out_ << absl::StrJoin(cells_, ",") << kEndOfRecord;
  cells_.assign(columns_.size(), "");
}

std::string& CsvTable::Cell(absl::string_view column) {
  const auto it = std::find(columns_.begin(), columns_.end(), column);
  return cells_[static_cast<size_t>(it - columns_.begin())];
}

}  // namespace crosscheck
