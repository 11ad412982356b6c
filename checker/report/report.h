// What a run has to tell, before any format gives it a form.
//
// What went wrong with the run itself is said on standard error
// (checker/frontends/cli); the notes are here as well, so that every report
// tells what it lacks.
#ifndef CHECKER_REPORT_REPORT_H_
#define CHECKER_REPORT_REPORT_H_

#include <cstddef>
#include <memory>
#include <ostream>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// A rule as users see it.
struct RuleEntry {
  std::string id;
  std::string summary;
  std::string document;  // Markdown; empty if there is none.

  // The strongest verdict it gives; unspecified if it never gives one itself.
  v1::Verdict verdict = v1::VERDICT_UNSPECIFIED;
};

// Everything is in its final order, and outlives the report.
struct Report {
  enum class Subject { kFindings, kClaims, kFacts };

  // What was asked for: the rest is there to be counted and referred to.
  Subject subject = Subject::kFindings;

  absl::Span<const Article> articles;
  absl::Span<const Claim> claims;  // Of all articles.
  absl::Span<const Fact> facts;
  absl::Span<const Finding> findings;

  // The decisions that cover them, one for each; null where none does.  Empty:
  // there are no decisions.
  absl::Span<const v1::Decision* const> suppressed;

  // Articles that are not to be listed by name, for they are in another part of
  // the report.  Null: all are.
  const absl::flat_hash_set<const Article*>* unlisted = nullptr;

  absl::Span<const v1::Note> notes;

  // The rules that were asked, in their order.
  absl::Span<const RuleEntry> rules;

  // The mildest verdict that fails the run; unspecified: none does.
  v1::Verdict fail_on = v1::CONFLICT;

  // That there is nothing to check is no error.
  bool may_be_empty = false;

  // It goes to a terminal that shows colours: text may have some.
  bool color = false;

  std::string made_by;  // See v1::Claim.
};

// Returns the decision that covers `finding`, which is one of the report's own;
// null if none does.
inline const v1::Decision* SuppressedBy(const Report& report,
                                        const Finding& finding) {
  if (report.suppressed.empty()) return nullptr;
  return report
      .suppressed[static_cast<size_t>(&finding - report.findings.data())];
}

// Whether `article`, one of the report's own, is to be listed by name.
inline bool Lists(const Report& report, const Article& article) {
  return report.unlisted == nullptr || !report.unlisted->contains(&article);
}

// Whether `finding`, one of the report's own, fails the run.
inline bool Fails(const Report& report, const Finding& finding) {
  return report.fail_on != v1::VERDICT_UNSPECIFIED &&
         finding.verdict <= report.fail_on &&
         SuppressedBy(report, finding) == nullptr;
}

// A report on claims that is written as they come, so that an archive's need
// not all be there at once.
class ClaimStream {
 public:
  virtual ~ClaimStream() = default;

  // Writes the claims of one article, at least one.  Keeps no pointer to them.
  virtual void Add(absl::Span<const Claim> claims) = 0;

  // Writes what stands behind the claims: to be called once, last.  `report`
  // has everything but the claims.
  virtual void Finish(const Report& report) = 0;
};

// One way to write a report: a folder below checker/report, and a row in
// formats.cc.
struct Format {
  absl::string_view name;     // "jsonl", for --format.
  absl::string_view summary;  // For help: what it is for.

  // Writes the whole report.  Total; the caller looks at the state of `out`.
  //
  // Precondition: the report is about findings if `findings_only`.
  void (*write)(const Report& report, std::ostream& out);

  // Begins a report on claims that come article by article: the same bytes as
  // of `write`.  Null if this format must see all claims first.  `made_by`: see
  // Report; `out` outlives the stream.
  std::unique_ptr<ClaimStream> (*stream)(const std::string& made_by,
                                         std::ostream& out) = nullptr;

  // Tells what is wrong, and where: claims and facts have no form in it.
  bool findings_only = false;
};

}  // namespace crosscheck

#endif  // CHECKER_REPORT_REPORT_H_
