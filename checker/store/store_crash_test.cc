// Whatever call to the system fails, and if it is the last one the process
// makes: afterwards the store is as it was or as it should be.

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/store/store.h"
#include "checker/store/testing/failing_files.h"
#include "checker/store/testing/store_articles.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "sqlite3.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AddAll;
using ::crosscheck_testing::CallsMade;
using ::crosscheck_testing::Contents;
using ::crosscheck_testing::FailAt;
using ::crosscheck_testing::FailingFiles;
using ::crosscheck_testing::Failure;
using ::crosscheck_testing::FloodArticle;
using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::StoreOptions;

struct CrashCase {
  std::string name;
  Failure failure;
  int code;
};

class StoreCrashTest : public testing::TestWithParam<CrashCase> {
 protected:
  StoreCrashTest() {
    Remove();
    EXPECT_THAT(AddAll(path_, {Big("a", 'x'), Big("b", 'y'), Big("c", 'z')}),
                IsOk());
    std::ifstream file(path_, std::ios::binary);
    before_bytes_ = {std::istreambuf_iterator<char>(file), {}};
    before_ = Contents(path_);
    FailAt(-1, Failure::kNone, SQLITE_OK);
    EXPECT_THAT(Change(), IsOk());
    calls_ = CallsMade();
    after_ = Contents(path_);
    EXPECT_NE(before_, after_);
  }

  static Article Big(const std::string& id, char c) {
    return FloodArticle(id, std::string(9000, c));
  }

  void Remove() {
    std::remove(path_.c_str());
    std::remove(absl::StrCat(path_, "-journal").c_str());
  }

  void Restore() {
    Remove();
    std::ofstream(path_, std::ios::binary) << before_bytes_;
  }

  // Replaces two articles by others.
  absl::Status Change() {
    auto store = Store::OpenToWrite(path_, StoreOptions(FailingFiles()));
    if (!store.ok()) return store.status();
    const auto removed = (*store)->Remove("a");
    if (!removed.ok()) return removed.status();
    for (const char id : {'b', 'd'}) {
      absl::Status put = (*store)->Put(Big(std::string(1, id), 'w'), {},
                                       crosscheck_testing::Blocks({2, 8}));
      if (!put.ok()) return put;
    }
    return (*store)->Commit();
  }

  // The same in a process that may be killed.  Whether it was told that the
  // change is kept.
  bool ChangeInAnotherProcess() {
    const pid_t child = fork();
    if (child == 0) _exit(Change().ok() ? 0 : 1);
    int state = 0;
    waitpid(child, &state, 0);
    return WIFEXITED(state) && WEXITSTATUS(state) == 0;
  }

  const std::string path_ = testing::TempDir() + "/crash.store";
  std::string before_bytes_;
  std::string before_;
  std::string after_;
  int calls_ = 0;
};

TEST_P(StoreCrashTest, LeavesAllOldOrAllNew) {
  EXPECT_GT(calls_, 20);
  RecordProperty("points", calls_);
  int kept = 0;
  for (int call = 0; call < calls_; ++call) {
    Restore();
    FailAt(call, GetParam().failure, GetParam().code);
    const bool told = GetParam().failure == Failure::kKill
                          ? ChangeInAnotherProcess()
                          : Change().ok();
    FailAt(-1, Failure::kNone, SQLITE_OK);
    const std::string contents = Contents(path_);
    EXPECT_TRUE(contents == before_ || contents == after_)
        << "call " << call << " of " << calls_ << ": "
        << contents.substr(0, 200);
    if (told) {
      EXPECT_EQ(contents, after_) << "lost, call " << call;
    }
    kept += contents == after_ ? 1 : 0;
    // And it is none the worse for it.
    EXPECT_THAT(Change(), IsOk()) << call;
    EXPECT_EQ(Contents(path_), after_) << call;
  }
  EXPECT_LT(kept, calls_);
}

// A store that is made anew is there or is not.
TEST_P(StoreCrashTest, OrNothingAtFirst) {
  for (int call = 0;; ++call) {
    Remove();
    FailAt(call, GetParam().failure, GetParam().code);
    const bool told = GetParam().failure == Failure::kKill
                          ? ChangeInAnotherProcess()
                          : Change().ok();
    const bool reached =
        GetParam().failure == Failure::kKill ? !told : CallsMade() > call;
    FailAt(-1, Failure::kNone, SQLITE_OK);
    const std::string contents = Contents(path_);
    if (told) {
      EXPECT_EQ(contents.substr(0, 3), "b=w") << call;
    }
    EXPECT_THAT(Change(), IsOk()) << call;
    EXPECT_EQ(Contents(path_).substr(0, 3), "b=w") << call;
    if (!reached) break;
    ASSERT_LT(call, 1000);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Failures, StoreCrashTest,
    testing::ValuesIn<CrashCase>({
        {"DiskFullOnce", Failure::kOnce, SQLITE_FULL},
        {"BrokenOnce", Failure::kOnce, SQLITE_IOERR_WRITE},
        {"SyncFailsOnce", Failure::kOnce, SQLITE_IOERR_FSYNC},
        {"BrokenFromThenOn", Failure::kFrom, SQLITE_IOERR_WRITE},
        {"TornWrite", Failure::kTorn, SQLITE_IOERR_WRITE},
        {"Killed", Failure::kKill, SQLITE_OK},
    }),
    [](const testing::TestParamInfo<CrashCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
