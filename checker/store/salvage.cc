#include "checker/store/salvage.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/article_record.h"
#include "checker/store/database.h"
#include "checker/store/layout.h"
#include "checker/store/seal_hash.h"
#include "checker/store/sealed_pages.h"

namespace crosscheck {
namespace {

// Numbers in the head of a SQLite file, of four bytes, the highest first
// (https://sqlite.org/fileformat.html).
constexpr size_t kPages = 28;
constexpr size_t kFreeList = 32;
constexpr size_t kFreePages = 36;

void WriteNumber(uint32_t number, size_t at, std::string& page) {
  for (int i = 0; i < 4; ++i) {
    page[at + static_cast<size_t>(i)] =
        static_cast<char>(number >> (24 - 8 * i) & 0xff);
  }
}

int64_t SizeOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  return static_cast<int64_t>(file.tellg());
}

absl::Status CannotCopy(const std::string& path, const std::string& copy) {
  return absl::UnavailableError(
      absl::StrCat("cannot copy ", Escape(path), " to ", Escape(copy)));
}

// Makes an empty store at `scratch` and returns its pages.
absl::StatusOr<std::string> MakeEmptyStore(const std::string& scratch) {
  {
    ASSIGN_OR_RETURN(Database database, Database::Open(scratch, {true, 0, ""}));
    RETURN_IF_ERROR(BeginToWrite(database));
    RETURN_IF_ERROR(MakeLayout(database));
    RETURN_IF_ERROR(database.Run("COMMIT"));
  }
  std::ifstream file(scratch, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// Copies whole pages, the first one aside.  That of every store is the same but
// for some numbers: it says what tables there are and where they begin.  It is
// made anew, for a store of as many pages of which none is free.
absl::Status CopyWithFirstPage(const std::string& path,
                               const std::string& copy) {
  std::remove(copy.c_str());
  ASSIGN_OR_RETURN(std::string first, MakeEmptyStore(copy));
  const auto least = static_cast<int64_t>(first.size()) / kPageBytes;
  if (least == 0) return CannotCopy(path, copy);
  std::ifstream from(path, std::ios::binary);
  const int64_t pages = SizeOf(path) / kPageBytes;
  first.resize(kPageBytes);
  WriteNumber(static_cast<uint32_t>(std::max(pages, least)), kPages, first);
  WriteNumber(0, kFreeList, first);
  WriteNumber(0, kFreePages, first);
  SealPage(&first[0], 0);
  std::ofstream to(copy, std::ios::binary | std::ios::trunc);
  to << first;
  from.seekg(kPageBytes);
  std::string page(kPageBytes, 0);
  for (int64_t i = 1; i < std::max(pages, least) && to.good(); ++i) {
    // What is cut off is nothing: a page of zeros.
    if (i >= pages) page.assign(kPageBytes, 0);
    if (i < pages && !from.read(&page[0], kPageBytes)) {
      return CannotCopy(path, copy);
    }
    to << page;
  }
  to.close();
  return to.good() ? absl::OkStatus() : CannotCopy(path, copy);
}

// Reads rows of `sql`, (row, id), until there are no more or one cannot be
// read.
void ReadRows(const Database& database, const char* sql,
              std::set<std::pair<int64_t, std::string>>& rows) {
  absl::StatusOr<Statement> list = Statement::Prepare(database, sql);
  if (!list.ok()) return;
  for (absl::StatusOr<bool> any = list->Next(); any.ok() && *any;
       any = list->Next()) {
    rows.emplace(list->Number(0), std::string(list->Bytes(1)));
  }
}

// The article of a row, if it is there and just as it was written.
std::optional<Article> ReadArticle(int64_t row, Statement& load) {
  load.Bind(1, row);
  const absl::StatusOr<bool> found = load.Next();
  if (!found.ok() || !*found) return std::nullopt;
  const absl::string_view record = load.Bytes(2);
  std::optional<Article> article;
  if (static_cast<int64_t>(SealHash(record, /*seed=*/0)) == load.Number(1)) {
    article = DecodeArticle(record);
  }
  if (article.has_value() && article->id != load.Bytes(0)) article.reset();
  load.Reset();
  return article;
}

// Whether all is well, or where the first damage is.
absl::StatusOr<std::optional<int64_t>> FirstDamage(const std::string& path) {
  RETURN_IF_ERROR(CheckIsThere(path));
  std::ifstream file(path, std::ios::binary);
  std::string page(kPageBytes, 0);
  for (int64_t offset = 0;; offset += kPageBytes) {
    file.read(&page[0], kPageBytes);
    if (file.gcount() == 0) return std::nullopt;
    if (file.gcount() < kPageBytes || !IsSealed(page.data(), offset)) {
      return offset;
    }
  }
}

}  // namespace

absl::StatusOr<Salvaged> Salvage(
    const std::string& path, const std::string& copy,
    absl::FunctionRef<absl::Status(const Article&)> use) {
  RETURN_IF_ERROR(CheckIsThere(path));
  Salvaged salvaged;
  bool cut_off = false;  // Or else damaged in its first page.
  {
    ASSIGN_OR_RETURN(Database database, Database::Open(path, {}));
    const absl::Status layout = CheckLayout(database);
    // What is no store, or of another layout, is no damage.
    if (!layout.ok() && !absl::IsDataLoss(layout)) return layout;
    cut_off = !layout.ok();
  }
  ASSIGN_OR_RETURN(salvaged.broken, FirstDamage(path));
  if (cut_off && !salvaged.broken.has_value()) salvaged.broken = SizeOf(path);
  const absl::Cleanup remove = [&copy] { std::remove(copy.c_str()); };
  RETURN_IF_ERROR(CopyWithFirstPage(path, copy));
  ASSIGN_OR_RETURN(Database database, Database::Open(copy, {}));
  std::set<std::pair<int64_t, std::string>> rows;
  // From both ends, so that one broken page hides as little as it can.
  for (const char* sql : {"SELECT row, id FROM article ORDER BY id",
                          "SELECT row, id FROM article ORDER BY id DESC",
                          "SELECT row, id FROM article ORDER BY row",
                          "SELECT row, id FROM article ORDER BY row DESC",
                          "SELECT row, id FROM claims ORDER BY row",
                          "SELECT row, id FROM claims ORDER BY row DESC"}) {
    ReadRows(database, sql, rows);
  }
  ASSIGN_OR_RETURN(
      Statement load,
      Statement::Prepare(
          database, "SELECT id, hash, record FROM article WHERE row = ?1"));
  const int64_t last = rows.empty() ? 0 : rows.rbegin()->first;
  std::set<std::string> saved;
  for (int64_t row = 1; row <= last; ++row) {
    const std::optional<Article> article = ReadArticle(row, load);
    if (!article.has_value() || !saved.insert(article->id).second) continue;
    RETURN_IF_ERROR(use(*article));
    ++salvaged.articles;
  }
  std::set<std::string> lost;
  for (const auto& [row, id] : rows) {
    if (saved.count(id) == 0) lost.insert(id);
  }
  salvaged.lost.assign(lost.begin(), lost.end());
  return salvaged;
}

}  // namespace crosscheck
