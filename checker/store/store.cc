#include "checker/store/store.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/article_record.h"
#include "checker/store/layout.h"
#include "checker/store/seal_hash.h"

namespace crosscheck {
namespace {

constexpr size_t kMostPending = size_t{1} << 20;  // 32 bytes each at most.

int64_t HashOf(absl::string_view record) {
  return static_cast<int64_t>(SealHash(record, /*seed=*/0));
}

int64_t Key(BlockKey key) { return static_cast<int64_t>(key); }

// The keys of `entries`, eight bytes each.
std::string KeysOf(absl::Span<const BlockEntry> entries) {
  std::string keys(entries.size() * sizeof(BlockKey), 0);
  for (size_t i = 0; i < entries.size(); ++i) {
    std::memcpy(&keys[i * sizeof(BlockKey)], &entries[i].key, sizeof(BlockKey));
  }
  return keys;
}

absl::Status Damaged(const Database& database, absl::string_view what) {
  return absl::DataLossError(absl::StrCat("the store ", Escape(database.path()),
                                          " is damaged: ", what));
}

}  // namespace

absl::StatusOr<std::unique_ptr<Store>> Store::OpenToRead(
    const std::string& path, const Options& options) {
  RETURN_IF_ERROR(CheckIsThere(path));
  ASSIGN_OR_RETURN(
      Database database,
      Database::Open(path, {/*create=*/false, options.wait_ms, options.below}));
  // One view of the store, from the first question to the last.
  RETURN_IF_ERROR(database.Run("PRAGMA query_only=1; BEGIN"));
  RETURN_IF_ERROR(CheckLayout(database));
  // A page that is in memory need not be read and its seal not be checked.  Not
  // before the layout is: this reads the file too, and takes any for a store.
  RETURN_IF_ERROR(database.Run("PRAGMA cache_size=-65536"));
  ASSIGN_OR_RETURN(const std::string made_by, ReadMaker(database));
  if (made_by != options.made_by) {
    return absl::FailedPreconditionError(
        absl::StrCat("the store ", Escape(path), " was made by ",
                     Escape(made_by), ", and this is ", options.made_by,
                     "; \"crosscheck index add\" brings it up to date"));
  }
  auto store = std::unique_ptr<Store>(new Store(std::move(database)));
  RETURN_IF_ERROR(store->Prepare());
  return store;
}

absl::StatusOr<std::unique_ptr<Store>> Store::OpenToWrite(
    const std::string& path, const Options& options) {
  ASSIGN_OR_RETURN(
      Database database,
      Database::Open(path, {/*create=*/true, options.wait_ms, options.below}));
  RETURN_IF_ERROR(BeginToWrite(database));
  ASSIGN_OR_RETURN(const bool empty, IsEmpty(database));
  if (empty) {
    RETURN_IF_ERROR(MakeLayout(database));
    RETURN_IF_ERROR(WriteMaker(database, options.made_by));
  }
  RETURN_IF_ERROR(CheckLayout(database));
  ASSIGN_OR_RETURN(const std::string made_by, ReadMaker(database));
  auto store = std::unique_ptr<Store>(new Store(std::move(database)));
  store->stale_ = made_by != options.made_by;
  store->made_by_ = options.made_by;
  RETURN_IF_ERROR(store->Prepare());
  return store;
}

absl::Status Store::Prepare() {
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&find_, "SELECT row, hash, keys FROM article WHERE id = ?1"},
      {&insert_,
       "INSERT INTO article (id, source, published, hash, record, keys) "
       "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
      {&erase_, "DELETE FROM article WHERE row = ?1"},
      {&load_, "SELECT id, hash, record FROM article WHERE row = ?1"},
      {&insert_claims_, "INSERT INTO claims VALUES (?1, ?2, ?3, ?4, ?5)"},
      {&erase_claims_, "DELETE FROM claims WHERE row = ?1"},
      {&load_claims_,
       "SELECT id, grouped, hash, record FROM claims WHERE row = ?1"},
  };
  for (const auto& [to, sql] : statements) {
    ASSIGN_OR_RETURN(Statement statement, Statement::Prepare(database_, sql));
    *to = std::make_unique<Statement>(std::move(statement));
  }
  ASSIGN_OR_RETURN(blocks_, BlockTable::Open(database_));
  return absl::OkStatus();
}

absl::StatusOr<bool> Store::Holds(const Article& article) {
  find_->BindText(1, article.id);
  ASSIGN_OR_RETURN(const bool found, find_->Next());
  if (!found) return false;
  const bool same = find_->Number(1) == HashOf(EncodeArticle(article));
  find_->Reset();
  return same;
}

absl::Status Store::Put(const Article& article, absl::Span<const Claim> claims,
                        absl::Span<const BlockEntry> entries) {
  RETURN_IF_ERROR(Remove(article.id).status());
  const std::string record = EncodeArticle(article);
  const std::string keys = KeysOf(entries);
  insert_->BindText(1, article.id);
  insert_->BindText(2, article.source);
  insert_->BindText(3, article.published);
  insert_->Bind(4, HashOf(record));
  insert_->BindBytes(5, record);
  insert_->BindBytes(6, keys);
  RETURN_IF_ERROR(insert_->Next().status());
  const int64_t row = sqlite3_last_insert_rowid(database_.get());

  const std::string claims_record = EncodeClaims(claims);
  insert_claims_->Bind(1, row);
  insert_claims_->BindText(2, article.id);
  insert_claims_->BindText(3, article.group);
  insert_claims_->Bind(4, HashOf(claims_record));
  insert_claims_->BindBytes(5, claims_record);
  RETURN_IF_ERROR(insert_claims_->Next().status());

  for (const BlockEntry& entry : entries) {
    pending_.push_back({entry.key, {entry.window, row, entry.claims}});
  }
  return pending_.size() < kMostPending ? absl::OkStatus() : Flush();
}

absl::StatusOr<bool> Store::Remove(absl::string_view id) {
  find_->BindText(1, id);
  ASSIGN_OR_RETURN(const bool found, find_->Next());
  if (!found) return false;
  const int64_t row = find_->Number(0);
  const std::string keys(find_->Bytes(2));
  find_->Reset();
  if (!pending_.empty() && pending_.front().entry.row <= row) {
    RETURN_IF_ERROR(Flush());
  }
  for (size_t at = 0; at + sizeof(BlockKey) <= keys.size();
       at += sizeof(BlockKey)) {
    BlockKey key = 0;
    std::memcpy(&key, keys.data() + at, sizeof(key));
    leaving_.push_back({key, row});
  }
  erase_->Bind(1, row);
  RETURN_IF_ERROR(erase_->Next().status());
  erase_claims_->Bind(1, row);
  RETURN_IF_ERROR(erase_claims_->Next().status());
  if (leaving_.size() >= kMostPending) RETURN_IF_ERROR(Flush());
  return true;
}

absl::Status Store::Flush() {
  RETURN_IF_ERROR(FlushLeaving());
  return FlushPending();
}

absl::Status Store::FlushLeaving() {
  std::sort(leaving_.begin(), leaving_.end(),
            [](const LeavingEntry& a, const LeavingEntry& b) {
              return std::make_tuple(Key(a.key), a.row) <
                     std::make_tuple(Key(b.key), b.row);
            });
  std::vector<int64_t> rows;  // That leave one block.
  for (size_t i = 0; i < leaving_.size(); ++i) {
    const BlockKey key = leaving_[i].key;
    rows.push_back(leaving_[i].row);
    if (i + 1 < leaving_.size() && leaving_[i + 1].key == key) continue;
    RETURN_IF_ERROR(blocks_->Leave(key, rows));
    rows.clear();
  }
  leaving_.clear();
  return absl::OkStatus();
}

absl::Status Store::FlushPending() {
  std::sort(pending_.begin(), pending_.end(),
            [](const PendingEntry& a, const PendingEntry& b) {
              return std::make_tuple(Key(a.key), a.entry.row) <
                     std::make_tuple(Key(b.key), b.entry.row);
            });
  std::vector<PackedEntry> entries;  // That come to one block.
  for (size_t i = 0; i < pending_.size(); ++i) {
    const BlockKey key = pending_[i].key;
    entries.push_back(pending_[i].entry);
    if (i + 1 < pending_.size() && pending_[i + 1].key == key) continue;
    RETURN_IF_ERROR(blocks_->Enter(key, entries));
    entries.clear();
  }
  pending_.clear();
  return absl::OkStatus();
}

absl::Status Store::Commit() {
  RETURN_IF_ERROR(Flush());
  if (stale_) RETURN_IF_ERROR(WriteMaker(database_, made_by_));
  return database_.Run("COMMIT");
}

absl::Status Store::ForEach(absl::FunctionRef<void(const KeptArticle&)> use) {
  ASSIGN_OR_RETURN(
      Statement list,
      Statement::Prepare(
          database_,
          "SELECT row, id, source, published FROM article ORDER BY id"));
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) return absl::OkStatus();
    use({list.Number(0), std::string(list.Bytes(1)), std::string(list.Bytes(2)),
         std::string(list.Bytes(3))});
  }
}

absl::StatusOr<std::vector<Meeting>> Store::FindMeetings(
    absl::Span<const BlockEntry> entries) {
  std::vector<Meeting> meetings;
  for (const BlockEntry& entry : entries) {
    // Guests meet members only, members both.
    const BlockKey member = MemberKey(entry.key);
    const BlockKey last = IsGuest(entry.key) ? member : GuestKey(entry.key);
    RETURN_IF_ERROR(blocks_->Find(member, last, entry.window, meetings));
  }
  MergeByRow(meetings);
  return meetings;
}

absl::StatusOr<Article> Store::Load(int64_t row) {
  load_->Bind(1, row);
  ASSIGN_OR_RETURN(const bool found, load_->Next());
  if (!found) return Damaged(database_, "an article is missing");
  const absl::string_view record = load_->Bytes(2);
  const bool intact = HashOf(record) == load_->Number(1);
  std::optional<Article> article;
  if (intact) article = DecodeArticle(record);
  if (!article.has_value() || article->id != load_->Bytes(0)) {
    absl::Status damaged = Damaged(
        database_, absl::StrCat("the article \"", Escape(load_->Bytes(0)),
                                "\" is not as it was written"));
    load_->Reset();
    return damaged;
  }
  load_->Reset();
  return *std::move(article);
}

absl::Status Store::LoadClaims(const Meeting& meeting, KindFinder kind_of,
                               Article& article, std::vector<Claim>& claims) {
  load_claims_->Bind(1, meeting.row);
  ASSIGN_OR_RETURN(const bool found, load_claims_->Next());
  if (!found) return Damaged(database_, "the claims of an article are missing");
  article.id = std::string(load_claims_->Bytes(0));
  article.group = std::string(load_claims_->Bytes(1));
  const absl::string_view record = load_claims_->Bytes(3);
  const auto wanted = [&meeting](size_t ordinal) {
    return (meeting.claims & BitOfClaim(ordinal)) != 0;
  };
  const bool read = HashOf(record) == load_claims_->Number(2) &&
                    DecodeClaims(record, article, wanted, kind_of, claims);
  load_claims_->Reset();
  if (read) return absl::OkStatus();
  return Damaged(database_, absl::StrCat("the claims of the article \"",
                                         Escape(article.id),
                                         "\" are not as they were written"));
}

absl::Status Store::Verify() {
  RETURN_IF_ERROR(CheckIntegrity(database_));
  ASSIGN_OR_RETURN(const int64_t entries, blocks_->Verify());
  ASSIGN_OR_RETURN(const int64_t keys,
                   database_.Number("SELECT sum(length(keys)) FROM article"));
  if (entries * static_cast<int64_t>(sizeof(BlockKey)) != keys) {
    return Damaged(database_, "blocks do not hold the articles that they did");
  }
  std::vector<int64_t> rows;
  RETURN_IF_ERROR(ForEach(
      [&rows](const KeptArticle& article) { rows.push_back(article.row); }));
  for (const int64_t row : rows) {
    RETURN_IF_ERROR(Load(row).status());
    Article article;
    std::vector<Claim> claims;
    RETURN_IF_ERROR(LoadClaims(
        {row, ~ClaimBits{0}}, [](absl::string_view) { return nullptr; },
        article, claims));
  }
  return absl::OkStatus();
}

}  // namespace crosscheck
