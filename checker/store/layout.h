// What a store's file looks like, and whether a file looks like that.
//
//   article  row, id, source, published; hash of the record, the record
//            (proto/store.proto), the keys of its entries
//   claims   row, id, group; hash of the claims' record, the record
//   entry    key and row; first and last day, bits of the claims: an article is
//            in a block, or a pack of articles is (block_table.h)
//   about    who made the entries
#ifndef CHECKER_STORE_LAYOUT_H_
#define CHECKER_STORE_LAYOUT_H_

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/store/database.h"

namespace crosscheck {

// Raised by whoever changes what is in the file, or what it means.
inline constexpr int kStoreVersion = 7;

// Errors of SQLite as in database.h.

// NotFound if there is no file.
absl::Status CheckIsThere(const std::string& path);

// Begins the transaction of a writer: nobody else writes until it ends.
// FailedPrecondition if the file is no store.
absl::Status BeginToWrite(const Database& database);

// Whether nothing was written to it yet.
absl::StatusOr<bool> IsEmpty(const Database& database);

// Makes the tables of a new store, in the transaction that is going on.
absl::Status MakeLayout(const Database& database);

// FailedPrecondition if the file is no store or one of another version;
// DataLoss if it is cut off.
absl::Status CheckLayout(const Database& database);

// The program and lexicon that made the entries.
absl::StatusOr<std::string> ReadMaker(const Database& database);
absl::Status WriteMaker(const Database& database, absl::string_view made_by);

// Reads all tables.  DataLoss if they do not fit together.
absl::Status CheckIntegrity(const Database& database);

}  // namespace crosscheck

#endif  // CHECKER_STORE_LAYOUT_H_
