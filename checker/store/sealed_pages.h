// Pages of a SQLite file that notice when their bytes have changed.
//
// SQLite believes what it reads.  Here each page ends in eight bytes that are a
// hash of the others and of the page's place, so that no flipped, torn or
// misplaced page is ever taken for data.
#ifndef CHECKER_STORE_SEALED_PAGES_H_
#define CHECKER_STORE_SEALED_PAGES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "sqlite3.h"

namespace crosscheck {

// The only size of page that is sealed, and what is left free at its end.
inline constexpr int kPageBytes = 4096;
inline constexpr int kSealBytes = 8;

// Makes the file system under which SQLite seals the pages of the databases it
// opens, and returns its name for sqlite3_open_v2().  `below`: the one that it
// works on; empty for the system's own.  Lives as long as the process; any
// thread may call it, any number of times.
//
// A page whose seal is broken cannot be read: SQLITE_IOERR_DATA.  A page of
// zeros has none: SQLite leaves holes, and reads nothing out of them.
std::string SealedFileSystem(const std::string& below);

// Reserves the room for seals in a new database that nothing was written to.
// Precondition: opened in a sealed file system.
void ReserveSeals(sqlite3* database);

// Writes the seal of a page of kPageBytes that stands at `offset` of its file.
void SealPage(char* page, int64_t offset);

// Whether the page is as it was written there, or all zeros.
bool IsSealed(const char* page, int64_t offset);

// Where the first page begins whose seal was found broken; none if all that was
// read was whole.
std::optional<int64_t> BrokenSeal(sqlite3* database);

}  // namespace crosscheck

#endif  // CHECKER_STORE_SEALED_PAGES_H_
