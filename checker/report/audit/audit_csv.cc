#include "checker/report/audit/audit_csv.h"

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/status_macros.h"
#include "checker/report/csv/csv_table.h"
#include "proto/claim.pb.h"
#include "proto/span.pb.h"

namespace crosscheck {
namespace {

// The code is a rule, a kind, or that of a note.  Rows of one fact have its
// number.
constexpr absl::string_view kColumns[] = {"record",     "code",
                                          "message",    "verdict",
                                          "severity",   "fingerprint",
                                          "group",      "side",
                                          "fact",       "fact_best",
                                          "fact_lower", "fact_upper",
                                          "fact_unit",  "independent_sources",
                                          "path",       "line",
                                          "column",     "article",
                                          "source",     "published",
                                          "words",      "lower",
                                          "upper",      "attributed_to",
                                          "source_a",   "source_b",
                                          "facts",      "agree",
                                          "conflict",   "review",
                                          "superseded"};

class Writer {
 public:
  explicit Writer(std::ostream& out) : table_(kColumns, out) {}

  void Write(const v1::Finding& finding) {
    for (const v1::Side& side : finding.sides()) {
      for (const v1::Claim& claim : side.claims()) {
        Write(finding, side.label(), claim);
      }
    }
    for (const v1::Claim& claim : finding.compatible()) {
      Write(finding, "compatible", claim);
    }
  }

  void Write(const v1::AuditFact& fact) {
    ++facts_;
    for (const v1::AuditFigure& figure : fact.figures()) {
      SetFirst("fact", fact.kind(), fact.title());
      table_.SetText("group", fact.group());
      table_.SetNumber("fact", static_cast<double>(facts_));
      if (fact.has_best()) table_.SetNumber("fact_best", fact.best());
      if (fact.has_lower()) table_.SetNumber("fact_lower", fact.lower());
      if (fact.has_upper()) table_.SetNumber("fact_upper", fact.upper());
      table_.SetText("fact_unit", fact.unit());
      table_.SetNumber("independent_sources", fact.independent_sources());
      if (fact.findings_size() > 0) {
        // The strongest one.
        const v1::AuditVerdict& verdict = fact.findings(0);
        SetVerdict(verdict.verdict(), verdict.severity());
        table_.SetText("fingerprint", verdict.fingerprint());
      }
      SetPlace(figure.origin());
      table_.SetText("article", figure.article_id());
      table_.SetText("source", figure.source());
      table_.SetText("published", figure.published());
      table_.SetText("words", figure.words());
      if (figure.has_lower()) table_.SetNumber("lower", figure.lower());
      if (figure.has_upper()) table_.SetNumber("upper", figure.upper());
      table_.SetText("attributed_to", figure.attributed_to());
      table_.EndRow();
    }
  }

  void Write(const v1::AuditAgreement& both) {
    SetFirst("agreement", "", "");
    table_.SetText("source_a", both.source_a());
    table_.SetText("source_b", both.source_b());
    SetCount("facts", both.facts());
    SetCount("agree", both.agree());
    SetCount("conflict", both.conflict());
    SetCount("review", both.review());
    SetCount("superseded", both.superseded());
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
  void Write(const v1::Finding& finding, absl::string_view side,
             const v1::Claim& claim) {
    SetFirst("finding", finding.rule(), finding.message());
    SetVerdict(finding.verdict(), finding.severity());
    table_.SetText("fingerprint", finding.fingerprint());
    table_.SetText("group", finding.group());
    table_.SetText("side", side);
    SetPlace(claim.origin());
    table_.SetText("article", claim.article_id());
    table_.SetText("words", claim.surface());
    if (claim.quantity().has_lower()) {
      table_.SetNumber("lower", claim.quantity().lower());
    }
    if (claim.quantity().has_upper()) {
      table_.SetNumber("upper", claim.quantity().upper());
    }
    table_.SetText("attributed_to", claim.attribution().source());
    table_.EndRow();
  }

  void SetFirst(absl::string_view record, absl::string_view code,
                absl::string_view message) {
    table_.SetText("record", record);
    table_.SetText("code", code);
    table_.SetText("message", message);
  }

  void SetVerdict(v1::Verdict verdict, v1::Severity severity) {
    table_.SetText("verdict", v1::Verdict_Name(verdict));
    table_.SetText("severity", v1::Severity_Name(severity));
  }

  void SetPlace(const v1::Origin& origin) {
    table_.SetText("path", origin.path());
    table_.SetNumber("line", origin.line());
    table_.SetNumber("column", origin.column());
  }

  void SetCount(absl::string_view column, int64_t count) {
    table_.SetNumber(column, static_cast<double>(count));
  }

  CsvTable table_;
  size_t facts_ = 0;
};

}  // namespace

absl::Status WriteAuditCsv(const AuditReport& report, std::ostream& out) {
  Writer writer(out);
  const auto write = [&writer](const auto& record) { writer.Write(record); };
  RETURN_IF_ERROR(report.source.ForEachFinding(write));
  RETURN_IF_ERROR(report.source.ForEachFact(write));
  RETURN_IF_ERROR(report.source.ForEachAgreement(write));
  for (const v1::Note& note : report.notes) writer.Write(note);
  return absl::OkStatus();
}

}  // namespace crosscheck
