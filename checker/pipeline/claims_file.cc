#include "checker/pipeline/claims_file.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/base/hash.h"
#include "checker/ingest/draft_comment.h"
#include "checker/ingest/problem.h"
#include "checker/store/article_record.h"
#include "proto/store.pb.h"

namespace crosscheck {
namespace {

// The first line; the second is the hash of all bytes behind it.
constexpr absl::string_view kMagic = "crosscheck claims 1\n";
constexpr size_t kHashLine = 17;

// Of the record: what a run can still parse, and may hold in memory twice.
constexpr size_t kMostBytes = std::numeric_limits<int32_t>::max() / 2;

void EncodeProblem(const Problem& problem, v1::StoredProblem& record) {
  record.set_code(problem.code);
  record.set_path(problem.path);
  record.set_message(problem.message);
  record.set_line(problem.line);
  record.set_column(problem.column);
  record.set_byte(problem.byte);
}

Problem DecodeProblem(const v1::StoredProblem& record) {
  Problem problem;
  problem.code = record.code();
  problem.path = record.path();
  problem.message = record.message();
  problem.line = record.line();
  problem.column = record.column();
  problem.byte = record.byte();
  return problem;
}

void EncodeComment(const DraftComment& comment, v1::StoredComment& record) {
  record.set_path(comment.path);
  record.set_line(comment.line);
  record.set_column(comment.column);
  record.set_first_line(comment.first_line);
  record.set_last_line(comment.last_line);
  record.set_rule(comment.rule);
  record.set_reason(comment.reason);
}

DraftComment DecodeComment(const v1::StoredComment& record) {
  return {record.path(),       record.line(),      record.column(),
          record.first_line(), record.last_line(), record.rule(),
          record.reason()};
}

absl::Status Damaged() {
  return absl::DataLossError("no file of claims, cut off, or changed");
}

// The record behind the two lines, if they are what they should be.
absl::StatusOr<absl::string_view> RecordIn(absl::string_view bytes) {
  if (!absl::ConsumePrefix(&bytes, kMagic) || bytes.size() < kHashLine) {
    return Damaged();
  }
  const absl::string_view record = bytes.substr(kHashLine);
  if (bytes.substr(0, kHashLine) !=
      absl::StrCat(HexDigits(StableHash(record)), "\n")) {
    return Damaged();
  }
  return record;
}

}  // namespace

ExtractedClaims::Key ExtractedClaims::KeyOf(const Article& article) {
  const std::string record = EncodeArticle(article, WithId::kNo);
  const uint64_t first = StableHash(record);
  return {first, StableHash(record, first), record.size()};
}

void ExtractedClaims::Add(const Article& article, std::string record) {
  records_[KeyOf(article)] = std::move(record);
}

bool ExtractedClaims::Append(const Article& article, KindFinder kind_of,
                             std::vector<Claim>& claims) const {
  if (records_.empty()) return false;
  const auto it = records_.find(KeyOf(article));
  if (it == records_.end()) return false;
  const size_t before = claims.size();
  const auto all = [](size_t) { return true; };
  if (DecodeClaims(it->second, article, all, kind_of, claims)) return true;
  claims.resize(before);
  return false;
}

absl::StatusOr<std::string> EncodeClaimsFile(const ReadResult& read,
                                             ClaimReader claims_of,
                                             const std::string& made_by) {
  v1::StoredExtraction record;
  record.set_made_by(made_by);
  record.set_files_read(read.files.read);
  record.set_files_partly(read.files.partly);
  record.set_files_failed(read.files.failed);
  size_t size = 0;
  for (const Article& article : read.articles) {
    v1::StoredExtraction::Entry& entry = *record.add_entries();
    entry.set_article(EncodeArticle(article));
    entry.set_claims(EncodeClaims(claims_of(article)));
    size += entry.article().size() + entry.claims().size();
    if (size > kMostBytes) break;
  }
  for (const Problem& problem : read.problems) {
    EncodeProblem(problem, *record.add_problems());
  }
  for (const DraftComment& comment : read.comments) {
    EncodeComment(comment, *record.add_comments());
  }
  if (record.ByteSizeLong() > kMostBytes) {
    return absl::OutOfRangeError("more than 1 GiB of articles and claims");
  }
  const std::string bytes = record.SerializeAsString();
  return absl::StrCat(kMagic, HexDigits(StableHash(bytes)), "\n", bytes);
}

absl::Status DecodeClaimsFile(absl::string_view bytes,
                              const std::string& made_by, bool reference,
                              ReadResult& read, ExtractedClaims& claims) {
  const absl::StatusOr<absl::string_view> inside = RecordIn(bytes);
  if (!inside.ok()) return inside.status();
  v1::StoredExtraction record;
  if (inside->size() > kMostBytes ||
      !record.ParseFromArray(inside->data(),
                             static_cast<int>(inside->size()))) {
    return Damaged();
  }
  if (record.made_by() != made_by) {
    return absl::FailedPreconditionError(absl::StrCat(
        "its claims are of ", record.made_by(), ", and this is ", made_by));
  }
  std::vector<Article> articles;
  for (const v1::StoredExtraction::Entry& entry : record.entries()) {
    std::optional<Article> article = DecodeArticle(entry.article());
    if (!article.has_value()) return Damaged();
    article->reference = reference;
    articles.push_back(*std::move(article));
  }
  for (size_t i = 0; i < articles.size(); ++i) {
    claims.Add(
        articles[i],
        std::move(
            *record.mutable_entries(static_cast<int>(i))->mutable_claims()));
    read.articles.push_back(std::move(articles[i]));
  }
  for (const v1::StoredProblem& problem : record.problems()) {
    read.problems.push_back(DecodeProblem(problem));
  }
  if (!reference) {
    for (const v1::StoredComment& comment : record.comments()) {
      read.comments.push_back(DecodeComment(comment));
    }
  }
  read.files.read += record.files_read();
  read.files.partly += record.files_partly();
  read.files.failed += record.files_failed();
  return absl::OkStatus();
}

}  // namespace crosscheck
