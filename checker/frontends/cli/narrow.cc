#include "checker/frontends/cli/narrow.h"

#include <fnmatch.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/hash.h"
#include "checker/claim/claim.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kQuoted = 100;  // Bytes of the name in a message.

// What --only asks for.
class Name {
 public:
  explicit Name(const std::string& pattern) : pattern_(pattern) {}

  bool Is(const std::string& name) const {
    return name == pattern_ ||
           fnmatch(pattern_.c_str(), name.c_str(), /*flags=*/0) == 0;
  }

  bool IsOf(const Article& article) const {
    return Is(article.id) || Is(article.path) ||
           Is(article.path.substr(article.path.rfind('/') + 1));
  }

  // The last is how test results name it: see checker/report/junit.
  bool IsOf(const Finding& finding) const {
    return Is(finding.rule) || Is(finding.fingerprint) ||
           Is(absl::StrCat(finding.rule, ".", OneLine(finding.message), " [",
                           finding.fingerprint, "]"));
  }

 private:
  const std::string& pattern_;
};

bool IsOn(const Finding& finding, const ArticleSet& articles) {
  return absl::c_any_of(finding.sides, [&](const FindingSide& side) {
    return absl::c_any_of(side.claims, [&](const Claim* claim) {
      return articles.contains(claim->article);
    });
  });
}

bool IsIn(const Part& part, absl::string_view name) {
  return StableHash(name) % part.count == part.index;
}

ArticleSet Drafts(absl::Span<const Article> articles) {
  ArticleSet drafts;
  for (const Article& article : articles) {
    if (!article.reference) drafts.insert(&article);
  }
  return drafts;
}

// Keeps the findings for which `wanted`, and what was decided on them.
template <typename Wanted>
void Keep(Wanted wanted, std::vector<Finding>& findings,
          Suppressions& suppressions) {
  size_t kept = 0;
  for (size_t i = 0; i < findings.size(); ++i) {
    if (!wanted(findings[i])) continue;
    if (!suppressions.of_finding.empty()) {
      suppressions.of_finding[kept] = suppressions.of_finding[i];
    }
    if (kept != i) findings[kept] = std::move(findings[i]);
    ++kept;
  }
  findings.resize(kept);
  if (!suppressions.of_finding.empty()) suppressions.of_finding.resize(kept);
}

absl::Status KeepOnly(const std::string& pattern,
                      absl::Span<const RuleEntry> rules, ArticleSet& listed,
                      std::vector<Finding>& findings,
                      Suppressions& suppressions) {
  const Name name(pattern);
  ArticleSet named;
  for (const Article* article : listed) {
    if (name.IsOf(*article)) named.insert(article);
  }
  listed = std::move(named);
  Keep(
      [&](const Finding& finding) {
        return name.IsOf(finding) || IsOn(finding, listed);
      },
      findings, suppressions);
  const bool is_any = !listed.empty() || !findings.empty() ||
                      absl::c_any_of(rules, [&name](const RuleEntry& rule) {
                        return name.Is(rule.id);
                      });
  if (is_any) return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("--only=", EscapeExcerpt(pattern, kQuoted),
                   ": no article, rule or finding has this name"));
}

void KeepPart(const Part& part, ArticleSet& listed,
              std::vector<Finding>& findings, Suppressions& suppressions) {
  absl::erase_if(listed, [&part](const Article* article) {
    return !IsIn(part, article->id);
  });
  // What is found in another part shows there, and is not told of as clean
  // here.
  for (const Finding& finding : findings) {
    if (IsIn(part, finding.fingerprint)) continue;
    for (const FindingSide& side : finding.sides) {
      for (const Claim* claim : side.claims) listed.erase(claim->article);
    }
  }
  Keep([&part](
           const Finding& finding) { return IsIn(part, finding.fingerprint); },
       findings, suppressions);
  if (part.index == 0) return;
  std::vector<v1::Note>& notes = suppressions.notes;
  notes.erase(std::remove_if(notes.begin(), notes.end(), IsMissed),
              notes.end());
}

}  // namespace

absl::StatusOr<ArticleSet> Narrow(const CliOptions& options,
                                  absl::Span<const Article> articles,
                                  absl::Span<const RuleEntry> rules,
                                  std::vector<Finding>& findings,
                                  Suppressions& suppressions) {
  ArticleSet listed = Drafts(articles);
  if (!options.only.empty()) {
    const absl::Status named =
        KeepOnly(options.only, rules, listed, findings, suppressions);
    if (!named.ok()) return named;
  }
  if (options.part.count > 1) {
    KeepPart(options.part, listed, findings, suppressions);
  }
  ArticleSet unlisted = Drafts(articles);
  for (const Article* article : listed) unlisted.erase(article);
  return unlisted;
}

}  // namespace crosscheck
