// The file in which an audit keeps what it has done, so that it can be stopped
// at any moment and go on from there.
//
// One SQLite file with sealed pages, as a store is.  What is done between two
// calls of Commit() is kept as a whole or, whatever happens to the process or
// the machine, not at all.
#ifndef CHECKER_AUDIT_WORK_FILE_H_
#define CHECKER_AUDIT_WORK_FILE_H_

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/store/database.h"

namespace crosscheck {

// What an audit does, one after the other.
enum class AuditStep {
  kRead,   // Files to articles and their claims.
  kName,   // Ids made unique; from here on articles are in order of id.
  kEnter,  // Claims into blocks; what articles have wrong on their own.
  kMatch,  // Blocks to related pairs.
  kJoin,   // Pairs to facts.
  kJudge,  // Facts to findings.
  kDone,
};

// How far an audit has come: all units of `step` before `unit` are done, and
// the first `part` parts of it.
struct AuditProgress {
  AuditStep step = AuditStep::kRead;
  int64_t unit = 0;
  int64_t part = 0;
};

// Heaps of bytes that steps leave for the next one, each in numbered pieces.
enum class Heap { kEntries, kPairs, kFactPairs, kPartPairs };

// Whether what was done is to outlive a loss of power, and not only the
// process.
enum class Lasting { kNo, kYes };

// Not thread-safe.  Errors of everything: DataLoss and Unavailable as in
// database.h; after one nothing further is done, and nothing since the last
// Commit() is kept.
class WorkFile {
 public:
  // Opens the file of an audit that was begun, or makes it.  `settings`: all
  // that the outcome depends on.  Nobody else can open it meanwhile.
  //
  // InvalidArgument: it is another audit's, or no such file.
  // `below`: file system for tests; see SealedFileSystem().
  static absl::StatusOr<std::unique_ptr<WorkFile>> Open(
      const std::string& path, absl::string_view settings, Lasting lasting,
      const std::string& below = "");

  const AuditProgress& progress() const { return progress_; }

  // Keeps what was done since the last time, and that `progress` was made.
  absl::Status Commit(const AuditProgress& progress);

  // Adds bytes to a heap.
  absl::Status AddPiece(Heap heap, int64_t number, absl::string_view bytes);

  // The bytes there are, by number.
  absl::StatusOr<std::map<int64_t, int64_t>> SizesOf(Heap heap) const;

  // Calls `use` with what was added under a number, in that order.
  absl::Status ForEachPiece(Heap heap, int64_t number,
                            absl::FunctionRef<void(absl::string_view)> use);

  // Gives up the room of a heap.
  absl::Status Drop(Heap heap);

  const Database& database() const { return database_; }

 private:
  explicit WorkFile(Database database) : database_(std::move(database)) {}

  absl::Status Prepare();

  Database database_;
  AuditProgress progress_;
  std::unique_ptr<Statement> add_piece_, read_pieces_, write_progress_;
};

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_WORK_FILE_H_
