// From articles to claims, facts and findings.
#ifndef CHECKER_PIPELINE_PIPELINE_H_
#define CHECKER_PIPELINE_PIPELINE_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"
#include "checker/pipeline/claims_file.h"
#include "proto/config.pb.h"
#include "proto/finding.pb.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct PipelineOptions {
  // Articles of different groups are not compared.
  bool by_group = false;

  // Every figure and time, those of no claim too.
  bool mentions = false;

  // What counts as equal; outlives the run.  Null: what is built in.
  const v1::CompareConfig* config = nullptr;

  // Claims that need not be read again; outlive the run.  Null: there are none.
  // Not looked at for `mentions`.
  const ExtractedClaims* extracted = nullptr;

  // Keep why each candidate pair was or was not compared.
  bool explain = false;
};

// Why two claims were, or were not, compared and what came of it.
struct PairTrace {
  const Claim* a = nullptr;
  const Claim* b = nullptr;
  std::vector<std::string> steps;
};

// Pointers lead into `claims` and into the articles given to Run().
struct PipelineResult {
  std::vector<Claim> claims;  // In order of article id, then of span.
  std::vector<Fact> facts;
  std::vector<Finding> findings;  // Most severe first, then by fingerprint.
  std::vector<v1::Note> notes;
  std::vector<PairTrace> traces;
};

// Takes the claims of one article, in order of span; they are gone when it
// returns.
using ClaimSink = absl::FunctionRef<void(absl::Span<const Claim>)>;

// Thread-safe once built.
class Pipeline {
 public:
  // `rules`, in the order they are asked, must outlive the pipeline.
  explicit Pipeline(const RuleSet& rules);
  ~Pipeline();

  // Extracts claims only.  Total: what is wrong in the news is no error.
  PipelineResult Extract(absl::Span<const Article> articles,
                         const PipelineOptions& options) const;

  // The same for who needs no more than one article at a time: hands `sink` the
  // claims of each article that has any, in order of article id.  Memory is
  // that of one article's claims.  Returns what is to be known of the run.
  std::vector<v1::Note> ExtractEach(absl::Span<const Article> articles,
                                    const PipelineOptions& options,
                                    ClaimSink sink) const;

  // Extracts, matches and compares.  The same result for any order of
  // `articles`, which must outlive it.
  PipelineResult Check(absl::Span<const Article> articles,
                       const PipelineOptions& options) const;

  // Returns the articles of `others` of which a claim measures what a claim of
  // `articles` does, or a part of it; in order of `others`, of which those of
  // an article lie side by side.  They need no texts.
  std::vector<const Article*> Related(absl::Span<const Article> articles,
                                      std::vector<Claim> others,
                                      const PipelineOptions& options) const;

  // Null for the id of an open kind.
  const v1::Kind* KindOf(absl::string_view id) const;

 private:
  struct Parts;
  const RuleSet& rules_;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_PIPELINE_H_
