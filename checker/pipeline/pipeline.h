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
#include "checker/compare/comparison.h"
#include "checker/compare/corpus.h"
#include "checker/compare/fact.h"
#include "checker/compare/fact_builder.h"
#include "checker/compare/rule.h"
#include "checker/lexicon/lexicon.h"
#include "checker/pipeline/claims_file.h"
#include "proto/config.pb.h"
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

// What counts as equal under `options`: what they say, else what is built in.
const v1::CompareConfig& ConfigOf(const PipelineOptions& options);

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
  std::vector<PairTrace> traces;
};

// Takes the claims of one article, in order of span; they are gone when it
// returns.
using ClaimSink = absl::FunctionRef<void(absl::Span<const Claim>)>;

// Thread-safe once built.
class Pipeline {
 public:
  // `rules`, in the order they are asked, and `pack` must outlive the pipeline.
  explicit Pipeline(const RuleSet& rules,
                    const v1::LexiconPack& pack = EnglishPack());
  ~Pipeline();

  // Extracts claims only.  Total: what is wrong in the news is no error.
  PipelineResult Extract(absl::Span<const Article> articles,
                         const PipelineOptions& options) const;

  // The same for who needs no more than one article at a time: hands `sink` the
  // claims of each article that has any, in order of article id.  Memory is
  // that of one article's claims, and of what is read in some articles.
  void ExtractEach(absl::Span<const Article> articles,
                   const PipelineOptions& options, ClaimSink sink) const;

  // Extracts, matches and compares.  The same result for any order of
  // `articles`, which must outlive it.
  PipelineResult Check(absl::Span<const Article> articles,
                       const PipelineOptions& options) const;

  // Returns the articles of `others` of which a claim measures what one of
  // `claims` does, or a part of it; in order of `others`, of which those of an
  // article lie side by side.  They need no texts.
  std::vector<const Article*> Related(absl::Span<const Claim> claims,
                                      std::vector<Claim> others,
                                      const PipelineOptions& options) const;

  // The steps of Check(), for who cannot have all claims at a time.
  //
  // Compares two claims where they stand.  `corpus` has at least all claims of
  // their sentences.
  Comparison Relate(const Claim& a, const Claim& b, const Corpus& corpus,
                    const PipelineOptions& options) const;

  // Whether two claims so related have a part in any fact or finding: pairs for
  // the functions below.
  static bool Matters(const Comparison& comparison);

  // Appends the facts that `pairs`, in order, make of `claims`, those of one
  // claim too, and the findings on them, in no order that means anything.
  // `corpus` has all claims of the articles of the pairs.
  void JudgeFacts(absl::Span<const Claim> claims,
                  absl::Span<const ComparedPair> pairs, const Corpus& corpus,
                  const PipelineOptions& options, PipelineResult& result) const;

  // The same for pairs of which one claim is a part of the other; they make no
  // facts.
  void JudgeParts(absl::Span<const Claim> claims,
                  absl::Span<const ComparedPair> pairs, const Corpus& corpus,
                  const PipelineOptions& options, PipelineResult& result) const;

  // Appends what each article of `claims` has wrong on its own.
  void JudgeAlone(absl::Span<const Claim> claims, const Corpus& corpus,
                  const PipelineOptions& options, PipelineResult& result) const;

  // Null for the id of an open kind.
  const v1::Kind* KindOf(absl::string_view id) const;

 private:
  struct Parts;

  // The name of a kind for people; empty for open kinds.
  absl::string_view LabelOf(absl::string_view kind) const;
  Fact MakeLabelledFact(const FactGroup& group,
                        absl::Span<const Claim> claims) const;

  // Appends what the rules find in `group`, those for drafts if `drafts`.
  void JudgeGroup(const FactGroup& group, absl::Span<const Claim> claims,
                  const Corpus& corpus, const CompareContext& context,
                  bool drafts, std::vector<Finding>& findings) const;

  const RuleSet& rules_;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_PIPELINE_H_
