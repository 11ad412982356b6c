#include "checker/report/csv/csv_report.h"

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/claim/quantity.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_words.h"
#include "checker/report/csv/csv_table.h"
#include "checker/report/fact_words.h"
#include "checker/report/finding_place.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using Columns = std::vector<absl::string_view>;

Columns ColumnsFor(Report::Subject subject) {
  // Of every row.  The code is that of a note, a rule or a kind.
  Columns columns = {"record", "code", "message"};
  if (subject == Report::Subject::kFindings) {
    columns.insert(columns.end(), {"verdict", "severity", "fingerprint",
                                   "group", "side", "suppressed", "reason"});
  } else if (subject == Report::Subject::kFacts) {
    columns.insert(columns.end(),
                   {"group", "fact", "fact_best", "fact_lower", "fact_upper",
                    "fact_unit", "independent_sources"});
  }
  columns.insert(columns.end(),
                 {"path", "line", "column", "article", "source", "published",
                  "words", "value", "lower", "upper", "unit", "time", "counted",
                  "place", "attributed_to", "sentence"});
  return columns;
}

class CsvWriter {
 public:
  CsvWriter(absl::Span<const absl::string_view> columns, std::ostream& out)
      : table_(columns, out) {}

  void Write(const Finding& finding, const v1::Decision* suppressed) {
    // One that has no claims at all is a row, too.
    std::vector<RelatedClaim> claims =
        RelatedClaims(finding, /*shown=*/nullptr);
    if (claims.empty()) claims.push_back({nullptr, ""});
    for (const RelatedClaim& claim : claims) {
      SetFirst("finding", finding.rule, finding.message);
      table_.SetText("verdict", v1::Verdict_Name(finding.verdict));
      table_.SetText("severity", v1::Severity_Name(finding.severity));
      table_.SetText("fingerprint", finding.fingerprint);
      table_.SetText("group", finding.group);
      table_.SetText("side", claim.label);
      if (suppressed != nullptr) {
        table_.SetText("suppressed",
                       v1::Decision::Kind_Name(suppressed->kind()));
        table_.SetText("reason", suppressed->reason());
      }
      if (claim.claim != nullptr) SetClaim(*claim.claim);
      table_.EndRow();
    }
  }

  // `number` tells rows of one fact from those of the next.
  void Write(const Fact& fact, size_t number) {
    const std::string message =
        absl::StrCat(FactTitle(fact), ": ", FactValues(fact));
    for (const Claim* claim : fact.claims) {
      SetFirst("fact", fact.kind, message);
      table_.SetText("group", fact.group);
      table_.SetNumber("fact", static_cast<double>(number));
      if (fact.best.has_value()) table_.SetNumber("fact_best", *fact.best);
      table_.SetNumber("fact_lower", fact.range.lower);
      table_.SetNumber("fact_upper", fact.range.upper);
      table_.SetText("fact_unit", fact.unit);
      table_.SetNumber("independent_sources", fact.independent_sources);
      SetClaim(*claim);
      table_.EndRow();
    }
  }

  void Write(const Claim& claim) {
    SetFirst("claim", claim.kind, DescribeValue(claim));
    SetClaim(claim);
    table_.EndRow();
  }

  void Write(const v1::Note& note) {
    SetFirst("note", note.code(), note.message());
    table_.SetText("path", note.path());
    table_.SetText("article", note.article_id());
    if (note.line() > 0) table_.SetNumber("line", note.line());
    if (note.column() > 0) table_.SetNumber("column", note.column());
    table_.EndRow();
  }

 private:
  void SetFirst(absl::string_view record, absl::string_view code,
                absl::string_view message) {
    table_.SetText("record", record);
    table_.SetText("code", code);
    table_.SetText("message", message);
  }

  void SetClaim(const Claim& claim) {
    const v1::Origin origin = origins_.Find(claim, claim.span);
    table_.SetText("path", origin.path());
    table_.SetNumber("line", origin.line());
    table_.SetNumber("column", origin.column());
    table_.SetText("article", claim.article->id);
    table_.SetText("source", claim.article->source);
    table_.SetText("published", claim.article->published);
    table_.SetText("words", WordsOf(claim, claim.phrase));
    if (claim.quantity.has_value()) SetQuantity(*claim.quantity);
    if (claim.time.has_value()) table_.SetText("time", claim.time->timex);
    table_.SetText("counted", claim.counted);
    table_.SetText("place", claim.place.name);
    table_.SetText("attributed_to", claim.attribution.source);
    table_.SetText("sentence", WordsOf(claim, claim.sentence));
  }

  void SetQuantity(const Quantity& quantity) {
    table_.SetNumber("value", quantity.value);
    table_.SetNumber("lower", quantity.bounds.lower);
    table_.SetNumber("upper", quantity.bounds.upper);
    table_.SetText("unit", quantity.unit);
  }

  CsvTable table_;
  OriginFinder origins_;
};

}  // namespace

void WriteCsv(const Report& report, std::ostream& out) {
  const Columns columns = ColumnsFor(report.subject);
  CsvWriter writer(columns, out);
  switch (report.subject) {
    case Report::Subject::kFindings:
      for (const Finding& finding : report.findings) {
        writer.Write(finding, SuppressedBy(report, finding));
      }
      break;
    case Report::Subject::kClaims:
      for (const Claim& claim : report.claims) writer.Write(claim);
      break;
    case Report::Subject::kFacts: {
      size_t number = 0;
      for (const Fact& fact : report.facts) writer.Write(fact, ++number);
      break;
    }
  }
  for (const v1::Note& note : report.notes) writer.Write(note);
}

}  // namespace crosscheck
