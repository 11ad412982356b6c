// A draft of twenty claims against a store of many, beside SQLite's own answer
// to the same question: README.md, "Asking a store".
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/flags/usage.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "bench/claim_generator.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/match/combine_hash.h"
#include "checker/match/match_key.h"
#include "checker/store/store.h"
#include "sqlite3.h"

ABSL_FLAG(uint32_t, claims, 1000000, "how many claims are stored");
ABSL_FLAG(uint32_t, drafts, 1000, "how many drafts ask");
ABSL_FLAG(uint64_t, seed, 20160929, "another seed makes another archive");
ABSL_FLAG(bool, one_view, false,
          "SQLite answers in one transaction, as the store does");
ABSL_FLAG(std::string, folder, "/tmp", "where the stores are made");

namespace crosscheck_bench {
namespace {

using ::crosscheck::BlockEntry;
using ::crosscheck::Store;
using Claims = absl::Span<const GeneratedClaim>;
using Rows = std::vector<int64_t>;  // Numbers of articles, ascending.

constexpr size_t kClaimsOfArticle = 20;

std::vector<BlockEntry> EntriesOf(Claims claims) {
  std::vector<BlockEntry> entries;
  for (uint32_t i = 0; i < claims.size(); ++i) {
    const GeneratedClaim& claim = claims[i];
    const uint64_t block = crosscheck::CombineHash(
        crosscheck::CombineHash(claim.event, claim.predicate), claim.place);
    const BlockEntry entry = {crosscheck::MemberKey(block),
                              {claim.first_day, claim.last_day},
                              crosscheck::BitOfClaim(i)};
    const auto same = std::find_if(
        entries.begin(), entries.end(),
        [&](const BlockEntry& other) { return other.key == entry.key; });
    if (same == entries.end()) {
      entries.push_back(entry);
      continue;
    }
    // An article is in a block from its first day there to its last.
    same->window.first_day =
        std::min(same->window.first_day, entry.window.first_day);
    same->window.last_day =
        std::max(same->window.last_day, entry.window.last_day);
    same->claims |= entry.claims;
  }
  return entries;
}

// The project's store.
class OurStore {
 public:
  absl::Status Make(const std::string& path, Claims claims) {
    std::remove(path.c_str());
    Store::Options options;
    options.made_by = "store_and_sqlite";
    {
      ASSIGN_OR_RETURN(const std::unique_ptr<Store> store,
                       Store::OpenToWrite(path, options));
      for (size_t i = 0; i < claims.size(); i += kClaimsOfArticle) {
        crosscheck::Article article;
        article.id = absl::StrCat(i / kClaimsOfArticle + 1);
        RETURN_IF_ERROR(store->Put(
            article, {}, EntriesOf(claims.subspan(i, kClaimsOfArticle))));
      }
      RETURN_IF_ERROR(store->Commit());
    }
    ASSIGN_OR_RETURN(store_, Store::OpenToRead(path, options));
    return absl::OkStatus();
  }

  Rows Ask(Claims draft) const {
    Rows rows;
    const auto meetings = store_->FindMeetings(EntriesOf(draft));
    if (!meetings.ok()) std::abort();
    for (const crosscheck::Meeting& meeting : *meetings) {
      rows.push_back(meeting.row);
    }
    return rows;
  }

 private:
  std::unique_ptr<Store> store_;
};

// The same entries in a table with an index that covers the question.
class PlainSqlite {
 public:
  ~PlainSqlite() {
    sqlite3_finalize(ask_);
    sqlite3_close(database_);
  }

  void Make(const std::string& path, Claims claims) {
    std::remove(path.c_str());
    sqlite3_open(path.c_str(), &database_);
    Run("PRAGMA journal_mode=off; PRAGMA synchronous=off;"
        "PRAGMA cache_size=-2000000;"
        "CREATE TABLE entry (block INTEGER, first INTEGER, last INTEGER,"
        "                    article INTEGER); BEGIN");
    sqlite3_stmt* insert = Prepare("INSERT INTO entry VALUES (?1,?2,?3,?4)");
    for (size_t i = 0; i < claims.size(); i += kClaimsOfArticle) {
      for (const BlockEntry& entry :
           EntriesOf(claims.subspan(i, kClaimsOfArticle))) {
        sqlite3_bind_int64(insert, 1, static_cast<int64_t>(entry.key));
        sqlite3_bind_int64(insert, 2, entry.window.first_day);
        sqlite3_bind_int64(insert, 3, entry.window.last_day);
        sqlite3_bind_int64(insert, 4,
                           static_cast<int64_t>(i / kClaimsOfArticle + 1));
        sqlite3_step(insert);
        sqlite3_reset(insert);
      }
    }
    sqlite3_finalize(insert);
    Run("COMMIT; CREATE INDEX ix ON entry (block, first, last, article);"
        "ANALYZE");
    if (absl::GetFlag(FLAGS_one_view)) Run("BEGIN");
    ask_ = Prepare(
        "SELECT article FROM entry WHERE block = ?1 AND first <= ?2 "
        "AND last >= ?3");
  }

  Rows Ask(Claims draft) const {
    Rows rows;
    for (const BlockEntry& entry : EntriesOf(draft)) {
      sqlite3_bind_int64(ask_, 1, static_cast<int64_t>(entry.key));
      sqlite3_bind_int64(ask_, 2, entry.window.last_day);
      sqlite3_bind_int64(ask_, 3, entry.window.first_day);
      while (sqlite3_step(ask_) == SQLITE_ROW) {
        rows.push_back(sqlite3_column_int64(ask_, 0));
      }
      sqlite3_reset(ask_);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
  }

 private:
  void Run(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(database_));
      std::abort();
    }
  }

  sqlite3_stmt* Prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr);
    if (statement == nullptr) std::abort();
    return statement;
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* ask_ = nullptr;
};

// Microseconds that an answer takes.  Rows are counted so that none is left
// out.
template <typename Asked>
double Time(const Asked& asked, Claims draft, size_t& rows) {
  const auto begin = std::chrono::steady_clock::now();
  rows += asked.Ask(draft).size();
  const std::chrono::duration<double, std::micro> took =
      std::chrono::steady_clock::now() - begin;
  return took.count();
}

int Main() {
  const size_t n =
      absl::GetFlag(FLAGS_claims) / kClaimsOfArticle * kClaimsOfArticle;
  const size_t asked = absl::GetFlag(FLAGS_drafts);
  const std::vector<GeneratedClaim> all =
      GenerateClaims(n + asked * kClaimsOfArticle, absl::GetFlag(FLAGS_seed));
  const Claims kept = Claims(all).first(n);
  std::vector<Claims> drafts;
  for (size_t i = n; i < all.size(); i += kClaimsOfArticle) {
    drafts.push_back(Claims(all).subspan(i, kClaimsOfArticle));
  }
  const std::string folder = absl::GetFlag(FLAGS_folder);
  OurStore ours;
  const absl::Status made = ours.Make(folder + "/bench.store", kept);
  if (!made.ok()) {
    std::fprintf(stderr, "%s\n", std::string(made.message()).c_str());
    return 2;
  }
  PlainSqlite plain;
  plain.Make(folder + "/bench.sqlite", kept);
  // The answers, which also warms both.
  for (const Claims draft : drafts) {
    if (ours.Ask(draft) != plain.Ask(draft)) {
      std::fprintf(stderr, "the answers differ\n");
      return 1;
    }
  }
  // In turn, and the best of some rounds: what else the machine does is in none
  // of them.
  constexpr int kRounds = 5;
  size_t rows = 0;
  size_t plain_rows = 0;
  std::vector<double> a(drafts.size(), 1e18);
  std::vector<double> b(drafts.size(), 1e18);
  for (int round = 0; round < kRounds; ++round) {
    for (size_t i = 0; i < drafts.size(); ++i) {
      a[i] = std::min(a[i], Time(ours, drafts[i], rows));
      b[i] = std::min(b[i], Time(plain, drafts[i], plain_rows));
    }
  }
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::printf("%zu claims, %zu drafts, %zu articles found\n", n, drafts.size(),
              rows / kRounds);
  for (const int percent : {50, 90, 99}) {
    const size_t at = drafts.size() * static_cast<size_t>(percent) / 100;
    std::printf("p%d  store %9.1f us  SQLite %9.1f us  ratio %.2f\n", percent,
                a[at], b[at], b[at] / a[at]);
  }
  return rows == plain_rows ? 0 : 1;
}

}  // namespace
}  // namespace crosscheck_bench

int main(int argc, char** argv) {
  absl::SetProgramUsageMessage("store_and_sqlite [--claims=N] [--folder=DIR]");
  absl::ParseCommandLine(argc, argv);
  return crosscheck_bench::Main();
}
