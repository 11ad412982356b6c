#include "checker/pipeline/pipeline.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/flat_hash_set.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "checker/compare/article_judge.h"
#include "checker/compare/comparability.h"
#include "checker/compare/corpus.h"
#include "checker/compare/draft_judge.h"
#include "checker/compare/fact_builder.h"
#include "checker/compare/judge.h"
#include "checker/compare/rule_settings.h"
#include "checker/extract/mention_reader.h"
#include "checker/normalize/claim_builder.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/candidates.h"

namespace crosscheck {

const v1::CompareConfig& ConfigOf(const PipelineOptions& options) {
  return options.config != nullptr ? *options.config : DefaultCompareConfig();
}

namespace {

// So much text is read at once.  With less the code of the grammars is fetched
// anew too often, with more what they find leaves the cache before it is made
// into claims.
constexpr size_t kBatchBytes = 32 << 10;

// How many of `articles`, of which there are some, are read at once.
size_t BatchOf(absl::Span<const Article* const> articles) {
  size_t bytes = 0;
  size_t count = 0;
  while (count < articles.size() && bytes < kBatchBytes) {
    bytes += articles[count++]->body.text.size();
  }
  return count;
}

}  // namespace

struct Pipeline::Parts {
  explicit Parts(const v1::LexiconPack& pack)
      : reader(pack), units(pack), builder(reader, units) {}

  CompareContext ContextOf(const PipelineOptions& options) const {
    return {ConfigOf(options), reader.classes(), reader.contrasts(),
            options.explain};
  }

  // Appends the claims of `articles`, in their order, and calls `done` behind
  // those of each.
  void Extract(absl::Span<const Article* const> articles,
               const PipelineOptions& options, std::vector<Claim>& claims,
               absl::FunctionRef<void()> done) const {
    const auto kind_of = [this](absl::string_view id) {
      return reader.kinds().Find(id);
    };
    const bool kept = options.extracted != nullptr && !options.mentions &&
                      !options.extracted->empty();
    MentionReader::Batch read;
    while (!articles.empty()) {
      if (kept && options.extracted->Append(*articles[0], kind_of, claims)) {
        done();
        articles.remove_prefix(1);
        continue;
      }
      const auto batch = articles.first(kept ? 1 : BatchOf(articles));
      reader.Read(batch, read);
      for (size_t i = 0; i < batch.size(); ++i) {
        builder.Build(read[i], options.mentions, claims);
        done();
      }
      articles.remove_prefix(batch.size());
    }
  }

  MentionReader reader;
  UnitTable units;
  ClaimBuilder builder;
};

namespace {

// News has about one claim in 160 bytes.  Too few here cost a second copy of
// all claims, a seventh of a run over an archive; too many cost
// nothing, for memory that nobody writes to is never handed out.
constexpr size_t kBytesPerClaim = 128;

// Article order: by id, then by content, so that input order never shows.
std::vector<const Article*> Ordered(absl::Span<const Article> articles) {
  std::vector<const Article*> ordered;
  for (const Article& article : articles) ordered.push_back(&article);
  std::stable_sort(
      ordered.begin(), ordered.end(), [](const Article* a, const Article* b) {
        return std::tie(a->id, a->body.text) < std::tie(b->id, b->body.text);
      });
  return ordered;
}

PairTrace Trace(const Claim& a, const Claim& b, const Comparison& comparison,
                const JudgedPair& judged) {
  PairTrace trace{&a, &b, {}};
  for (const FacetRelation& facet : comparison.facets) {
    trace.steps.push_back(absl::StrCat(FacetName(facet.facet), ": ",
                                       RelationName(facet.relation), " (",
                                       facet.reason, ")"));
  }
  trace.steps.push_back(
      absl::StrCat(comparison.comparable ? "compared: " : "not compared: ",
                   comparison.reason));
  if (judged.rule != nullptr) {
    trace.steps.push_back(absl::StrCat(
        judged.rule->descriptor().id, ": ",
        judged.judgement ? v1::Verdict_Name(judged.judgement.verdict)
                         : std::string("no conflict"),
        judged.judgement ? absl::StrCat(" (", judged.judgement.reason, ")")
                         : std::string()));
  }
  return trace;
}

// Compares two claims, where they stand included.
Comparison CompareInPlace(const Claim& a, const Claim& b, const RuleSet& rules,
                          const CompareContext& context, const Corpus& corpus) {
  Comparison comparison = Compare(a, b, rules, context);
  if (comparison.by_measure &&
      !corpus.LeftOver(a, b, context.config.widths())) {
    comparison.comparable = false;
    comparison.reason = "other figures in their measure are left";
  }
  if (CommonKind(a, b) == nullptr && comparison.comparable &&
      corpus.Crossed(a, b)) {
    comparison.comparable = false;
    comparison.reason = "they stand in different places of one row";
  }
  return comparison;
}

template <typename Pair>
void SortPairs(std::vector<Pair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
    return std::tie(x.a, x.b) < std::tie(y.a, y.b);
  });
}

}  // namespace

Pipeline::Pipeline(const RuleSet& rules, const v1::LexiconPack& pack)
    : rules_(rules), parts_(std::make_unique<Parts>(pack)) {}

Pipeline::~Pipeline() = default;

PipelineResult Pipeline::Extract(absl::Span<const Article> articles,
                                 const PipelineOptions& options) const {
  PipelineResult result;
  size_t bytes = 0;
  for (const Article& article : articles) bytes += article.body.text.size();
  result.claims.reserve(bytes / kBytesPerClaim);
  parts_->Extract(Ordered(articles), options, result.claims, [] {});
  return result;
}

void Pipeline::ExtractEach(absl::Span<const Article> articles,
                           const PipelineOptions& options,
                           ClaimSink sink) const {
  std::vector<Claim> claims;
  parts_->Extract(Ordered(articles), options, claims, [&] {
    if (!claims.empty()) sink(claims);
    claims.clear();
  });
}

PipelineResult Pipeline::Check(absl::Span<const Article> articles,
                               const PipelineOptions& options) const {
  PipelineResult result = Extract(articles, options);
  const absl::Span<const Claim> claims = result.claims;
  const CompareContext context = parts_->ContextOf(options);
  const Corpus corpus(claims);
  // Most pairs come to nothing, and are gone before the next one is seen.
  std::vector<ComparedPair> pairs;
  VisitCandidates(
      claims, options.by_group, context.config.identity(),
      [&](uint32_t i, uint32_t j) {
        const Claim& a = claims[i];
        const Claim& b = claims[j];
        const Comparison comparison =
            CompareInPlace(a, b, rules_, context, corpus);
        if (options.explain) {
          result.traces.push_back(
              Trace(a, b, comparison,
                    JudgePair(a, b, comparison, rules_, context, corpus)));
        }
        if (Matters(comparison)) pairs.push_back({i, j, comparison});
      });
  SortPairs(pairs);
  SortPairs(result.traces);
  JudgeFacts(claims, pairs, corpus, options, result);
  JudgeParts(claims, pairs, corpus, options, result);
  JudgeAlone(claims, corpus, options, result);
  SortFindings(result.findings);
  return result;
}

Comparison Pipeline::Relate(const Claim& a, const Claim& b,
                            const Corpus& corpus,
                            const PipelineOptions& options) const {
  return CompareInPlace(a, b, rules_, parts_->ContextOf(options), corpus);
}

bool Pipeline::Matters(const Comparison& comparison) {
  return comparison.comparable || comparison.agreeing ||
         comparison.part != Relation::kUnknown;
}

absl::string_view Pipeline::LabelOf(absl::string_view kind) const {
  return parts_->reader.kinds().LabelOf(kind);
}

Fact Pipeline::MakeLabelledFact(const FactGroup& group,
                                absl::Span<const Claim> claims) const {
  Fact fact = MakeFact(group, claims);
  fact.label = std::string(LabelOf(fact.kind));
  return fact;
}

void Pipeline::JudgeGroup(const FactGroup& group,
                          absl::Span<const Claim> claims, const Corpus& corpus,
                          const CompareContext& context, bool drafts,
                          std::vector<Finding>& findings) const {
  if (group.pairs.empty()) return;
  const Fact fact = MakeLabelledFact(group, claims);
  std::vector<JudgedPair> judged;
  judged.reserve(group.pairs.size());
  for (const ComparedPair* pair : group.pairs) {
    judged.push_back(JudgePair(claims[pair->a], claims[pair->b],
                               pair->comparison, rules_, context, corpus));
  }
  std::vector<Finding> found;
  FindingOfFact(fact, judged, context.config.widths(), found);
  if (drafts) JudgeDrafts(fact, judged, rules_, context, found);
  SetSeverities(context.config, found);
  absl::c_move(found, std::back_inserter(findings));
}

void Pipeline::JudgeFacts(absl::Span<const Claim> claims,
                          absl::Span<const ComparedPair> pairs,
                          const Corpus& corpus, const PipelineOptions& options,
                          PipelineResult& result) const {
  const CompareContext context = parts_->ContextOf(options);
  for (const FactGroup& group : GroupFacts(claims, pairs, Join::kComparable)) {
    JudgeGroup(group, claims, corpus, context, /*drafts=*/true,
               result.findings);
  }
  for (const FactGroup& group : GroupFacts(claims, pairs, Join::kAgreeing)) {
    result.facts.push_back(MakeLabelledFact(group, claims));
  }
}

void Pipeline::JudgeParts(absl::Span<const Claim> claims,
                          absl::Span<const ComparedPair> pairs,
                          const Corpus& corpus, const PipelineOptions& options,
                          PipelineResult& result) const {
  const CompareContext context = parts_->ContextOf(options);
  for (const FactGroup& group : GroupParts(claims, pairs)) {
    JudgeGroup(group, claims, corpus, context, /*drafts=*/false,
               result.findings);
  }
}

void Pipeline::JudgeAlone(absl::Span<const Claim> claims, const Corpus& corpus,
                          const PipelineOptions& options,
                          PipelineResult& result) const {
  std::vector<Finding> found;
  JudgeArticles(
      claims, corpus, rules_, parts_->ContextOf(options),
      [this](absl::string_view kind) { return LabelOf(kind); }, found);
  SetSeverities(ConfigOf(options), found);
  absl::c_move(found, std::back_inserter(result.findings));
}

std::vector<const Article*> Pipeline::Related(
    absl::Span<const Claim> claims, std::vector<Claim> others,
    const PipelineOptions& options) const {
  const size_t split = others.size();
  std::vector<Claim> all = std::move(others);
  absl::c_copy(claims, std::back_inserter(all));
  const CompareContext context = parts_->ContextOf(options);
  absl::flat_hash_set<const Article*> related;
  VisitCandidatesAcross(
      all, split, options.by_group, context.config.identity(),
      [&](uint32_t other, uint32_t own) {
        const Article* const article = all[other].article;
        if (related.contains(article)) return;
        if (Matters(Compare(all[other], all[own], rules_, context))) {
          related.insert(article);
        }
      });
  std::vector<const Article*> in_order;
  for (const Claim& claim : absl::MakeSpan(all).first(split)) {
    if (related.erase(claim.article) > 0) in_order.push_back(claim.article);
  }
  return in_order;
}

const v1::Kind* Pipeline::KindOf(absl::string_view id) const {
  return parts_->reader.kinds().Find(id);
}

}  // namespace crosscheck
