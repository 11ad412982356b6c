// SQLite in this project's words: statements that own themselves, errors as
// statuses.
#ifndef CHECKER_STORE_DATABASE_H_
#define CHECKER_STORE_DATABASE_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "sqlite3.h"

namespace crosscheck {

// One connection.  Not thread-safe.
//
// Errors of all that runs SQL:
//   DataLoss     the file's bytes are not what was written; says where.
//   Unavailable  somebody else is writing, for longer than the wait; or the
//                system could not read or write.  Both name the file.
class Database {
 public:
  struct OpenOptions {
    bool create = false;  // If there is no such file.
    int wait_ms = 0;      // For others to be done with the file.
    std::string below;    // See SealedFileSystem().
  };

  // Opens `path` without reading it.  Unavailable if that is not possible.
  static absl::StatusOr<Database> Open(const std::string& path,
                                       const OpenOptions& options);

  // Runs statements that give nothing back.
  absl::Status Run(const char* sql) const;

  // Returns the number that `sql` asks for, 0 if it gives none.
  absl::StatusOr<int64_t> Number(const char* sql) const;

  // The status of a result code that is no success.
  absl::Status Error(int code) const;

  sqlite3* get() const { return database_.get(); }
  const std::string& path() const { return path_; }

 private:
  struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };

  std::string path_;
  std::unique_ptr<sqlite3, Closer> database_;
};

// A prepared statement, to be run any number of times.  `database` outlives it.
class Statement {
 public:
  static absl::StatusOr<Statement> Prepare(const Database& database,
                                           const char* sql);

  // Parameters count from 1.  What is bound must live until the statement is
  // run or bound anew.
  void Bind(int parameter, int64_t value);
  void BindText(int parameter, absl::string_view text);
  void BindBytes(int parameter, absl::string_view bytes);

  // Returns whether there is a (further) row.  After the last one it can be
  // run again, with the same parameters until others are bound.
  absl::StatusOr<bool> Next();

  // Ends a run before its last row.
  void Reset() { sqlite3_reset(statement_.get()); }

  // Columns count from 0.  Views live until Next() or Reset().
  int64_t Number(int column) const;
  absl::string_view Bytes(int column) const;

 private:
  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const {
      sqlite3_finalize(statement);
    }
  };

  const Database* database_ = nullptr;
  std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

}  // namespace crosscheck

#endif  // CHECKER_STORE_DATABASE_H_
