#include "checker/report/text/text_findings.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/report/claim_words.h"

namespace crosscheck {
namespace {

constexpr size_t kListed = 20;   // Claims of a side; more are counted.
constexpr size_t kAround = 100;  // Bytes of a sentence around its figure.
constexpr size_t kMarked = 70;   // Code points of one whose figure is marked.

// The claims that are listed one by one.
absl::Span<const Claim* const> Listed(const std::vector<const Claim*>& claims) {
  return absl::MakeSpan(claims).first(std::min(claims.size(), kListed));
}

void WriteRest(size_t indent, size_t claims, Page& page) {
  if (claims <= kListed) return;
  page.Line(indent, absl::StrCat("and ", claims - kListed,
                                 " more (--format=jsonl "
                                 "lists them all)"));
}

std::string Place(const Claim& claim, OriginFinder& origins) {
  return FormatOrigin(origins.Find(claim, claim.span));
}

Page::Color ColorOf(v1::Verdict verdict) {
  switch (verdict) {
    case v1::CONFLICT:
      return Page::Color::kRed;
    case v1::REVIEW:
      return Page::Color::kYellow;
    default:
      return Page::Color::kCyan;
  }
}

// The claim's words, and a mark below those that matter.
void WriteExcerpt(const Claim& claim, Page::Color color, Page& page) {
  const MarkedWords words = MarkPhrase(claim, kMarked);
  page.Line(7, words.text);
  if (words.size == 0) return;
  page.ColoredLine(7 + words.begin, color,
                   absl::StrCat("^", std::string(words.size - 1, '~')), "");
}

void WriteSide(const FindingSide& side, Page::Color color,
               OriginFinder& origins, Page& page) {
  std::string sentence;
  for (const Claim* claim : Listed(side.claims)) {
    page.Paragraph(2,
                   absl::StrCat(side.label, ": ", QuotePhrase(*claim), " (",
                                DescribeSource(*claim), ")"),
                   /*hang=*/3);
    page.Line(5, Place(*claim, origins));
    // Copied text is counted, but not shown again.
    std::string excerpt = Excerpt(*claim, kAround);
    if (excerpt == sentence) {
      page.Line(7, "(the same sentence)");
      continue;
    }
    WriteExcerpt(*claim, color, page);
    sentence = std::move(excerpt);
  }
  WriteRest(5, side.claims.size(), page);
}

void WriteCompatible(const std::vector<const Claim*>& claims,
                     OriginFinder& origins, Page& page) {
  for (const Claim* claim : Listed(claims)) {
    page.Paragraph(2,
                   absl::StrCat("also compatible: ", QuotePhrase(*claim), " (",
                                DescribeSource(*claim), ")"),
                   /*hang=*/3);
    page.Line(5, Place(*claim, origins));
  }
  WriteRest(5, claims.size(), page);
}

}  // namespace

void WriteFinding(const Finding& finding, bool colored, OriginFinder& origins,
                  Page& page) {
  const Page::Color color =
      colored ? ColorOf(finding.verdict) : Page::Color::kNone;
  page.ColoredLine(
      0, color,
      absl::StrCat(v1::Verdict_Name(finding.verdict), " ",
                   v1::Severity_Name(finding.severity)),
      absl::StrCat(" ", finding.rule, " [", finding.fingerprint, "]",
                   finding.group.empty() ? "" : " in group ", finding.group));
  page.Paragraph(2, finding.message);
  page.Blank();
  for (const FindingSide& side : finding.sides)
    WriteSide(side, color, origins, page);
  WriteCompatible(finding.compatible, origins, page);
}

void WriteFindings(const Report& report, Page& page) {
  OriginFinder origins;
  bool any = false;
  for (const Finding& finding : report.findings) {
    if (SuppressedBy(report, finding) != nullptr) continue;
    any = true;
    WriteFinding(finding, report.color, origins, page);
    page.Blank();
  }
  if (any) return;
  if (!report.findings.empty()) {
    page.Line(0, "Nothing found that is not covered by a decision.");
  } else if (report.claims.empty()) {
    page.Line(0, "Nothing to compare: there is no figure or date.");
  } else {
    page.Line(0, "Nothing found: no two figures or dates disagree.");
  }
  page.Blank();
}

}  // namespace crosscheck
