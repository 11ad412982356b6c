#include "checker/report/sarif/sarif_result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/report/claim_words.h"
#include "checker/report/finding_place.h"
#include "checker/report/page.h"
#include "checker/report/region.h"
#include "checker/report/sarif/sarif_tool.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kLinked = 20;  // Related locations that the message names.

OrderedJson RegionJson(const Claim& claim, const Region& region) {
  OrderedJson json = {
      {"startLine", region.start.line},
      {"startColumn", region.start.utf16_column},
      {"endLine", region.end.line},
      {"endColumn", region.end.utf16_column},
  };
  // Behind this records have no offsets.
  const v1::Origin& origin = region.origin;
  if (origin.end() < std::numeric_limits<int32_t>::max()) {
    json["byteOffset"] = origin.begin();
    json["byteLength"] = origin.end() - origin.begin();
  }
  json["snippet"] = {{"text", std::string(WordsOf(claim, claim.span))}};
  return json;
}

OrderedJson LocationJson(const Claim& claim, OriginFinder& origins) {
  const Region region = RegionOf(claim, origins);
  OrderedJson json = {
      {"physicalLocation",
       {{"artifactLocation", {{"uri", SarifUri(region.origin.path())}}},
        {"region", RegionJson(claim, region)}}}};
  if (claim.article->id != claim.article->path) {
    json["logicalLocations"] = OrderedJson::array(
        {OrderedJson{{"name", claim.article->id}, {"kind", "article"}}});
  }
  return json;
}

// Ids count from 1, and are what links in the message name.
OrderedJson RelatedJson(const std::vector<RelatedClaim>& related,
                        OriginFinder& origins) {
  OrderedJson json = OrderedJson::array();
  for (const RelatedClaim& other : related) {
    OrderedJson location = LocationJson(*other.claim, origins);
    location["id"] = json.size() + 1;
    location["message"] = {
        {"text",
         SarifText(absl::StrCat(other.label, ": ", QuotePhrase(*other.claim),
                                " (", DescribeSource(*other.claim), ")"))}};
    json.push_back(std::move(location));
  }
  return json;
}

// " See [B](1), [compatible](2).": without links some viewers show no related
// location.
std::string Links(const std::vector<RelatedClaim>& related) {
  std::string links;
  for (size_t i = 0; i < std::min(related.size(), kLinked); ++i) {
    absl::StrAppend(&links, i == 0 ? " See " : ", ", "[", related[i].label,
                    "](", i + 1, ")");
  }
  if (!links.empty()) links.push_back('.');
  return links;
}

// An editor's decision is a suppression from outside of the text, and has been
// accepted by whoever names the file.
OrderedJson SuppressionJson(const v1::Decision& decision) {
  const bool in_source = decision.kind() == v1::Decision::COMMENT;
  OrderedJson json = {{"kind", in_source ? "inSource" : "external"},
                      {"status", "accepted"}};
  if (!decision.reason().empty()) {
    json["justification"] = decision.reason();
  }
  json["properties"] = {{"kind", v1::Decision::Kind_Name(decision.kind())}};
  if (!decision.author().empty()) {
    json["properties"]["author"] = decision.author();
  }
  if (!decision.date().empty()) json["properties"]["date"] = decision.date();
  if (!decision.expires().empty()) {
    json["properties"]["expires"] = decision.expires();
  }
  return json;
}

}  // namespace

OrderedJson SarifResult(const Finding& finding, const Report& report,
                        OriginFinder& origins) {
  const Claim* const shown = ClaimToShow(finding);
  const std::vector<RelatedClaim> related = RelatedClaims(finding, shown);
  OrderedJson json = {{"ruleId", finding.rule}};
  const int index = SarifRuleIndex(report, finding.rule);
  if (index >= 0) json["ruleIndex"] = index;
  json["level"] = std::string(LevelOf(finding.verdict));
  json["message"] = {{"text", absl::StrCat(SarifText(OneLine(finding.message)),
                                           Links(related))}};
  json["locations"] = OrderedJson::array();
  if (shown != nullptr) {
    json["locations"].push_back(LocationJson(*shown, origins));
  }
  if (!related.empty()) {
    json["relatedLocations"] = RelatedJson(related, origins);
  }
  // Of one run all results say whether they are suppressed, or none does.
  if (!report.suppressed.empty()) {
    json["suppressions"] = OrderedJson::array();
    const v1::Decision* const decision = SuppressedBy(report, finding);
    if (decision != nullptr) {
      json["suppressions"].push_back(SuppressionJson(*decision));
    }
  }
  json["partialFingerprints"] = {{"crosscheck/v1", finding.fingerprint}};
  json["properties"] = {
      {"verdict", v1::Verdict_Name(finding.verdict)},
      {"severity", v1::Severity_Name(finding.severity)},
  };
  if (!finding.group.empty()) json["properties"]["group"] = finding.group;
  return json;
}

}  // namespace crosscheck
