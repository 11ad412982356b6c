#include "checker/report/text/text_claims.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/base/civil_day.h"
#include "checker/claim/article.h"
#include "checker/claim/origin.h"
#include "checker/report/claim_words.h"
#include "proto/claim.pb.h"

namespace crosscheck {
namespace {

std::string Heading(const Article& article) {
  return absl::StrCat(
      article.id, " (",
      article.source.empty() ? "outlet unknown" : article.source, ", ",
      article.published.empty() ? "undated" : article.published, ")");
}

// "2016-09-28 to 2016-09-29"; an open end is left out.
std::string DescribeScope(const DayRange& scope) {
  std::string first = IsoDay(scope.first);
  const std::string last = IsoDay(scope.last);
  if (first == last) return first;
  if (first.empty()) return absl::StrCat("until ", last);
  if (last.empty()) return absl::StrCat("from ", first);
  return absl::StrCat(first, " to ", last);
}

void AppendPart(const std::string& part, std::string& line) {
  if (!part.empty()) absl::StrAppend(&line, "; ", part);
}

std::string Describe(const Claim& claim) {
  std::string line = absl::StrCat(claim.kind.empty() ? "no claim" : claim.kind,
                                  ": ", DescribeValue(claim));
  AppendPart(claim.counted, line);
  AppendPart(claim.place.name, line);
  if (claim.scope.known()) AppendPart(DescribeScope(claim.scope), line);
  if (claim.modality != v1::FACT) {
    AppendPart(v1::Modality_Name(claim.modality), line);
  }
  if (!claim.attribution.source.empty()) {
    AppendPart(absl::StrCat("by ", claim.attribution.source), line);
  }
  return OneLine(line);
}

}  // namespace

void WriteArticleClaims(absl::Span<const Claim> claims, Page& page) {
  OriginFinder origins;
  page.Line(0, Heading(*claims.front().article));
  for (const Claim& claim : claims) {
    const v1::Origin origin = origins.Find(claim, claim.span);
    page.Line(2, absl::StrCat(origin.line(), ":", origin.column(), "  ",
                              QuotePhrase(claim)));
    page.Line(5, Describe(claim));
  }
}

}  // namespace crosscheck
