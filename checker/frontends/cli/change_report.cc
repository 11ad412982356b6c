#include "checker/frontends/cli/change_report.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/base/count_of.h"
#include "checker/claim/claim_record.h"
#include "checker/claim/origin.h"
#include "checker/report/claim_words.h"
#include "checker/report/page.h"
#include "checker/report/proto_json.h"
#include "proto/change.pb.h"

namespace crosscheck {
namespace {

absl::string_view NameOf(v1::Change::What what) {
  switch (what) {
    case v1::Change::FIGURE_CHANGED:
      return "figure changed";
    case v1::Change::FIGURE_ADDED:
      return "figure added";
    case v1::Change::FIGURE_DROPPED:
      return "figure dropped";
    case v1::Change::HEDGE_DROPPED:
      return "hedge dropped";
    case v1::Change::SOURCE_DROPPED:
      return "source dropped";
    default:
      return "";
  }
}

// "figure changed: "14 people" is "19 people" now".
std::string MessageOf(const StoryChange& change) {
  std::string message = absl::StrCat(NameOf(change.what), ": ");
  if (change.before == nullptr) {
    return absl::StrCat(message, QuotePhrase(*change.after));
  }
  absl::StrAppend(&message, QuotePhrase(*change.before));
  if (change.after == nullptr) return message;
  absl::StrAppend(&message, " is ", QuotePhrase(*change.after), " now");
  if (change.what != v1::Change::SOURCE_DROPPED) return message;
  return absl::StrCat(message, ", without \"",
                      change.before->attribution.source, "\"");
}

std::string PlaceOf(const Claim& claim, OriginFinder& origins) {
  return FormatOrigin(origins.Find(claim, claim.span));
}

}  // namespace

void WriteChangesText(absl::Span<const StoryChange> changes,
                      std::ostream& out) {
  Page page(out);
  OriginFinder origins;
  for (const StoryChange& change : changes) {
    const Claim& shown =
        change.after != nullptr ? *change.after : *change.before;
    std::string line =
        absl::StrCat(PlaceOf(shown, origins), ": ", OneLine(MessageOf(change)));
    if (change.after != nullptr && change.before != nullptr) {
      absl::StrAppend(&line, " (", PlaceOf(*change.before, origins), ")");
    }
    page.Line(0, line);
  }
  page.Line(0, CountOf(changes.size(), "change"));
}

void WriteChangesJson(absl::Span<const StoryChange> changes,
                      absl::Span<const Claim> before,
                      absl::Span<const Claim> after, absl::string_view made_by,
                      std::ostream& out) {
  ClaimRecorder old_claims(before, made_by);
  ClaimRecorder new_claims(after, made_by);
  for (const StoryChange& change : changes) {
    v1::Change record;
    record.set_what(change.what);
    record.set_message(MessageOf(change));
    if (change.before != nullptr) {
      *record.mutable_before() = old_claims.Record(*change.before);
    }
    if (change.after != nullptr) {
      *record.mutable_after() = new_claims.Record(*change.after);
    }
    out << ProtoJson(record) << '\n';
  }
}

}  // namespace crosscheck
