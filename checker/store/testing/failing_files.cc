#include "checker/store/testing/failing_files.h"

#include <csignal>

#include "sqlite3.h"

namespace crosscheck_testing {
namespace {

struct Plan {
  int call = -1;
  Failure failure = Failure::kNone;
  int code = SQLITE_OK;
  int made = 0;
};

Plan& ThePlan() {
  static Plan plan;
  return plan;
}

// SQLITE_OK, or what the call that is made now has to return.
int CountCall() {
  Plan& plan = ThePlan();
  const int call = plan.made++;
  if (plan.failure == Failure::kNone || call < plan.call) return SQLITE_OK;
  if (plan.failure == Failure::kKill) std::raise(SIGKILL);
  if (plan.failure == Failure::kOnce && call > plan.call) return SQLITE_OK;
  return plan.code;
}

struct File {
  sqlite3_file base;  // That of the system lies right behind it.
};

sqlite3_file* Below(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

const sqlite3_io_methods* MethodsOf(sqlite3_file* file) {
  return Below(file)->pMethods;
}

int Close(sqlite3_file* file) { return MethodsOf(file)->xClose(Below(file)); }

int Read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at) {
  return MethodsOf(file)->xRead(Below(file), to, bytes, at);
}

int Write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
  const int code = CountCall();
  if (code != SQLITE_OK) {
    const Plan& plan = ThePlan();
    if (plan.failure == Failure::kTorn && plan.made == plan.call + 1) {
      MethodsOf(file)->xWrite(Below(file), from, bytes / 2, at);
    }
    return code;
  }
  return MethodsOf(file)->xWrite(Below(file), from, bytes, at);
}

int Truncate(sqlite3_file* file, sqlite3_int64 size) {
  const int code = CountCall();
  if (code != SQLITE_OK) return code;
  return MethodsOf(file)->xTruncate(Below(file), size);
}

int Sync(sqlite3_file* file, int flags) {
  const int code = CountCall();
  if (code != SQLITE_OK) return code;
  return MethodsOf(file)->xSync(Below(file), flags);
}

int FileSize(sqlite3_file* file, sqlite3_int64* size) {
  return MethodsOf(file)->xFileSize(Below(file), size);
}

int Lock(sqlite3_file* file, int level) {
  return MethodsOf(file)->xLock(Below(file), level);
}

int Unlock(sqlite3_file* file, int level) {
  return MethodsOf(file)->xUnlock(Below(file), level);
}

int CheckReservedLock(sqlite3_file* file, int* held) {
  return MethodsOf(file)->xCheckReservedLock(Below(file), held);
}

int FileControl(sqlite3_file* file, int operation, void* argument) {
  return MethodsOf(file)->xFileControl(Below(file), operation, argument);
}

int SectorSize(sqlite3_file* file) {
  return MethodsOf(file)->xSectorSize(Below(file));
}

int DeviceCharacteristics(sqlite3_file* file) {
  return MethodsOf(file)->xDeviceCharacteristics(Below(file));
}

constexpr sqlite3_io_methods kMethods = {
    1,
    Close,
    Read,
    Write,
    Truncate,
    Sync,
    FileSize,
    Lock,
    Unlock,
    CheckReservedLock,
    FileControl,
    SectorSize,
    DeviceCharacteristics,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

sqlite3_vfs* System(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int Open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags,
         int* out_flags) {
  file->pMethods = nullptr;
  const int code = CountCall();
  if (code != SQLITE_OK) return SQLITE_CANTOPEN;
  const int opened =
      System(vfs)->xOpen(System(vfs), name, Below(file), flags, out_flags);
  if (Below(file)->pMethods != nullptr) file->pMethods = &kMethods;
  return opened;
}

int Delete(sqlite3_vfs* vfs, const char* name, int sync) {
  const int code = CountCall();
  if (code != SQLITE_OK) return SQLITE_IOERR_DELETE;
  return System(vfs)->xDelete(System(vfs), name, sync);
}

}  // namespace

const char* FailingFiles() {
  static sqlite3_vfs* const vfs = [] {
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    // What is not replaced needs nothing that is told by pAppData.
    auto* const made = new sqlite3_vfs(*system);
    made->iVersion = 1;
    made->pNext = nullptr;
    made->zName = "crosscheck-failing";
    made->pAppData = system;
    made->szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    made->xOpen = Open;
    made->xDelete = Delete;
    sqlite3_vfs_register(made, /*makeDflt=*/0);
    return made;
  }();
  return vfs->zName;
}

void FailAt(int call, Failure failure, int code) {
  ThePlan() = {call, failure, code, 0};
}

int CallsMade() { return ThePlan().made; }

}  // namespace crosscheck_testing
