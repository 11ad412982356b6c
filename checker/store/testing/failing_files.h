// A file system that fails when it is told to.
#ifndef CHECKER_STORE_TESTING_FAILING_FILES_H_
#define CHECKER_STORE_TESTING_FAILING_FILES_H_

namespace crosscheck_testing {

enum class Failure {
  kNone,
  kOnce,  // The call returns an error; those behind it work.
  kFrom,  // It and all behind it do.
  kTorn,  // As kFrom, but half of what it should write is written.
  kKill,  // The process is killed before the call.
};

// Registers the file system, once, and returns its name for Store::Options.
// Calls that open, write, sync, truncate or delete a file are counted from 0.
const char* FailingFiles();

// From now on the call number `call` fails with `code`, a result code of
// SQLite.  Not thread-safe.
void FailAt(int call, Failure failure, int code);

// The calls since FailAt().
int CallsMade();

}  // namespace crosscheck_testing

#endif  // CHECKER_STORE_TESTING_FAILING_FILES_H_
