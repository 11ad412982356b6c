#include "checker/audit/work_file.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/sealed_pages.h"

namespace crosscheck {
namespace {

constexpr int64_t kApplicationId = 0x58434157;  // "XCAW"

// Raised by whoever changes what is in the file, or what it means.
constexpr int64_t kVersion = 1;

constexpr int kWaitMs = 1000;

constexpr char kTables[] = R"(
  CREATE TABLE about (settings BLOB NOT NULL);
  CREATE TABLE progress (step INTEGER NOT NULL, unit INTEGER NOT NULL,
                         part INTEGER NOT NULL);
  INSERT INTO progress VALUES (0, 0, 0);
  CREATE TABLE file (number INTEGER PRIMARY KEY, read INTEGER NOT NULL,
                     partly INTEGER NOT NULL, failed INTEGER NOT NULL);
  CREATE TABLE problem (code TEXT NOT NULL, path TEXT NOT NULL,
                        message TEXT NOT NULL, line INTEGER NOT NULL,
                        column_ INTEGER NOT NULL, byte INTEGER NOT NULL);
  CREATE TABLE article (row INTEGER PRIMARY KEY, id BLOB NOT NULL,
                        claims INTEGER NOT NULL, record BLOB NOT NULL);
  CREATE INDEX article_by_id ON article (id);
  CREATE TABLE claims (row INTEGER PRIMARY KEY, grouped BLOB NOT NULL,
                       sentences BLOB NOT NULL, record BLOB NOT NULL);
  CREATE TABLE piece (row INTEGER PRIMARY KEY, heap INTEGER NOT NULL,
                      number INTEGER NOT NULL, bytes BLOB NOT NULL);
  CREATE INDEX piece_by_number ON piece (heap, number);
  CREATE TABLE finding (row INTEGER PRIMARY KEY, verdict INTEGER NOT NULL,
                        severity INTEGER NOT NULL, grouped BLOB NOT NULL,
                        fingerprint BLOB NOT NULL, message BLOB NOT NULL,
                        record BLOB NOT NULL);
  CREATE INDEX finding_in_order
      ON finding (verdict, severity DESC, grouped, fingerprint, message);
  CREATE TABLE fact (first INTEGER PRIMARY KEY, record BLOB NOT NULL);
  CREATE TABLE agreement (a BLOB NOT NULL, b BLOB NOT NULL,
                          agree INTEGER NOT NULL, conflict INTEGER NOT NULL,
                          review INTEGER NOT NULL, superseded INTEGER NOT NULL,
                          PRIMARY KEY (a, b)) WITHOUT ROWID;
)";

absl::Status MakeTables(const Database& database, absl::string_view settings) {
  RETURN_IF_ERROR(database.Run(kTables));
  RETURN_IF_ERROR(
      database.Run(absl::StrCat("PRAGMA application_id=", kApplicationId,
                                "; PRAGMA user_version=", kVersion)
                       .c_str()));
  ASSIGN_OR_RETURN(
      Statement write,
      Statement::Prepare(database, "INSERT INTO about VALUES (?1)"));
  write.BindBytes(1, settings);
  return write.Next().status();
}

absl::Status CheckTables(const Database& database, absl::string_view settings) {
  ASSIGN_OR_RETURN(const int64_t id, database.Number("PRAGMA application_id"));
  if (id != kApplicationId) {
    return absl::InvalidArgumentError(
        absl::StrCat(Escape(database.path()),
                     " is no work of an audit; name another folder"));
  }
  ASSIGN_OR_RETURN(const int64_t version,
                   database.Number("PRAGMA user_version"));
  bool same = version == kVersion;
  if (same) {
    ASSIGN_OR_RETURN(
        Statement read,
        Statement::Prepare(database, "SELECT settings FROM about"));
    ASSIGN_OR_RETURN(const bool any, read.Next());
    same = any && read.Bytes(0) == settings;
  }
  if (same) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      Escape(database.path()),
      " is the work of another audit: of other files, flags or thresholds, or "
      "files that have changed since; remove it or name another folder"));
}

}  // namespace

absl::StatusOr<std::unique_ptr<WorkFile>> WorkFile::Open(
    const std::string& path, absl::string_view settings, Lasting lasting,
    const std::string& below) {
  ASSIGN_OR_RETURN(Database database,
                   Database::Open(path, {/*create=*/true, kWaitMs, below}));
  ReserveSeals(database.get());
  RETURN_IF_ERROR(database.Run(lasting == Lasting::kYes
                                   ? "PRAGMA synchronous=FULL"
                                   : "PRAGMA synchronous=OFF"));
  RETURN_IF_ERROR(
      database.Run("PRAGMA page_size=4096; PRAGMA locking_mode=EXCLUSIVE;"
                   "PRAGMA cache_size=-32768; BEGIN IMMEDIATE"));
  ASSIGN_OR_RETURN(const int64_t tables,
                   database.Number("SELECT count(*) FROM sqlite_schema"));
  if (tables == 0) {
    RETURN_IF_ERROR(MakeTables(database, settings));
  } else {
    RETURN_IF_ERROR(CheckTables(database, settings));
  }
  auto work = std::unique_ptr<WorkFile>(new WorkFile(std::move(database)));
  RETURN_IF_ERROR(work->Prepare());
  return work;
}

absl::Status WorkFile::Prepare() {
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&add_piece_,
       "INSERT INTO piece (heap, number, bytes) VALUES (?1, ?2, ?3)"},
      {&read_pieces_,
       "SELECT bytes FROM piece WHERE heap = ?1 AND number = ?2 ORDER BY row"},
      {&write_progress_, "UPDATE progress SET step = ?1, unit = ?2, part = ?3"},
  };
  for (const auto& [to, sql] : statements) {
    ASSIGN_OR_RETURN(Statement statement, Statement::Prepare(database_, sql));
    *to = std::make_unique<Statement>(std::move(statement));
  }
  ASSIGN_OR_RETURN(
      Statement read,
      Statement::Prepare(database_, "SELECT step, unit, part FROM progress"));
  RETURN_IF_ERROR(read.Next().status());
  progress_ = {static_cast<AuditStep>(read.Number(0)), read.Number(1),
               read.Number(2)};
  return absl::OkStatus();
}

absl::Status WorkFile::Commit(const AuditProgress& progress) {
  write_progress_->Bind(1, static_cast<int64_t>(progress.step));
  write_progress_->Bind(2, progress.unit);
  write_progress_->Bind(3, progress.part);
  RETURN_IF_ERROR(write_progress_->Next().status());
  RETURN_IF_ERROR(database_.Run("COMMIT; BEGIN IMMEDIATE"));
  progress_ = progress;
  return absl::OkStatus();
}

absl::Status WorkFile::AddPiece(Heap heap, int64_t number,
                                absl::string_view bytes) {
  if (bytes.empty()) return absl::OkStatus();
  add_piece_->Bind(1, static_cast<int64_t>(heap));
  add_piece_->Bind(2, number);
  add_piece_->BindBytes(3, bytes);
  return add_piece_->Next().status();
}

absl::StatusOr<std::map<int64_t, int64_t>> WorkFile::SizesOf(Heap heap) const {
  ASSIGN_OR_RETURN(
      Statement read,
      Statement::Prepare(database_,
                         "SELECT number, sum(length(bytes)) FROM piece "
                         "WHERE heap = ?1 GROUP BY number"));
  read.Bind(1, static_cast<int64_t>(heap));
  std::map<int64_t, int64_t> sizes;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read.Next());
    if (!any) return sizes;
    sizes[read.Number(0)] = read.Number(1);
  }
}

absl::Status WorkFile::ForEachPiece(
    Heap heap, int64_t number, absl::FunctionRef<void(absl::string_view)> use) {
  read_pieces_->Bind(1, static_cast<int64_t>(heap));
  read_pieces_->Bind(2, number);
  while (true) {
    ASSIGN_OR_RETURN(const bool any, read_pieces_->Next());
    if (!any) return absl::OkStatus();
    use(read_pieces_->Bytes(0));
  }
}

absl::Status WorkFile::Drop(Heap heap) {
  return database_.Run(
      absl::StrCat("DELETE FROM piece WHERE heap = ", static_cast<int>(heap))
          .c_str());
}

}  // namespace crosscheck
