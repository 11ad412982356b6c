// The articles of an archive and their claims, on disk.
#ifndef CHECKER_AUDIT_AUDIT_ARTICLES_H_
#define CHECKER_AUDIT_AUDIT_ARTICLES_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/audit/work_file.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/ingest/problem.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/database.h"

namespace crosscheck {

// Some articles and claims of theirs, in order of article and ordinal.
struct LoadedClaims {
  std::vector<std::unique_ptr<Article>> articles;
  std::vector<Claim> claims;  // Point to `articles`.

  // Of each of `claims`, its number in the archive; ascending.
  std::vector<uint32_t> numbers;
};

// Keeps articles in a work file.  Once they are named each has a *rank*, its
// place in the order of ids, and each claim a *number*: claims count through
// from the first of rank 0, so that numbers are in the order in which
// Pipeline::Check() has the claims of all articles.
//
// Memory: sixteen bytes an article.  Errors as of WorkFile; DataLoss too if a
// record is not as it was written.
class AuditArticles {
 public:
  // `work` and `pipeline` outlive it.
  static absl::StatusOr<std::unique_ptr<AuditArticles>> Open(
      const Pipeline& pipeline, WorkFile& work);

  // Adds one; `claims` are all of it.
  absl::Status Add(const Article& article, absl::Span<const Claim> claims);

  // Makes ids unique, as ReadArticles() does: of equal articles one is kept,
  // and of others with one id all but the first get a number behind it.
  // Hands `tell` what was done.
  absl::Status Name(absl::FunctionRef<absl::Status(Problem)> tell);

  // Gives out ranks and numbers.  To be called once all are named.
  absl::Status SetOrder();

  size_t size() const { return rows_.size(); }
  uint32_t claims() const { return first_claim_.back(); }

  // The number of the first claim of an article, or of those behind the last.
  uint32_t FirstClaim(size_t rank) const { return first_claim_[rank]; }
  size_t RankOf(uint32_t claim) const;

  // Appends an article with all its claims.
  absl::Status LoadArticle(size_t rank, LoadedClaims& loaded);

  // Returns the claims of these numbers, which ascend, and those that share a
  // sentence with one of them.  Their articles are given group and id only.
  absl::StatusOr<LoadedClaims> LoadSentences(
      absl::Span<const uint32_t> numbers);

 private:
  AuditArticles(const Pipeline& pipeline, WorkFile& work)
      : pipeline_(pipeline), work_(work) {}

  // Appends the claims of `numbers`, which are all of one article.
  absl::Status LoadSentencesOf(size_t rank, absl::Span<const uint32_t> numbers,
                               LoadedClaims& loaded);
  absl::StatusOr<std::unique_ptr<Article>> Load(int64_t row);
  absl::Status NameGroup(absl::Span<const int64_t> rows,
                         absl::FunctionRef<absl::Status(Problem)> tell);
  absl::Status Rename(int64_t row, const std::string& id);
  absl::Status Remove(int64_t row);
  absl::StatusOr<bool> IsTaken(const std::string& id);
  absl::Status Damaged() const;

  const Pipeline& pipeline_;
  WorkFile& work_;
  std::vector<int64_t> rows_;          // By rank.
  std::vector<uint32_t> first_claim_;  // By rank, and one more.
  std::unique_ptr<Statement> add_, add_claims_, load_, load_claims_;
};

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_AUDIT_ARTICLES_H_
