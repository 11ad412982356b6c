#include "checker/audit/audit_records.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

absl::Status Damaged(const WorkFile& work) {
  return absl::DataLossError(
      absl::StrCat(Escape(work.database().path()),
                   " is damaged: a record in it is not as it was written"));
}

// Calls `use` with each record that `sql` gives.
template <typename Record>
absl::Status ForEachRecord(const WorkFile& work, const char* sql,
                           absl::FunctionRef<void(const Record&)> use) {
  ASSIGN_OR_RETURN(Statement list, Statement::Prepare(work.database(), sql));
  Record record;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) return absl::OkStatus();
    const absl::string_view bytes = list.Bytes(0);
    if (!record.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
      return Damaged(work);
    }
    use(record);
  }
}

}  // namespace

absl::StatusOr<std::unique_ptr<AuditRecords>> AuditRecords::Open(
    WorkFile& work) {
  auto records = std::unique_ptr<AuditRecords>(new AuditRecords(work));
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&records->add_file_, "INSERT INTO file VALUES (?1, ?2, ?3, ?4)"},
      {&records->add_problem_,
       "INSERT INTO problem VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
      {&records->add_finding_,
       "INSERT INTO finding (verdict, severity, grouped, fingerprint, message, "
       "record) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
      {&records->add_fact_, "INSERT INTO fact VALUES (?1, ?2)"},
      {&records->add_agreement_,
       "INSERT INTO agreement VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
       "ON CONFLICT (a, b) DO UPDATE SET agree = agree + excluded.agree, "
       "conflict = conflict + excluded.conflict, "
       "review = review + excluded.review, "
       "superseded = superseded + excluded.superseded"},
  };
  for (const auto& [to, sql] : statements) {
    ASSIGN_OR_RETURN(Statement statement,
                     Statement::Prepare(work.database(), sql));
    *to = std::make_unique<Statement>(std::move(statement));
  }
  return records;
}

absl::Status AuditRecords::AddFile(int64_t number, const FileCounts& counts) {
  add_file_->Bind(1, number);
  add_file_->Bind(2, counts.read);
  add_file_->Bind(3, counts.partly);
  add_file_->Bind(4, counts.failed);
  return add_file_->Next().status();
}

absl::Status AuditRecords::AddProblem(const Problem& problem) {
  add_problem_->BindText(1, problem.code);
  add_problem_->BindText(2, problem.path);
  add_problem_->BindText(3, problem.message);
  add_problem_->Bind(4, problem.line);
  add_problem_->Bind(5, problem.column);
  add_problem_->Bind(6, problem.byte);
  return add_problem_->Next().status();
}

absl::Status AuditRecords::AddFinding(const v1::Finding& finding) {
  const std::string record = finding.SerializeAsString();
  add_finding_->Bind(1, finding.verdict());
  add_finding_->Bind(2, finding.severity());
  add_finding_->BindBytes(3, finding.group());
  add_finding_->BindBytes(4, finding.fingerprint());
  add_finding_->BindBytes(5, finding.message());
  add_finding_->BindBytes(6, record);
  return add_finding_->Next().status();
}

absl::Status AuditRecords::AddFact(int64_t first, const v1::AuditFact& fact) {
  const std::string record = fact.SerializeAsString();
  add_fact_->Bind(1, first);
  add_fact_->BindBytes(2, record);
  return add_fact_->Next().status();
}

absl::Status AuditRecords::AddAgreements(const Agreements& agreements) {
  for (const auto& [outlets, counts] : agreements) {
    add_agreement_->BindBytes(1, outlets.first);
    add_agreement_->BindBytes(2, outlets.second);
    add_agreement_->Bind(3, counts.agree());
    add_agreement_->Bind(4, counts.conflict());
    add_agreement_->Bind(5, counts.review());
    add_agreement_->Bind(6, counts.superseded());
    RETURN_IF_ERROR(add_agreement_->Next().status());
  }
  return absl::OkStatus();
}

absl::StatusOr<FileCounts> AuditRecords::Files() const {
  ASSIGN_OR_RETURN(
      Statement sum,
      Statement::Prepare(work_.database(),
                         "SELECT sum(read), sum(partly), sum(failed) "
                         "FROM file"));
  RETURN_IF_ERROR(sum.Next().status());
  FileCounts counts;
  counts.read = static_cast<int>(sum.Number(0));
  counts.partly = static_cast<int>(sum.Number(1));
  counts.failed = static_cast<int>(sum.Number(2));
  return counts;
}

absl::StatusOr<std::vector<Problem>> AuditRecords::Problems() const {
  ASSIGN_OR_RETURN(
      Statement list,
      Statement::Prepare(work_.database(),
                         "SELECT code, path, message, line, column_, byte "
                         "FROM problem"));
  std::vector<Problem> problems;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) break;
    Problem& problem = problems.emplace_back();
    problem.code = std::string(list.Bytes(0));
    problem.path = std::string(list.Bytes(1));
    problem.message = std::string(list.Bytes(2));
    problem.line = static_cast<uint32_t>(list.Number(3));
    problem.column = static_cast<uint32_t>(list.Number(4));
    problem.byte = list.Number(5);
  }
  std::sort(problems.begin(), problems.end());
  return problems;
}

absl::StatusOr<v1::AuditSummary> AuditRecords::Summary() const {
  const Database& database = work_.database();
  v1::AuditSummary summary;
  ASSIGN_OR_RETURN(const int64_t articles,
                   database.Number("SELECT count(*) FROM article"));
  ASSIGN_OR_RETURN(const int64_t claims,
                   database.Number("SELECT sum(claims) FROM article"));
  ASSIGN_OR_RETURN(const int64_t facts,
                   database.Number("SELECT count(*) FROM fact"));
  summary.set_articles(articles);
  summary.set_claims(claims);
  summary.set_facts(facts);
  ASSIGN_OR_RETURN(
      Statement list,
      Statement::Prepare(database,
                         "SELECT verdict, severity, count(*) FROM finding "
                         "GROUP BY verdict, severity"));
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) return summary;
    const int64_t n = list.Number(2);
    if (list.Number(0) == v1::CONFLICT) {
      summary.set_conflicts(summary.conflicts() + n);
    } else if (list.Number(0) == v1::REVIEW) {
      summary.set_reviews(summary.reviews() + n);
    } else {
      summary.set_superseded(summary.superseded() + n);
    }
    if (list.Number(1) == v1::HIGH) {
      summary.set_high(summary.high() + n);
    } else if (list.Number(1) == v1::MEDIUM) {
      summary.set_medium(summary.medium() + n);
    } else {
      summary.set_low(summary.low() + n);
    }
  }
}

absl::Status AuditRecords::ForEachFinding(
    absl::FunctionRef<void(const v1::Finding&)> use) const {
  return ForEachRecord<v1::Finding>(
      work_,
      "SELECT record FROM finding ORDER BY verdict, severity DESC, grouped, "
      "fingerprint, message, record",
      use);
}

absl::Status AuditRecords::ForEachFact(
    absl::FunctionRef<void(const v1::AuditFact&)> use) const {
  return ForEachRecord<v1::AuditFact>(
      work_, "SELECT record FROM fact ORDER BY first", use);
}

absl::Status AuditRecords::ForEachAgreement(
    absl::FunctionRef<void(const v1::AuditAgreement&)> use) const {
  ASSIGN_OR_RETURN(
      Statement list,
      Statement::Prepare(work_.database(),
                         "SELECT a, b, agree, conflict, review, superseded "
                         "FROM agreement ORDER BY a, b"));
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) return absl::OkStatus();
    v1::AuditAgreement agreement;
    agreement.set_source_a(std::string(list.Bytes(0)));
    agreement.set_source_b(std::string(list.Bytes(1)));
    agreement.set_agree(list.Number(2));
    agreement.set_conflict(list.Number(3));
    agreement.set_review(list.Number(4));
    agreement.set_superseded(list.Number(5));
    agreement.set_facts(agreement.agree() + agreement.conflict() +
                        agreement.review() + agreement.superseded());
    use(agreement);
  }
}

}  // namespace crosscheck
