#include "checker/frontends/cli/shipped_program.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/call_once.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/audit/audit.h"
#include "checker/base/hash.h"
#include "checker/base/version.h"
#include "checker/claim/article.h"
#include "checker/compare/rule.h"
#include "checker/config/own_words.h"
#include "checker/frontends/cli/rule_documents.h"
#include "checker/lexicon/lexicon.h"
#include "checker/normalize/widths.h"
#include "checker/pipeline/kept_articles.h"
#include "checker/pipeline/pipeline.h"
#include "checker/report/report.h"
#include "checker/store/store.h"
#include "proto/finding.pb.h"
#include "rules/rules.h"

namespace crosscheck {
namespace {

class RealProgram final : public Program {
 public:
  RealProgram() : pack_(EnglishPack()), words_version_(EnglishPackVersion()) {}

  explicit RealProgram(const v1::LexiconPack& words)
      : own_pack_(EnglishPack()), pack_(own_pack_) {
    AddWords(words, own_pack_);
    words_version_ = HexDigits(StableHash(words.SerializeAsString(),
                                          StableHash(EnglishPackVersion())));
  }

  void ExtractEach(absl::Span<const Article> articles,
                   const PipelineOptions& options,
                   ClaimSink sink) const override {
    ThePipeline().ExtractEach(articles, options, sink);
  }

  PipelineResult Check(absl::Span<const Article> articles,
                       const PipelineOptions& options) const override {
    return ThePipeline().Check(articles, options);
  }

  absl::StatusOr<KeepCounts> KeepArticles(absl::Span<const Article> articles,
                                          const PipelineOptions& options,
                                          Store& store) const override {
    return crosscheck::KeepArticles(ThePipeline(), articles, options, store);
  }

  absl::StatusOr<std::vector<Article>> FindRelated(
      absl::Span<const Article> articles, const PipelineOptions& options,
      Store& store) const override {
    return crosscheck::FindRelated(ThePipeline(), articles, options, store);
  }

  absl::Status Audit(absl::Span<const ArchiveFile> files,
                     const ReadOptions& reading, const AuditOptions& options,
                     AuditRecords& records, WorkFile& work) const override {
    return RunAudit(ThePipeline(), files, reading, options, records, work);
  }

  std::vector<RuleEntry> Rules() const override {
    std::vector<RuleEntry> entries;
    // Facet rules come first, and only tell claims apart: the verdicts in their
    // documents are those of others.
    const size_t facets = rules_.facet.size();
    for (const RuleDescriptor& rule : DescribeRules(rules_)) {
      const absl::string_view document = RuleDocument(rule.id);
      const v1::Verdict verdict = entries.size() < facets
                                      ? v1::VERDICT_UNSPECIFIED
                                      : StrongestVerdict(document);
      entries.push_back({std::string(rule.id), std::string(rule.summary),
                         std::string(document), verdict});
    }
    return entries;
  }

  std::string Widths() const override {
    return DescribeWidths(DefaultCompareConfig());
  }

  std::string Version() const override {
    return absl::StrCat("crosscheck ", kVersion, ", lexicon ", words_version_);
  }

  std::unique_ptr<const Program> WithWords(
      const v1::LexiconPack& words) const override {
    return std::make_unique<RealProgram>(words);
  }

 private:
  // Made when it is first needed: most verbs do without.
  const Pipeline& ThePipeline() const {
    absl::call_once(once_, [this] {
      pipeline_ = std::make_unique<const Pipeline>(rules_, pack_);
    });
    return *pipeline_;
  }

  const RuleSet rules_ = AllRules();
  v1::LexiconPack own_pack_;  // Empty if there are no words but those built in.
  const v1::LexiconPack& pack_;
  std::string words_version_;
  mutable absl::once_flag once_;
  mutable std::unique_ptr<const Pipeline> pipeline_;
};

}  // namespace

const Program& ShippedProgram() {
  static const auto* const program = new RealProgram();
  return *program;
}

}  // namespace crosscheck
