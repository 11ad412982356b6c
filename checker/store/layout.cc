#include "checker/store/layout.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <fstream>
#include <optional>
#include <system_error>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/sealed_pages.h"

namespace crosscheck {
namespace {

constexpr uint32_t kApplicationId = 0x58434b53;  // "XCKS"

constexpr char kTables[] = R"(
  CREATE TABLE about (made_by TEXT NOT NULL);
  CREATE TABLE article (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
                        source TEXT NOT NULL, published TEXT NOT NULL,
                        hash INTEGER NOT NULL, record BLOB NOT NULL,
                        keys BLOB NOT NULL);
  CREATE TABLE claims (row INTEGER PRIMARY KEY, id TEXT NOT NULL,
                       grouped TEXT NOT NULL, hash INTEGER NOT NULL,
                       record BLOB NOT NULL);
  CREATE TABLE entry (key INTEGER NOT NULL, row INTEGER NOT NULL,
                      first INTEGER NOT NULL, last INTEGER NOT NULL,
                      claims NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID;
)";

// The first bytes of a SQLite file (https://sqlite.org/fileformat.html).
class Header {
 public:
  explicit Header(const std::string& path) : bytes_(100, 0) {
    std::ifstream file(path, std::ios::binary);
    file.read(&bytes_[0], static_cast<std::streamsize>(bytes_.size()));
    bytes_.resize(static_cast<size_t>(file.gcount()));
  }

  bool empty() const { return bytes_.empty(); }
  bool IsSqlite() const {
    return bytes_.size() == 100 && absl::StartsWith(bytes_, "SQLite format 3");
  }
  int64_t pages() const { return Number(28); }
  uint32_t application_id() const { return Number(68); }
  uint32_t version() const { return Number(60); }

 private:
  // Four bytes, the highest first.
  uint32_t Number(size_t at) const {
    uint32_t number = 0;
    for (size_t i = at; i < at + 4; ++i) {
      number = number << 8 | static_cast<uint8_t>(bytes_[i]);
    }
    return number;
  }

  std::string bytes_;
};

int64_t SizeOf(const std::string& path) {
  struct stat found;
  return stat(path.c_str(), &found) == 0 ? found.st_size : 0;
}

// What is wrong with a file that SQLite could not read, as far as its first
// bytes tell; else `error`.
absl::Status Explain(const Database& database, absl::Status error) {
  if (!absl::IsDataLoss(error)) return error;
  const std::string& path = database.path();
  const Header header(path);
  const std::string store = absl::StrCat("the store ", Escape(path));
  if (!header.IsSqlite()) {
    return absl::FailedPreconditionError(absl::StrCat(
        Escape(path), " is no store: it does not begin as one, at byte 0"));
  }
  if (header.application_id() != kApplicationId) {
    return absl::FailedPreconditionError(
        absl::StrCat(Escape(path),
                     " is no store: at byte 68 it is said to be another "
                     "program's"));
  }
  const int64_t size = SizeOf(path);
  if (size < header.pages() * kPageBytes) {
    return absl::DataLossError(absl::StrCat(store, " is cut off at byte ", size,
                                            " of ",
                                            header.pages() * kPageBytes));
  }
  return error;
}

absl::Status CheckVersion(const Database& database, int64_t version) {
  if (version == kStoreVersion) return absl::OkStatus();
  return absl::FailedPreconditionError(
      absl::StrCat("the store ", Escape(database.path()), " has layout ",
                   version, ", and this program reads ", kStoreVersion));
}

}  // namespace

absl::Status CheckIsThere(const std::string& path) {
  struct stat found;
  if (stat(path.c_str(), &found) == 0) return absl::OkStatus();
  return absl::NotFoundError(
      absl::StrCat("cannot open the store ", Escape(path), ": ",
                   std::generic_category().message(errno)));
}

absl::Status BeginToWrite(const Database& database) {
  ReserveSeals(database.get());
  // EXTRA: the journal is gone for good before a change is said to be kept, or
  // the loss of power could bring it back.  Entries go to all places of the
  // file: the more of it is in memory, the less is read and written twice.
  return Explain(database,
                 database.Run("PRAGMA page_size=4096; PRAGMA synchronous=EXTRA;"
                              "PRAGMA cache_size=-65536; BEGIN IMMEDIATE"));
}

absl::StatusOr<bool> IsEmpty(const Database& database) {
  const absl::StatusOr<int64_t> tables =
      database.Number("SELECT count(*) FROM sqlite_schema");
  if (!tables.ok()) return Explain(database, tables.status());
  ASSIGN_OR_RETURN(const int64_t id, database.Number("PRAGMA application_id"));
  return *tables == 0 && id == 0;
}

absl::Status MakeLayout(const Database& database) {
  RETURN_IF_ERROR(database.Run(kTables));
  return database.Run(absl::StrCat("PRAGMA application_id=", kApplicationId,
                                   "; PRAGMA user_version=", kStoreVersion)
                          .c_str());
}

absl::Status CheckLayout(const Database& database) {
  const absl::StatusOr<int64_t> id = database.Number("PRAGMA application_id");
  if (!id.ok()) return Explain(database, id.status());
  if (*id != kApplicationId) {
    return absl::FailedPreconditionError(
        absl::StrCat(Escape(database.path()), " is no store"));
  }
  ASSIGN_OR_RETURN(const int64_t version,
                   database.Number("PRAGMA user_version"));
  return CheckVersion(database, version);
}

absl::StatusOr<std::string> ReadMaker(const Database& database) {
  ASSIGN_OR_RETURN(Statement read,
                   Statement::Prepare(database, "SELECT made_by FROM about"));
  ASSIGN_OR_RETURN(const bool any, read.Next());
  return any ? std::string(read.Bytes(0)) : std::string();
}

absl::Status WriteMaker(const Database& database, absl::string_view made_by) {
  RETURN_IF_ERROR(database.Run("DELETE FROM about"));
  ASSIGN_OR_RETURN(
      Statement write,
      Statement::Prepare(database, "INSERT INTO about VALUES (?1)"));
  write.BindText(1, made_by);
  return write.Next().status();
}

absl::Status CheckIntegrity(const Database& database) {
  ASSIGN_OR_RETURN(Statement check,
                   Statement::Prepare(database, "PRAGMA integrity_check(1)"));
  ASSIGN_OR_RETURN(const bool any, check.Next());
  const std::string answer(any ? check.Bytes(0) : "");
  if (answer == "ok") return absl::OkStatus();
  // It tells of a page that cannot be read as of one that is out of place.
  if (BrokenSeal(database.get()).has_value()) {
    return database.Error(SQLITE_IOERR_DATA);
  }
  return absl::DataLossError(absl::StrCat("the store ", Escape(database.path()),
                                          " is damaged: ", Escape(answer)));
}

}  // namespace crosscheck
