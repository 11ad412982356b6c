#include "checker/report/audit/audit_markdown.h"

#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "checker/base/count_of.h"
#include "checker/base/status_macros.h"
#include "checker/report/markdown/markdown_text.h"
#include "checker/report/note_words.h"
#include "proto/claim.pb.h"
#include "proto/span.pb.h"

namespace crosscheck {
namespace {

constexpr int64_t kListed = 1000;  // Rows of a table; more are counted.
constexpr size_t kOutlets = 10;    // Named for a fact.

class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}

  void Summary(const v1::AuditSummary& summary) {
    Paragraph(absl::StrCat(
        CountOf(static_cast<size_t>(summary.articles()), "article"), ", ",
        CountOf(static_cast<size_t>(summary.claims()), "claim"), ", ",
        CountOf(static_cast<size_t>(summary.facts()), "fact"),
        " of several articles; ",
        CountOf(static_cast<size_t>(summary.conflicts()), "conflict"), ", ",
        CountOf(static_cast<size_t>(summary.reviews()), "review"), ", ",
        summary.superseded(), " superseded; ", summary.high(), " high, ",
        summary.medium(), " medium, ", summary.low(), " low"));
  }

  // Begins a table that is written with its first row.
  void Table(absl::string_view title, std::vector<std::string> columns) {
    title_ = std::string(title);
    columns_ = std::move(columns);
    rows_ = 0;
  }

  void Row(const std::vector<std::string>& cells) {
    if (++rows_ > kListed) return;
    if (rows_ == 1) {
      Heading(title_);
      Cells(columns_);
      out_ << '|';
      for (size_t i = 0; i < columns_.size(); ++i) out_ << "---|";
      out_ << '\n';
    }
    Cells(cells);
  }

  void EndTable() {
    if (rows_ == 0) return;
    out_ << '\n';
    if (rows_ > kListed) {
      Paragraph(absl::StrCat("... and ", rows_ - kListed,
                             " more; jsonl and csv have them all"));
    }
  }

  void Heading(absl::string_view text) {
    out_ << "## " << MarkdownText(text) << "\n\n";
  }

  void Paragraph(absl::string_view text) {
    out_ << MarkdownText(text) << "\n\n";
  }

  void Notes(absl::Span<const v1::Note> notes) {
    if (notes.empty()) return;
    Heading("Notes on the run");
    for (const v1::Note& note : notes) {
      out_ << "- "
           << MarkdownText(absl::StrCat(note.code(), " ", PlaceOf(note), ": ",
                                        note.message()))
           << '\n';
    }
    out_ << '\n';
  }

 private:
  void Cells(const std::vector<std::string>& cells) {
    out_ << '|';
    for (const std::string& cell : cells) {
      out_ << ' ' << MarkdownText(cell) << " |";
    }
    out_ << '\n';
  }

  std::ostream& out_;
  std::string title_;
  std::vector<std::string> columns_;
  int64_t rows_ = 0;
};

std::string Place(const v1::Origin& origin) {
  return absl::StrCat(origin.path(), ":", origin.line(), ":", origin.column());
}

// Where the first claim of each side stands.
std::string Places(const v1::Finding& finding) {
  std::vector<std::string> places;
  for (const v1::Side& side : finding.sides()) {
    if (side.claims_size() > 0) {
      places.push_back(Place(side.claims(0).origin()));
    }
  }
  return absl::StrJoin(places, ", ");
}

std::string Outlets(const v1::AuditFact& fact) {
  std::set<std::string> outlets;
  for (const v1::AuditFigure& figure : fact.figures()) {
    outlets.insert(figure.source().empty() ? figure.article_id()
                                           : figure.source());
  }
  const size_t all = outlets.size();
  while (outlets.size() > kOutlets) outlets.erase(std::prev(outlets.end()));
  std::string names = absl::StrJoin(outlets, ", ");
  if (all > kOutlets) absl::StrAppend(&names, " and ", all - kOutlets, " more");
  return names;
}

absl::Status WriteFindings(const AuditReport& report, v1::Verdict verdict,
                           Writer& writer) {
  writer.Table(v1::Verdict_Name(verdict),
               {"severity", "rule", "what", "where", "fingerprint"});
  RETURN_IF_ERROR(report.source.ForEachFinding([&](const v1::Finding& finding) {
    if (finding.verdict() != verdict) return;
    writer.Row({v1::Severity_Name(finding.severity()), finding.rule(),
                finding.message(), Places(finding), finding.fingerprint()});
  }));
  writer.EndTable();
  return absl::OkStatus();
}

absl::Status WriteFacts(const AuditReport& report, Writer& writer) {
  writer.Table("Facts with findings",
               {"fact", "best, and smallest to largest", "outlets", "verdict"});
  RETURN_IF_ERROR(report.source.ForEachFact([&](const v1::AuditFact& fact) {
    if (fact.findings_size() == 0) return;
    writer.Row({fact.title(), fact.values(), Outlets(fact),
                v1::Verdict_Name(fact.findings(0).verdict())});
  }));
  writer.EndTable();
  return absl::OkStatus();
}

absl::Status WriteAgreements(const AuditReport& report, Writer& writer) {
  writer.Table("Agreement between outlets",
               {"outlet", "outlet", "facts in common", "agree", "conflict",
                "review", "superseded"});
  RETURN_IF_ERROR(
      report.source.ForEachAgreement([&](const v1::AuditAgreement& both) {
        writer.Row({both.source_a(), both.source_b(),
                    absl::StrCat(both.facts()), absl::StrCat(both.agree()),
                    absl::StrCat(both.conflict()), absl::StrCat(both.review()),
                    absl::StrCat(both.superseded())});
      }));
  writer.EndTable();
  return absl::OkStatus();
}

}  // namespace

absl::Status WriteAuditMarkdown(const AuditReport& report, std::ostream& out) {
  Writer writer(out);
  ASSIGN_OR_RETURN(const v1::AuditSummary summary, report.source.Summary());
  writer.Summary(summary);
  for (const v1::Verdict verdict : {v1::CONFLICT, v1::REVIEW, v1::SUPERSEDED}) {
    RETURN_IF_ERROR(WriteFindings(report, verdict, writer));
  }
  RETURN_IF_ERROR(WriteFacts(report, writer));
  RETURN_IF_ERROR(WriteAgreements(report, writer));
  writer.Notes(report.notes);
  return absl::OkStatus();
}

}  // namespace crosscheck
