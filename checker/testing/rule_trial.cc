#include "checker/testing/rule_trial.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparability.h"
#include "checker/compare/comparison.h"
#include "checker/extract/mention_reader.h"
#include "checker/lexicon/lexicon.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck_testing {

using ::crosscheck::Article;
using ::crosscheck::Claim;
using ::crosscheck::CompareContext;
using ::crosscheck::Comparison;
using ::crosscheck::FacetRelation;
using ::crosscheck::FacetRule;
using ::crosscheck::Relation;
using ::crosscheck::RuleSet;

struct RuleTrial::Parts {
  explicit Parts(const RuleSet& all)
      : rules(all),
        pipeline(all),
        reader(crosscheck::EnglishPack()),
        context{crosscheck::DefaultCompareConfig(), reader.classes(),
                reader.contrasts()} {}

  const RuleSet& rules;
  crosscheck::Pipeline pipeline;
  crosscheck::MentionReader reader;  // For its counted classes.
  CompareContext context;
};

namespace {

// Compare() as it would be if the facet rule `blind` called all equal.
Comparison CompareBlindly(const Claim& a, const Claim& b, const RuleSet& rules,
                          absl::string_view blind,
                          const CompareContext& context) {
  // Rules cannot be copied, so a set that borrows them is made.
  class Borrowed final : public FacetRule {
   public:
    Borrowed(const FacetRule& rule, bool blind) : rule_(rule), blind_(blind) {}
    const crosscheck::RuleDescriptor& descriptor() const override {
      return rule_.descriptor();
    }
    FacetRelation Relate(const Claim& a, const Claim& b,
                         const CompareContext& context) const override {
      FacetRelation relation = rule_.Relate(a, b, context);
      if (blind_) relation.relation = Relation::kEqual;
      return relation;
    }

   private:
    const FacetRule& rule_;
    const bool blind_;
  };
  RuleSet borrowed;
  for (const auto& rule : rules.facet) {
    borrowed.facet.push_back(
        std::make_unique<Borrowed>(*rule, rule->descriptor().id == blind));
  }
  return crosscheck::Compare(a, b, borrowed, context);
}

// Whether the first fact rule that takes the two has something to say.
bool AreJudged(const Claim& a, const Claim& b, const Comparison& comparison,
               const RuleSet& rules, const CompareContext& context) {
  for (const auto& rule : rules.fact) {
    if (!rule->Takes(a, b, comparison)) continue;
    return static_cast<bool>(rule->Judge(a, b, comparison, context));
  }
  return false;
}

bool SameKind(const Claim& a, const Claim& b) {
  const bool both_open = a.info == nullptr && b.info == nullptr;
  return (both_open || a.kind == b.kind) && a.dimension == b.dimension;
}

}  // namespace

RuleTrial::RuleTrial(const RuleSet& rules)
    : parts_(std::make_unique<const Parts>(rules)) {}

RuleTrial::~RuleTrial() = default;

std::vector<SpokenFinding> RuleTrial::Check(
    absl::Span<const Article> articles) const {
  std::vector<SpokenFinding> spoken;
  for (const crosscheck::Finding& finding :
       parts_->pipeline.Check(articles, {}).findings) {
    spoken.push_back({finding.rule, finding.verdict, finding.message});
  }
  return spoken;
}

bool RuleTrial::ToldApartBy(absl::string_view id,
                            absl::Span<const Article> articles) const {
  const RuleSet& rules = parts_->rules;
  const CompareContext& context = parts_->context;
  const std::vector<Claim> claims =
      parts_->pipeline.Extract(articles, {}).claims;
  const auto rule = std::find_if(
      rules.facet.begin(), rules.facet.end(),
      [&](const auto& facet) { return facet->descriptor().id == id; });
  if (rule == rules.facet.end()) return false;
  for (const Claim& a : claims) {
    for (const Claim& b : claims) {
      if (&b >= &a || a.article == b.article || !SameKind(a, b)) continue;
      if ((*rule)->Relate(a, b, context).relation == Relation::kEqual) continue;
      const Comparison seen = crosscheck::Compare(a, b, rules, context);
      if (seen.comparable) continue;
      const Comparison blind = CompareBlindly(a, b, rules, id, context);
      if (blind.comparable && AreJudged(a, b, blind, rules, context)) {
        return true;
      }
    }
  }
  return false;
}

std::string RuleTrial::Explain(absl::Span<const Article> articles) const {
  crosscheck::PipelineOptions options;
  options.explain = true;
  const crosscheck::PipelineResult result =
      parts_->pipeline.Check(articles, options);
  std::string text;
  for (const Claim& claim : result.claims) {
    absl::StrAppend(&text, claim.article->id, ": \"",
                    WordsOf(claim, claim.phrase), "\" ", claim.kind, " @",
                    claim.place.name, "\n");
  }
  for (const crosscheck::PairTrace& trace : result.traces) {
    if (trace.a->article == trace.b->article) continue;
    absl::StrAppend(&text, "\"", WordsOf(*trace.a, trace.a->phrase),
                    "\" against \"", WordsOf(*trace.b, trace.b->phrase),
                    "\"\n");
    for (const std::string& step : trace.steps) {
      absl::StrAppend(&text, "  ", step, "\n");
    }
  }
  for (const crosscheck::Finding& finding : result.findings) {
    absl::StrAppend(&text, crosscheck::v1::Verdict_Name(finding.verdict), " ",
                    finding.rule, ": ", finding.message, "\n");
  }
  return text;
}

}  // namespace crosscheck_testing
