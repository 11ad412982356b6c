#include "checker/store/database.h"

#include <optional>
#include <system_error>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/sealed_pages.h"

namespace crosscheck {

absl::StatusOr<Database> Database::Open(const std::string& path,
                                        const OpenOptions& options) {
  // Readers may write as well: what a writer that was killed has left behind
  // is undone by whoever comes next.
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                    (options.create ? SQLITE_OPEN_CREATE : 0);
  const std::string system = SealedFileSystem(options.below);
  Database database;
  database.path_ = path;
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2(path.c_str(), &opened, flags, system.c_str());
  database.database_.reset(opened);
  if (code != SQLITE_OK) return database.Error(code);
  sqlite3_extended_result_codes(opened, 1);
  sqlite3_busy_timeout(opened, options.wait_ms);
  return database;
}

absl::Status Database::Run(const char* sql) const {
  const int code =
      sqlite3_exec(get(), sql, nullptr, nullptr, /*errmsg=*/nullptr);
  return code == SQLITE_OK ? absl::OkStatus() : Error(code);
}

absl::StatusOr<int64_t> Database::Number(const char* sql) const {
  ASSIGN_OR_RETURN(Statement statement, Statement::Prepare(*this, sql));
  ASSIGN_OR_RETURN(const bool any, statement.Next());
  return any ? statement.Number(0) : 0;
}

absl::Status Database::Error(int code) const {
  const std::string store = absl::StrCat("the store ", Escape(path_));
  if (const std::optional<int64_t> broken = BrokenSeal(get())) {
    return absl::DataLossError(absl::StrCat(
        store, " is damaged: the ", kPageBytes, " bytes from byte ", *broken,
        " on are not those that were written"));
  }
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return absl::UnavailableError(
          absl::StrCat(store, " is being written by somebody else"));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return absl::DataLossError(
          absl::StrCat(store, " is damaged: ", sqlite3_errmsg(get())));
    default:
      break;
  }
  const int system = sqlite3_system_errno(get());
  return absl::UnavailableError(absl::StrCat(
      "cannot use ", store, ": ", sqlite3_errstr(code), system == 0 ? "" : ": ",
      system == 0 ? "" : std::generic_category().message(system)));
}

absl::StatusOr<Statement> Statement::Prepare(const Database& database,
                                             const char* sql) {
  Statement statement;
  statement.database_ = &database;
  sqlite3_stmt* prepared = nullptr;
  const int code =
      sqlite3_prepare_v2(database.get(), sql, -1, &prepared, nullptr);
  statement.statement_.reset(prepared);
  if (code != SQLITE_OK) return database.Error(code);
  return statement;
}

void Statement::Bind(int parameter, int64_t value) {
  sqlite3_bind_int64(statement_.get(), parameter, value);
}

void Statement::BindText(int parameter, absl::string_view text) {
  sqlite3_bind_text64(statement_.get(), parameter, text.data(), text.size(),
                      SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::BindBytes(int parameter, absl::string_view bytes) {
  sqlite3_bind_blob64(statement_.get(), parameter, bytes.data(), bytes.size(),
                      SQLITE_STATIC);
}

absl::StatusOr<bool> Statement::Next() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) {
    sqlite3_reset(statement_.get());
    return false;
  }
  absl::Status error = database_->Error(code);
  sqlite3_reset(statement_.get());
  return error;
}

int64_t Statement::Number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

absl::string_view Statement::Bytes(int column) const {
  const void* const bytes = sqlite3_column_blob(statement_.get(), column);
  if (bytes == nullptr) return {};
  return {static_cast<const char*>(bytes),
          static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

}  // namespace crosscheck
