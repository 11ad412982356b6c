// Articles that are kept for drafts to be checked against.
//
// A store is one SQLite file (and, while it is written, a journal beside it).
// It holds each article as it was read, its claims, and under which blocks they
// are entered.  Which blocks there are is checker/pipeline's business.
#ifndef CHECKER_STORE_STORE_H_
#define CHECKER_STORE_STORE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/match/match_key.h"
#include "checker/store/block_table.h"
#include "checker/store/claim_codec.h"
#include "checker/store/database.h"
#include "checker/store/entry_pack.h"
#include "checker/store/meeting.h"

namespace crosscheck {

// A block, the claims of an article that are in it, and the days on which one
// of them is.
struct BlockEntry {
  BlockKey key = 0;
  DayWindow window;
  ClaimBits claims = ~ClaimBits{0};
};

// What a list shows of an article.
struct KeptArticle {
  int64_t row = 0;
  std::string id;
  std::string source;
  std::string published;
};

// One connection to a store.  Any number of processes may read at a time, and
// one write: others wait, and are told when it takes too long.  A reader sees
// the store as it was when it began.  Not thread-safe.
//
// Errors of everything: DataLoss and Unavailable as in database.h.  After one
// a writer must not go on; nothing it did is kept.
class Store {
 public:
  struct Options {
    std::string made_by;  // Version of program and lexicon.
    int wait_ms = 10000;  // For a writer to be done.
    std::string below;    // File system for tests; see SealedFileSystem().
  };

  // Opens a store to be read.
  //
  //   NotFound            there is no such file.
  //   FailedPrecondition  it is no store, is of another layout, or its blocks
  //                       are those of another program or lexicon.
  static absl::StatusOr<std::unique_ptr<Store>> OpenToRead(
      const std::string& path, const Options& options);

  // Opens a store to be written, and makes it if there is none.  All that is
  // done until Commit() is one change: kept as a whole or, whatever happens to
  // the process or the machine, not at all.  FailedPrecondition as above, but
  // for blocks of another program: see stale().
  static absl::StatusOr<std::unique_ptr<Store>> OpenToWrite(
      const std::string& path, const Options& options);

  // Opened to be written, and the blocks of all articles are those of another
  // program or lexicon: each has to be put again before Commit().
  bool stale() const { return stale_; }

  // Whether just this article is kept.
  absl::StatusOr<bool> Holds(const Article& article);

  // Keeps an article in the place of the one with its id, if there is one.
  // `claims` are all of it; `entries`: no block twice.
  absl::Status Put(const Article& article, absl::Span<const Claim> claims,
                   absl::Span<const BlockEntry> entries);

  // Returns whether there was an article of this id.
  absl::StatusOr<bool> Remove(absl::string_view id);

  // Makes it last: once this returns OK a crash does not lose it.
  absl::Status Commit();

  // Calls `use` for each article, in order of id.
  absl::Status ForEach(absl::FunctionRef<void(const KeptArticle&)> use);

  // Returns the articles that meet one of `entries`, ascending by row.
  // Logarithmic in the store, linear in the articles of the blocks; most of
  // those of other days are passed by unread.
  absl::StatusOr<std::vector<Meeting>> FindMeetings(
      absl::Span<const BlockEntry> entries);

  // Returns the article of a row that there is.
  absl::StatusOr<Article> Load(int64_t row);

  // Appends those claims of an article that meet others.  They point to
  // `article`, which is given its id and group only: a text and where it stands
  // take Load().
  absl::Status LoadClaims(const Meeting& meeting, KindFinder kind_of,
                          Article& article, std::vector<Claim>& claims);

  // Reads every byte.  DataLoss if anything is not as it was written.
  absl::Status Verify();

 private:
  struct PendingEntry {
    BlockKey key;
    PackedEntry entry;
  };
  struct LeavingEntry {
    BlockKey key;
    int64_t row;
  };

  explicit Store(Database database) : database_(std::move(database)) {}

  absl::Status Prepare();
  absl::Status Flush();
  absl::Status FlushLeaving();
  absl::Status FlushPending();

  Database database_;
  bool stale_ = false;
  std::string made_by_;
  // In whatever order articles come, entries go to all places of the file: they
  // are gathered and written in order, and so are those that go.  These go
  // first: SQLite may number a new article like one that was removed.
  std::vector<LeavingEntry> leaving_;
  std::vector<PendingEntry> pending_;
  std::unique_ptr<BlockTable> blocks_;
  std::unique_ptr<Statement> find_, insert_, erase_, load_, insert_claims_,
      erase_claims_, load_claims_;
};

}  // namespace crosscheck

#endif  // CHECKER_STORE_STORE_H_
