#include "checker/store/sealed_pages.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>

#include "absl/base/thread_annotations.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "checker/store/seal_hash.h"

namespace crosscheck {
namespace {

constexpr int kBodyBytes = kPageBytes - kSealBytes;

// For sqlite3_file_control(): numbers from 100 on are free.
constexpr int kAskBrokenSeal = 0x58434b;

// A database file; that of the system below lies right behind it in memory.
struct SealedFile {
  sqlite3_file base;
  int64_t broken;  // Where the first broken page begins, or -1.
};

SealedFile* Sealed(sqlite3_file* file) {
  return reinterpret_cast<SealedFile*>(file);
}

sqlite3_file* Below(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(Sealed(file) + 1);
}

uint64_t SealOf(const char* page, sqlite3_int64 offset) {
  return SealHash(absl::string_view(page, kBodyBytes),
                  static_cast<uint64_t>(offset) + 1);
}

bool IsWholePage(int bytes, sqlite3_int64 offset) {
  return bytes == kPageBytes && offset % kPageBytes == 0;
}

int Close(sqlite3_file* file) {
  return Below(file)->pMethods->xClose(Below(file));
}

int Read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 offset) {
  const int code = Below(file)->pMethods->xRead(Below(file), to, bytes, offset);
  if (code != SQLITE_OK || !IsWholePage(bytes, offset)) return code;
  if (IsSealed(static_cast<const char*>(to), offset)) return SQLITE_OK;
  if (Sealed(file)->broken < 0) Sealed(file)->broken = offset;
  return SQLITE_IOERR_DATA;
}

int Write(sqlite3_file* file, const void* from, int bytes,
          sqlite3_int64 offset) {
  sqlite3_file* const below = Below(file);
  if (!IsWholePage(bytes, offset)) {
    return below->pMethods->xWrite(below, from, bytes, offset);
  }
  char page[kPageBytes];
  std::memcpy(page, from, kBodyBytes);
  SealPage(page, offset);
  return below->pMethods->xWrite(below, page, kPageBytes, offset);
}

int Truncate(sqlite3_file* file, sqlite3_int64 size) {
  return Below(file)->pMethods->xTruncate(Below(file), size);
}

int Sync(sqlite3_file* file, int flags) {
  return Below(file)->pMethods->xSync(Below(file), flags);
}

int FileSize(sqlite3_file* file, sqlite3_int64* size) {
  return Below(file)->pMethods->xFileSize(Below(file), size);
}

int Lock(sqlite3_file* file, int level) {
  return Below(file)->pMethods->xLock(Below(file), level);
}

int Unlock(sqlite3_file* file, int level) {
  return Below(file)->pMethods->xUnlock(Below(file), level);
}

int CheckReservedLock(sqlite3_file* file, int* held) {
  return Below(file)->pMethods->xCheckReservedLock(Below(file), held);
}

int FileControl(sqlite3_file* file, int operation, void* argument) {
  if (operation == kAskBrokenSeal) {
    *static_cast<int64_t*>(argument) = Sealed(file)->broken;
    return SQLITE_OK;
  }
  return Below(file)->pMethods->xFileControl(Below(file), operation, argument);
}

int SectorSize(sqlite3_file* file) {
  return Below(file)->pMethods->xSectorSize(Below(file));
}

int DeviceCharacteristics(sqlite3_file* file) {
  return Below(file)->pMethods->xDeviceCharacteristics(Below(file));
}

// Version 1: no shared memory and no mapping, which would go past Read().
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

sqlite3_vfs* BelowOf(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int Open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags,
         int* out_flags) {
  sqlite3_vfs* const below = BelowOf(vfs);
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0) {
    return below->xOpen(below, name, file, flags, out_flags);
  }
  Sealed(file)->broken = -1;
  file->pMethods = nullptr;
  const int code = below->xOpen(below, name, Below(file), flags, out_flags);
  if (Below(file)->pMethods != nullptr) file->pMethods = &kMethods;
  return code;
}

int Delete(sqlite3_vfs* vfs, const char* name, int sync) {
  return BelowOf(vfs)->xDelete(BelowOf(vfs), name, sync);
}

int Access(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
  return BelowOf(vfs)->xAccess(BelowOf(vfs), name, flags, result);
}

int FullPathname(sqlite3_vfs* vfs, const char* name, int size, char* path) {
  return BelowOf(vfs)->xFullPathname(BelowOf(vfs), name, size, path);
}

int Randomness(sqlite3_vfs* vfs, int size, char* bytes) {
  return BelowOf(vfs)->xRandomness(BelowOf(vfs), size, bytes);
}

int Sleep(sqlite3_vfs* vfs, int microseconds) {
  return BelowOf(vfs)->xSleep(BelowOf(vfs), microseconds);
}

int CurrentTime(sqlite3_vfs* vfs, double* days) {
  return BelowOf(vfs)->xCurrentTime(BelowOf(vfs), days);
}

int GetLastError(sqlite3_vfs* vfs, int size, char* text) {
  return BelowOf(vfs)->xGetLastError(BelowOf(vfs), size, text);
}

struct FileSystem {
  std::string name;
  sqlite3_vfs vfs;
};

class FileSystems {
 public:
  std::string On(const std::string& below) ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    std::unique_ptr<FileSystem>& made = made_[below];
    if (made == nullptr) made = Make(below);
    return made->name;
  }

 private:
  static std::unique_ptr<FileSystem> Make(const std::string& below) {
    sqlite3_vfs* const system =
        sqlite3_vfs_find(below.empty() ? nullptr : below.c_str());
    auto made = std::make_unique<FileSystem>();
    made->name = absl::StrCat("crosscheck-sealed-", system->zName);
    made->vfs = {};
    made->vfs.iVersion = 1;
    made->vfs.szOsFile =
        static_cast<int>(sizeof(SealedFile)) + system->szOsFile;
    made->vfs.mxPathname = system->mxPathname;
    made->vfs.zName = made->name.c_str();
    made->vfs.pAppData = system;
    made->vfs.xOpen = Open;
    made->vfs.xDelete = Delete;
    made->vfs.xAccess = Access;
    made->vfs.xFullPathname = FullPathname;
    made->vfs.xRandomness = Randomness;
    made->vfs.xSleep = Sleep;
    made->vfs.xCurrentTime = CurrentTime;
    made->vfs.xGetLastError = GetLastError;
    sqlite3_vfs_register(&made->vfs, /*makeDflt=*/0);
    return made;
  }

  absl::Mutex mutex_;
  std::map<std::string, std::unique_ptr<FileSystem>> made_
      ABSL_GUARDED_BY(mutex_);
};

}  // namespace

std::string SealedFileSystem(const std::string& below) {
  static auto* const systems = new FileSystems();
  return systems->On(below);
}

void SealPage(char* page, int64_t offset) {
  const uint64_t seal = SealOf(page, offset);
  std::memcpy(page + kBodyBytes, &seal, kSealBytes);
}

bool IsSealed(const char* page, int64_t offset) {
  uint64_t seal = 0;
  std::memcpy(&seal, page + kBodyBytes, kSealBytes);
  if (seal == SealOf(page, offset)) return true;
  return std::all_of(page, page + kPageBytes, [](char c) { return c == 0; });
}

void ReserveSeals(sqlite3* database) {
  int bytes = kSealBytes;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

std::optional<int64_t> BrokenSeal(sqlite3* database) {
  int64_t broken = -1;
  sqlite3_file_control(database, "main", kAskBrokenSeal, &broken);
  if (broken < 0) return std::nullopt;
  return broken;
}

}  // namespace crosscheck
