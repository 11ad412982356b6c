// CSV that is safe to open in a spreadsheet.
#ifndef CHECKER_REPORT_CSV_CSV_TABLE_H_
#define CHECKER_REPORT_CSV_CSV_TABLE_H_

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {

// Returns `text` as a cell: on one line, harmless on a display, in quotation
// marks if need be, and behind an apostrophe if a spreadsheet would take it for
// a formula.
std::string CsvText(absl::string_view text);

// Returns a number with all its digits; empty if it is not finite.  It is
// never quoted, and a minus sign is no formula.
std::string CsvNumber(double number);

// A table with one header, whose rows name the cells they fill.
class CsvTable {
 public:
  // Writes the header.  The names are ours, and outlive the table.
  CsvTable(absl::Span<const absl::string_view> columns, std::ostream& out);

  // Sets a cell of the row.  Precondition: there is a column of that name.
  void SetText(absl::string_view column, absl::string_view text);
  void SetNumber(absl::string_view column, double number);

  // Writes the row and begins an empty one.
  void EndRow();

 private:
  std::string& Cell(absl::string_view column);

  const absl::Span<const absl::string_view> columns_;
  std::vector<std::string> cells_;  // As they are written.
  std::ostream& out_;
};

}  // namespace crosscheck

#endif  // CHECKER_REPORT_CSV_CSV_TABLE_H_
