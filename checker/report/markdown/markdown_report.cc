#include "checker/report/markdown/markdown_report.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_words.h"
#include "checker/report/fact_words.h"
#include "checker/report/finding_place.h"
#include "checker/report/markdown/markdown_text.h"
#include "checker/report/note_words.h"
#include "checker/report/summary.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kListed = 20;   // Claims of a table; more are counted.
constexpr size_t kAround = 100;  // Bytes of a sentence around its figure.

template <typename T>
absl::Span<const T> Listed(const std::vector<T>& claims) {
  return absl::MakeSpan(claims).first(std::min(claims.size(), kListed));
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(std::ostream& out) : out_(out) {}

  void Write(const Finding& finding) {
    Heading(absl::StrCat(v1::Verdict_Name(finding.verdict), " ",
                         v1::Severity_Name(finding.severity), " ", finding.rule,
                         " (", finding.fingerprint, ")"));
    if (!finding.group.empty()) {
      Paragraph(absl::StrCat("Group: ", finding.group));
    }
    Paragraph(finding.message);
    const std::vector<RelatedClaim> claims =
        RelatedClaims(finding, /*shown=*/nullptr);
    if (claims.empty()) return;
    Header({"side", "words", "source", "place", "sentence"});
    for (const RelatedClaim& side : Listed(claims)) {
      Row({std::string(side.label), QuotePhrase(*side.claim),
           DescribeSource(*side.claim), Place(*side.claim),
           Excerpt(*side.claim, kAround)});
    }
    EndTable(claims.size());
  }

  void Write(const Fact& fact) {
    Heading(FactTitle(fact));
    Paragraph(FactValues(fact));
    Header({"words", "understood", "source", "place"});
    for (const Claim* claim : Listed(fact.claims)) {
      Row({QuotePhrase(*claim), DescribeValue(*claim), DescribeSource(*claim),
           Place(*claim)});
    }
    EndTable(fact.claims.size());
  }

  // Claims of one article are one table.
  void Write(absl::Span<const Claim> claims) {
    for (size_t at = 0; at < claims.size();) {
      const Article* const article = claims[at].article;
      Heading(article->id);
      Header({"place", "words", "kind", "understood", "about"});
      for (; at < claims.size() && claims[at].article == article; ++at) {
        const Claim& claim = claims[at];
        Row({Place(claim), QuotePhrase(claim), claim.kind, DescribeValue(claim),
             claim.place.name});
      }
      out_ << '\n';
    }
  }

  void Write(absl::Span<const v1::Note> notes) {
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

  void Paragraph(absl::string_view text) {
    out_ << MarkdownText(text) << "\n\n";
  }

 private:
  void Heading(absl::string_view text) {
    out_ << "## " << MarkdownText(text) << "\n\n";
  }

  void Header(const std::vector<std::string>& cells) {
    Row(cells);
    out_ << '|';
    for (size_t i = 0; i < cells.size(); ++i) out_ << "---|";
    out_ << '\n';
  }

  void Row(const std::vector<std::string>& cells) {
    out_ << '|';
    for (const std::string& cell : cells) {
      out_ << ' ' << MarkdownText(cell) << " |";
    }
    out_ << '\n';
  }

  void EndTable(size_t claims) {
    out_ << '\n';
    if (claims <= kListed) return;
    Paragraph(absl::StrCat("... and ", claims - kListed, " more"));
  }

  std::string Place(const Claim& claim) {
    return FormatOrigin(origins_.Find(claim, claim.span));
  }

  std::ostream& out_;
  OriginFinder origins_;
};

}  // namespace

void WriteMarkdown(const Report& report, std::ostream& out) {
  MarkdownWriter writer(out);
  writer.Paragraph(SummaryOf(report, report.claims.size()));
  switch (report.subject) {
    case Report::Subject::kFindings:
      for (const Finding& finding : report.findings) {
        if (SuppressedBy(report, finding) == nullptr) writer.Write(finding);
      }
      break;
    case Report::Subject::kClaims:
      writer.Write(report.claims);
      break;
    case Report::Subject::kFacts:
      for (const Fact& fact : report.facts) writer.Write(fact);
      break;
  }
  writer.Write(report.notes);
}

}  // namespace crosscheck
